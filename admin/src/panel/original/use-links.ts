/** Links one quote to pages: in its decision while that is not saved, at once where the quote is on record. */
import { useCiteMutation, useLookUpCitationsQuery, useRemoveCitationMutation } from '../../api';
import type { CitationInput } from '../../../../plugin/model/citation';
import { linkedInDraft, linkedOnRecord, withCitation, withoutCitation } from './citations';
import type { LinkedPage } from './citations';

export interface Links {
  linked: readonly LinkedPage[];
  /** The links stand in a decision that is not saved yet. */
  isDraft: boolean;
  /** @returns whether it was done; where it was not, `error` says why */
  link: (input: CitationInput) => Promise<boolean>;
  unlink: (page: LinkedPage) => Promise<boolean>;
  isLoading: boolean;
  isBusy: boolean;
  /** What went wrong with the last act, or with reading what is linked. */
  error: unknown;
}

export const useDraftLinks = (
  citations: readonly CitationInput[],
  onChange: (citations: CitationInput[]) => void,
): Links => ({
  linked: citations.map(linkedInDraft),
  link: (input) => {
    onChange(withCitation(citations, input));
    return Promise.resolve(true);
  },
  unlink: ({ reference }) => {
    onChange(withoutCitation(citations, reference));
    return Promise.resolve(true);
  },
  isDraft: true,
  isLoading: false,
  isBusy: false,
  error: null,
});

/** @param quote documentId */
export const useRecordLinks = (quote: string): Links => {
  const lookUp = useLookUpCitationsQuery([quote]);
  const [cite, citing] = useCiteMutation();
  const [remove, removing] = useRemoveCitationMutation();
  return {
    linked: (lookUp.data?.[quote] ?? []).map(linkedOnRecord),
    link: async (citation) => {
      removing.reset();
      return 'data' in (await cite({ quotes: [quote], citation }));
    },
    unlink: async ({ stored }) => {
      citing.reset();
      return stored !== null && 'data' in (await remove(stored.documentId));
    },
    isDraft: false,
    isLoading: lookUp.isLoading,
    isBusy: citing.isLoading || removing.isLoading,
    error: citing.error ?? removing.error ?? lookUp.error,
  };
};

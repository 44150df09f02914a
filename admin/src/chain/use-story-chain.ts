/** The chain of the article in the form: its pages in their order, how each was taken from the one before, and what is not as it ought to be. */
import { useMemo } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { useLookUpChainQuery } from '../api';
import { useDebounced } from '../hooks/use-debounced';
import type { FormValues } from '../panel/form-values';
import { readChain } from '../../../plugin/chain';
import type { StoryChain } from '../../../plugin/model/chain';
import { relayKinds } from '../../../plugin/model/reference';
import type { RelayKind } from '../../../plugin/model/reference';
import type { Story } from './story-watch';
import type { ArticlePages } from './use-article-pages';

/** Milliseconds for which our text must rest before it is compared with the last page's. */
const rest = 2_500;

/** How our story was taken from the last page, as the form says. */
export const useOwnRelayKind = (): RelayKind | null => {
  // Strapi types the form's values as `object`.
  const value = useForm('NewsroomRelayKind', (form) => (form.values as FormValues).relayKind);
  return relayKinds.find((kind) => kind === value) ?? null;
};

/** @param story null until the text is read: what it names is not known yet */
export const useStoryChain = (
  { pages, references }: Pick<ArticlePages, 'pages' | 'references'>,
  story: Story | null,
): StoryChain => {
  const relayKind = useOwnRelayKind();
  const read = useMemo(() => {
    const input = {
      pages,
      references: references.map(({ documentId }) => documentId),
      language: story?.language ?? null,
      creditLine: story?.creditLine ?? null,
      named: story?.named ?? [],
      relayKind,
      relayShown: null,
    };
    return { input, chain: readChain(input) };
  }, [pages, references, story, relayKind]);
  const relayShown = useRelayShown(read.chain, story, relayKind);
  return useMemo(
    () => (relayShown ? readChain({ ...read.input, relayShown }) : read.chain),
    [read, relayShown],
  );
};

/** What our text shows beside the last page's, where no editor has said it. */
const useRelayShown = (
  { stops }: StoryChain,
  story: Story | null,
  decided: RelayKind | null,
): RelayKind | null => {
  const last = stops.at(-1)?.page;
  const rested = useDebounced(story, rest);
  const asked = useMemo(
    () => ({
      references: last ? [last.documentId] : [],
      text: rested?.text ?? '',
      language: rested?.language ?? null,
    }),
    [last, rested],
  );
  const skip = !last?.hasText || !asked.text || decided !== null;
  const { data } = useLookUpChainQuery(asked, { skip });
  return skip ? null : (data?.relayShown ?? null);
};

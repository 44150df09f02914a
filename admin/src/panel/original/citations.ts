/** How a quote stands at a page: whether it is linked there, and what its words do. Pure. */
import type {
  CitationInput,
  CitationMatch,
  CitationRole,
  CitationSummary,
  WordingCheck,
} from '../../../../plugin/model/citation';
import type { ChainPage, ChainStop } from '../../../../plugin/model/chain';
import type { TranslationDoubt } from '../../../../plugin/model/wording';
import { isInOtherLanguage } from './quote-words';
import type { QuoteWords } from './quote-words';

/** A page to which a quote is linked, on record or in a decision that is not saved yet. */
export interface LinkedPage {
  reference: string;
  role: CitationRole;
  /** The words as an editor pointed them out; null: those that are found. */
  wording: string | null;
  /** Null where it is not saved yet. */
  stored: CitationSummary | null;
  /** As the decision has it; null for one on record. */
  draft: CitationInput | null;
  doubts: readonly TranslationDoubt[];
}

export const linkedOnRecord = (citation: CitationSummary): LinkedPage => ({
  reference: citation.reference,
  role: citation.role,
  wording: citation.wording,
  stored: citation,
  draft: null,
  doubts: citation.doubts,
});

/** In a decision that is not saved yet. */
export const linkedInDraft = (citation: CitationInput): LinkedPage => ({
  reference: citation.reference,
  role: citation.role,
  wording: citation.wording ?? null,
  stored: null,
  draft: citation,
  doubts: [],
});

/** The same link as another kind of printing: which words are meant stays as it was said. */
export const withRole = (
  { draft, reference }: Pick<LinkedPage, 'draft' | 'reference'>,
  role: CitationRole,
): CitationInput => (draft ? { ...draft, role } : { reference, role });

/** What kind of printing a page most likely is, by its place in the chain. */
export const likelyRole = (stop: Pick<ChainStop, 'takenFrom' | 'kind'> | null): CitationRole => {
  if (!stop?.takenFrom) return 'original';
  return stop.kind === 'translated' ? 'translation' : 'relay';
};

/** The citations of a decision with one more; a page that is cited already is cited as said now. */
export const withCitation = (
  citations: readonly CitationInput[],
  input: CitationInput,
): CitationInput[] =>
  citations.some(({ reference }) => reference === input.reference)
    ? citations.map((citation) => (citation.reference === input.reference ? input : citation))
    : [...citations, input];

export const withoutCitation = (
  citations: readonly CitationInput[],
  reference: string,
): CitationInput[] => citations.filter((citation) => citation.reference !== reference);

/** How a quote stands at one page, for a line in its row. */
export interface QuoteLink {
  /** The outlet's name; null where it is not known. */
  outlet: string | null;
  match: CitationMatch;
  /** The page is in another language than our words: they are found there as an editor pointed them out. */
  isOtherLanguage: boolean;
  /** Something did not survive the translation. */
  hasDoubts: boolean;
  /** They came back into the language in which they were said. */
  isTranslatedBack: boolean;
}

/** What is known of the links of a quote. */
export interface QuoteLinks {
  links: readonly QuoteLink[];
  /** While they are linked to none: a page on which the words stand, or else on which they are altered. */
  standsAt: { outlet: string | null; match: 'verified' | 'altered' } | null;
}

/**
 * The links of a quote in the order of the chain.
 * @param words missing while the quote is not looked up
 * @param checks its words against the pages; a link that is saved says itself how it matches
 */
export const quoteLinks = (
  linked: readonly LinkedPage[],
  words: QuoteWords | undefined,
  checks: readonly WordingCheck[],
  pages: readonly ChainPage[],
): QuoteLinks => {
  const place = (reference: string) => {
    const at = pages.findIndex(({ documentId }) => documentId === reference);
    return at < 0 ? pages.length : at;
  };
  const pageOf = (reference: string) =>
    pages.find(({ documentId }) => documentId === reference) ?? null;
  const checked = new Map(checks.map((check) => [check.reference, check]));
  const links = [...linked]
    .sort((a, b) => place(a.reference) - place(b.reference))
    .map(({ reference, stored, wording, doubts }): QuoteLink => {
      const page = pageOf(reference);
      return {
        outlet: page?.outlet?.name ?? null,
        match: stored?.match ?? unsavedMatch(wording, checked.get(reference)),
        isOtherLanguage: words !== undefined && isInOtherLanguage(words, page?.language ?? null),
        hasDoubts: doubts.length > 0,
        isTranslatedBack: checked.get(reference)?.translatedBack ?? false,
      };
    });
  return { links, standsAt: links.length ? null : standsAt(checks, pageOf) };
};

const standsAt = (
  checks: readonly WordingCheck[],
  pageOf: (reference: string) => ChainPage | null,
): QuoteLinks['standsAt'] => {
  for (const match of ['verified', 'altered'] as const) {
    const found = checks.find((check) => check.match === match);
    if (found) return { outlet: pageOf(found.reference)?.outlet?.name ?? null, match };
  }
  return null;
};

/** A passage that was chosen stands there; whether other words do is looked up by the save. */
export const unsavedMatch = (
  wording: string | null,
  check: WordingCheck | undefined,
): CitationMatch => {
  if (!check) return 'unchecked';
  if (wording === null || wording === check.wording) return check.match;
  return check.passages.some((passage) => passage.wording === wording) ? 'verified' : 'unchecked';
};

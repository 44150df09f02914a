/** One quote against one page: whether its words stand there, what differs, and where readers find them. */
import { makeDeepLink } from '../../../plugin/anchors';
import type { CitationMatch, WordingCheck } from '../../../plugin/model/citation';
import type { Span } from '../../../plugin/model/reading';
import type { FoundWording, WordingComparison } from '../../../plugin/model/wording';
import { isOtherLanguage, isSameLanguage } from '../../../plugin/text/language-tag';
import {
  checkTranslation,
  compareWording,
  findPassages,
  findWording,
  saidIn,
} from '../../../plugin/wording';
import type { PreparedPage } from '../../../plugin/wording';
import type { CitedPage } from './cited-pages';

export interface CheckedQuote {
  text: string;
  language: string | null;
  originalText: string | null;
  originalLanguage: string | null;
  /** Names of who spoke. */
  speakers: string[];
}

/** What an editor has said about the words on the page. */
export interface SaidWording {
  wording: string | null;
  /** Which of several places, where that was chosen. */
  spans: Span[] | null;
}

export interface CheckedWording extends WordingCheck {
  /** Where the words stand in the page's text; empty where they were not found. */
  spans: Span[];
  /** The page says otherwise now than what an editor pointed out. */
  drifted: boolean;
}

/** Checks a pair; nothing is written. */
export const checkWording = (
  quote: CheckedQuote,
  cited: CitedPage,
  said: SaidWording | null = null,
): CheckedWording => {
  const found = foundOn(quote, cited, said);
  const { page, address, reference } = cited;
  const deepLink =
    page && address && found.spans.length ? makeDeepLink(address, page, found.spans) : null;
  const spokenIn = page ? saidIn(page.text, found.spans, reference.language) : null;
  return {
    reference: reference.documentId,
    ...found,
    deepLink,
    saidIn: spokenIn,
    translatedBack: isTranslatedBack(quote, cited, spokenIn),
  };
};

type Found = Omit<CheckedWording, 'reference' | 'deepLink' | 'saidIn' | 'translatedBack'>;

const nothing: Found = {
  match: 'unchecked',
  why: null,
  wording: null,
  comparison: null,
  doubts: [],
  passages: [],
  spans: [],
  drifted: false,
};

const foundOn = (
  quote: CheckedQuote,
  { prepared, reference }: CitedPage,
  said: SaidWording | null,
): Found => {
  if (!prepared) return { ...nothing, why: 'no-text', wording: said?.wording ?? null };
  const ours = oursIn(reference.language ?? prepared.language, quote);
  if (said?.wording) return saidOn(prepared, said.wording, said.spans, quote, ours);
  if (ours !== null) return compared(findWording(prepared, ours), prepared, quote, ours);
  return {
    ...nothing,
    why: 'other-language',
    passages: findPassages(prepared, quote),
  };
};

/** What we have of the quote in the page's language: our wording, or the original that we were given. */
const oursIn = (language: string | null, quote: CheckedQuote): string | null => {
  if (isSameLanguage(quote.language, language)) return quote.text;
  if (quote.originalText && isSameLanguage(quote.originalLanguage, language)) {
    return quote.originalText;
  }
  // Where nobody knows the page's language, our own words are at least worth looking for.
  return language === null ? quote.text : null;
};

const compared = (
  found: FoundWording,
  page: PreparedPage,
  quote: CheckedQuote,
  ours: string,
): Found => {
  switch (found.match) {
    case 'verified':
    case 'altered':
      return { ...nothing, ...found };
    case 'missing':
      return { ...nothing, match: 'missing' };
    case 'unclear':
      return {
        ...nothing,
        why: 'several-places',
        passages: found.places.map((spans) => {
          const wording = wordsAt(page, spans);
          const { similarity } = compareWording(wording, ours, { language: page.language });
          return { spans, wording, score: similarity, speaker: null, doubts: [] };
        }),
      };
  }
};

/** The words that an editor has pointed out: still on the page, and the same as ours? */
const saidOn = (
  page: PreparedPage,
  wording: string,
  spans: Span[] | null,
  quote: CheckedQuote,
  ours: string | null,
): Found => {
  const chosen = spans?.length && wordsAt(page, spans) === wording ? spans : null;
  const found: FoundWording = chosen
    ? { match: 'verified', spans: chosen, wording, comparison: equal(wording) }
    : findWording(page, wording);
  const comparison =
    ours === null ? null : compareWording(wording, ours, { language: page.language });
  const against = {
    ...nothing,
    wording,
    comparison,
    doubts: ours === null ? doubtsOf(wording, page, quote) : [],
  };
  switch (found.match) {
    case 'verified': {
      const match: CitationMatch = comparison?.verdict === 'altered' ? 'altered' : 'verified';
      return { ...against, match, spans: found.spans };
    }
    case 'altered':
      // What stands there now differs from what was pointed out.
      return {
        ...against,
        match: 'altered',
        spans: found.spans,
        wording: found.wording,
        comparison: found.comparison,
        drifted: true,
      };
    case 'missing':
      return { ...against, match: 'missing' };
    case 'unclear':
      return { ...compared(found, page, quote, wording), wording };
  }
};

const doubtsOf = (wording: string, page: PreparedPage, quote: CheckedQuote) =>
  checkTranslation(
    { text: wording, language: page.language },
    { text: quote.text, language: quote.language },
  );

const equal = (wording: string): WordingComparison =>
  compareWording(wording, wording, { language: null });

const wordsAt = ({ text }: PreparedPage, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

/**
 * Our language is that in which the words were first said or printed, but this page, from which they
 * came, is in another one. The original wording settles it.
 */
const isTranslatedBack = (
  quote: CheckedQuote,
  { reference, originalLanguage }: CitedPage,
  spokenIn: string | null,
) => {
  const original = quote.originalLanguage ?? spokenIn ?? originalLanguage;
  return (
    quote.originalText === null &&
    isSameLanguage(quote.language, original) &&
    isOtherLanguage(reference.language, quote.language)
  );
};

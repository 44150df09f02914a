/** The quotes of a page, each with its segments together and its speaker. */
import { isQuoteKind } from '../model/reading';
import type { QuoteKind, Region, Span } from '../model/reading';
import { findQuotes } from '../quotes';
import { utteranceText } from '../text/utterance-text';

export interface PageQuote {
  /** The segments in order: a quote that “she said” breaks has several. */
  spans: Span[];
  kind: QuoteKind;
  /** The same for two printings of one quote. */
  utterance: number;
  /** As printed; null where nobody is proposed. */
  speaker: string | null;
  /** Where a segment names its speaker inside its marks: the verb and the name. */
  inside: Span[];
  /** In the headline, a heading, or the standfirst: what the story prints again. */
  isDisplay: boolean;
}

/** How the page's parts are known. */
export interface PageParts {
  language: string | null;
  /** What is not looked at, sorted. */
  skip: Span[];
  regions: Region[];
}

/** The quotes of a text. Linear. */
export const quotesOn = (text: string, { language, skip, regions }: PageParts): PageQuote[] => {
  const quotes: PageQuote[] = [];
  const groups = new Map<number, PageQuote>();
  const found = findQuotes(text, { ...(language ? { language } : {}), skip, regions });
  for (const quote of found) {
    const { start, end, kind, nested, group, speaker, reason } = quote;
    if (nested || !isQuoteKind(kind)) continue;
    const known = groups.get(group);
    const inside =
      reason?.rule === 'cue-inside'
        ? reason.words.map(({ start: from, end: to }) => ({ start: from, end: to }))
        : [];
    if (known) {
      known.spans.push({ start, end });
      known.inside.push(...inside);
      known.speaker ??= speaker;
      continue;
    }
    const isDisplay = kind === 'pull' || kind === 'headline' || isIn(regions, start);
    const made = {
      spans: [{ start, end }],
      kind,
      utterance: quote.utterance,
      speaker,
      inside,
      isDisplay,
    };
    groups.set(group, made);
    quotes.push(made);
  }
  return quotes;
};

const isIn = (regions: readonly Region[], at: number): boolean =>
  regions.some(({ start, end, field }) => field !== 'body' && start <= at && at < end);

/** The words of a quote, freed of the punctuation that its printing added. */
export const wordsOfQuote = (text: string, { spans }: PageQuote): string =>
  utteranceText(spans.map(({ start, end }) => text.slice(start, end)));

/** The words of the story's quotes as they are held against pages. Pure. */
import type { CheckWordingsInput, WordingCheck } from '../../../../plugin/model/citation';
import type { Mention } from '../../../../plugin/model/mention';
import type { Proposal } from '../../../../plugin/model/proposal';
import type { QuoteSummary } from '../../../../plugin/model/quote';
import type { SourceSummary } from '../../../../plugin/model/source';
import { limits } from '../../../../plugin/model/limits';
import { utteranceText } from '../../../../plugin/text/utterance-text';
import type { Row } from '../rows';
import { isOtherLanguage, isSameLanguage } from '../../../../plugin/text/language-tag';
import type { ViewRecords } from '../use-records';

/** One quote: on record, decided and not saved yet, or proposed. */
export type QuoteWords = CheckWordingsInput['quotes'][number];

const mostSpeakers = 10;

/** Who spoke, as far as a page may name them: by a speaker's names a passage in another language is found. */
export const speakersOf = (
  source: SourceSummary | null | undefined,
  asPrinted: string | null | undefined,
): string[] => {
  const known = source && !source.confidential ? [source.name, ...source.aliases] : [];
  const names = [...known, asPrinted].filter(
    (name): name is string => !!name && name.length <= limits.line,
  );
  return [...new Set(names)].slice(0, mostSpeakers);
};

/** A quote on record. @param articleLanguage where the quote itself does not say its language */
export const wordsOnRecord = (
  quote: QuoteSummary,
  articleLanguage: string | null,
  speakerAsPrinted?: string | null,
): QuoteWords => ({
  documentId: quote.documentId,
  text: quote.text,
  language: quote.language ?? articleLanguage,
  originalText: quote.originalText,
  originalLanguage: quote.originalLanguage,
  speakers: speakersOf(quote.speaker, speakerAsPrinted),
});

/** A decision that stands in the form. */
const wordsDecided = (
  mention: Mention,
  sources: ViewRecords['sources'],
  articleLanguage: string | null,
): QuoteWords => {
  const { attribution } = mention;
  return {
    documentId: null,
    text: attribution?.text ?? utteranceText(mention.segments.map(({ exact }) => exact)),
    language: attribution?.language ?? articleLanguage,
    originalText: attribution?.originalText ?? null,
    originalLanguage: attribution?.originalLanguage ?? null,
    speakers: speakersOf(sources.get(attribution?.speaker ?? ''), mention.speakerAsPrinted),
  };
};

export const wordsProposed = (
  { text, segments, speaker, speakerStatus }: Proposal,
  articleLanguage: string | null,
): QuoteWords => ({
  documentId: null,
  text: utteranceText(segments.map(({ exact }) => exact)) || text,
  language: articleLanguage,
  originalText: null,
  originalLanguage: null,
  speakers: speakersOf(null, speakerStatus === 'named' ? speaker : null),
});

/**
 * The mention that says whose quote a mention is: itself, or the one of which it is another printing.
 */
export const carrierOf = (mention: Mention, mentions: ReadonlyMap<string, Mention>): Mention =>
  mentions.get(mention.sameAs ?? '') ?? mention;

/** By which a quote is named in the panel, whether it is on record or only decided. */
export const quoteKey = ({ quote, id }: Pick<Mention, 'quote' | 'id'>): string =>
  quote ? `quote ${quote}` : `mention ${id}`;

/** Does the key name a quote that is decided, not a row of what is proposed? */
export const isDecided = (key: string): boolean => /^(?:quote|mention) /.test(key);

/** The quotes that are decided, each once, in the order of the rows, by their key. A quote that is not looked up yet is left out. */
export const decidedQuotes = (
  rows: readonly Row[],
  mentions: ReadonlyMap<string, Mention>,
  { quotes, sources }: Pick<ViewRecords, 'quotes' | 'sources'>,
  articleLanguage: string | null,
): Map<string, QuoteWords> => {
  const found = new Map<string, QuoteWords>();
  for (const row of rows) {
    if (row.type !== 'mention') continue;
    const carrier = carrierOf(row.live.mention, mentions);
    const key = quoteKey(carrier);
    if (found.has(key)) continue;
    const record = carrier.quote ? quotes.get(carrier.quote) : undefined;
    if (record) {
      found.set(key, wordsOnRecord(record, articleLanguage, carrier.speakerAsPrinted));
    } else if (carrier.attribution) {
      const words = wordsDecided(carrier, sources, articleLanguage);
      if (words.text) found.set(key, words);
    }
  }
  return found;
};

/**
 * Which of our words a check compared: those of the quote, or the original wording that is on record
 * where the page is in its language. The comparison covers the whole of them, so its length tells.
 */
export const comparedWords = (
  { text, originalText, originalLanguage }: QuoteWords,
  { comparison }: Pick<WordingCheck, 'comparison'>,
  pageLanguage: string | null,
): string => {
  const length = comparison?.parts.at(-1)?.printed.end ?? text.length;
  if (originalText?.length !== length) return text;
  if (text.length !== length) return originalText;
  return isSameLanguage(originalLanguage, pageLanguage) ? originalText : text;
};

/** Nothing that we have of the quote is in the page's language: words cannot be compared. */
export const isInOtherLanguage = (
  { language, originalText, originalLanguage }: QuoteWords,
  pageLanguage: string | null,
): boolean =>
  isOtherLanguage(language, pageLanguage) &&
  !(originalText && isSameLanguage(originalLanguage, pageLanguage));

/** Finds the quotes of a text and says who speaks, and why. */
import type { FindQuotesOptions, FoundQuote, Repair } from '../model/reading';
import { analyseQuotes } from './analyse';

export { analyseQuotes, type QuoteAnalysis } from './analyse';
export { languages, type LanguageCode } from './languages';
export { guessLanguage } from './languages/guess';

/**
 * The marked spans of a text, sorted by where they start: quotes with their speaker, and titles, names, terms and
 * distancing marks as what they are. Offsets are UTF-16 code units; a span lies strictly inside its marks.
 * The text may hold several regions (headline, body, captions); what `skip` names is not looked at.
 */
export function findQuotes(text: string, options: FindQuotesOptions = {}): FoundQuote[] {
  return analyseQuotes(text, options).quotes;
}

/** The printing faults of a text's quotation marks, each with a repair to offer. */
export function findRepairs(text: string, options: FindQuotesOptions = {}): Repair[] {
  return analyseQuotes(text, options).repairs;
}

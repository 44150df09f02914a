/** What the tests of the engine ask it for. */
import { isQuoteKind } from '../../../plugin/model/reading';
import type { FoundQuote } from '../../../plugin/model/reading';
import { findQuotes } from '../../../plugin/quotes';

/** The quotes of a text, without what is nested in them and without titles, names and the like. */
export const readQuotes = (text: string, language = 'en'): FoundQuote[] =>
  findQuotes(text, { language }).filter(({ nested, kind }) => !nested && isQuoteKind(kind));

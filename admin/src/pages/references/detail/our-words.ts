/** Which of our words can be compared with those of a page: those in its language. Pure. */
import { isOtherLanguage, isSameLanguage } from '../../../../../plugin/text/language-tag';
import type { QuoteSummary } from '../../../../../plugin/model/quote';

/**
 * @param language BCP 47, of the page's words; null where nobody has said it
 * @returns the quote as we print it, or the original words that we keep of it; null where both are in another language
 */
export const ourWords = (
  quote: Pick<QuoteSummary, 'text' | 'language' | 'originalText' | 'originalLanguage'>,
  language: string | null,
): string | null => {
  const { text, originalText } = quote;
  if (!isOtherLanguage(quote.language, language)) return text;
  return originalText && isSameLanguage(quote.originalLanguage, language) ? originalText : null;
};

/** The passages of a page that may be a quote, best first. */
import { useMemo } from 'react';
import { useFindPassagesQuery } from '../../api';
import type { Passage } from '../../../../plugin/model/wording';
import type { PageCardProps } from './page-card-props';
import type { QuoteWords } from './quote-words';

type Question = Pick<PageCardProps, 'page' | 'check' | 'story' | 'quoteKey' | 'words'>;

/**
 * Where the words cannot be compared, the quotes of the story are told apart by their order too, so
 * all of them are asked about at once.
 */
export const usePassages = ({
  page,
  check,
  story,
  quoteKey,
  words,
}: Question): { passages: readonly Passage[]; isLoading: boolean } => {
  const isOtherLanguage = check?.why === 'other-language';
  const at = story.story.findIndex(({ key }) => key === quoteKey);
  const asked = useMemo(() => {
    const quotes = story.story.map((quote) => (quote.key === quoteKey ? words : quote.words));
    const all = at < 0 ? [...quotes, words] : quotes;
    return { reference: page.documentId, quotes: all.map(askedOf) };
  }, [story.story, quoteKey, words, at, page.documentId]);
  const { data, isLoading } = useFindPassagesQuery(asked, { skip: !isOtherLanguage });
  if (!isOtherLanguage) return { passages: check?.passages ?? [], isLoading: false };
  const found = data?.[at < 0 ? asked.quotes.length - 1 : at];
  return { passages: found?.length ? found : check.passages, isLoading };
};

const askedOf = ({ text, language, originalText, originalLanguage, speakers }: QuoteWords) => ({
  text,
  language,
  originalText,
  originalLanguage,
  speakers,
});

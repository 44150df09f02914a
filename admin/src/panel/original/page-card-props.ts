/** What the parts of a page's card are given. */
import type { ChainPage } from '../../../../plugin/model/chain';
import type { CitationRole, WordingCheck } from '../../../../plugin/model/citation';
import type { Span } from '../../../../plugin/model/reading';
import type { LinkedPage } from './citations';
import type { QuoteWords } from './quote-words';
import type { StoryOriginal } from './story-original';
import type { Links } from './use-links';

/** What is needed of a page, be it of the chain or one that was searched for. */
export type CitablePage = Pick<
  ChainPage,
  'documentId' | 'url' | 'headline' | 'language' | 'publishedOn' | 'hasText'
> & { outlet: { name: string } | null };

export interface PageCardProps {
  page: CitablePage;
  /** Where the story was first printed, as far as the chain knows; null: the page is not in it. */
  isOriginal: boolean | null;
  /** What kind of printing it most likely is. */
  role: CitationRole;
  quoteKey: string;
  words: QuoteWords;
  /** Missing while the server has not answered. */
  check: WordingCheck | undefined;
  links: Links;
  story: StoryOriginal;
  /** Something was done that has to be said. */
  onSaid: (said: string) => void;
}

export interface PageWordsStateProps extends PageCardProps {
  /** The outlet's. */
  name: string;
  linked: LinkedPage | null;
  /** These are the words there. */
  onLinkWords: (wording: string, spans?: Span[]) => void;
}

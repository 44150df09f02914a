/** What is known of the whole text, once its quotes have their speakers. */
import type { Voices } from './speakers/voices';
import type { Lexicon } from './words/lexicon';
import type { Paragraph } from './words/paragraph';

export interface TextContext {
  text: string;
  paragraphs: readonly Paragraph[];
  voices: Voices;
  lexicon: Lexicon;
  translated: boolean;
  /** The text quotes people at length; and it prints whole quotes without a verb of speaking. */
  quoting: boolean;
  uncued: boolean;
  publishedOn: string | undefined;
}

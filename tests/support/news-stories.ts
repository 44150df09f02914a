/**
 * Stories in the engine's five languages, all invented: those written for finding words again, and
 * the pages that the tests of reading a story use, with all that stands around a story on a page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { findQuotes } from '../../plugin/quotes';
import type { Span } from '../../plugin/model/reading';
import * as short from '../unit/story/stories';

export const storyLanguages = ['en', 'fr', 'nl', 'de', 'es'] as const;
export type StoryLanguage = (typeof storyLanguages)[number];

export interface NewsStory {
  name: string;
  language: StoryLanguage;
  text: string;
  /** Its quotes and marked words of eight letters and more, as the engine finds them. */
  wordings: Span[];
}

const shortest = 8;

const folders = [
  new URL('stories/', import.meta.url),
  new URL('../unit/story/stories/', import.meta.url),
];

const read = (): [name: string, text: string][] => [
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file): [string, string] => [
        file.replace('.txt', ''),
        readFileSync(new URL(file, folder), 'utf8'),
      ]),
  ),
  ['en-ferry', short.english],
  ['fr-ferry', short.french],
  ['nl-ferry', short.dutch],
  ['de-ferry', short.german],
];

/** All stories of a language, in the order of their names. */
export const newsStories = (language: StoryLanguage): NewsStory[] =>
  read()
    .filter(([name]) => name.startsWith(`${language}-`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => ({ name, language, text, wordings: wordingsOf(text, language) }));

const wordingsOf = (text: string, language: string): Span[] =>
  findQuotes(text, { language })
    .filter(({ start, end }) => end - start >= shortest)
    .map(({ start, end }) => ({ start, end }));

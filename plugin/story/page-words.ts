/** What the data of all languages know, taken together: a page may mix languages. */
import { languages, type LanguageCode } from '../quotes/languages';
import type { Language, PageWords } from '../quotes/languages/language';
import { words } from '../quotes/languages/lists';
import { pages } from '../quotes/languages/pages';
import { lexiconOf } from '../quotes/words/lexicon';
import { phraseKey, phrases } from './phrases';
import type { Phrases } from './phrases';

const all: readonly Language[] = Object.values(languages);

type Choice = (language: Language & { page: PageWords }) => string;

/** Object.keys gives strings; these are the keys of a constant. */
const codes = Object.keys(languages) as LanguageCode[];

const chosen = (choose: Choice, of: readonly LanguageCode[] = codes): string[] =>
  of.map((code) => choose({ ...languages[code], page: pages[code] }));

/** What each language lists in one place, as one list of phrases. */
export const listOf = (choose: Choice, of?: readonly LanguageCode[]): string =>
  chosen(choose, of).join('|');

/** A table of the phrases that each language lists in one place; of some languages only, where they are named. */
export const phrasesOf = (choose: Choice, of?: readonly LanguageCode[]): Phrases =>
  phrases(listOf(choose, of));

/** The words that each language lists in one place, as words are compared. */
export const keysOf = (choose: Choice, of?: readonly LanguageCode[]): Set<string> =>
  new Set(chosen(choose, of).flatMap((list) => words(list).map(phraseKey)));

/** What names of outlets are announced by, as words are compared: newspaper. */
export const mediaNouns = keysOf(({ outlets }) => outlets.replaceAll('-', ''));

const known = new Map<string, number>();
/** What a text can fill the table with is bounded. */
const MOST = 20_000;

/** The flags of a word in lower case, as it is printed, in any of the languages. */
export const flagsOf = (word: string): number => {
  let flags = known.get(word);
  if (flags === undefined) {
    flags = all.reduce((sum, language) => sum | lexiconOf(language).flags(word), 0);
    if (known.size < MOST) known.set(word, flags);
  }
  return flags;
};

export const isFirstName = (word: string): boolean =>
  all.some((language) => lexiconOf(language).firstName(word) !== null);

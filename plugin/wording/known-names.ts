/** Places and bodies that have another name in another language. */
import { wordKey } from './language';
import type { WordingCode } from './language';
import { firstNames, names, spoken } from './names-by-language';

/** Words that are no names in a language though they look like one: nl “indien” (if), de “Namen” (names). */
const words: Partial<Record<WordingCode, ReadonlySet<string>>> = {
  de: new Set(['bergen', 'halle', 'namen']),
  en: new Set(['gents', 'nice', 'parish', 'parishes', 'parishioner', 'parishioners', 'who']),
  es: new Set(['uno']),
  fr: new Set(['damas', 'maline', 'malins', 'malin']),
  nl: new Set(['indien']),
};

interface NameTables {
  /** Whole names by their keys, and beginnings of words, each with the number of its entry. */
  whole: Map<string, number>;
  beginnings: Map<string, number>;
  /** The first words of names of several. */
  firsts: Set<string>;
  /** In words. */
  longest: number;
}

let made: NameTables | undefined;

const tables = (): NameTables => {
  if (made) return made;
  made = { whole: new Map(), beginnings: new Map(), firsts: new Set(), longest: 1 };
  for (const [number, entry] of [...names, ...firstNames, ...spoken].entries()) {
    for (const name of entry.split('/')) {
      if (name.endsWith('-')) made.beginnings.set(wordKey(name), number);
      else {
        const keys = name.split(' ').map(wordKey);
        made.longest = Math.max(made.longest, keys.length);
        if (keys.length > 1) made.firsts.add(keys[0] ?? '');
        made.whole.set(keys.join(' '), number);
      }
    }
  }
  return made;
};

/** So many letters may stand behind a beginning: Gentenaars. */
const longestEnding = 8;

/** The number of the place or body that one word names; undefined where it names none. Short names need their capitals: us, un. */
const knownWord = (printed: string): number | undefined => {
  const { whole, beginnings } = tables();
  const key = wordKey(printed);
  const isShort = key.length < 5 && !/^\p{Lu}/u.test(printed);
  if (isShort || (key.length < 3 && printed !== printed.toUpperCase())) return undefined;
  const found = whole.get(key);
  if (found !== undefined) return found;
  for (let length = key.length; length >= Math.max(2, key.length - longestEnding); length -= 1) {
    const number = beginnings.get(key.slice(0, length));
    if (number !== undefined) return number;
  }
  return undefined;
};

export interface KnownName {
  /** The same in all languages. */
  number: number;
  /** In words. */
  length: number;
  /** A translation has it. */
  lasting: boolean;
}

/** The place or body that is named at a word, by the words of a text as printed; the longest name. */
export const knownNameAt = (
  printed: readonly string[],
  at: number,
  code: WordingCode,
): KnownName | null => {
  const { whole, firsts, longest } = tables();
  const word = printed[at] ?? '';
  const made = (number: number | undefined, length: number): KnownName | null =>
    number === undefined ? null : { number, length, lasting: number < names.length };
  if (firsts.has(wordKey(word))) {
    const keys = printed.slice(at, at + longest).map(wordKey);
    for (let length = keys.length; length > 1; length -= 1) {
      const found = made(whole.get(keys.slice(0, length).join(' ')), length);
      if (found) return found;
    }
  }
  const isWord = words[code]?.has(wordKey(word)) === true && word !== word.toUpperCase();
  return isWord ? null : made(knownWord(word), 1);
};

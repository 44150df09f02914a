/** Tables of phrases and quick ways to ask whether a line is, or begins with, one of them. */
import { phraseList as listed } from '../quotes/languages/lists';
import { foldedWord } from '../text/normalise';

/** A table of phrases, compared by their words alone: case, accents and punctuation do not count. */
export interface Phrases {
  has: (key: string) => boolean;
  /** The longest phrase with which the words begin, from the one at `from`, in words; 0 for none. */
  beginning: (words: readonly string[], from?: number) => number;
}

/** The phrases of tables in the notation of `quotes/languages/lists.ts`. */
export const phrases = (...tables: readonly string[]): Phrases => {
  const keys = new Set<string>();
  // What longer phrases begin with: most words begin none, so that most questions end with the first.
  const beginnings = new Set<string>();
  for (const key of phraseList(...tables)) {
    keys.add(key);
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
      beginnings.add(key.slice(0, at));
    }
  }
  return {
    has: (key) => keys.has(key),
    beginning: (words, from = 0) => {
      let key = words[from] ?? '';
      let longest = keys.has(key) ? 1 : 0;
      for (let n = 2; from + n <= words.length && beginnings.has(key); n += 1) {
        key += ` ${words[from + n - 1] ?? ''}`;
        if (keys.has(key)) longest = n;
      }
      return longest;
    },
  };
};

/** The phrases of such tables one by one, as they are compared. */
export const phraseList = (...tables: readonly string[]): string[] =>
  tables
    .flatMap(listed)
    .map(phraseKey)
    .filter((key) => key !== '');

/** A word of a text, as it is compared and where it stands. */
export interface Word {
  key: string;
  start: number;
  end: number;
}

/** The words of a text, each in lower case without accents, one blank between two; "l’écho" is two words. */
export const phraseKey = (text: string): string =>
  wordsOf(text)
    .map((word) => word.key)
    .join(' ');

/** The words of `text[from..to]` with their places, so that a phrase found by its words can be cut off. */
export const wordsOf = (text: string, from = 0, to = text.length): Word[] => {
  const words: Word[] = [];
  word.lastIndex = from;
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const end = Math.min(to, word.lastIndex);
    words.push({ key: wordKey(text.slice(match.index, end)), start: match.index, end });
  }
  return words;
};

// One for all calls: a text has many lines.
const word = /[\p{L}\p{N}\p{M}]+/gu;

const wordKey = (printed: string): string =>
  /^[\x21-\x7e]+$/u.test(printed) ? printed.toLowerCase() : foldedWord(printed);

/** Tables of phrases and quick ways to ask whether a line is, or begins with, one of them. */
import { foldedWord } from '../text/normalise';

/** A table of phrases, compared by their words alone: case, accents and punctuation do not count. */
export interface Phrases {
  has: (key: string) => boolean;
  /** The longest phrase with which the words begin, from the one at `from`, in words; 0 for none. */
  beginning: (words: readonly string[], from?: number) => number;
}

/**
 * Phrases as an editor of the table writes them: separated by "|", in as many strings as are handy.
 * "(leave/post) a comment" is two phrases, "add (a/) comment" one with the word and one without.
 */
export const phrases = (...tables: readonly string[]): Phrases => {
  const keys = new Set<string>();
  // The length of the longest phrase by its first word: most words begin none.
  const longest = new Map<string, number>();
  for (const key of phraseList(...tables)) {
    keys.add(key);
    const words = key.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return {
    has: (key) => keys.has(key),
    beginning: (words, from = 0) => {
      const most = longest.get(words[from] ?? '') ?? 0;
      for (let n = Math.min(most, words.length - from); n > 0; n -= 1) {
        if (keys.has(words.slice(from, from + n).join(' '))) return n;
      }
      return 0;
    },
  };
};

/** The phrases of such tables one by one, as they are compared. */
export const phraseList = (...tables: readonly string[]): string[] =>
  tables
    .flatMap((table) => table.split('|'))
    .flatMap(expanded)
    .map(phraseKey)
    .filter((key) => key !== '');

const expanded = (phrase: string): string[] => {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  return phrase
    .slice(open + 1, close)
    .split('/')
    .flatMap((choice) => expanded(phrase.slice(0, open) + choice + phrase.slice(close + 1)));
};

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

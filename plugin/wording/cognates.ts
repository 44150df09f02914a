/** Words that two languages have in common, in their own spellings: nitraat, nitrates; kapitein, capitaine. */
import { languages } from '../quotes/languages';
import { SMALL } from '../quotes/words/flags';
import { lexiconOf } from '../quotes/words/lexicon';
import type { WordingCode } from './language';
import { wordKey } from './language';

/** Shorter words are alike by chance. */
const shortest = 4;

/** Spellings that stand for one sound in one of the languages and another in the next. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu?|ck|ch|c/g, 'k'],
  [/ij|y/g, 'i'],
  [/oe|ou/g, 'u'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/(.)\1/g, '$1'],
];

const spelled = new Map<string, string>();
/** What a text can fill the table with is bounded. */
const most = 10_000;

/** The key of a word as it is spelled alike in all languages. */
export const soundKey = (key: string): string => {
  const before = spelled.get(key);
  if (before !== undefined) return before;
  const found = sounds.reduce((word, [spelling, sound]) => word.replace(spelling, sound), key);
  if (spelled.size < most) spelled.set(key, found);
  return found;
};

/** Words that carry the sense of a text, by their first letter: cognates begin alike, or are not worth the comparison. */
export type SenseWords = ReadonlyMap<string, readonly string[]>;

/** The words of a text that carry its sense, spelled alike in all languages; each once. */
export const senseWords = (printed: readonly string[], code: WordingCode): SenseWords => {
  const lexicon = lexiconOf(languages[code]);
  const found = new Set<string>();
  for (const word of printed) {
    if (word.length < shortest || (lexicon.flags(word.toLowerCase()) & SMALL) !== 0) continue;
    const key = soundKey(wordKey(word));
    if (key.length >= shortest) found.add(key);
  }
  const byLetter = new Map<string, string[]>();
  for (const word of found) {
    const others = byLetter.get(word.charAt(0)) ?? [];
    byLetter.set(word.charAt(0), [...others, word]);
  }
  return byLetter;
};

/** How alike two words are: 0 to 1, the longest run of letters in the same order by the longer word (Melamed 1999). */
const likeness = (a: string, b: string): number => {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < longer * 0.6) return 0;
  let row = new Uint8Array(b.length + 1);
  for (const letter of a) {
    const next = new Uint8Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1)
      next[j] =
        letter === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  return (row[b.length] ?? 0) / longer;
};

/** Below this two words are alike by chance. */
const leastLikeness = 0.68;

/** The likeness of a word to the most alike of a text; 0 where none is. */
export const bestCognate = (word: string, others: SenseWords): number => {
  const like = others.get(word.charAt(0)) ?? [];
  const best = like.reduce((most, other) => Math.max(most, likeness(word, other)), 0);
  return best >= leastLikeness ? best : 0;
};

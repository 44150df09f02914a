/** Ordinals in words: third, vijfde, vingt-troisième. */
import type { WordingLanguage } from './language';
import { wordKey } from './language';
import { numeralsOf, readAll, startReading, valueOf } from './numerals';

const known = new WeakMap<WordingLanguage, Map<string, number | null>>();
/** What a text can fill the table with is bounded. */
const most = 5_000;

/** The number that a word gives the place of; null where it is no ordinal. */
export const ordinalValue = (word: string, language: WordingLanguage): number | null => {
  const words = known.get(language) ?? new Map<string, number | null>();
  known.set(language, words);
  const before = words.get(word);
  if (before !== undefined) return before;
  const value = readOrdinal(word, language);
  if (words.size < most) words.set(word, value);
  return value;
};

const readOrdinal = (word: string, language: WordingLanguage): number | null => {
  const { ordinals, ordinalWordEndings } = language;
  const key = wordKey(word);
  const named = ordinals.get(key);
  if (named !== undefined) return named;
  for (const ending of ordinalWordEndings) {
    if (!key.endsWith(ending)) continue;
    const base = key.slice(0, -ending.length);
    // Onze makes onzième.
    const value = numberIn(base, language) ?? numberIn(`${base}e`, language);
    if (value !== null) return value;
  }
  const hyphen = word.search(/[-\u2010\u2011][^-\u2010\u2011]*$/u);
  const last = hyphen > 0 ? ordinals.get(wordKey(word.slice(hyphen))) : undefined;
  const tens = last === undefined ? null : numberIn(word.slice(0, hyphen), language);
  return last !== undefined && tens !== null && tens % 10 === 0 ? tens + last : null;
};

const numberIn = (word: string, language: WordingLanguage): number | null => {
  const numerals = word === '' ? null : numeralsOf(word, language);
  const reading = numerals && readAll(startReading(), numerals);
  return reading && valueOf(reading);
};

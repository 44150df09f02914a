/** Number words and their values: twenty-three, vierentwintig, quatre-vingt-dix, two hundred thousand. */
import type { WordingLanguage } from './language';
import { wordKey } from './language';

/** A piece of a number word: a value to add, a power of ten to multiply by, or what joins two. */
export type Numeral = { value: number } | { power: number } | 'joiner';

/** Longer words are no numbers. */
const longest = 40;

const known = new WeakMap<WordingLanguage, Map<string, readonly Numeral[] | null>>();
/** What a text can fill the table with is bounded. */
const most = 5_000;

/** The pieces of one printed word, hyphens and compounds taken apart; null where it is no number word. */
export const numeralsOf = (word: string, language: WordingLanguage): readonly Numeral[] | null => {
  if (word.length > longest) return null;
  const words = known.get(language) ?? new Map<string, readonly Numeral[] | null>();
  known.set(language, words);
  const before = words.get(word);
  if (before !== undefined) return before;
  const found = takeApart(wordKey(word), language);
  if (words.size < most) words.set(word, found);
  return found;
};

const takeApart = (key: string, language: WordingLanguage): readonly Numeral[] | null => {
  const whole = pieceOf(key, language);
  if (whole) return [whole];
  if (key.length < 6) return null;
  // What the word up to each letter is made of, fewest pieces first: zeventien is no seven and ten.
  const made: (readonly Numeral[] | undefined)[] = [[]];
  for (let end = 2; end <= key.length; end += 1) {
    for (let start = 0; start <= end - 2; start += 1) {
      const before = made[start];
      const piece = before && pieceOf(key.slice(start, end), language);
      if (!piece || (piece === 'joiner' && (start === 0 || end === key.length))) continue;
      const best = made[end];
      if (!best || best.length > before.length + 1) made[end] = [...before, piece];
    }
  }
  return made[key.length] ?? null;
};

const pieceOf = (key: string, language: WordingLanguage): Numeral | null => {
  const value = language.numerals.get(key);
  if (value !== undefined) return { value };
  const power = key.length > 2 ? language.magnitudes.get(key) : undefined;
  if (power !== undefined) return { power };
  return language.numeralJoiners.has(key) ? 'joiner' : null;
};

/** A number that is being read, piece by piece. */
export interface Reading {
  /** Closed by a thousand, a million. */
  total: number;
  /** What stands since; null right behind such a power. */
  current: number | null;
  /** The last power of a thousand or more: the next must be less. */
  power: number;
  joined: boolean;
}

export const startReading = (current: number | null = null): Reading => ({
  total: 0,
  current,
  power: 0,
  joined: false,
});

/** The number so far. */
export const valueOf = ({ total, current }: Reading): number => total + (current ?? 0);

/**
 * Read one more piece; null where it does not go on with the number: "four", then "five".
 * @param inWord the piece stands in one printed word with the one before
 */
export const readOn = (reading: Reading, piece: Numeral, inWord: boolean): Reading | null => {
  const { current, joined } = reading;
  if (piece === 'joiner')
    return joined || valueOf(reading) === 0 ? null : { ...reading, joined: true };
  if ('power' in piece) return joined ? null : multiplied(reading, piece.power);
  const { value } = piece;
  const read = { ...reading, joined: false };
  if (current === null) return { ...read, current: value };
  // Quatre-vingts.
  if (!joined && current % 100 === 4 && value === 20) return { ...read, current: current + 76 };
  // Drieënhalf.
  if (value < 1 && Number.isInteger(current)) return { ...read, current: current + value };
  const room = joined && inWord ? roomForTens(current, value) : roomFor(current);
  return value > 0 && value < room ? { ...read, current: current + value } : null;
};

/** Below what a number must be to be added: hundred and five, vingt et un, dix-sept. */
const roomFor = (current: number): number => {
  if (current % 100 === 0) return 100;
  if (current % 10 !== 0) return 0;
  return current % 100 === 10 ? 10 : 20;
};

/** Drieentwintig: ones before tens, in one word. */
const roomForTens = (current: number, value: number): number =>
  current % 100 > 0 && current % 100 < 10 && value >= 20 && value % 10 === 0
    ? 100
    : roomFor(current);

const multiplied = (reading: Reading, power: number): Reading | null => {
  const { total, current } = reading;
  if (power === 2) {
    if (current === null) return { ...reading, current: 100 };
    return current > 0 && current < 100 ? { ...reading, current: current * 100 } : null;
  }
  // Two million; and behind a lesser power all of it: mil millones.
  if (power > reading.power) {
    const all = total + (current ?? (total === 0 ? 1 : 0));
    return { total: all * 10 ** power, current: null, power, joined: false };
  }
  // A million, then three thousand; but no thousand thousand.
  if (power === reading.power || current === null) return null;
  return { ...reading, total: total + current * 10 ** power, current: null, power };
};

/** Read all pieces of one printed word. */
export const readAll = (reading: Reading, numerals: readonly Numeral[]): Reading | null =>
  numerals.reduce<Reading | null>((now, numeral, i) => now && readOn(now, numeral, i > 0), reading);

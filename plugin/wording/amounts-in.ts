/** The numbers of a text as a translation must have them, and whether two of them are the same. */
import { translations } from '../quotes/languages/wordings';
import type { Span } from '../model/reading';
import { words } from '../quotes/languages/lists';
import { amountAt } from './amounts';
import { halfBehind } from './halves';
import type { Amount } from './amounts';
import { valuesOf, wordKey } from './language';
import type { WordingCode, WordingLanguage } from './language';
import { ordinalValue } from './ordinals';
import { piecesOf } from './pieces';
import type { Piece } from './pieces';

export interface AmountIn extends Span {
  text: string;
  /** One, or where a word may stand for several, all of them. */
  values: readonly Amount[];
  /** A translation may do without it: one, both, a dozen. */
  loose: boolean;
}

/** Small numbers in words are said otherwise: two years, both years, twice. */
const smallest = 2;

/**
 * The numbers of a text outside the spans given, which are its dates.
 * @param taken sorted
 */
export const amountsIn = (
  text: string,
  pieces: readonly Piece[],
  taken: readonly Span[],
  language: WordingLanguage,
): AmountIn[] => {
  const near = nearNumerals(language.code);
  const found: AmountIn[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (!piece) break;
    if (taken.some(({ start, end }) => start <= piece.start && piece.start < end)) {
      at += 1;
      continue;
    }
    const half = halfHourAt(text, pieces, at, language);
    if (half) {
      found.push(half.amount);
      at += half.pieces;
      continue;
    }
    const read = amountAt(text, pieces, at, language);
    const count = read?.pieces ?? 1;
    const end = pieces[at + count - 1]?.end ?? piece.end;
    const span = { start: piece.start, end, text: text.slice(piece.start, end) };
    const others = count === 1 ? otherValues(piece, near, language) : [];
    if (read) {
      const { value } = read.amount;
      const small = value === 1 || (read.amount.words && value <= smallest);
      const loose = others.length > 0 || small || isBesideSlash(text, span);
      // Deux ans et demi; half past eight.
      const before = near.get(wordKey(pieces[at - 2]?.text ?? ''));
      if (before?.includes(0.5) || halfBehind(text, pieces, at + count + 1, language))
        others.push({ ...read.amount, value: value + 0.5 });
      // Quatorze heures: two in the afternoon.
      const isHour = language.hours.has(wordKey(pieces[at + count]?.text ?? ''));
      if (isHour && value > 12 && value <= 24)
        others.push({ ...read.amount, value: value * 60, unit: 'time' });
      found.push({ ...span, values: [read.amount, ...others], loose });
    } else if (others.length > 0) found.push({ ...span, values: others, loose: true });
    at += count;
  }
  return found;
};

/** 24/7, 2/3: how another language says it is open. */
const isBesideSlash = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '/' || text[end] === '/';

/** Half acht, halb acht, halfacht: half past seven. */
const halfHourAt = (
  text: string,
  pieces: readonly Piece[],
  at: number,
  language: WordingLanguage,
): { amount: AmountIn; pieces: number } | null => {
  const piece = pieces[at];
  const { halfBefore } = translations[language.code];
  const key = wordKey(piece?.text ?? '');
  if (!piece || halfBefore === '' || !key.startsWith(halfBefore)) return null;
  const apart = key === halfBefore;
  const joined = piecesOf(key.slice(halfBefore.length));
  const hour = apart
    ? amountAt(text, pieces, at + 1, language)
    : amountAt(key.slice(halfBefore.length), joined, 0, language);
  const isHour = hour?.pieces === 1 && hour.amount.words && hour.amount.value <= 12;
  if (!isHour) return null;
  const end = pieces[apart ? at + 1 : at]?.end ?? piece.end;
  const minutes = hour.amount.value * 60 - 30;
  const values = [{ ...hour.amount, value: minutes, unit: 'time' }, hour.amount];
  const span = { start: piece.start, end, text: text.slice(piece.start, end) };
  return { amount: { ...span, values, loose: false }, pieces: apart ? 2 : 1 };
};

const near = new Map<WordingCode, ReadonlyMap<string, readonly number[]>>();

const nearNumerals = (code: WordingCode): ReadonlyMap<string, readonly number[]> => {
  let values = near.get(code);
  if (!values) {
    const made = new Map<string, number[]>();
    for (const [word, value] of valuesOf(translations[code].nearNumerals))
      made.set(word, [...(made.get(word) ?? []), value]);
    near.set(code, (values = made));
  }
  return values;
};

const plain = (value: number): Amount => ({ value, unit: '', words: true });

/** What a word may stand for beside what it says: a dozen; one; a Roman number. */
const otherValues = (
  piece: Piece,
  near: ReadonlyMap<string, readonly number[]>,
  language: WordingLanguage,
): Amount[] => {
  const key = wordKey(piece.text);
  const values = [...(near.get(key) ?? []), ...(language.numerals.get(key) === 1 ? [1] : [])];
  if (piece.kind === 'word') {
    const others = [romanValue(piece.text), numberInside(piece.text, language)];
    for (const value of [...others, ordinalValue(piece.text, language)])
      if (value !== null) values.push(value);
  }
  return values.map(plain);
};

const endings = new Map<WordingCode, string[]>();

const endingsOf = (code: WordingCode): string[] => {
  let list = endings.get(code);
  if (!list) {
    list = words(translations[code].numeralEndings).map(wordKey);
    endings.set(code, list);
  }
  return list;
};

/** Two-hundred-year-old, driejarig. */
const numberInside = (word: string, language: WordingLanguage): number | null => {
  const parts = word.split(/[-\u2010\u2011]/u);
  const hyphened = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('-'));
  const key = wordKey(word);
  const begun = endingsOf(language.code)
    .filter((ending) => key.endsWith(ending))
    .map((ending) => key.slice(0, -ending.length));
  for (const number of [...hyphened.reverse(), ...begun]) {
    const pieces = piecesOf(number);
    const found = amountAt(number, pieces, 0, language);
    if (found?.pieces === pieces.length) return found.amount.value;
  }
  return null;
};

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10 };

/** XIXe, XVI, II. */
const romanValue = (word: string): number | null => {
  const digits = /^([IVX]{2,6}|[VX])(?:e|ème|er)?$/u.exec(word)?.[1];
  if (!digits) return null;
  return Array.from(digits).reduce((sum, digit, i) => {
    const value = romanDigits[digit] ?? 0;
    const next = romanDigits[digits[i + 1] ?? ''] ?? 0;
    return sum + (value < next ? -value : value);
  }, 0);
};

/** Whether two printings in two languages are of one number. */
export const isSameAmount = (a: AmountIn, b: AmountIn): boolean =>
  a.values.some((x) => b.values.some((y) => isSame(x, y) || isSame(y, x)));

const isSame = (a: Amount, b: Amount): boolean => {
  if (a.unit === 'time') return isSameTime(a, b);
  if (b.unit === 'time') return false;
  // 50 %, half; in the nineties, in the 1990s.
  if (a.unit === '%' && b.unit === '' && a.value === b.value * 100) return true;
  if (a.value > 1900 && a.value < 2100 && a.value % 100 === b.value) return true;
  const money = (unit: string) => unit !== '' && unit !== '%';
  if (money(a.unit) && money(b.unit) && a.unit !== b.unit) return false;
  return Math.abs(a.value - b.value) <= Math.abs(a.value) * 1e-9;
};

const halfDay = 12 * 60;

/** 2.30 p.m. and 14h30; a quarter past nine and 9.15: the hour is what both have; half past five and 5.5; 5h52 and 5.52. */
const isSameTime = (a: Amount, b: Amount): boolean => {
  if (b.unit === 'time') return a.value % halfDay === b.value % halfDay;
  if (b.value >= 25) return false;
  const hour = (a.value % halfDay) / 60;
  if (Number.isInteger(b.value)) return Math.floor(hour) === b.value % 12;
  const minutes = Math.floor(b.value) * 60 + Math.round((b.value % 1) * 100);
  return hour === b.value % 12 || minutes % halfDay === a.value % halfDay;
};

/** Numbers as they are printed, read by value: 1.234,5 and 1,234.5, 3 million euros and €3m, 10h30 and 10.30. */
import { currencyOf } from './currencies';
import type { WordingLanguage } from './language';
import { wordKey } from './language';
import { numeralsOf, readAll, startReading, valueOf } from './numerals';
import type { Numeral, Reading } from './numerals';
import { halfBehind, halfOfPower, powerOf } from './halves';
import { touches } from './pieces';
import type { Piece } from './pieces';

export interface Amount {
  value: number;
  /** A currency's code; `%`; `time`: the value is in minutes since midnight; empty where there is none. */
  unit: string;
  /** In letters. */
  words: boolean;
}

/** A run of pieces that is one amount. */
export interface FoundAmount {
  amount: Amount;
  /** So many pieces, from the one at which it was asked for. */
  pieces: number;
}

type Pieces = readonly Piece[];

/** The amount that begins with the piece at `from`, with its currency, per cent or hour; null where none does. */
export const amountAt = (
  text: string,
  pieces: Pieces,
  from: number,
  language: WordingLanguage,
): FoundAmount | null => {
  const first = pieces[from];
  if (!first) return null;
  const sign = first.kind === 'sign' ? currencyOf(first.text) : undefined;
  if (first.kind === 'sign' && (!sign || !touches(text, pieces, from))) return null;
  const at = sign ? from + 1 : from;
  const number = numberAt(text, pieces, at, language, sign !== undefined);
  if (!number) return onePercentAt(text, pieces, at, language);
  if (sign) return { amount: { ...number.amount, unit: sign }, pieces: number.pieces + 1 };
  const unit = unitBehind(text, pieces, at + number.pieces, language);
  if (!unit || number.amount.unit) return number;
  return { amount: { ...number.amount, unit: unit.unit }, pieces: number.pieces + unit.pieces };
};

/** One is a number only before per cent. */
const onePercentAt = (
  text: string,
  pieces: Pieces,
  from: number,
  language: WordingLanguage,
): FoundAmount | null => {
  if (language.numerals.get(wordKey(pieces[from]?.text ?? '')) !== 1) return null;
  const unit = unitBehind(text, pieces, from + 1, language);
  if (unit?.unit !== '%') return null;
  return { amount: { value: 1, unit: '%', words: true }, pieces: unit.pieces + 1 };
};

const numberAt = (
  text: string,
  pieces: Pieces,
  from: number,
  language: WordingLanguage,
  isMoney: boolean,
): FoundAmount | null => {
  const first = pieces[from];
  if (first?.kind === 'number')
    return timeAt(text, pieces, from, language) ?? digitsAt(text, pieces, from, language, isMoney);
  if (first?.kind !== 'word') return null;
  const half = halfOfPower(text, pieces, from, language);
  if (half) return { amount: { ...plain(half.value), words: true }, pieces: half.pieces };
  return wordsAt(text, pieces, from, language);
};

const plain = (value: number): Amount => ({ value, unit: '', words: false });

/** 10:30, 10h30, 10 h 30, 10.30 uur, 5 p.m. */
const timeAt = (
  text: string,
  pieces: Pieces,
  from: number,
  language: WordingLanguage,
): FoundAmount | null => {
  const { digits = '', suffix = '' } = pieces[from] ?? {};
  const next = touches(text, pieces, from) ? pieces[from + 1] : undefined;
  const [hours = NaN, minutes = 0] = digits.split(/[.:]/u).map(Number);
  const isClock = /^\d{1,2}(?:[.:][0-5]\d)?$/u.test(digits) && hours < 25;
  if (!isClock) return null;
  const joined = /^(\p{L}+)([0-5]\d)$/u.exec(suffix);
  if (joined)
    return language.hours.has(joined[1]?.toLowerCase() ?? '')
      ? clock(hours, Number(joined[2]), 1)
      : null;
  const half = halfDay(text, next, suffix);
  if (half) return clock((hours % 12) + half.add, minutes, half.pieces);
  if (digits.includes(':')) return suffix === '' ? clock(hours, minutes, 1) : null;
  const hour = suffix === '' ? (next?.text ?? '') : suffix;
  if (!language.hours.has(wordKey(hour))) return null;
  if (digits.includes('.')) return clock(hours, minutes, 1);
  const at = suffix === '' ? from + 1 : from;
  const later = touches(text, pieces, at) ? pieces[at + 1] : undefined;
  return later?.suffix === '' && /^[0-5]\d$/u.test(later.digits ?? '')
    ? clock(hours, Number(later.digits), at - from + 2)
    : null;
};

const clock = (hours: number, minutes: number, pieces: number): FoundAmount => ({
  amount: { ...plain(hours * 60 + minutes), unit: 'time' },
  pieces,
});

/** am, p.m. */
const halfDay = (
  text: string,
  next: Piece | undefined,
  suffix: string,
): { add: number; pieces: number } | null => {
  const joined = /^([ap])m$/iu.exec(suffix);
  if (joined) return { add: joined[1]?.toLowerCase() === 'p' ? 12 : 0, pieces: 1 };
  if (suffix !== '' || !next) return null;
  const apart = /^([ap])(?:\.\s?m\b|m\b)/iu.exec(text.slice(next.start, next.start + 4));
  if (!apart) return null;
  return { add: apart[1]?.toLowerCase() === 'p' ? 12 : 0, pieces: next.text.length === 1 ? 3 : 2 };
};

const digitsAt = (
  text: string,
  pieces: Pieces,
  from: number,
  language: WordingLanguage,
  isMoney: boolean,
): FoundAmount | null => {
  const piece = pieces[from];
  if (piece?.digits === undefined) return null;
  const { suffix = '' } = piece;
  const value = valueOfDigits(piece.digits, language);
  if (value === null) return null;
  if (suffix !== '') {
    const power =
      suffix === 'm' && !isMoney ? undefined : language.magnitudes.get(suffix.toLowerCase());
    if (power !== undefined) return { amount: plain(exact(value * 10 ** power)), pieces: 1 };
    const isOrdinal = language.ordinalEndings.has(suffix.toLowerCase().replace('.', ''));
    return isOrdinal ? { amount: plain(value), pieces: 1 } : null;
  }
  const grouped = groupsBehind(text, pieces, from, language);
  const number = grouped?.value ?? value;
  const last = from + (grouped?.pieces ?? 1) - 1;
  const next = touches(text, pieces, last) ? pieces[last + 1] : undefined;
  const power =
    next?.kind === 'word' && next.text !== 'm' ? powerOf(next.text, language) : undefined;
  const unit = 10 ** (power ?? 0);
  const count = last - from + (power === undefined ? 1 : 2);
  const half = halfBehind(text, pieces, from + count, language);
  return { amount: plain(exact(number * unit + (half ? unit / 2 : 0))), pieces: count + half };
};

/** Without what computing in binary adds: 1.1 million is 1100000. */
const exact = (value: number): number => Number(value.toPrecision(12));

/**
 * The value of digits with their separators; null where it is no one number (21.11.2023). What the
 * language does not settle is taken as thousands where three digits follow, and else as decimals.
 */
const valueOfDigits = (digits: string, { decimal }: WordingLanguage): number | null => {
  const parts = digits.split(/[.,'’]/u);
  const signs = digits.replace(/\d/gu, '');
  const whole = (groups: readonly string[]): number | null =>
    groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3
      ? Number(groups.join(''))
      : null;
  if (signs === '') return Number(digits);
  const last = signs.at(-1) ?? '';
  const fraction = parts.at(-1) ?? '';
  const thousands = signs.length > 1 && new Set(signs).size === 1;
  if (thousands) return whole(parts);
  const isDecimal = last === decimal || fraction.length !== 3 || parts[0] === '0';
  if (signs.length === 1) return isDecimal ? Number(parts.join('.')) : whole(parts);
  if (new Set(signs.slice(0, -1)).size > 1) return null;
  const before = whole(parts.slice(0, -1));
  return before === null ? null : Number(`${before}.${fraction}`);
};

/** 1 234 567,5: groups of three behind single blanks. */
const groupsBehind = (
  text: string,
  pieces: Pieces,
  from: number,
  language: WordingLanguage,
): { value: number; pieces: number } | null => {
  const first = pieces[from];
  if (!first?.digits || first.digits.length > 3 || !/^[1-9]\d*$/u.test(first.digits)) return null;
  let digits = first.digits;
  let count = 1;
  for (;;) {
    const before = pieces[from + count - 1];
    const next = pieces[from + count];
    if (!before || next?.digits === undefined || next.suffix !== '') break;
    const blank = text.slice(before.end, next.start);
    if (!/^[ \u00a0\u2009\u202f]$/u.test(blank) || !/^\d{3}(?:[.,]\d+)?$/u.test(next.digits)) break;
    if (next.digits.length > 3 && next.digits[3] !== language.decimal) break;
    digits += next.digits;
    count += 1;
    if (next.digits.length > 3) break;
  }
  return count === 1 ? null : { value: Number(digits.replace(',', '.')), pieces: count };
};

/** A number in words. One alone is none: it is the article in most of these languages. */
const wordsAt = (
  text: string,
  pieces: Pieces,
  from: number,
  language: WordingLanguage,
): FoundAmount | null => {
  let reading: Reading = startReading();
  let read = 0;
  // What a joiner adds is kept only where a number follows it.
  let tried = reading;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || (at > from && !touches(text, pieces, at - 1))) break;
    const numerals = numeralsOf(piece.text, language);
    if (!numerals || (at === from && !begins(numerals, piece.text))) break;
    const next = readAll(tried, numerals);
    if (!next) break;
    tried = next;
    if (next.joined) continue;
    reading = next;
    read = at - from + 1;
    const half = halfBehind(text, pieces, at + 1, language);
    if (half === 0) continue;
    // Two and a half million; deux millions et demi.
    const unit = next.current === null ? 10 ** next.power : 1;
    tried = reading = { ...next, current: (next.current ?? 0) + unit / 2 };
    read += half;
    at += half;
  }
  const value = valueOf(reading);
  if (read === 0 || value === 1) return null;
  return { amount: { ...plain(value), words: true }, pieces: read };
};

/** A hundred, a thousand; but hundreds and millions alone are no number. */
const begins = (numerals: readonly Numeral[], word: string): boolean => {
  const [first] = numerals;
  if (first === undefined || first === 'joiner') return false;
  return 'value' in first || (first.power <= 3 && !/s$/iu.test(word));
};

/** A currency or per cent behind a number: 5 %, vijf euro, 3 millions d’euros. */
const unitBehind = (
  text: string,
  pieces: Pieces,
  from: number,
  { percents }: WordingLanguage,
): { unit: string; pieces: number } | null => {
  if (!touches(text, pieces, from - 1)) return null;
  const first = pieces[from];
  if (!first) return null;
  if (first.kind === 'sign' && /[%‰]/u.test(first.text)) return { unit: '%', pieces: 1 };
  const currency = currencyOf(first.text);
  if (currency) return { unit: currency, pieces: 1 };
  const one = wordKey(first.text);
  if (percents.has(one)) return { unit: '%', pieces: 1 };
  const next = touches(text, pieces, from) || one === 'd' ? pieces[from + 1] : undefined;
  if (!next) return null;
  if (percents.has(`${one} ${wordKey(next.text)}`)) return { unit: '%', pieces: 2 };
  const linked = one === 'd' || one === 'de' ? currencyOf(next.text) : undefined;
  return linked ? { unit: linked, pieces: 2 } : null;
};

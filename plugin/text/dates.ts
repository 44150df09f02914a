/** Dates as newspapers print them. The names of the months are the caller's. */
import type { Span } from '../model/reading';

/** A date with the parts that are printed; the month is 1 for January. */
export interface PrintedDate extends Span {
  year: number | null;
  month: number;
  day: number;
}

type Parts = Pick<PrintedDate, 'year' | 'month' | 'day'>;
type Reader = (
  groups: readonly (string | undefined)[],
  monthOf: (name: string) => number | undefined,
) => Parts | null;

const withMonth = (
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): Parts | null => (month ? { year: yearOf(year), month, day: Number(day) } : null);

const yearOf = (digits: string | undefined): number | null => {
  if (!digits) return null;
  const short = Number(digits);
  return digits.length > 2 ? short : short + (short < 70 ? 2000 : 1900);
};

/** Each way of writing a date: how it looks, and which of its parts are year, month and day. */
const forms: readonly { pattern: RegExp; read: Reader }[] = [
  {
    // 2023-11-21, 2023/11/21
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
    read: ([, year, month, day]) => withMonth(year, Number(month), day),
  },
  {
    // 21/11/2023, 21.11.23, 21-11-2023; 11/21/2023 where the second number is no month
    pattern: /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)/gu,
    read: ([, first, second, year]) =>
      Number(second) > 12
        ? withMonth(year, Number(first), second)
        : withMonth(year, Number(second), first),
  },
  {
    // 21 November 2023, 21st of November 2023, 21. November 2023, 1er mars 2024, 21 nov. 2023, 21 de noviembre de 2023
    pattern:
      /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|e|ste|de|º)?\.?\s{1,3}(?:of\s|de\s)?(\p{L}{3,10})(?:\.?,?\s{1,3}(?:del?\s)?(\d{4})(?!\d))?/giu,
    read: ([, day, name = '', year], monthOf) => withMonth(year, monthOf(name), day),
  },
  {
    // November 21, 2023; Nov. 21st 2023
    pattern:
      /(?<!\p{L})(\p{L}{3,9})\.?\s{1,3}(\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:,?\s{1,3}(\d{4})(?!\d))?/giu,
    read: ([, name = '', day, year], monthOf) => withMonth(year, monthOf(name), day),
  },
];

/**
 * The first date in a text, on a day that exists. Day before month where both could be meant, as in
 * all of Europe. Dates without a year are passed over unless they are asked for. Null where there is none.
 * @param monthOf the number of a month's name, 1 for January; names come as printed
 */
export const findPrintedDate = (
  text: string,
  monthOf: (name: string) => number | undefined,
  yearless = false,
): PrintedDate | null => {
  if (!/\d/u.test(text)) return null;
  let first: PrintedDate | null = null;
  for (const { pattern, read } of forms) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const parts = read(match, monthOf);
      if (!parts || !exists(parts, yearless)) continue;
      const start = match.index;
      if (!first || start < first.start) first = { start, end: start + match[0].length, ...parts };
      break;
    }
  }
  return first;
};

/** All dates of a text, likewise, in their order; a year is not needed. Linear. */
export const findPrintedDates = (
  text: string,
  monthOf: (name: string) => number | undefined,
): PrintedDate[] => {
  if (!/\d/u.test(text)) return [];
  const found = forms.flatMap(({ pattern, read }) => {
    // It keeps where the last search for a first date ended.
    pattern.lastIndex = 0;
    return [...text.matchAll(pattern)].flatMap((match) => {
      const parts = read(match, monthOf);
      const start = match.index;
      return parts && exists(parts, true) ? { start, end: start + match[0].length, ...parts } : [];
    });
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((date) => {
    const apart = date.start >= end;
    if (apart) end = date.end;
    return apart;
  });
};

/** A leap year has all days. */
const exists = (parts: Parts, yearless: boolean): boolean =>
  toDate({ ...parts, year: parts.year ?? (yearless ? 2000 : 0) }) !== null;

/** YYYY-MM-DD; null for a day that does not exist, or without a year. */
export const toDate = ({ year, month, day }: Parts): string | null => {
  if (year === null || year < 1000) return null;
  const exists = new Date(Date.UTC(year, month - 1, day));
  if (exists.getUTCMonth() !== month - 1 || exists.getUTCDate() !== day) return null;
  return exists.toISOString().slice(0, 10);
};

/** Dates as newspapers print them, in English, French, Dutch and German. */
import type { Span } from '../model/reading';
import { folded } from '../text/normalise';

export interface FoundDate extends Span {
  /** YYYY-MM-DD */
  date: string;
}

/** Month names and their abbreviations, January first. A language is added here. */
const monthNames: readonly string[][] = [
  // English
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun'],
  ['july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'],
  // French
  ['janvier janv', 'fevrier fevr fev', 'mars', 'avril avr', 'mai', 'juin'],
  ['juillet juil', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
  // Dutch
  ['januari', 'februari', 'maart mrt', 'april', 'mei', 'juni'],
  ['juli', 'augustus', 'september', 'oktober okt', 'november', 'december'],
  // German
  ['januar janner', 'februar feber', 'marz mrz', 'april', 'mai', 'juni'],
  ['juli', 'august', 'september', 'oktober', 'november', 'dezember dez'],
];

const months = new Map<string, number>(
  monthNames.flatMap((half, row) =>
    half.flatMap((names, i) =>
      names.split(' ').map((name) => [name, (row % 2) * 6 + i + 1] as const),
    ),
  ),
);

type Reader = (groups: readonly (string | undefined)[]) => [string, string | number, string] | null;

const monthOf = (name: string | undefined): number | undefined => months.get(folded(name ?? ''));

/** Each way of writing a date: how it looks, and which of its parts are year, month and day. */
const forms: readonly { pattern: RegExp; read: Reader }[] = [
  {
    // 2023-11-21, 2023/11/21
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
    read: ([, year = '', month = '', day = '']) => [year, month, day],
  },
  {
    // 21/11/2023, 21.11.23, 21-11-2023; 11/21/2023 where the second number is no month
    pattern: /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)/gu,
    read: ([, first = '', second = '', year = '']) =>
      Number(second) > 12 ? [year, first, second] : [year, second, first],
  },
  {
    // 21 November 2023, 21st of November 2023, 21. November 2023, 1er mars 2024, 21 nov. 2023
    pattern:
      /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|e|ste|de)?\.?\s{1,3}(?:of\s|de\s)?(\p{L}{3,9})\.?,?\s{1,3}(\d{4})(?!\d)/giu,
    read: ([, day = '', name, year = '']) => withMonth(year, name, day),
  },
  {
    // November 21, 2023; Nov. 21st 2023
    pattern: /(?<!\p{L})(\p{L}{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/giu,
    read: ([, name, day = '', year = '']) => withMonth(year, name, day),
  },
];

const withMonth = (year: string, name: string | undefined, day: string): ReturnType<Reader> => {
  const month = monthOf(name);
  return month ? [year, month, day] : null;
};

/**
 * The first date in a text: with its year, and a day that exists. Day before month where both could
 * be meant, as in all of Europe. Null where there is none.
 */
export const findDate = (text: string): FoundDate | null => {
  if (!/\d/u.test(text)) return null;
  let first: FoundDate | null = null;
  for (const { pattern, read } of forms) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const parts = read(match);
      const date = parts && toDate(...parts);
      if (!date) continue;
      const start = match.index;
      if (!first || start < first.start) first = { start, end: start + match[0].length, date };
      break;
    }
  }
  return first;
};

const toDate = (yearText: string, monthText: string | number, dayText: string): string | null => {
  const short = Number(yearText);
  const year = yearText.length > 2 ? short : short + (short < 70 ? 2000 : 1900);
  const month = Number(monthText);
  const day = Number(dayText);
  const exists = new Date(Date.UTC(year, month - 1, day));
  if (exists.getUTCMonth() !== month - 1 || exists.getUTCDate() !== day || year < 1000) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
};

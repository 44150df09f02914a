/** Days, weekdays and months that a text names. */
import { languages } from '../quotes/languages';
import { lexiconOf, numbered } from '../quotes/words/lexicon';
import { findPrintedDates } from '../text/dates';
import type { PrintedDate } from '../text/dates';
import type { WordingCode } from './language';
import { wordKey } from './language';
import type { Piece } from './pieces';

/** A weekday or a month that is named without a day. */
export interface NamedTime {
  number: number;
  text: string;
}

export interface DatesIn {
  dates: PrintedDate[];
  weekdays: NamedTime[];
  months: NamedTime[];
}

interface Calendar {
  monthOf: (name: string) => number | undefined;
  /** Full names alone: an abbreviation may be another word. */
  months: ReadonlyMap<string, number>;
  weekdays: readonly (readonly [string, number])[];
}

const calendars = new Map<WordingCode, Calendar>();

const calendarOf = (code: WordingCode): Calendar => {
  let calendar = calendars.get(code);
  if (!calendar) {
    const { months, weekdays } = lexiconOf(languages[code]);
    const byKey = new Map([...months].map(([name, number]) => [wordKey(name), number]));
    const full = languages[code].months
      .split(' ')
      .map((names) => names.split('/')[0] ?? '')
      .join(' ');
    calendar = {
      monthOf: (name) => byKey.get(wordKey(name)),
      months: new Map([...numbered(full)].map(([name, number]) => [wordKey(name), number])),
      weekdays: [...weekdays].map(([name, number]) => [wordKey(name), number] as const),
    };
    calendars.set(code, calendar);
  }
  return calendar;
};

/** A word that looks like a month, but with a capital behind one of these words: since May. */
const doubtful: Partial<Record<WordingCode, { months: ReadonlySet<string>; behind: RegExp }>> = {
  en: {
    months: new Set(['may', 'march']),
    behind: /\b(?:by|during|early|from|in|last|late|mid|next|of|since|this|till|until)[ -]$/iu,
  },
};

/** The dates of a text, and the weekdays and months that it names apart from them. Linear. */
export const datesIn = (text: string, pieces: readonly Piece[], code: WordingCode): DatesIn => {
  const calendar = calendarOf(code);
  const dates = findPrintedDates(text, calendar.monthOf);
  const isInDate = ({ start }: Piece) =>
    dates.some((date) => date.start <= start && start < date.end);
  const isDoubtful = ({ start, text: word }: Piece) => {
    const doubts = doubtful[code];
    if (!doubts?.months.has(wordKey(word))) return false;
    return !/^\p{Lu}/u.test(word) || !doubts.behind.test(text.slice(Math.max(0, start - 8), start));
  };
  const found: DatesIn = { dates, weekdays: [], months: [] };
  for (const piece of pieces) {
    if (piece.kind !== 'word') continue;
    const key = wordKey(piece.text);
    const weekday = calendar.weekdays.find(([name]) => key.startsWith(name));
    if (weekday) found.weekdays.push({ number: weekday[1], text: piece.text });
    const month = calendar.months.get(key);
    if (month === undefined || isInDate(piece) || isDoubtful(piece)) continue;
    found.months.push({ number: month, text: piece.text });
  }
  return found;
};

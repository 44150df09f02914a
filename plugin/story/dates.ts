/** Dates with their year, in any of the languages that the engine reads: a page's own lines may be in another than its text. */
import type { Span } from '../model/reading';
import { languages } from '../quotes/languages';
import { lexiconOf } from '../quotes/words/lexicon';
import { findPrintedDate, toDate } from '../text/dates';
import { folded } from '../text/normalise';

export interface FoundDate extends Span {
  /** YYYY-MM-DD */
  date: string;
}

let months: Map<string, number> | null = null;

const monthOf = (name: string): number | undefined => {
  months ??= new Map(
    Object.values(languages).flatMap((language) =>
      [...lexiconOf(language).months].map(([month, number]) => [folded(month), number] as const),
    ),
  );
  return months.get(folded(name));
};

/** The first date in a text: with its year, and a day that exists. Null where there is none. */
export const findDate = (text: string): FoundDate | null => {
  const found = findPrintedDate(text, monthOf);
  const date = found ? toDate(found) : null;
  return found && date ? { start: found.start, end: found.end, date } : null;
};

/** "Saturday", "Sat", "do". */
export const isWeekday = (name: string): boolean =>
  name.length > 1 &&
  Object.values(languages).some((language) =>
    [...lexiconOf(language).weekdays.keys()].some((day) => folded(day).startsWith(folded(name))),
  );

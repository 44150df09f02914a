/** When and on what occasion words were said, in the editor's language. Pure. */
import type { Text } from '../hooks/use-text';
import type { Proposal } from '../../../plugin/model/proposal';

/** As printed, with the day that it tells: "on Tuesday (24 Nov 2026), at a press conference". Null where nothing is printed. */
export const sayPrintedWhen = (
  { saidOn, occasion }: Pick<Proposal, 'saidOn' | 'occasion'>,
  text: Text,
): string | null => {
  const words = saidOn?.text.trim() ?? null;
  const day = sayDay(saidOn?.date, text);
  const printed = words && day ? text('when.printed', { words, day }) : words;
  return joined([printed, occasion?.text.trim()]);
};

/** As decided: the day, YYYY-MM-DD, and the occasion. */
export const sayWhen = (
  { saidOn, occasion }: { saidOn?: string | null; occasion?: string | null },
  text: Text,
): string | null => joined([sayDay(saidOn, text), occasion]);

const sayDay = (day: string | null | undefined, text: Text): string | null =>
  // Noon is on that day in every time zone.
  day ? text('when.day', { day: new Date(`${day}T12:00:00`) }) : null;

const joined = (parts: readonly (string | null | undefined)[]): string | null =>
  parts.filter(Boolean).join(', ') || null;

/** Days as the request names them, and as the date picker does: midnight of the editor's own clock. */

/** "2026-11-24" as the date of that day; undefined where it is no day. */
export const localDay = (day: string): Date | undefined => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return undefined;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const made = new Date(year, month - 1, date);
  return dayOf(made) === day ? made : undefined;
};

/** The day of a date on the editor's own clock, as "2026-11-24". */
export const dayOf = (date: Date): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

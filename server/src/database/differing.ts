/** Which values a row does not have yet, so that only these are written. */

export type Values = Record<string, unknown>;

/** Those values that the row does not have. */
export const differing = (row: Values, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) => canonical(row[key]) !== canonical(value)),
  );

/** The same for the same value, however a database orders the keys of an object. Nothing, null and an empty list are one. */
const canonical = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.length ? `[${value.map(canonical).join()}]` : '';
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${key}:${canonical(inner)}`)
    .join()}}`;
};

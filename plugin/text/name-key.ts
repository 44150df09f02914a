/** Names made comparable: how a source or a tag is found by its name, whatever the case, accents and hyphens. */
import { folded, wordingKey } from './normalise';

/** The key under which two printings of one name are equal; empty only for an empty name. */
export const nameKey = (name: string): string => wordingKey(name) || folded(name).trim();

/**
 * All keys of a record in one text, one a line, with a line break before the first and after the
 * last: so that "\nkey\n" finds a whole name, and "\nke" or " ke" the beginning of a word.
 */
export const nameKeys = (names: readonly (string | null | undefined)[]): string => {
  const keys = new Set(names.map((name) => nameKey(name ?? '')).filter(Boolean));
  return keys.size ? `\n${[...keys].join('\n')}\n` : '';
};

/** The words of a name, made comparable. */
export const nameWords = (name: string): string[] => nameKey(name).split(' ').filter(Boolean);

/**
 * Whether two names, as `nameWords` gives them, may be printings of one: the words of the shorter
 * stand in the longer, in their order. "Maes" and "Lena Maes" may, "Lena Maes" and "Jan Maes" not.
 */
export const mayBeOneName = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let found = 0;
  for (const word of long) if (word === short[found]) found += 1;
  return short.length > 0 && found === short.length;
};

/** Which fields of two versions of an article differ, and the mentions of both put together. Pure. */
import type { Mention, NotQuote } from '../../../../plugin/model/mention';
import { strapiFields } from '../../../../plugin/model/strapi-fields';
import type { FormValues } from '../form-values';

/** What Strapi or the plugin sets: no editor types it. */
const derived = new Set<string>([
  ...strapiFields,
  'status',
  'quotes',
  'revision',
  'mentionCount',
  'unattributedCount',
  'changedCount',
  'orphanedCount',
]);

/** The order in which an editor reads the fields; a newsroom's own come after them. */
const order = [
  'headline',
  'slug',
  'standfirst',
  'body',
  'byline',
  'creditLine',
  'language',
  'tags',
  'references',
  'mentions',
  'notQuotes',
  'corrections',
];

/**
 * The fields that an editor has changed since the form was filled, with their values: what is kept.
 * What was not touched is left out, so that taking it back never undoes somebody else's change.
 */
export const changedValues = (values: FormValues, initial: FormValues): Record<string, unknown> => {
  const names = new Set([...Object.keys(values), ...Object.keys(initial)]);
  const changed = [...names].filter(
    (name) => !derived.has(name) && !isSameField(name, values[name], initial[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, values[name] ?? null]));
};

/** Names of the fields of `mine` that differ from those in `theirs`, in the order of the form. */
export const differingFields = (mine: FormValues, theirs: FormValues): string[] =>
  Object.keys(mine)
    .filter((name) => !isSameField(name, mine[name], theirs[name]))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));

const rank = (name: string): number => {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
};

const isSameField = (name: string, a: unknown, b: unknown): boolean => {
  if (a === b || (isEmpty(a) && isEmpty(b))) return true;
  if (name === 'mentions') return areSameMentions(mentionsOf(a), mentionsOf(b));
  if (name === 'notQuotes') return areSameNotQuotes(a, b);
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
};

/** Strapi gives an empty field as null, undefined, "", [] or a relation with nothing to change. */
const isEmpty = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const { connect, disconnect } = value as { connect?: unknown; disconnect?: unknown };
  return (
    Array.isArray(connect) &&
    Array.isArray(disconnect) &&
    connect.length === 0 &&
    disconnect.length === 0
  );
};

/** Keys in one order, so that equal values give equal JSON. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== null && v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, v]) => [key, sorted(v)]),
  );
};

const mentionsOf = (value: unknown): Mention[] =>
  // Both sides come out of the same form.
  Array.isArray(value) ? (value as Mention[]) : [];

/** Where a save has made a quote of a decision, or moved the words' place, nothing an editor decided differs. */
const areSameMentions = (a: readonly Mention[], b: readonly Mention[]): boolean => {
  if (a.length !== b.length) return false;
  const others = new Map(b.map((mention) => [mention.id, mention]));
  return a.every((mention) => {
    const other = others.get(mention.id);
    return other !== undefined && isSameDecision(mention, other);
  });
};

/** A save names each and takes off what was proposed: what was set aside is the same. */
const areSameNotQuotes = (a: unknown, b: unknown): boolean => {
  const [mine, theirs] = [a, b].map((list) =>
    // Both sides come out of the same form.
    ((list ?? []) as NotQuote[]).map(({ field, segment }) => ({ field, segment })),
  );
  return JSON.stringify(sorted(mine)) === JSON.stringify(sorted(theirs));
};

const isSameDecision = (a: Mention, b: Mention): boolean => {
  if (a.quote && b.quote) return a.quote === b.quote;
  if (a.quote ?? b.quote) return true;
  return (
    a.sameAs === b.sameAs &&
    JSON.stringify(sorted(a.attribution)) === JSON.stringify(sorted(b.attribution))
  );
};

/** Theirs, and of mine those that stand on words that theirs leave free. */
export const mergeMentions = (mine: unknown, theirs: unknown): Mention[] => {
  const kept = mentionsOf(theirs);
  const ids = new Set(kept.map(({ id }) => id));
  const added = mentionsOf(mine).filter(
    (mention) => !ids.has(mention.id) && !kept.some((other) => standOnSameWords(mention, other)),
  );
  const carriers = new Set([...kept, ...added].map(({ id }) => id));
  return [...kept, ...added.filter(({ sameAs }) => !sameAs || carriers.has(sameAs))];
};

const standOnSameWords = (a: Mention, b: Mention): boolean =>
  a.field === b.field &&
  a.segments.some((x) => b.segments.some((y) => x.exact === y.exact && x.prefix === y.prefix));

/**
 * Unsaved work of an article, kept in the browser: Strapi resets the edit form after a refused save,
 * and a crash or a lapsed login loses what was typed. One storage key holds the entries of one user
 * for one article and locale, one entry for each page that edits it.
 */
import type { SourceSummary } from '../../../../plugin/model/source';
import type { StaleSave } from '../../../../plugin/model/article';

export interface UnsavedEntry {
  /** Of the page that typed it; a refused save gets one of its own, so that later typing does not overwrite it. */
  session: string;
  /** When it was kept, in milliseconds since 1970. */
  at: number;
  /** The version that was edited; null while the article was being created. */
  baseUpdatedAt: string | null;
  /** The fields of the form that were changed. */
  values: Record<string, unknown>;
  /** Sources that the decisions in it name by id. */
  sources: SourceSummary[];
  /** Why the server did not take it. */
  refused: { message: string; stale: StaleSave | null } | null;
}

/** Where entries are kept: localStorage, or a Map-like one in tests. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type Kept = 'kept' | 'too-large' | 'no-room';

const prefix = 'newsroom:unsaved:';

/** Days after which unsaved work is forgotten. */
export const expiryDays = 7;
const expiry = expiryDays * 24 * 60 * 60 * 1000;

/** The longest entry, in UTF-16 code units of JSON: a fifth of what browsers give a site. */
export const longestEntry = 1_000_000;

/** Entries for one article; the newest are kept. */
const mostEntries = 4;

export interface ArticleKey {
  user: string;
  /** Undefined while the article is being created. */
  documentId?: string;
  locale?: string;
}

export const storageKey = ({ user, documentId, locale }: ArticleKey): string =>
  `${prefix}${user}:${documentId ?? 'create'}:${locale ?? 'default'}`;

/** The entries of an article that have not expired, newest first. */
export const readEntries = (store: Store, key: string, now: number): UnsavedEntry[] =>
  parse(safely(() => store.getItem(key)) ?? null)
    .filter(({ at }) => now - at < expiry)
    .sort((a, b) => b.at - a.at);

/** Keep an entry in place of the one that the same page kept before. */
export const keepEntry = (store: Store, key: string, entry: UnsavedEntry): Kept => {
  if (JSON.stringify(entry).length > longestEntry) return 'too-large';
  const others = readEntries(store, key, entry.at).filter(
    ({ session }) => session !== entry.session,
  );
  for (let most = mostEntries - 1; most >= 0; most -= 1) {
    if (write(store, key, [entry, ...others.slice(0, most)])) return 'kept';
  }
  sweep(store, entry.at, expiry / 7);
  return write(store, key, [entry]) ? 'kept' : 'no-room';
};

/** Forget the entries for which the test holds. */
export const forgetEntries = (
  store: Store,
  key: string,
  now: number,
  test: (entry: UnsavedEntry) => boolean,
): void => {
  const all = readEntries(store, key, now);
  const left = all.filter((entry) => !test(entry));
  if (left.length === all.length) return;
  if (left.length) write(store, key, left);
  else
    safely(() => {
      store.removeItem(key);
    });
};

/** Forget what has expired, in every article; `age` in milliseconds. */
export const sweep = (store: Store, now: number, age: number = expiry): void => {
  const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
  for (const key of keys) {
    const newest = parse(store.getItem(key))
      .map(({ at }) => at)
      .reduce((a, b) => Math.max(a, b), 0);
    if (now - newest >= age) store.removeItem(key);
  }
};

const write = (store: Store, key: string, entries: readonly UnsavedEntry[]): boolean =>
  safely(() => {
    store.setItem(key, JSON.stringify(entries));
    return true;
  }) ?? false;

/** Browsers throw where storage is full or switched off. */
const safely = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

const parse = (json: string | null): UnsavedEntry[] => {
  const value: unknown = json === null ? [] : safely(() => JSON.parse(json) as unknown);
  return Array.isArray(value) ? value.filter(isEntry) : [];
};

const isEntry = (value: unknown): value is UnsavedEntry => {
  if (typeof value !== 'object' || value === null) return false;
  const { session, at, values, sources } = value as Partial<UnsavedEntry>;
  return (
    typeof session === 'string' &&
    typeof at === 'number' &&
    typeof values === 'object' &&
    Array.isArray(sources)
  );
};

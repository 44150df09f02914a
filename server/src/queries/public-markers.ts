/**
 * Keeps `isPublic` true to what published articles carry. A write hands in the records that it may
 * have touched; only these, and what they carry in turn where they changed, are looked at.
 */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import { carriedBy, carriers, liveOrder } from './public-graph';
import type { LiveName } from './public-graph';
import { columnOf, from, inBatches, linksFrom, linksFromPublic, tableOf } from './public-links';
import type { Connected, Transaction } from './public-links';

/** Row ids by type. */
export type Touched = Partial<Record<LiveName, Set<number>>>;

export const touch = (touched: Touched, name: LiveName, ids: Iterable<number>): void => {
  const known = (touched[name] ??= new Set());
  for (const id of ids) known.add(id);
};

/** Work inside the transaction that is under way, or one of its own. */
export const withConnection = <Result>(
  strapi: Core.Strapi,
  work: (connected: Connected) => Promise<Result>,
): Promise<Result> =>
  // Strapi types the result as Promise<Promise<Result>>.
  strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    work({ strapi, transaction: trx }),
  ) as unknown as Promise<Result>;

/**
 * Sets the markers of the touched records and of all that follows from a change.
 * @returns how many rows changed, by type
 */
export const refreshMarkers = (
  strapi: Core.Strapi,
  touched: Touched,
): Promise<Record<LiveName, number>> =>
  withConnection(strapi, async (connected) => {
    const counts = noChanges();
    for (const name of liveOrder) {
      const ids = touched[name];
      if (!ids || ids.size === 0) continue;
      const changed = await refreshType(connected, name, [...ids]);
      counts[name] = changed.length;
      if (changed.length > 0) await touchCarried(connected, name, changed, touched);
    }
    return counts;
  });

/**
 * Works every marker out anew. Changes nothing in a sound database; may be interrupted and run again.
 * @returns how many rows changed, by type
 */
export const refreshAllMarkers = async (strapi: Core.Strapi): Promise<Record<string, number>> => {
  const counts = noChanges();
  for (const name of liveOrder) {
    counts[name] = await withConnection(strapi, async (connected) => {
      const rows: { id: number }[] = await from(connected, tableOf(strapi, name)).select('id');
      const ids = rows.map(({ id }) => id);
      return (await refreshType(connected, name, ids)).length;
    });
  }
  return counts;
};

const noChanges = (): Record<LiveName, number> => ({
  source: 0,
  quote: 0,
  tag: 0,
  reference: 0,
  citation: 0,
});

interface Marked {
  id: number;
  isPublic: boolean;
  /** Never public, whoever carries it. */
  barred: boolean;
}

/** @returns the ids whose marker was wrong and is right now */
const refreshType = async (
  connected: Connected,
  name: LiveName,
  touched: readonly number[],
): Promise<number[]> => {
  const ids = await closure(connected, name, touched);
  const rows = await readMarkers(connected, name, ids);
  const open = new Set(rows.filter((row) => !row.barred).map((row) => row.id));
  const right = await carriedAmong(connected, name, ids, open);
  const wrong = rows.filter((row) => row.isPublic !== right.has(row.id));
  for (const value of [true, false]) {
    const turned = wrong.filter((row) => row.isPublic !== value).map((row) => row.id);
    await setMarkers(connected, name, turned, value);
  }
  return wrong.map((row) => row.id);
};

/** Carriers of a type that carry records of the same type: an outlet's owner, what a page relays. */
const chains = (name: LiveName) => carriers[name].filter((carrier) => carrier.name === name);

/**
 * The records and all that hang on them through their own type. Two pages that relay one another
 * must fall together when the article that led to them goes, so the whole set is worked out anew.
 */
const closure = async (
  connected: Connected,
  name: LiveName,
  start: readonly number[],
): Promise<number[]> => {
  const reached = new Set(start);
  let frontier = [...reached];
  while (frontier.length > 0 && chains(name).length > 0) {
    const next = new Set<number>();
    for (const chain of chains(name)) {
      for (const { to } of await linksFrom(connected, chain, frontier)) {
        if (!reached.has(to)) next.add(to);
      }
    }
    for (const id of next) reached.add(id);
    frontier = [...next];
  }
  return [...reached];
};

/** Those of `ids` that ought to be public: carried from outside of the set, or by one of these. */
const carriedAmong = async (
  connected: Connected,
  name: LiveName,
  ids: readonly number[],
  open: ReadonlySet<number>,
): Promise<Set<number>> => {
  const inside = new Set(ids);
  const found = new Set<number>();
  for (const carrier of carriers[name]) {
    for (const link of await linksFromPublic(connected, carrier, ids)) {
      const fromWithin = carrier.name === name && inside.has(link.from);
      if (!fromWithin && open.has(link.to)) found.add(link.to);
    }
  }
  let frontier = [...found];
  while (frontier.length > 0 && chains(name).length > 0) {
    const next = new Set<number>();
    for (const chain of chains(name)) {
      for (const { to } of await linksFrom(connected, chain, frontier)) {
        if (open.has(to) && !found.has(to)) next.add(to);
      }
    }
    for (const id of next) found.add(id);
    frontier = [...next];
  }
  return found;
};

/**
 * Reads the markers and keeps the rows locked until the commit, so that of two articles that are
 * taken down at once the second sees that the first is gone. A save that only points to such a row
 * does not wait for this lock on PostgreSQL; on MySQL it would, and two publishes would block one
 * another, so there the lock is taken before the write (see document-middlewares/public-markers).
 */
const readMarkers = async (
  connected: Connected,
  name: LiveName,
  ids: readonly number[],
): Promise<Marked[]> => {
  const { strapi } = connected;
  const marker = columnOf(strapi, name, 'isPublic');
  const bar = name === 'source' ? columnOf(strapi, name, 'confidential') : null;
  const inOrder = [...ids].sort((a, b) => a - b);
  const rows = await inBatches(inOrder, async (batch) => {
    const query = from(connected, tableOf(strapi, name))
      .select<Record<string, unknown>[]>(bar ? ['id', marker, bar] : ['id', marker])
      .whereIn('id', batch)
      .orderBy('id');
    if (strapi.db.dialect.client === 'postgres') query.forNoKeyUpdate();
    return query;
  });
  // SQLite and MySQL keep booleans as 0 and 1.
  return rows.map((row) => ({
    id: Number(row.id),
    isPublic: Boolean(row[marker]),
    barred: bar !== null && Boolean(row[bar]),
  }));
};

/** Past the document service: a marker is no edit, `updatedAt` stays. */
const setMarkers = async (
  connected: Connected,
  name: LiveName,
  ids: readonly number[],
  value: boolean,
): Promise<void> => {
  const marker = columnOf(connected.strapi, name, 'isPublic');
  await inBatches(ids, async (batch) => {
    await from(connected, tableOf(connected.strapi, name))
      .whereIn('id', batch)
      .update({ [marker]: value });
    return [];
  });
};

/** Adds what the changed records carry: of their own type it has been worked out with them. */
const touchCarried = async (
  connected: Connected,
  name: LiveName,
  changed: readonly number[],
  touched: Touched,
): Promise<void> => {
  for (const carried of carriedBy(name)) {
    if (carried.name === name) continue;
    const links = await linksFrom(connected, carried.carrier, changed);
    touch(
      touched,
      carried.name,
      links.map((link) => link.to),
    );
  }
};

/** The ids of the rows that a document has; of an article those of its published versions alone, or its drafts too. */
export const rowsOf = async (
  connected: Connected,
  name: LiveName | 'article',
  documentIds: readonly string[],
  drafts = false,
): Promise<{ id: number; isPublic: boolean }[]> => {
  const { strapi } = connected;
  const marker = name === 'article' ? null : columnOf(strapi, name, 'isPublic');
  const rows = await inBatches(documentIds, async (batch) => {
    const query = from(connected, tableOf(strapi, name))
      .select<Record<string, unknown>[]>(marker ? ['id', marker] : ['id'])
      .whereIn(columnOf(strapi, name, 'documentId'), batch);
    if (!marker && !drafts) query.whereNotNull(columnOf(strapi, name, 'publishedAt'));
    return query;
  });
  return rows.map((row) => ({
    id: Number(row.id),
    isPublic: marker === null || Boolean(row[marker]),
  }));
};

/** The record's name for a UID; null for other types and for the log. */
export const markedName = (uid: string): LiveName | 'article' | null => {
  if (uid === uids.article) return 'article';
  return liveOrder.find((name) => uids[name] === uid) ?? null;
};

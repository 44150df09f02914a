/**
 * What is public follows every write, in its transaction: a publish, an unpublish or a deletion of
 * an article, and any change to a quote, citation, reference, tag or source, whoever makes it.
 */
import type { Core } from '@strapi/strapi';
import { carriedBy, liveOrder } from '../queries/public-graph';
import type { LiveName } from '../queries/public-graph';
import { from, linksFrom, tableOf } from '../queries/public-links';
import type { Connected } from '../queries/public-links';
import {
  markedName,
  refreshAllMarkers,
  refreshMarkers,
  rowsOf,
  touch,
  withConnection,
} from '../queries/public-markers';
import type { Touched } from '../queries/public-markers';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];

/**
 * Registers the middleware. It must be outermost, that is registered first: what another middleware
 * writes after the document service has returned has to be there when the markers are set.
 */
export const keepPublicMarkers = (strapi: Core.Strapi): void => {
  strapi.documents.use(publicMarkers(strapi));
  // Strapi removes the articles of a removed locale past the document service.
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    afterDelete: async () => {
      await refreshAllMarkers(strapi);
    },
  });
};

const publicMarkers =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const name = markedName(context.uid);
    const params = context.params as { documentId?: string; status?: string };
    if (!name || !mayChange(name, context.action, params.status)) return next();

    const before = params.documentId ? [params.documentId] : [];
    const early = await lockedEarly(strapi, name, before);
    return withConnection(strapi, async (connected) => {
      if (early) await lock(connected, early);
      const old = await reach(connected, name, before);
      const result = await next();
      const now = await reach(connected, name, documentIdsOf(result, params.documentId));
      await refreshMarkers(strapi, joined(old, now));
      return result;
    });
  };

/** Drafts carry nothing, so that of an article's writes only those to published rows matter. */
const mayChange = (name: LiveName | 'article', action: string, status?: string): boolean => {
  if (name !== 'article') return ['create', 'update', 'delete', 'clone'].includes(action);
  if (action === 'create' || action === 'update') return status === 'published';
  return ['publish', 'unpublish', 'delete'].includes(action);
};

interface Reach {
  /** The record itself, where it is a live one. */
  own: Touched;
  /** What it carries; counts only while it is public. */
  carried: Touched;
  /** What it carries and may have taken from another record, which may be public. */
  taken: Touched;
  isPublic: boolean;
}

/** What a write to these documents can affect, as the database stands. */
const reach = async (
  connected: Connected,
  name: LiveName | 'article',
  documentIds: readonly string[],
  drafts = false,
): Promise<Reach> => {
  const rows = await rowsOf(connected, name, documentIds, drafts);
  const ids = rows.map((row) => row.id);
  const found: Reach = {
    own: {},
    carried: {},
    taken: {},
    isPublic: rows.some((row) => row.isPublic),
  };
  if (name !== 'article') touch(found.own, name, ids);
  if (ids.length === 0) return found;
  for (const { name: target, carrier } of carriedBy(name)) {
    const links = await linksFrom(connected, carrier, ids);
    touch(
      carrier.exclusive ? found.taken : found.carried,
      target,
      links.map((link) => link.to),
    );
  }
  return found;
};

/** A record that was not public lent nothing; what it lends from now on follows from its own change. */
const joined = (old: Reach, now: Reach): Touched => {
  const touched: Touched = {};
  const parts = [old.own, now.own, old.taken, now.taken];
  if (old.isPublic || now.isPublic) parts.push(old.carried, now.carried);
  for (const part of parts) {
    for (const [name, ids] of Object.entries(part)) touch(touched, name as LiveName, ids);
  }
  return touched;
};

/**
 * MySQL reads what stood there when the transaction began. So that of two articles that are taken
 * down at once the second sees that the first is gone, what they carry is locked at the beginning,
 * and what their drafts carry too: two first publishes with the same tag would block one another.
 * Inside a transaction of someone else's it is too late for that.
 */
const lockedEarly = async (
  strapi: Core.Strapi,
  name: LiveName | 'article',
  documentIds: readonly string[],
): Promise<Touched | null> => {
  if (strapi.db.dialect.client !== 'mysql' || strapi.db.inTransaction()) return null;
  const found = await withConnection(strapi, (connected) =>
    reach(connected, name, documentIds, true),
  );
  return joined(found, found);
};

const lock = async (connected: Connected, touched: Touched): Promise<void> => {
  for (const name of liveOrder) {
    const ids = touched[name];
    if (!ids || ids.size === 0) continue;
    await from(connected, tableOf(connected.strapi, name))
      .select('id')
      .whereIn('id', [...ids])
      .orderBy('id')
      .forUpdate();
  }
};

/** A creation names its document in the result. */
const documentIdsOf = (result: unknown, known: string | undefined): string[] => {
  const made = (result as { documentId?: string } | null)?.documentId;
  return [...new Set([known, made].filter((id) => id !== undefined))];
};

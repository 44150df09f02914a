/** One writer at a time for an article: a lock on its rows, and the refusal of a stale save. */
import type { Core } from '@strapi/strapi';
import type { StaleSave } from '../../../plugin/model/article';
import { uids } from '../../../plugin/model/uids';
import { personName } from '../log/act';
import { lockRows, table } from '../database/tables';
import { ConflictError } from '../errors';
import type { Person } from '../database/rows';

export interface LockedRow {
  id: number;
  locale: string | null;
  publishedAt: string | null;
  revision: number | null;
}

const fields = ['id', 'locale', 'publishedAt', 'revision'];

/**
 * Locks every version of the document until the transaction ends: a publish deletes and makes rows,
 * so that all of them, and the draft that stays, stand for the document.
 * @throws ConflictError where this transaction began before another writer was done, and so would
 *   go on with what it read before (MySQL)
 */
export const lockArticle = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<LockedRow[]> => {
  const where = { documentId };
  let rows = await lockRows<LockedRow>(strapi, uids.article, where, fields);
  const { client } = strapi.db.dialect;
  if (client === 'sqlite') return rows;
  // While we waited, another writer may have put new rows in the place of those that we waited for.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const again = await lockRows<LockedRow>(strapi, uids.article, where, fields);
    const same = sameRows(rows, again);
    rows = again;
    if (same) break;
  }
  if (client === 'mysql') {
    // A lock reads what is there now, all else in the transaction what was there at its first read.
    const seen = await table<LockedRow>(strapi, uids.article).findMany({
      where,
      select: fields,
      orderBy: { id: 'asc' },
    });
    if (!sameRows(rows, seen)) {
      throw new ConflictError(
        'Someone else saved or published this article at the same moment. Try again',
        {},
      );
    }
  }
  return rows;
};

const sameRows = (a: readonly LockedRow[], b: readonly LockedRow[]): boolean =>
  a.length === b.length &&
  a.every((row, i) => row.id === b[i]?.id && row.revision === b[i].revision);

/** @throws ConflictError that says who saved the article since it was read, and when */
export const refuseStale = (
  revision: unknown,
  stored: { revision: number | null; updatedAt: string; updatedBy?: Person | null },
): void => {
  const current = stored.revision ?? 0;
  if (revision === undefined || revision === null || Number(revision) === current) return;
  const updatedAt = new Date(stored.updatedAt).toISOString();
  const updatedBy = personName(stored.updatedBy);
  const details: StaleSave = { revision: current, updatedAt, updatedBy };
  throw new ConflictError(
    `${updatedBy ?? 'Someone else'} saved this article at ${updatedAt.slice(0, 16).replace('T', ' ')} UTC, after you opened it. Your version was not saved over theirs`,
    details,
  );
};

/** What holds for a reference, whoever writes it: one page is one reference, and no page relays itself. */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import { inTransaction, lockRows, table } from '../database/tables';
import { relationAfter } from '../database/relations';
import { invalid } from '../errors';
import { refuseTakenAddresses, removeAddresses, syncAddresses } from '../references/addresses';
import { removeSnapshots } from '../references/snapshots';
import { removeTasks } from '../references/tasks';
import type { ReferenceRow } from '../database/rows';
import type { DocumentContext, DocumentMiddleware, Next } from './context';

export const references: DocumentMiddleware = (strapi) => async (ctx, next) => {
  if (ctx.uid !== uids.reference) return next();
  switch (ctx.action) {
    case 'create':
    case 'update':
      return inTransaction(strapi, () => write(strapi, ctx, next));
    case 'clone':
      return inTransaction(strapi, () => {
        // Two references cannot have one page.
        ctx.params = {
          ...ctx.params,
          data: { ...ctx.params.data, url: null, otherUrls: null, hasText: false, checkedAt: null },
        };
        return next();
      });
    case 'delete':
      return inTransaction(strapi, () => remove(strapi, ctx, next));
    default:
      return next();
  }
};

const write = async (strapi: Core.Strapi, ctx: DocumentContext, next: Next): Promise<unknown> => {
  const { documentId, data = {} } = ctx.params;
  const stored = documentId
    ? await table<ReferenceRow>(strapi, uids.reference).findOne({
        where: { documentId },
        populate: { takenFrom: { select: ['id', 'documentId'] } },
      })
    : null;
  if (documentId && !stored) return next();
  if (stored && 'takenFrom' in data) await refuseCycle(strapi, stored, data.takenFrom);
  const addressed = 'url' in data || 'otherUrls' in data;
  if (addressed) await refuseTakenAddresses(strapi, documentId, { ...stored, ...data });
  const result = await next();
  const written = result as { documentId?: string } | null;
  if (addressed && written?.documentId) {
    const row = await table<ReferenceRow>(strapi, uids.reference).findOne({
      where: { documentId: written.documentId },
    });
    if (row) await syncAddresses(strapi, row);
  }
  return result;
};

/** A chain longer than this is no story's. */
const farthest = 100;

/** @throws ValidationError where the page would relay itself, by way of others */
const refuseCycle = async (
  strapi: Core.Strapi,
  stored: ReferenceRow,
  sent: unknown,
): Promise<void> => {
  let where = whereOf(relationAfter(sent, stored.takenFrom));
  if (!where) return;
  // Two writers who each take one of two pages from the other would close a circle together.
  await lockRows(strapi, uids.reference, { $or: [{ id: stored.id }, where] }, ['id']);
  for (let i = 0; where && i < farthest; i += 1) {
    const page = await table<ReferenceRow>(strapi, uids.reference).findOne({
      where,
      select: ['id', 'documentId', 'headline'],
      populate: { takenFrom: { select: ['id', 'documentId'] } },
    });
    if (!page) return;
    if (page.documentId === stored.documentId) {
      const message =
        i === 0
          ? 'names the page itself: a page cannot relay itself'
          : 'closes a circle: that page was taken, by way of others, from this one';
      throw invalid([{ path: ['takenFrom'], message }]);
    }
    where = page.takenFrom ? { id: page.takenFrom.id } : null;
  }
};

const whereOf = (named: unknown): { id: number } | { documentId: string } | null => {
  if (typeof named === 'number') return { id: named };
  if (typeof named === 'string') return { documentId: named };
  const { id, documentId } = (named ?? {}) as { id?: number; documentId?: string };
  if (documentId) return { documentId };
  return id === undefined ? null : { id };
};

const remove = async (strapi: Core.Strapi, ctx: DocumentContext, next: Next): Promise<unknown> => {
  const documentId = ctx.params.documentId ?? '';
  await removeAddresses(strapi, documentId);
  await removeSnapshots(strapi, documentId);
  await removeTasks(strapi, documentId);
  return next();
};

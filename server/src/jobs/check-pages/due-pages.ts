/** Which pages a run still has to read: a page that was read since the run began is done, so that a run goes on where it was left. */
import type { Core } from '@strapi/strapi';
import type { CheckScope } from '../../../../plugin/model/check';
import { uids } from '../../../../plugin/model/uids';
import { table } from '../../database/tables';
import type { Where } from '../../database/tables';
import type { CheckRow, ReferenceRow } from '../../database/rows';

const notReadSince = (moment: Date): Where => ({
  $or: [{ checkedAt: { $null: true } }, { checkedAt: { $lt: moment } }],
});

const whereOf = ({ references, before, failingBefore }: CheckScope, startedAt: Date): Where => {
  const conditions: Where[] = [{ url: { $notNull: true } }, notReadSince(startedAt)];
  if (references) conditions.push({ documentId: { $in: references } });
  if (before && failingBefore) {
    conditions.push({
      $or: [
        notReadSince(new Date(before)),
        { failures: { $gt: 0 }, checkedAt: { $lt: new Date(failingBefore) } },
      ],
    });
  }
  return { $and: conditions };
};

export const countDue = (
  strapi: Core.Strapi,
  scope: CheckScope,
  startedAt: Date,
): Promise<number> => table(strapi, uids.reference).count({ where: whereOf(scope, startedAt) });

export interface DuePage {
  id: number;
  url: string;
}

/** The next of them, in the order of their making. */
export const nextDue = async (
  strapi: Core.Strapi,
  { scope, startedAt }: CheckRow,
  limit: number,
): Promise<DuePage[]> => {
  const rows = await table<ReferenceRow>(strapi, uids.reference).findMany({
    where: whereOf(scope, new Date(startedAt)),
    select: ['id', 'url'],
    orderBy: { id: 'asc' },
    limit,
  });
  return rows.flatMap(({ id, url }) => (url ? [{ id, url }] : []));
};

const hour = 60 * 60 * 1000;

/** What the schedule reads: an hour less than the day or the week, as no night begins at the same second. */
export const scheduledScope = (mode: 'daily' | 'weekly', now: Date): CheckScope => ({
  references: null,
  before: new Date(now.getTime() - (mode === 'daily' ? 23 : 7 * 24 - 1) * hour).toISOString(),
  // A page that failed is asked again each day, so that three failures need no three weeks.
  failingBefore: new Date(now.getTime() - 23 * hour).toISOString(),
});

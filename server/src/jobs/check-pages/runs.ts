/**
 * The runs of the check, kept in the database: one at a time among all instances of the application,
 * taken over by another where the instance that ran it is gone.
 */
import type { Core } from '@strapi/strapi';
import type { CheckProgress, CheckScope } from '../../../../plugin/model/check';
import { uids } from '../../../../plugin/model/uids';
import { table } from '../../database/tables';
import type { Where } from '../../database/tables';
import type { CheckRow } from '../../database/rows';

/** A run whose instance has said nothing for so long is nobody's any more; milliseconds. */
export const silence = 2 * 60 * 1000;

/** The unique index on this column lets one run at a time be under way. */
const slot = 'check-pages';

export type Outcome = keyof CheckProgress['counts'];

const noCounts = { found: 0, moved: 0, changed: 0, gone: 0, failed: 0 };

const runs = (strapi: Core.Strapi) => table<CheckRow>(strapi, uids.check);

export const newestRun = async (strapi: Core.Strapi): Promise<CheckRow | null> => {
  const [row] = await runs(strapi).findMany({ orderBy: { id: 'desc' }, limit: 1 });
  return row ?? null;
};

/** @returns null where a run is under way already */
export const createRun = async (
  strapi: Core.Strapi,
  owner: string,
  { scope, total, startedBy }: { scope: CheckScope; total: number; startedBy: string | null },
): Promise<CheckRow | null> => {
  const now = new Date();
  return onlyOne(strapi, () =>
    runs(strapi).create({
      data: {
        state: 'running',
        slot,
        scope,
        total,
        done: 0,
        counts: noCounts,
        owner,
        heartbeatAt: now,
        startedAt: now,
        startedBy,
      },
    }),
  );
};

/** @returns null where another run is under way */
export const resumeRun = (
  strapi: Core.Strapi,
  { id }: CheckRow,
  owner: string,
): Promise<CheckRow | null> =>
  onlyOne(strapi, () =>
    runs(strapi).update({
      where: { id, state: { $in: ['stopped', 'failed'] } },
      data: {
        state: 'running',
        slot,
        owner,
        heartbeatAt: new Date(),
        finishedAt: null,
        message: null,
      },
    }),
  );

/** Two instances that take the slot at the same moment: the unique index lets one of them. */
const onlyOne = async (
  strapi: Core.Strapi,
  work: () => Promise<CheckRow | null>,
): Promise<CheckRow | null> => {
  const underWay = () => runs(strapi).findOne({ where: { slot } });
  if (await underWay()) return null;
  try {
    return await work();
  } catch (error) {
    if (await underWay()) return null;
    throw error;
  }
};

/** Takes over a run that nobody runs any more. @returns null where there is none, or another instance was faster */
export const adoptRun = async (strapi: Core.Strapi, owner: string): Promise<CheckRow | null> => {
  const abandoned: Where = {
    slot,
    $or: [
      { heartbeatAt: { $null: true } },
      { heartbeatAt: { $lt: new Date(Date.now() - silence) } },
    ],
  };
  const { count } = await runs(strapi).updateMany({
    where: abandoned,
    data: { owner, heartbeatAt: new Date() },
  });
  return count === 0 ? null : runs(strapi).findOne({ where: { slot, owner } });
};

/** Whether this instance still runs it and nobody has asked to stop. */
export const goesOn = async (strapi: Core.Strapi, { id }: CheckRow, owner: string) => {
  const row = await runs(strapi).findOne({ where: { id }, select: ['id', 'state', 'owner'] });
  return row?.state === 'running' && row.owner === owner;
};

/** Counts a page that was checked. */
export const countPage = async (
  strapi: Core.Strapi,
  { id }: CheckRow,
  owner: string,
  outcome: Outcome,
): Promise<void> => {
  const row = await runs(strapi).findOne({ where: { id, owner } });
  if (!row) return;
  const counts = { ...noCounts, ...row.counts };
  counts[outcome] += 1;
  await runs(strapi).update({
    where: { id },
    data: { counts, done: (row.done ?? 0) + 1, heartbeatAt: new Date() },
  });
};

export const heartbeat = async (strapi: Core.Strapi, { id }: CheckRow, owner: string) => {
  await runs(strapi).updateMany({ where: { id, owner }, data: { heartbeatAt: new Date() } });
};

/** Ends a run as this instance found it, unless another has taken it over. */
export const finishRun = async (
  strapi: Core.Strapi,
  { id }: CheckRow,
  owner: string,
  state: 'finished' | 'stopped' | 'failed',
  message: string | null = null,
): Promise<void> => {
  await runs(strapi).updateMany({
    where: { id, owner },
    data: { state, slot: null, message, finishedAt: new Date() },
  });
};

/** The application ends: another instance, or this one after its restart, goes on at once. */
export const releaseRun = async (strapi: Core.Strapi, owner: string): Promise<void> => {
  await runs(strapi).updateMany({ where: { slot, owner }, data: { heartbeatAt: null } });
};

/** @returns whether there was a run to stop */
export const askToStop = async (strapi: Core.Strapi): Promise<boolean> => {
  const { count } = await runs(strapi).updateMany({
    where: { slot, state: 'running' },
    data: { state: 'stopping' },
  });
  return count > 0;
};

export const toProgress = (row: CheckRow): CheckProgress => ({
  state: row.state,
  done: row.done ?? 0,
  total: row.total ?? 0,
  startedAt: new Date(row.startedAt).toISOString(),
  finishedAt: row.finishedAt ? new Date(row.finishedAt).toISOString() : null,
  counts: { ...noCounts, ...row.counts },
  startedBy: row.startedBy,
  message: row.message,
});

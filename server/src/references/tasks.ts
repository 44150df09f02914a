/** Tasks: what a check found about a page or a citation, until an editor has settled it. */
import type { Core } from '@strapi/strapi';
import type { TaskKind, TaskSummary } from '../../../plugin/model/task';
import { uids } from '../../../plugin/model/uids';
import { table } from '../database/tables';
import type { TaskRow } from '../database/rows';

export interface TaskDraft {
  kind: TaskKind;
  /** Row ids. */
  reference: number;
  citation?: number | null;
  before?: string | null;
  after?: string | null;
}

/**
 * One open task for one finding: what is found again is put into the task that waits already, and
 * what an editor has settled is not asked again. The caller holds the lock on the reference, so
 * that two checks do not open two.
 * @returns whether a task was opened
 */
export const openTask = async (
  strapi: Core.Strapi,
  { kind, reference, citation = null, before = null, after = null }: TaskDraft,
): Promise<boolean> => {
  const tasks = table<TaskRow>(strapi, uids.task);
  const known = await tasks.findMany({
    where: {
      kind,
      reference: { id: reference },
      citation: citation === null ? { id: { $null: true } } : { id: citation },
    },
    orderBy: { id: 'desc' },
  });
  const waiting = known.find(({ state }) => state === 'open');
  if (waiting) {
    await tasks.update({ where: { id: waiting.id }, data: { after } });
    return false;
  }
  const settled = known.find(({ resolvedBy }) => resolvedBy !== null);
  if (settled?.before === before && settled.after === after) return false;
  await tasks.create({ data: { kind, state: 'open', reference, citation, before, after } });
  return true;
};

/** Closes what a later check has found to be over: the page answers again, the words are back. */
export const closeTasks = async (
  strapi: Core.Strapi,
  reference: number,
  kinds: readonly TaskKind[],
  citation?: number,
): Promise<void> => {
  const tasks = table<TaskRow>(strapi, uids.task);
  const rows = await tasks.findMany({
    where: {
      kind: { $in: [...kinds] },
      state: 'open',
      reference: { id: reference },
      ...(citation === undefined ? {} : { citation: { id: citation } }),
    },
    select: ['id'],
  });
  for (const { id } of rows) {
    await tasks.update({
      where: { id },
      data: { state: 'dismissed', resolvedAt: new Date(), note: 'A later check found it in order' },
    });
  }
};

export const toTaskSummary = (row: TaskRow): TaskSummary => ({
  documentId: row.documentId,
  kind: row.kind,
  reference: row.reference?.documentId ?? '',
  citation: row.citation?.documentId ?? null,
  createdAt: new Date(row.createdAt).toISOString(),
  before: row.before,
  after: row.after,
});

/** To be called before the reference itself goes. */
export const removeTasks = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await table(strapi, uids.task).deleteMany({ where: { reference: { documentId } } });
};

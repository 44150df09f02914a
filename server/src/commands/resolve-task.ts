/** Settles what a check has found: an editor takes what it proposes, or leaves things as they are. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ResolveTaskInput, TaskSummary } from '../../../plugin/model/task';
import { uids } from '../../../plugin/model/uids';
import { webAddressKey } from '../../../plugin/text/web-address';
import { authorship, currentActor, withAct } from '../log/act';
import { documents, inTransaction, lockRows, table } from '../database/tables';
import { ConflictError } from '../errors';
import { refreshCitationsAt } from '../citations/refresh';
import { toTaskSummary } from '../references/tasks';
import type { ReferenceRow, TaskRow } from '../database/rows';

/**
 * Accepting takes the new address of a page that moved, cites the words as they read now, or takes
 * away the citation of words that are gone; for a page that changed or is gone it only says "seen".
 * @throws NotFoundError; ConflictError where somebody else has settled it
 */
export const resolveTask = (
  strapi: Core.Strapi,
  documentId: string,
  { outcome, note }: ResolveTaskInput,
): Promise<TaskSummary> =>
  inTransaction(strapi, async () => {
    await lockRows(strapi, uids.task, { documentId }, ['id']);
    const task = await table<TaskRow>(strapi, uids.task).findOne({
      where: { documentId },
      populate: {
        reference: { populate: { takenFrom: { select: ['id', 'documentId', 'language'] } } },
        citation: { select: ['id', 'documentId'] },
      },
    });
    if (!task?.reference) throw new errors.NotFoundError('This task is not there any more');
    if (task.state !== 'open') {
      throw new ConflictError(`${task.resolvedBy ?? 'A later check'} has settled this already`, {
        state: task.state,
      });
    }
    if (outcome === 'accepted') {
      await withAct({ reason: note ?? null }, () => take(strapi, task, task.reference));
    }
    await table<TaskRow>(strapi, uids.task).update({
      where: { id: task.id },
      data: {
        state: outcome,
        note: note ?? null,
        resolvedAt: new Date(),
        resolvedBy: currentActor(strapi).name?.slice(0, 255) ?? null,
      },
    });
    return toTaskSummary(task);
  });

const take = async (
  strapi: Core.Strapi,
  { kind, citation, after }: TaskRow,
  reference: ReferenceRow | null | undefined,
): Promise<void> => {
  if (!reference) return;
  switch (kind) {
    case 'page-moved':
      if (after) await takeAddress(strapi, reference, after);
      return;
    case 'wording-changed':
      if (!citation || !after) return;
      await documents(strapi, uids.citation).update({
        documentId: citation.documentId,
        // The old place is not that of the new words.
        data: { wording: after, selector: null, ...authorship(strapi, 'edition') },
      });
      await refreshCitationsAt(strapi, reference);
      return;
    case 'wording-missing':
      if (citation)
        await documents(strapi, uids.citation).delete({ documentId: citation.documentId });
      return;
    case 'page-changed':
    case 'page-gone':
  }
};

const takeAddress = async (
  strapi: Core.Strapi,
  { documentId, url, otherUrls }: ReferenceRow,
  address: string,
): Promise<void> => {
  const others = [...(otherUrls ?? []), ...(url ? [url] : [])];
  await documents(strapi, uids.reference).update({
    documentId,
    data: {
      url: address,
      otherUrls: others.filter((other) => webAddressKey(other) !== webAddressKey(address)),
      linkState: 'found',
      ...authorship(strapi, 'edition'),
    },
  });
};

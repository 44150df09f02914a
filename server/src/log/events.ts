/** The attribution log: writes Events. Nothing else writes them, and nothing changes or removes them. */
import type { Core } from '@strapi/strapi';
import type { EventAction, FieldChange } from '../../../plugin/model/event';
import { uids } from '../../../plugin/model/uids';
import type { RecordUid } from '../../../plugin/model/uids';
import { currentAct, currentActor } from './act';
import { table } from '../database/tables';

export interface EventDraft {
  action: EventAction;
  uid: RecordUid;
  documentId: string;
  locale?: string | null;
  changes?: FieldChange[];
  details?: Record<string, unknown> | null;
}

/** Adds the drafts to the log, in the transaction under way, with who acts and when. */
export const writeEvents = async (
  strapi: Core.Strapi,
  drafts: readonly EventDraft[],
): Promise<void> => {
  if (drafts.length === 0) return;
  const actor = currentActor(strapi);
  const occurredAt = new Date();
  const { reason } = currentAct();
  await table(strapi, uids.event).createMany({
    data: drafts.map((draft) => ({
      action: draft.action,
      subjectUid: draft.uid,
      subjectDocumentId: draft.documentId,
      subjectLocale: draft.locale ?? null,
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name?.slice(0, 255) ?? null,
      occurredAt,
      changes: draft.changes?.length ? draft.changes : null,
      reason: reason ?? null,
      details: draft.details ?? null,
    })),
  });
};

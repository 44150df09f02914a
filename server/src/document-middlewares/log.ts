/**
 * The attribution log: every change of a record, and what is done with an article, is one event in
 * the same transaction. Events themselves are neither changed nor removed.
 */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { EventAction, FieldChange } from '../../../plugin/model/event';
import type { RecordUid } from '../../../plugin/model/uids';
import { uids } from '../../../plugin/model/uids';
import { currentAct } from '../log/act';
import { inTransaction, table } from '../database/tables';
import { changedFields, snapshot } from '../log/event-changes';
import { judgeAnew } from '../log/decisions';
import { forgetNamesOf } from '../log/forget';
import { writeEvents } from '../log/events';
import type { EventDraft } from '../log/events';
import type { DocumentContext, DocumentMiddleware, Next } from './context';
import { writes } from './context';

const live: ReadonlySet<string> = new Set([
  uids.source,
  uids.quote,
  uids.tag,
  uids.reference,
  uids.citation,
]);

export const log: DocumentMiddleware = (strapi) => async (ctx, next) => {
  if (!writes.has(ctx.action)) return next();
  if (ctx.uid === uids.event) {
    // Strapi keeps the message of a PolicyError only; another ForbiddenError says "Forbidden".
    throw new errors.PolicyError(
      'The attribution log is written by Newsroom alone; its events are neither changed nor deleted',
    );
  }
  if (live.has(ctx.uid)) return inTransaction(strapi, () => logRecord(strapi, ctx, next));
  if (ctx.uid === uids.article) return inTransaction(strapi, () => logArticle(strapi, ctx, next));
  return next();
};

const logRecord = async (
  strapi: Core.Strapi,
  ctx: DocumentContext,
  next: Next,
): Promise<unknown> => {
  const uid = ctx.uid as RecordUid;
  const { documentId } = ctx.params;
  const before =
    documentId && ctx.action !== 'clone' ? await snapshot(strapi, uid, documentId) : null;
  const result = await next();
  const subject = documentIdOf(result) ?? documentId;
  if (!subject) return result;
  const after = ctx.action === 'delete' ? null : await snapshot(strapi, uid, subject);
  const changes = changedFields(uid, before, after);
  // An update that changes nothing, or of a record that is not there, is no event.
  if (changes.length === 0) return result;
  await record(strapi, {
    action: before ? (after ? 'update' : 'delete') : 'create',
    uid,
    documentId: subject,
    changes,
    details: await correctedDecisions(strapi, uid, subject, before && after ? changes : []),
  });
  if (uid === uids.source) await forgetNamesOf(strapi, subject, before, after);
  return result;
};

/** Whoever corrects who spoke a quote decides anew on the proposals from which its mentions were made. */
const correctedDecisions = async (
  strapi: Core.Strapi,
  uid: RecordUid,
  documentId: string,
  changes: readonly FieldChange[],
): Promise<EventDraft['details']> => {
  const isCorrected =
    uid === uids.quote &&
    changes.some(({ field }) => ['speaker', 'speakerStatus', 'attributedTo'].includes(field));
  const decisions = isCorrected ? await judgeAnew(strapi, documentId) : [];
  return decisions.length ? { decisions } : null;
};

/** Written at once, or handed to whoever is acting and completes it. */
const record = async (
  strapi: Core.Strapi,
  draft: EventDraft & { changes: FieldChange[] },
): Promise<void> => {
  const { collect } = currentAct();
  if (collect) collect.push(draft);
  else await writeEvents(strapi, [draft]);
};

const articleActions: Partial<Record<string, EventAction>> = {
  publish: 'publish',
  unpublish: 'unpublish',
  discardDraft: 'discard',
  delete: 'delete',
  clone: 'create',
};

const logArticle = async (
  strapi: Core.Strapi,
  ctx: DocumentContext,
  next: Next,
): Promise<unknown> => {
  const { action, params } = ctx;
  const before = action === 'update' ? await versions(strapi, params.documentId ?? '') : [];
  const result = await next();
  const draft = (
    did: EventAction,
    entry: Entry,
    details?: Record<string, unknown>,
  ): EventDraft => ({
    action: did,
    uid: uids.article,
    documentId: entry.documentId,
    locale: entry.locale ?? null,
    details: { headline: entry.headline ?? null, ...details },
  });
  const did = articleActions[action];
  if (did) {
    const details = action === 'clone' ? { clonedFrom: params.documentId } : undefined;
    await writeEvents(
      strapi,
      unique(entriesOf(result)).map((entry) => draft(did, entry, details)),
    );
    return result;
  }
  const entry = result as Entry | null;
  if (!entry?.documentId) return result;
  const made = action === 'create' || !before.includes(entry.locale ?? null);
  const creation = currentAct().imports ? 'import' : 'create';
  await writeEvents(strapi, [
    ...(made ? [draft(creation, entry)] : []),
    // Strapi publishes inside a create or an update that asks for it, past every middleware.
    ...(params.status === 'published' ? [draft('publish', entry)] : []),
  ]);
  return result;
};

interface Entry {
  documentId: string;
  locale?: string | null;
  headline?: string | null;
}

/** A deletion gives the draft and the published version of one locale: that is one deed. */
const unique = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [`${entry.documentId} ${entry.locale ?? ''}`, entry])).values(),
];

/** The locales that have a draft. */
const versions = async (strapi: Core.Strapi, documentId: string): Promise<(string | null)[]> => {
  const rows = await table<{ locale: string | null }>(strapi, uids.article).findMany({
    where: { documentId, publishedAt: { $null: true } },
    select: ['locale'],
  });
  return rows.map(({ locale }) => locale);
};

const documentIdOf = (result: unknown): string | undefined =>
  (result as { documentId?: string } | null)?.documentId;

const entriesOf = (result: unknown): Entry[] =>
  (result as { entries?: Entry[] } | null)?.entries ?? [];

/**
 * The one thing that the log forgets: the real name of a source that is confidential now. It may
 * have been the source's public name until now, or stand in what the engine had proposed.
 */
import type { Core } from '@strapi/strapi';
import type { FieldChange } from '../../../plugin/model/event';
import type { ProposalSummary } from '../../../plugin/model/quote';
import { uids } from '../../../plugin/model/uids';
import { setQuietly, table } from '../database/tables';
import { omit } from '../omit';
import { forgetNames, withoutNames } from './decisions';
import { identifying } from './event-changes';
import { newestFirst } from './read-events';

type Values = Record<string, unknown>;

interface LoggedEvent {
  id: number;
  changes: FieldChange[] | null;
  details: (Values & { proposal?: ProposalSummary | null }) | null;
}

/**
 * Run when a source was written; reads the log only where a name is to be forgotten from now on.
 * @param before its values; null where it was made just now
 */
export const forgetNamesOf = async (
  strapi: Core.Strapi,
  documentId: string,
  before: Values | null,
  after: Values | null,
): Promise<void> => {
  if (after?.confidential !== true) return;
  const wasOpen = before !== null && before.confidential !== true;
  if (wasOpen) {
    await reduceChanges(strapi, documentId);
    await closeProposals(strapi, documentId);
  }
  const known = before && !wasOpen ? secretNames(before) : [];
  const names = [...secretNames(after), ...(wasOpen ? [before.name, ...secretNames(before)] : [])]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .filter((name) => !known.includes(name));
  if (names.length) await hideNames(strapi, names);
};

const secretNames = ({ identity, aliases }: Values): unknown[] => [
  identity,
  ...(Array.isArray(aliases) ? (aliases as unknown[]) : []),
];

/** Of what the source was only the names of the fields that changed are left. */
const reduceChanges = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const events = await table<LoggedEvent>(strapi, uids.event).findMany({
    where: { subjectUid: uids.source, subjectDocumentId: documentId },
  });
  for (const { id, changes } of events) {
    const tells = changes?.some(
      ({ field, ...values }) => identifying.has(field) && Object.keys(values).length,
    );
    if (!tells) continue;
    await setQuietly(strapi, uids.event, id, {
      changes: changes?.map((change) =>
        identifying.has(change.field) ? { field: change.field } : change,
      ),
    });
  }
};

/** Nothing of what was proposed for its quotes is left but the rule, and not whether it was right. */
const closeProposals = async (strapi: Core.Strapi, source: string): Promise<void> => {
  const quotes = await table<{ documentId: string }>(strapi, uids.quote).findMany({
    where: { $or: [{ speaker: { documentId: source } }, { via: { documentId: source } }] },
    select: ['documentId'],
  });
  const events = await table<LoggedEvent>(strapi, uids.event).findMany({
    where: {
      action: 'attribute',
      subjectDocumentId: { $in: quotes.map((quote) => quote.documentId) },
    },
  });
  for (const { id, details } of events) {
    if (!details?.proposal) continue;
    await setQuietly(strapi, uids.event, id, {
      details: {
        ...omit(details, 'rank'),
        proposal: withoutNames(details.proposal, 'all'),
        outcome: 'closed',
      },
    });
  }
};

/** In proposals for the words of others the name may stand as one that was possible. */
const hideNames = async (strapi: Core.Strapi, names: readonly string[]): Promise<void> => {
  const where = { action: { $in: ['attribute', 'refuse'] }, details: { $notNull: true } };
  for await (const { id, details } of newestFirst<LoggedEvent>(strapi, where, ['details'])) {
    const proposal = details?.proposal && forgetNames(details.proposal, names);
    if (proposal) await setQuietly(strapi, uids.event, id, { details: { ...details, proposal } });
  }
};

/** References as lists and pickers show them. */
import type { Core } from '@strapi/strapi';
import type { ReferenceSummary } from '../../../plugin/model/reference';
import { uids } from '../../../plugin/model/uids';
import { joinTable, table } from '../database/tables';
import type { Query, Transaction } from '../database/tables';
import type { ReferenceRow } from '../database/rows';
import { sourceFields, toSourceSummary } from './summaries';

const affiliation = { affiliation: { select: ['documentId', 'name'] } };

const populate = {
  outlet: { select: sourceFields, populate: affiliation },
  takenFrom: {
    select: ['documentId', 'headline'],
    populate: { outlet: { select: ['name'] } },
  },
};

/** @returns the summaries in the order of the query */
export const referenceSummaries = async (
  strapi: Core.Strapi,
  query: Pick<Query, 'where' | 'orderBy' | 'limit' | 'offset'>,
): Promise<ReferenceSummary[]> => {
  const rows = await table<ReferenceRow>(strapi, uids.reference).findMany({ ...query, populate });
  const ids = rows.map(({ id }) => id);
  const quotes = await countsBy(strapi, uids.citation, 'reference', ids);
  const tasks = await countsBy(strapi, uids.task, 'reference', ids, { state: 'open' });
  return rows.map((row) => ({
    documentId: row.documentId,
    updatedAt: new Date(row.updatedAt).toISOString(),
    outlet: row.outlet ? toSourceSummary(row.outlet) : null,
    url: row.url,
    otherUrls: row.otherUrls ?? [],
    archiveUrl: row.archiveUrl,
    headline: row.headline,
    byline: row.byline,
    language: row.language,
    publishedOn: row.publishedOn,
    accessedOn: row.accessedOn,
    takenFrom: row.takenFrom
      ? {
          documentId: row.takenFrom.documentId,
          headline: row.takenFrom.headline,
          outlet: row.takenFrom.outlet?.name ?? null,
        }
      : null,
    relayKind: row.relayKind,
    linkState: row.linkState ?? 'unchecked',
    checkedAt: row.checkedAt ? new Date(row.checkedAt).toISOString() : null,
    hasText: row.hasText === true,
    wall: row.wall,
    quoteCount: quotes.get(row.id) ?? 0,
    openTasks: tasks.get(row.id) ?? 0,
  }));
};

/** In the order asked; ids that are not on record are left out. */
export const lookUpReferences = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<ReferenceSummary[]> => {
  if (documentIds.length === 0) return [];
  const found = await referenceSummaries(strapi, { where: { documentId: { $in: documentIds } } });
  const byId = new Map(found.map((reference) => [reference.documentId, reference]));
  return documentIds.flatMap((id) => byId.get(id) ?? []);
};

/** How many records point to each of these rows: one query for all. */
const countsBy = async (
  strapi: Core.Strapi,
  uid: string,
  relation: string,
  ids: readonly number[],
  having: Record<string, string> = {},
): Promise<Map<number, number>> => {
  if (ids.length === 0) return new Map();
  const link = joinTable(strapi, uid, relation);
  const owners = strapi.db.metadata.get(uid).tableName;
  // Inside the transaction under way, where there is one: SQLite has a single connection.
  const count = ({ trx }: { trx: Transaction }) => {
    const query = strapi.db
      .getConnection(link.name)
      .transacting(trx)
      .join(owners, `${owners}.id`, `${link.name}.${link.owner}`)
      .whereIn(`${link.name}.${link.target}`, ids)
      .groupBy(`${link.name}.${link.target}`)
      .select({ target: `${link.name}.${link.target}` })
      .count<{ target: number; found: number | string }[]>({ found: `${owners}.id` });
    for (const [column, value] of Object.entries(having))
      void query.where(`${owners}.${column}`, value);
    return query;
  };
  // Strapi types the result as Promise<Promise<...>>.
  const rows = await (strapi.db.transaction(count) as unknown as ReturnType<typeof count>);
  return new Map(rows.map(({ target, found }) => [target, Number(found)]));
};

/** References by words of their headline, outlet or address, and by what is amiss with them. */
import type { Core } from '@strapi/strapi';
import type { ReferencePage, SearchReferencesQuery } from '../../../plugin/model/reference';
import { uids } from '../../../plugin/model/uids';
import { nameKey } from '../../../plugin/text/name-key';
import { table } from '../database/tables';
import type { Where } from '../database/tables';
import type { TaskRow } from '../database/rows';
import { referenceSummaries } from './reference-summaries';

const orders: Record<SearchReferencesQuery['sort'], Record<string, unknown>[]> = {
  updated: [{ updatedAt: 'desc' }, { id: 'desc' }],
  published: [{ publishedOn: 'desc' }, { id: 'desc' }],
  // Those that were never checked first.
  checked: [{ checkedAt: 'asc' }, { id: 'asc' }],
  outlet: [{ outlet: { name: 'asc' } }, { publishedOn: 'desc' }, { id: 'desc' }],
};

export const searchReferences = async (
  strapi: Core.Strapi,
  query: SearchReferencesQuery,
): Promise<ReferencePage> => {
  const { page, pageSize, sort } = query;
  const where = await whereOf(strapi, query);
  const total = await table(strapi, uids.reference).count({ where });
  const results = await referenceSummaries(strapi, {
    where,
    orderBy: orders[sort],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return {
    results,
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
};

const whereOf = async (
  strapi: Core.Strapi,
  { q, outlet, state, missing, tasks }: SearchReferencesQuery,
): Promise<Where> => {
  const conditions: Where[] = q
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => ({ $or: holds(word) }));
  if (outlet) conditions.push({ outlet: { documentId: outlet } });
  if (state === 'unchecked') {
    conditions.push({ $or: [{ linkState: state }, { linkState: { $null: true } }] });
  } else if (state) {
    conditions.push({ linkState: state });
  }
  if (missing === 'url') conditions.push({ url: { $null: true } });
  if (missing === 'text') {
    conditions.push({ $or: [{ hasText: false }, { hasText: { $null: true } }] });
  }
  if (tasks) conditions.push({ id: { $in: await withOpenTasks(strapi) } });
  return { $and: conditions };
};

/** % would be a wildcard in LIKE, and _ one character. */
const holds = (word: string): Where[] => {
  const plain = word.replaceAll('%', '');
  const key = nameKey(plain);
  return [
    { headline: { $containsi: plain } },
    { url: { $containsi: plain } },
    { byline: { $containsi: plain } },
    ...(key ? [{ outlet: { nameKeys: { $contains: key } } }] : []),
  ];
};

const withOpenTasks = async (strapi: Core.Strapi): Promise<number[]> => {
  const rows = await table<TaskRow>(strapi, uids.task).findMany({
    where: { state: 'open' },
    select: ['id'],
    populate: { reference: { select: ['id'] } },
  });
  return [...new Set(rows.flatMap(({ reference }) => reference?.id ?? []))];
};

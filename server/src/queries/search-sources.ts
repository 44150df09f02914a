/** Sources whose name or alias has a word that begins with each word of the query, best first. */
import type { Core } from '@strapi/strapi';
import type { SearchSourcesQuery, SourceSummary } from '../../../plugin/model/source';
import { uids } from '../../../plugin/model/uids';
import { nameKey } from '../../../plugin/text/name-key';
import { table } from '../database/tables';
import type { Where } from '../database/tables';
import type { SourceRow } from '../database/rows';
import { sourceSelection, toSourceSummary } from './summaries';

/** So many matches are ranked; a query that matches more is too short to be ranked well anyway. */
const mostMatches = 200;

export const searchSources = async (
  strapi: Core.Strapi,
  { q, kind, limit }: SearchSourcesQuery,
): Promise<SourceSummary[]> => {
  // % would be a wildcard in LIKE; no other character of a key is one.
  const key = nameKey(q).replaceAll('%', '').trim();
  const sources = table<SourceRow>(strapi, uids.source);
  const base: Where = { mergedInto: { id: { $null: true } }, ...(kind ? { kind } : {}) };
  if (!key) {
    const latest = await sources.findMany({
      ...sourceSelection,
      where: base,
      orderBy: { updatedAt: 'desc' },
      limit,
    });
    return latest.map(toSourceSummary);
  }
  const words = key.split(' ');
  const [whole, partial] = await Promise.all([
    sources.findMany({
      ...sourceSelection,
      where: { ...base, nameKeys: { $contains: `\n${key}\n` } },
      limit,
    }),
    sources.findMany({
      ...sourceSelection,
      where: {
        ...base,
        $and: words.map((word) => ({
          $or: [{ nameKeys: { $contains: `\n${word}` } }, { nameKeys: { $contains: ` ${word}` } }],
        })),
      },
      orderBy: { name: 'asc' },
      limit: mostMatches,
    }),
  ]);
  const found = new Map([...whole, ...partial].map((row) => [row.documentId, row]));
  return [...found.values()]
    .map((row) => ({ row, rank: rank(row, key) }))
    .sort((a, b) => a.rank - b.rank || a.row.name.localeCompare(b.row.name))
    .slice(0, limit)
    .map(({ row }) => toSourceSummary(row));
};

/** The whole name, the beginning of the name, a whole alias, the beginning of an alias, words inside. */
const rank = (row: SourceRow, key: string): number => {
  const own = nameKey(row.name);
  if (own === key) return 0;
  if (own.startsWith(key)) return 1;
  const keys = row.nameKeys ?? '';
  if (keys.includes(`\n${key}\n`)) return 2;
  return keys.includes(`\n${key}`) ? 3 : 4;
};

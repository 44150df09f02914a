/** Records that bear one of many names, as their own or as an alias: a few queries for all names. */
import type { Core } from '@strapi/strapi';
import { table } from '../database/tables';
import type { Query, Where } from '../database/tables';

/** A condition per name: databases limit how many one statement may have. */
const namesPerQuery = 50;

/** @returns for each name key the rows that bear it; keys that nobody bears are missing. */
export const findByNameKeys = async <Row extends { nameKeys: string | null }>(
  strapi: Core.Strapi,
  uid: string,
  keys: readonly string[],
  selection: Query & { where?: Where },
): Promise<Map<string, Row[]>> => {
  const wanted = [...new Set(keys.filter(Boolean))];
  const found = new Map<string, Row[]>();
  for (let i = 0; i < wanted.length; i += namesPerQuery) {
    const part = wanted.slice(i, i + namesPerQuery);
    const rows = await table<Row>(strapi, uid).findMany({
      ...selection,
      where: {
        ...selection.where,
        $or: part.map((key) => ({ nameKeys: { $contains: `\n${key}\n` } })),
      },
    });
    for (const key of part) {
      const bearers = rows.filter((row) => row.nameKeys?.includes(`\n${key}\n`));
      if (bearers.length) found.set(key, bearers);
    }
  }
  return found;
};

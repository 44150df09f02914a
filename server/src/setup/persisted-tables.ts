/**
 * Strapi drops the tables of a plugin that is off for one boot, unless the core store names them.
 */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';

const key = { type: 'core', key: 'persisted_tables' } as const;

/** Puts our tables, those that link them included, on the list of tables that Strapi keeps. */
export const keepOurTables = async (strapi: Core.Strapi): Promise<void> => {
  const stored: unknown = await strapi.store.get(key);
  const kept = Array.isArray(stored) ? (stored as (string | { name: string })[]) : [];
  const names = new Set(kept.map((entry) => (typeof entry === 'string' ? entry : entry.name)));
  const missing = ourTables(strapi).filter((name) => !names.has(name));
  if (missing.length) await strapi.store.set({ ...key, value: [...kept, ...missing] });
};

/** The tables of our records and of their relations, those of fields that a newsroom added to them too. */
const ourTables = (strapi: Core.Strapi): string[] => {
  const names = new Set<string>();
  for (const uid of Object.values(uids)) {
    const { tableName, attributes } = strapi.db.metadata.get(uid);
    names.add(tableName);
    for (const attribute of Object.values(attributes)) {
      const link = 'joinTable' in attribute ? attribute.joinTable.name : undefined;
      if (link?.startsWith('newsroom_')) names.add(link);
    }
  }
  return [...names].sort();
};

/** Where the database keeps a relation or a component: the table, and its columns for the two sides. */
import type { Core } from '@strapi/strapi';

export interface RelationTable {
  table: string;
  /** Holds the id of the record that has the relation. */
  owner: string;
  /** Holds the id of the related record. */
  target: string;
  /** Columns that tell one relation in a shared table from another. */
  on: Record<string, unknown>;
}

interface Metadata {
  joinTable?: {
    name: string;
    joinColumn?: { name: string; referencedColumn?: string };
    inverseJoinColumn?: { name: string; referencedColumn?: string };
    on?: Record<string, unknown>;
  };
  joinColumn?: { name: string; referencedColumn?: string };
  owner?: boolean;
}

/** @returns null where the relation is kept in another way: morph relations, `localizations` */
export const relationTable = (
  strapi: Core.Strapi,
  uid: string,
  key: string,
): RelationTable | null => {
  const meta = strapi.db.metadata.get(uid);
  const { joinTable, joinColumn, owner } = (meta.attributes[key] ?? {}) as Metadata;
  if (joinTable?.joinColumn && joinTable.inverseJoinColumn) {
    return {
      table: joinTable.name,
      owner: joinTable.joinColumn.name,
      target: joinTable.inverseJoinColumn.name,
      on: joinTable.on ?? {},
    };
  }
  if (joinColumn && owner && (joinColumn.referencedColumn ?? 'id') === 'id') {
    return { table: meta.tableName, owner: 'id', target: joinColumn.name, on: {} };
  }
  return null;
};

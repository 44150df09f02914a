/** Sources, tags and references: what stories name by key gets its documentId. */
import type { Core } from '@strapi/strapi';
import { references, sources, tags } from './sources';

/** documentIds by key */
export interface Records {
  sources: Map<string, string>;
  tags: Map<string, string>;
  references: Map<string, string>;
}

export const addRecords = async (strapi: Core.Strapi): Promise<Records> => {
  const records: Records = { sources: new Map(), tags: new Map(), references: new Map() };
  for (const { key, owner, affiliation, ...data } of sources) {
    const { documentId } = await strapi.documents('plugin::newsroom.source').create({
      data: {
        ...data,
        owner: owner && idOf(records.sources, owner),
        affiliation: affiliation && idOf(records.sources, affiliation),
      },
    });
    records.sources.set(key, documentId);
  }
  for (const { key, ...data } of tags) {
    const { documentId } = await strapi.documents('plugin::newsroom.tag').create({ data });
    records.tags.set(key, documentId);
  }
  for (const { key, outlet, takenFrom, ...data } of references) {
    const { documentId } = await strapi.documents('plugin::newsroom.reference').create({
      data: {
        ...data,
        outlet: idOf(records.sources, outlet),
        takenFrom: takenFrom && idOf(records.references, takenFrom),
      },
    });
    records.references.set(key, documentId);
  }
  return records;
};

/** @throws Error where the key is not (yet) on record: what is named stands above what names it. */
export const idOf = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key);
  if (!id) throw new Error(`The seed names "${key}" before it is there.`);
  return id;
};

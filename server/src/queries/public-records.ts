/** Reads what a checked query asks for: first which records, then the records with what hangs on them. */
import type { Core } from '@strapi/strapi';
import { table } from '../database/tables';
import type { Where } from '../database/tables';
import type { Shape } from './public-populate';
import type { PublicQuery } from './public-query';
import { conditionOf, isRecord } from './public-schema';

export type Entity = Record<string, unknown>;

export interface Found {
  records: Entity[];
  /** Null where it was not asked for. */
  total: number | null;
}

/** One page of records in the order asked for, and how many there are on all pages. */
export const findPublic = async (strapi: Core.Strapi, query: PublicQuery): Promise<Found> => {
  const { uid, where, page, order } = query;
  const rows = table<{ id: number }>(strapi, uid);
  const [ids, total] = await Promise.all([
    rows.findMany({
      select: ['id'],
      where,
      orderBy: order,
      offset: page.start,
      ...(page.limit === null ? {} : { limit: page.limit }),
    }),
    page.withCount ? rows.count({ where }) : null,
  ]);
  return {
    records: await readRecords(
      strapi,
      query,
      ids.map(({ id }) => id),
    ),
    total,
  };
};

/** @returns null for what is not there and for what is not public alike */
export const findOnePublic = async (
  strapi: Core.Strapi,
  query: PublicQuery,
  documentId: string,
): Promise<Entity | null> => {
  const row = await table<{ id: number }>(strapi, query.uid).findOne({
    select: ['id'],
    where: { $and: [query.where, { documentId }] },
  });
  if (!row) return null;
  const [record] = await readRecords(strapi, query, [row.id]);
  return record ?? null;
};

const batchSize = 100;

/**
 * Through the document service, so that what an application does to every reading of an article is
 * done here too. Filters are not handed on to it: it copies them deeply, subqueries included.
 */
const readRecords = async (
  strapi: Core.Strapi,
  { uid, selection, locale, extra }: PublicQuery,
  ids: readonly number[],
): Promise<Entity[]> => {
  const { shape, ...wanted } = selection;
  const documents = strapi.documents(
    // The uid is known only to applications that generate types.
    uid as Parameters<typeof strapi.documents>[0],
  ) as unknown as { findMany(params: Where): Promise<Entity[]> };
  const found = new Map<unknown, Entity>();
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = await documents.findMany({
      ...extra,
      ...wanted,
      filters: { id: { $in: ids.slice(start, start + batchSize) } },
      status: 'published',
      ...(locale === null ? {} : { locale }),
    });
    for (const record of batch) found.set(record.id, record);
  }
  return ids
    .map((id) => found.get(id))
    .filter((record) => record !== undefined)
    .map((record) => finished(record, shape));
};

/** Empties the relations that the record itself does not show, and drops what was read only to know. */
const finished = (record: Entity, shape: Shape): Entity => {
  const result = { ...record };
  for (const [key, inner] of Object.entries(shape.relations)) {
    const when = conditionOf(shape.uid, key);
    const hidden = when && record[when.attribute] !== when.value;
    result[key] = hidden ? null : related(record[key], inner);
  }
  for (const field of shape.extraFields) Reflect.deleteProperty(result, field);
  return result;
};

const related = (value: unknown, shape: Shape): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => related(one, shape));
  if (!isRecord(value)) return value;
  const type = value.__component ?? value.__type;
  const own = shape.variants ? shape.variants[String(type)] : shape;
  return own ? finished(value, own) : null;
};

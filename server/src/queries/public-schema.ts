/** What the public may know of a type: its readable attributes, and which of its records are visible. */
import type { Core } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import { liveRecords, uids } from '../../../plugin/model/uids';
import type { Where } from '../database/tables';

/** The parts of Strapi's attributes that are read here. */
export interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  component?: string;
  components?: string[];
  enum?: string[];
}

export type QueryParam =
  'filters' | 'sort' | 'fields' | 'populate' | 'pagination' | 'locale' | 'status';

/** 400 that names the place in the query, in the shape of Strapi's own query errors. */
export const refuse = (path: string, message: string): Error =>
  new errors.ValidationError(`${path}: ${message}`, {
    source: 'query',
    param: path.split('.')[0],
    path,
  });

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Model = Parameters<typeof contentTypes.isPrivateAttribute>[0];

export const modelOf = (strapi: Core.Strapi, uid: string): Model =>
  // The uid is known only to applications that generate types.
  strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);

const ids: Record<string, Attribute> = {
  id: { type: 'integer' },
  documentId: { type: 'string' },
};

/** @returns undefined for what is not there and for what is private, which are told alike. */
export const readableAttribute = (
  strapi: Core.Strapi,
  uid: string,
  key: string,
): Attribute | undefined => {
  const model = modelOf(strapi, uid);
  if (Object.hasOwn(ids, key)) return ids[key];
  if (!Object.hasOwn(model.attributes, key)) return undefined;
  const attribute = model.attributes[key] as Attribute | undefined;
  if (attribute?.type === 'password') return undefined;
  return contentTypes.isPrivateAttribute(model, key) ? undefined : attribute;
};

const nested = ['relation', 'component', 'dynamiczone', 'media'];

export const isNested = (attribute: Attribute): boolean => nested.includes(attribute.type);

/** The attributes that `populate=*` stands for. Relations to anything (morph) are left out. */
export const populatableKeys = (strapi: Core.Strapi, uid: string): string[] =>
  Object.keys(modelOf(strapi, uid).attributes).filter((key) => {
    const attribute = readableAttribute(strapi, uid, key);
    return attribute !== undefined && isNested(attribute) && !isMorph(attribute);
  });

export const isMorph = (attribute: Attribute): boolean =>
  attribute.type === 'relation' && attribute.target === undefined;

/** The name of a type as it stands in an address: "articles". */
export const typeName = (strapi: Core.Strapi, uid: string): string => {
  const info = modelOf(strapi, uid).info as { pluralName?: string; displayName?: string };
  return info.pluralName ?? info.displayName ?? uid;
};

const live: ReadonlySet<string> = new Set(liveRecords.map((name) => uids[name]));

export const isLive = (uid: string): boolean => live.has(uid);

/** The condition under which a record of this type may be seen; null where all may. */
export const visibleWhere = (strapi: Core.Strapi, uid: string): Where | null => {
  if (isLive(uid)) return { isPublic: true };
  if (contentTypes.hasDraftAndPublish(modelOf(strapi, uid))) {
    return { publishedAt: { $notNull: true } };
  }
  return null;
};

interface Condition {
  attribute: string;
  value: string;
}

/**
 * Relations that are there for the public only where the record itself says so: a speaker whom the
 * text does not name is no speaker, although the same person may be public through another quote.
 */
const conditional: Record<string, Record<string, Condition>> = {
  [uids.quote]: { speaker: { attribute: 'speakerStatus', value: 'named' } },
};

export const conditionOf = (uid: string, relation: string): Condition | undefined =>
  conditional[uid]?.[relation];

/**
 * `populate` of the content API: Strapi's own forms, checked, with the condition on what is visible
 * added at every level.
 */
import type { Core } from '@strapi/strapi';
import { compileFilters } from './public-filters';
import {
  conditionOf,
  isMorph,
  isRecord,
  populatableKeys,
  readableAttribute,
  refuse,
  typeName,
  visibleWhere,
} from './public-schema';
import type { Attribute } from './public-schema';
import { compileFields, compileSort } from './public-selection';
import type { Where } from '../database/tables';

const maxDepth = 5;
const maxRelations = 60;

/** What was asked of one record, for what has to be done to the answer. */
export interface Shape {
  uid: string;
  /** Fields that were read only to decide, and are not part of the answer. */
  extraFields: string[];
  relations: Record<string, Shape>;
  /** Where the related record may be of several types: a dynamic zone, a morph relation. */
  variants?: Record<string, Shape>;
}

export interface Selection {
  /** For the document service. Missing: all fields. */
  fields?: string[];
  populate?: Record<string, unknown>;
  shape: Shape;
}

/**
 * `fields` and `populate` of one record.
 * @throws ValidationError (400) that names the place
 */
export const compileSelection = (
  strapi: Core.Strapi,
  uid: string,
  { fields, populate }: { fields?: unknown; populate?: unknown },
  path = '',
): Selection => {
  let relations = 0;
  const spend = (at: string) => {
    relations += 1;
    if (relations > maxRelations) {
      throw refuse(at, `more than ${maxRelations} populated relations in one request`);
    }
  };
  return select({ strapi, spend }, uid, { fields, populate }, path, 0);
};

/**
 * The same wish in one form, objects all the way down: Strapi's own checks read `a,b.c` wrongly
 * where it stands inside another populate. To be called on what compileSelection has accepted.
 */
export const plainPopulate = (
  strapi: Core.Strapi,
  uid: string,
  value: unknown,
): Record<string, unknown> => {
  const plain: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(normalise(strapi, uid, value, 'populate'))) {
    if (isNo(part)) continue;
    const attribute = readableAttribute(strapi, uid, key);
    const target = attribute?.target ?? attribute?.component;
    plain[key] = isRecord(part) ? plainPart(strapi, target, part) : true;
  }
  return plain;
};

const plainPart = (
  strapi: Core.Strapi,
  target: string | undefined,
  part: Record<string, unknown>,
): Record<string, unknown> => {
  if (isRecord(part.on)) {
    const types = Object.entries(part.on).map(([uid, inner]) => [
      uid,
      isRecord(inner) ? plainPart(strapi, uid, inner) : true,
    ]);
    return { ...part, on: Object.fromEntries(types) as unknown };
  }
  if (!target || part.populate === undefined) return part;
  return { ...part, populate: plainPopulate(strapi, target, part.populate) };
};

const isYes = (value: unknown): boolean => ['true', 't', '1', '*', true].includes(value as string);
const isNo = (value: unknown): boolean => ['false', 'f', '0', false].includes(value as string);

interface Context {
  strapi: Core.Strapi;
  spend: (path: string) => void;
}

const select = (
  context: Context,
  uid: string,
  asked: { fields?: unknown; populate?: unknown },
  path: string,
  depth: number,
): Selection => {
  const { strapi } = context;
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const fields = compileFields(strapi, uid, asked.fields, at('fields'));
  const shape: Shape = { uid, extraFields: [], relations: {} };
  const populate: Record<string, unknown> = {};
  const wanted = normalise(strapi, uid, asked.populate, at('populate'));
  for (const [key, value] of Object.entries(wanted)) {
    const here = `${at('populate')}.${key}`;
    const node = relation(context, uid, key, value, here, depth + 1);
    if (!node) continue;
    populate[key] = node.params;
    shape.relations[key] = node.shape;
    const needed = conditionOf(uid, key)?.attribute;
    if (needed && fields && !fields.includes(needed)) shape.extraFields.push(needed);
  }
  return {
    shape,
    ...(fields ? { fields: [...fields, ...shape.extraFields] } : {}),
    ...(Object.keys(populate).length > 0 ? { populate } : {}),
  };
};

type Wanted = Record<string, unknown>;

/** The forms of `populate` as one object: relation -> true or what is asked of it. */
const normalise = (strapi: Core.Strapi, uid: string, value: unknown, path: string): Wanted => {
  if (value === undefined || value === false) return {};
  if (value === true) return all(strapi, uid);
  if (typeof value === 'string') return named(strapi, uid, [value], path);
  if (Array.isArray(value)) return named(strapi, uid, value, path);
  if (isRecord(value)) return value;
  throw refuse(path, 'must be *, a list of relations or an object');
};

const all = (strapi: Core.Strapi, uid: string): Wanted =>
  Object.fromEntries(populatableKeys(strapi, uid).map((key) => [key, true]));

/** `a,b.c` becomes `{ a: true, b: { populate: { c: true } } }`. */
const named = (strapi: Core.Strapi, uid: string, values: unknown[], path: string): Wanted => {
  const wanted: Wanted = {};
  for (const value of values) {
    if (typeof value !== 'string') throw refuse(path, 'must be a list of relations or an object');
    for (const name of value.split(',').map((part) => part.trim())) {
      if (name === '*') Object.assign(wanted, { ...all(strapi, uid), ...wanted });
      else if (name) addPath(wanted, name.split('.'), path);
    }
  }
  return wanted;
};

const addPath = (wanted: Wanted, keys: string[], path: string): void => {
  if (keys.length > maxDepth) throw refuse(path, `populates more than ${maxDepth} levels deep`);
  const [key = '', ...rest] = keys;
  if (key === '' || key === '__proto__') throw refuse(path, 'names no relation');
  const known = Object.hasOwn(wanted, key) ? wanted[key] : undefined;
  if (rest.length === 0) {
    wanted[key] = known ?? true;
    return;
  }
  const inner = isRecord(known) && isRecord(known.populate) ? known.populate : {};
  addPath(inner, rest, path);
  wanted[key] = { populate: inner };
};

interface Node {
  params: Record<string, unknown>;
  shape: Shape;
}

/** @returns null where the relation is asked not to be there */
const relation = (
  context: Context,
  uid: string,
  key: string,
  value: unknown,
  path: string,
  depth: number,
): Node | null => {
  const attribute = readableAttribute(context.strapi, uid, key);
  if (!attribute || !['relation', 'component', 'dynamiczone', 'media'].includes(attribute.type)) {
    throw refuse(path, `${typeName(context.strapi, uid)} have no such relation`);
  }
  if (depth > maxDepth) throw refuse(path, `populates more than ${maxDepth} levels deep`);
  if (isNo(value)) return null;
  const asked = isYes(value) ? {} : value;
  if (!isRecord(asked)) {
    throw refuse(path, `must be true or an object such as ${path}[populate]=…`);
  }
  context.spend(path);
  if (attribute.type === 'dynamiczone' || isMorph(attribute)) {
    return variants(context, attribute, asked, path, depth);
  }
  const target = attribute.target ?? attribute.component ?? 'plugin::upload.file';
  return related(context, target, asked, path, depth);
};

const relatedKeys = ['fields', 'filters', 'sort', 'populate'];

const related = (
  context: Context,
  target: string,
  asked: Record<string, unknown>,
  path: string,
  depth: number,
): Node => {
  const { strapi } = context;
  onlyKeys(asked, relatedKeys, path);
  const { shape, ...selection } = select(context, target, asked, path, depth);
  const sort = compileSort(strapi, target, asked.sort, `${path}.sort`);
  const filters = [
    asked.filters === undefined
      ? null
      : compileFilters(strapi, target, asked.filters, `${path}.filters`, {
          noRelations:
            'inside populate a filter may name own fields only; filter through relations at the top level',
        }),
    visibleWhere(strapi, target),
  ].filter((part): part is Where => part !== null);
  return {
    shape,
    params: {
      ...selection,
      ...(sort.length > 0 ? { sort } : {}),
      ...(filters.length > 0 ? { filters: { $and: filters } } : {}),
    },
  };
};

/** A record of one of several types: each type has its own part, `on`. */
const variants = (
  context: Context,
  attribute: Attribute,
  asked: Record<string, unknown>,
  path: string,
  depth: number,
): Node => {
  onlyKeys(asked, ['on', 'populate'], path);
  const { on, populate } = asked;
  if (on !== undefined && !isRecord(on)) throw refuse(`${path}.on`, 'must be an object');
  if (populate !== undefined && populate !== '*') {
    throw refuse(`${path}.populate`, `must be *; use ${path}[on] to say more`);
  }
  if (!on && !attribute.components) {
    throw refuse(path, `say which types are wanted: ${path}[on][type]=true`);
  }
  const wanted =
    on ?? Object.fromEntries((attribute.components ?? []).map((uid) => [uid, { populate }]));
  const params: Record<string, unknown> = {};
  const shapes: Record<string, Shape> = {};
  for (const [uid, value] of Object.entries(wanted)) {
    const at = `${path}.on.${uid}`;
    const isKnown = attribute.components
      ? attribute.components.includes(uid)
      : Object.hasOwn(context.strapi.contentTypes, uid);
    if (!isKnown) throw refuse(at, 'there is no such type here');
    const node = related(context, uid, isRecord(value) ? value : {}, at, depth);
    params[uid] = node.params;
    shapes[uid] = node.shape;
  }
  return {
    params: { on: params },
    shape: { uid: '', extraFields: [], relations: {}, variants: shapes },
  };
};

const onlyKeys = (asked: Record<string, unknown>, known: readonly string[], path: string): void => {
  for (const key of Object.keys(asked)) {
    if (!known.includes(key)) {
      throw refuse(`${path}.${key}`, `unknown here; use one of ${known.join(', ')}`);
    }
  }
};

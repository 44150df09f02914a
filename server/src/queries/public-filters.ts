/**
 * Filters of the content API. Strapi would join the related tables and compare; then a filter, a
 * negation or a missing row tells of records that are not public. Here a filter through a relation
 * asks one thing only: is there a visible related record that fits? The others do not exist for it.
 */
import type { Core } from '@strapi/strapi';
import { relationTable } from './public-relations';
import {
  conditionOf,
  isRecord,
  readableAttribute,
  refuse,
  typeName,
  visibleWhere,
} from './public-schema';
import type { Attribute } from './public-schema';
import { flag, scalarCondition } from './public-values';
import type { Where } from '../database/tables';

const maxDepth = 8;
const maxConditions = 60;

export interface FilterOptions {
  /** Where filters through relations are not offered, what to say. */
  noRelations?: string;
}

/**
 * Turns the filters of a request into conditions for Strapi's database layer. The visibility of the
 * records themselves is not part of it.
 * @throws ValidationError (400) that names the place: unknown or private fields, unknown operators,
 * values that do not fit, too many or too deeply nested conditions
 */
export const compileFilters = (
  strapi: Core.Strapi,
  uid: string,
  filters: unknown,
  path = 'filters',
  options: FilterOptions = {},
): Where => {
  let conditions = 0;
  const spend = (at: string) => {
    conditions += 1;
    if (conditions > maxConditions) {
      throw refuse(at, `more than ${maxConditions} conditions in one request`);
    }
  };
  return group({ strapi, spend, options }, uid, filters, path, 0);
};

interface Context {
  strapi: Core.Strapi;
  spend: (path: string) => void;
  options: FilterOptions;
}

const group = (
  context: Context,
  uid: string,
  value: unknown,
  path: string,
  depth: number,
): Where => {
  if (depth > maxDepth) throw refuse(path, `nested more than ${maxDepth} levels deep`);
  if (Array.isArray(value)) {
    return { $and: value.map((part, i) => group(context, uid, part, `${path}.${i}`, depth + 1)) };
  }
  if (!isRecord(value)) throw refuse(path, 'must be an object such as filters[field][$eq]=value');
  // Several conditions on one relation each become one on `id`: a list keeps them apart.
  return {
    $and: Object.entries(value).map(([key, part]) =>
      condition(context, uid, key, part, `${path}.${key}`, depth),
    ),
  };
};

const condition = (
  context: Context,
  uid: string,
  key: string,
  value: unknown,
  path: string,
  depth: number,
): Where => {
  if (key === '$and' || key === '$or') {
    if (!Array.isArray(value)) {
      throw refuse(path, `takes a list such as ${path}[0][field]=value`);
    }
    const parts = value.map((part, i) => group(context, uid, part, `${path}.${i}`, depth + 1));
    // SQL would read an empty choice as no condition at all.
    if (parts.length === 0) throw refuse(path, 'a condition is missing');
    return { [key]: parts };
  }
  if (key === '$not') return { $not: group(context, uid, value, path, depth + 1) };
  if (key.startsWith('$')) throw refuse(path, 'an operator needs a field before it');

  const attribute = readableAttribute(context.strapi, uid, key);
  if (!attribute) throw refuse(path, `${typeName(context.strapi, uid)} have no such field`);
  if (attribute.type === 'relation' || attribute.type === 'component') {
    return relationCondition(context, uid, key, attribute, value, path, depth);
  }
  return { [key]: scalarCondition(attribute, value, path, context.spend) };
};

const relationCondition = (
  context: Context,
  uid: string,
  key: string,
  attribute: Attribute,
  value: unknown,
  path: string,
  depth: number,
): Where => {
  const { strapi, spend, options } = context;
  const target = attribute.target ?? attribute.component;
  if (options.noRelations) throw refuse(path, options.noRelations);
  if (!target) throw refuse(path, 'a relation to anything cannot be used in a filter');
  if (depth >= maxDepth) throw refuse(path, `nested more than ${maxDepth} levels deep`);
  spend(path);
  const has = (where: Where | null) => hasRelated(strapi, uid, key, target, where, path);

  if (value === null) return { $not: has(null) };
  if (Array.isArray(value)) return has({ $or: value.map((one) => byId(one, path)) });
  if (!isRecord(value)) return has(byId(value, path));

  const { $null, $notNull, ...rest } = value;
  const found: Where[] = [];
  if ($null !== undefined) {
    const none = flag($null, `${path}.$null`);
    found.push(none ? { $not: has(null) } : has(null));
  }
  if ($notNull !== undefined) {
    const some = flag($notNull, `${path}.$notNull`);
    found.push(some ? has(null) : { $not: has(null) });
  }
  if (Object.keys(rest).length > 0) {
    found.push(has(relatedWhere(context, target, rest, path, depth)));
  }
  if (found.length === 0) throw refuse(path, 'a condition is missing');
  return { $and: found };
};

/** Conditions on the related record: on its id where an operator stands directly behind the relation. */
const relatedWhere = (
  context: Context,
  target: string,
  value: Record<string, unknown>,
  path: string,
  depth: number,
): Where => {
  const onId: Record<string, unknown> = {};
  const onFields: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const direct = ['$eq', '$ne', '$in', '$notIn'].includes(key);
    (direct ? onId : onFields)[key] = part;
  }
  const wheres = [group(context, target, onFields, path, depth + 1)];
  if (Object.keys(onId).length > 0) {
    wheres.push({ id: scalarCondition({ type: 'integer' }, onId, path, context.spend) });
  }
  return { $and: wheres };
};

/** `filters[speaker]=…`: a row id as in plain Strapi, or a documentId. */
const byId = (value: unknown, path: string): Where => {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw refuse(path, 'must be an id, a documentId or an object of conditions');
  }
  const text = String(value);
  const attribute = { type: /^\d+$/.test(text) ? 'integer' : 'string' };
  const key = attribute.type === 'integer' ? 'id' : 'documentId';
  return { [key]: scalarCondition(attribute, text, path, () => undefined) };
};

/** The records that have a visible related record for which `where` holds. */
const hasRelated = (
  strapi: Core.Strapi,
  uid: string,
  key: string,
  target: string,
  where: Where | null,
  path: string,
): Where => {
  const visible = visibleWhere(strapi, target);
  const wheres = [where, visible].filter((part) => part !== null);
  const related = strapi.db
    .queryBuilder(target)
    .select('id')
    .where({ $and: wheres })
    .getKnexQuery();
  const relation = relationTable(strapi, uid, key);
  if (!relation) throw refuse(path, 'this relation cannot be used in a filter');
  const owners = strapi.db
    .getConnection(relation.table)
    .select(relation.owner)
    .whereNotNull(relation.owner)
    .where(relation.on)
    .whereIn(relation.target, related);
  const when = conditionOf(uid, key);
  if (when) {
    const named = strapi.db
      .queryBuilder(uid)
      .select('id')
      .where({ [when.attribute]: when.value })
      .getKnexQuery();
    owners.whereIn(relation.owner, named);
  }
  return { id: { $in: owners } };
};

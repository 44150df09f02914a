/** `fields` and `sort` of the content API: names of readable attributes of the record itself. */
import type { Core } from '@strapi/strapi';
import { isNested, isRecord, readableAttribute, refuse, typeName } from './public-schema';
import { isSortable } from './public-values';

const maxNames = 60;

/** `a,b` or a list of such. */
const names = (value: unknown, path: string): string[] => {
  const parts = Array.isArray(value) ? value : [value];
  const found = parts.flatMap((part) => {
    if (typeof part !== 'string') throw refuse(path, 'must be a name or a list of names');
    return part
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
  });
  if (found.length > maxNames) throw refuse(path, `more than ${maxNames} names`);
  return found;
};

/** @returns null for all fields */
export const compileFields = (
  strapi: Core.Strapi,
  uid: string,
  value: unknown,
  path = 'fields',
): string[] | null => {
  if (value === undefined) return null;
  const found = names(value, path);
  if (found.length === 0) throw refuse(path, 'names no field');
  for (const name of found) {
    if (name === '*') return null;
    const attribute = readableAttribute(strapi, uid, name);
    if (!attribute) throw refuse(`${path}.${name}`, `${typeName(strapi, uid)} have no such field`);
    if (isNested(attribute)) {
      throw refuse(`${path}.${name}`, 'is no plain field; use populate for it');
    }
  }
  return found;
};

export type Order = Record<string, 'asc' | 'desc'>;

/** @throws ValidationError also for relations: an order by what is not public would show it */
export const compileSort = (
  strapi: Core.Strapi,
  uid: string,
  value: unknown,
  path = 'sort',
): Order[] => {
  if (value === undefined) return [];
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  const orders = parts.flatMap((part): [string, unknown][] =>
    isRecord(part)
      ? Object.entries(part)
      : names(part, path).map((name) => {
          const [field = '', direction = 'asc', ...more] = name.split(':');
          return [field.trim(), more.length > 0 ? more : direction.trim()];
        }),
  );
  return orders.map(([field, direction]) => {
    const at = `${path}.${field}`;
    const [first = ''] = field.split('.');
    const attribute = readableAttribute(strapi, uid, first);
    if (!attribute) throw refuse(at, `${typeName(strapi, uid)} have no such field`);
    if (isNested(attribute) || field !== first) {
      throw refuse(
        at,
        'sorting by a field of a related record is not offered; sort by an own field',
      );
    }
    if (!isSortable(attribute)) {
      throw refuse(at, `a field of type "${attribute.type}" has no order`);
    }
    const to = typeof direction === 'string' ? direction.toLowerCase() : '';
    if (to !== 'asc' && to !== 'desc') throw refuse(at, 'the order must be asc or desc');
    return { [field]: to };
  });
};

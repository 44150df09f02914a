/** The values and operators that a filter may use, by the type of the attribute. */
import { isRecord, refuse } from './public-schema';
import type { Attribute } from './public-schema';

const equal = ['$eq', '$ne', '$in', '$notIn'];
const empty = ['$null', '$notNull'];
const order = ['$lt', '$lte', '$gt', '$gte', '$between'];
const words = [
  '$eqi',
  '$nei',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
];

type Kind = 'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'time' | 'json';

const kinds: Record<string, Kind> = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  email: 'text',
  uid: 'text',
  enumeration: 'text',
  integer: 'number',
  biginteger: 'number',
  float: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  timestamp: 'datetime',
  time: 'time',
  json: 'json',
  blocks: 'json',
};

const operators: Record<Kind, readonly string[]> = {
  text: [...equal, ...empty, ...order, ...words],
  number: [...equal, ...empty, ...order],
  boolean: [...equal, ...empty],
  date: [...equal, ...empty, ...order],
  datetime: [...equal, ...empty, ...order],
  time: [...equal, ...empty, ...order],
  // Databases differ in how they compare JSON; its text they all can search.
  json: [...empty, '$containsi', '$notContainsi'],
};

const maxText = 1_000;
const maxList = 100;

const kindOf = (attribute: Attribute, path: string): Kind => {
  const kind = kinds[attribute.type];
  if (!kind) throw refuse(path, `a field of type "${attribute.type}" cannot be used in a filter`);
  return kind;
};

export const isSortable = (attribute: Attribute): boolean => {
  const kind = kinds[attribute.type];
  return kind !== undefined && kind !== 'json';
};

/**
 * The condition on one attribute, in the form that Strapi's database layer takes.
 * @param spend is called for each comparison
 * @throws ValidationError that names the place
 */
export const scalarCondition = (
  attribute: Attribute,
  value: unknown,
  path: string,
  spend: (path: string) => void,
): unknown => {
  const kind = kindOf(attribute, path);
  if (!isRecord(value)) {
    spend(path);
    if (value === null) return { $null: true };
    if (kind === 'json') throw refuse(path, `use one of ${operators.json.join(', ')}`);
    return Array.isArray(value)
      ? { $in: list(kind, value, path) }
      : { $eq: scalar(kind, value, path) };
  }
  const entries = Object.entries(value);
  if (entries.length === 0) throw refuse(path, 'a condition is missing');
  return Object.fromEntries(
    entries.map(([operator, operand]) => {
      const at = `${path}.${operator}`;
      if (operator === '$not') {
        return [operator, scalarCondition(attribute, operand, at, spend)];
      }
      if (!operators[kind].includes(operator)) {
        throw refuse(at, `unknown here; use one of ${operators[kind].join(', ')}, $not`);
      }
      spend(at);
      return [operator, operandOf(kind, operator, operand, at)];
    }),
  );
};

const operandOf = (kind: Kind, operator: string, value: unknown, path: string): unknown => {
  if (empty.includes(operator)) return flag(value, path);
  if (operator === '$in' || operator === '$notIn') {
    return list(kind, Array.isArray(value) ? value : [value], path);
  }
  if (operator === '$between') {
    const range = list(kind, Array.isArray(value) ? value : [value], path);
    if (range.length !== 2) throw refuse(path, 'takes two values, the lower one first');
    return range;
  }
  if (value === null && (operator === '$eq' || operator === '$ne')) return null;
  // Several values for one operator: any of them, as in plain Strapi.
  if (Array.isArray(value)) return list(kind, value, path);
  return scalar(kind, value, path);
};

const list = (kind: Kind, values: unknown[], path: string): unknown[] => {
  if (values.length > maxList) throw refuse(path, `takes at most ${maxList} values`);
  return values.map((value) => scalar(kind, value, path));
};

/** "true" or "false", in the forms that Strapi takes. */
export const flag = (value: unknown, path: string): boolean => {
  if (['true', 't', '1', true].includes(value as string | boolean)) return true;
  if (['false', 'f', '0', false].includes(value as string | boolean)) return false;
  throw refuse(path, 'must be true or false');
};

const scalar = (kind: Kind, value: unknown, path: string): unknown => {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw refuse(path, 'must be a single value');
  }
  const text = String(value);
  if (text.length > maxText) throw refuse(path, `is longer than ${maxText} characters`);
  if (text.includes('\0')) throw refuse(path, 'holds a character that no text holds');
  const read = readers[kind](text);
  if (read === undefined) throw refuse(path, `must be ${examples[kind]}`);
  return read;
};

/** A day with its month and year within what every database keeps. */
const day = /^\d{4}-\d{2}-\d{2}/;

const dateOf = (text: string): Date | undefined => {
  const date = new Date(text);
  return day.test(text) && !Number.isNaN(date.getTime()) ? date : undefined;
};

const readers: Record<Kind, (text: string) => unknown> = {
  text: (text) => text,
  json: (text) => text,
  number: (text) => {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    // What does not fit a database's integer is equal to none of them.
    return Number.isFinite(number) && Math.abs(number) <= 2_147_483_647 ? number : undefined;
  },
  boolean: (text) => {
    if (['true', 't', '1'].includes(text)) return true;
    return ['false', 'f', '0'].includes(text) ? false : undefined;
  },
  date: (text) => dateOf(text)?.toISOString().slice(0, 10),
  datetime: (text) => dateOf(text)?.toISOString(),
  time: (text) =>
    /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?$/.test(text) ? text : undefined,
};

const examples: Record<Kind, string> = {
  text: 'text',
  json: 'text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a day such as 2026-11-24',
  datetime: 'a moment such as 2026-11-24T09:30:00.000Z',
  time: 'a time such as 09:30',
};

/**
 * An application's own types may point to our records, and its own routes populate them. What is not
 * public is taken out of these answers too. (Their filters and sorts Strapi lets nobody check.)
 */
import type { Core } from '@strapi/strapi';
import { table } from '../database/tables';
import type { Entity } from './public-records';
import { conditionOf, isLive, isRecord, modelOf } from './public-schema';
import type { Attribute } from './public-schema';

type Sanitizer = Parameters<Core.Strapi['sanitizers']['add']>[1];

/** To be called in register(). */
export const guardOutput = (strapi: Core.Strapi): void => {
  const sanitizer = (schema: { uid: string }) => (data: unknown) =>
    // Our own routes have asked for what is public only.
    schema.uid.startsWith('plugin::newsroom.') ? data : withoutHidden(strapi, schema.uid, data);
  // Strapi types a sanitizer as called once; it is called with the schema, then with the data.
  strapi.sanitizers.add('content-api.output', sanitizer as unknown as Sanitizer);
};

/** One of our records somewhere in an answer, and how to take it out. */
interface Place {
  uid: string;
  record: Entity;
  remove: () => void;
}

const withoutHidden = async (strapi: Core.Strapi, uid: string, data: unknown): Promise<unknown> => {
  const copy = structuredCopy(data);
  const places: Place[] = [];
  collect(strapi, uid, copy, places);
  if (places.length === 0) return data;
  for (const type of new Set(places.map((place) => place.uid))) {
    const found = places.filter((place) => place.uid === type);
    const ids = [...new Set(found.map((place) => place.record.id))];
    const rows = await table<Entity>(strapi, type).findMany({
      where: { id: { $in: ids }, isPublic: true },
    });
    const visible = new Map(rows.map((row) => [row.id, row]));
    for (const { record, remove } of found) {
      const row = visible.get(record.id);
      if (row) hideConditional(type, record, row);
      else remove();
    }
  }
  return copy;
};

/** A speaker is there only where the quote names them. */
const hideConditional = (uid: string, record: Entity, row: Entity): void => {
  for (const key of Object.keys(record)) {
    const when = conditionOf(uid, key);
    if (when && row[when.attribute] !== when.value) record[key] = null;
  }
};

/** Dates and other values stay what they are: only lists and plain objects are copied. */
const structuredCopy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (!isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, structuredCopy(part)]),
  );
};

const collect = (strapi: Core.Strapi, uid: string, value: unknown, places: Place[]): void => {
  if (!isRecord(value)) return;
  const { attributes } = modelOf(strapi, uid);
  for (const [key, part] of Object.entries(value)) {
    const attribute = attributes[key] as Attribute | undefined;
    if (!attribute || part === null) continue;
    const found: unknown[] = Array.isArray(part) ? part : [part];
    for (const one of found) {
      const type = typeOf(attribute, one);
      if (!type || !isRecord(one)) continue;
      if (isLive(type)) {
        places.push({ uid: type, record: one, remove: remover(value, key, one) });
      }
      collect(strapi, type, one, places);
    }
  }
};

const typeOf = (attribute: Attribute, value: unknown): string | null => {
  if (attribute.type === 'relation' || attribute.type === 'dynamiczone') {
    const named = isRecord(value) ? (value.__type ?? value.__component) : undefined;
    return attribute.target ?? (typeof named === 'string' ? named : null);
  }
  return attribute.type === 'component' ? (attribute.component ?? null) : null;
};

const remover = (owner: Entity, key: string, record: Entity) => () => {
  const value = owner[key];
  owner[key] = Array.isArray(value) ? value.filter((one) => one !== record) : null;
};

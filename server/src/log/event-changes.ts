/** What changed in a record, as the log keeps it: field, from, to; of what is private, the field alone. */
import type { Core } from '@strapi/strapi';
import type { FieldChange } from '../../../plugin/model/event';
import type { RecordUid } from '../../../plugin/model/uids';
import { uids } from '../../../plugin/model/uids';
import { strapiFields } from '../../../plugin/model/strapi-fields';
import { table } from '../database/tables';

type Values = Record<string, unknown>;

/** Never written, whatever they hold. */
const secret: ReadonlySet<string> = new Set(['identity', 'notes']);

/** Of a confidential source these may still hold what tells who it is: they were, or look like, its public face. */
export const identifying: ReadonlySet<string> = new Set([
  'name',
  'aliases',
  'domains',
  'homePage',
  'wikidataId',
  'role',
  'affiliation',
  'owner',
  'creditTemplate',
]);

/** Follows from the rest, or is nobody's decision. */
const unlogged: ReadonlySet<string> = new Set([
  ...strapiFields,
  'nameKeys',
  'wordingHash',
  'isPublic',
  'citations',
  'hasText',
  'checkedAt',
  'etag',
  'lastModified',
  'failures',
  'failedSince',
  'findings',
]);

/** A record's values by field, those that a newsroom added to it too; relations as documentIds. Null where it is not on record. */
export const snapshot = async (
  strapi: Core.Strapi,
  uid: RecordUid,
  documentId: string,
): Promise<Values | null> => {
  const { attributes } = strapi.contentTypes[uid as keyof typeof strapi.contentTypes] as {
    attributes: Record<string, { type: string; target?: string }>;
  };
  const logged = Object.entries(attributes).filter(([name]) => !unlogged.has(name));
  const relations = logged.filter(
    ([, { type, target }]) => type === 'relation' && target !== undefined,
  );
  const row = await table<Values>(strapi, uid).findOne({
    where: { documentId },
    populate: Object.fromEntries(
      relations.map(([name]) => [name, { select: ['id', 'documentId'] }]),
    ),
  });
  if (!row) return null;
  const plain = new Set(relations.map(([name]) => name));
  return Object.fromEntries(
    logged
      .filter(([, { type }]) => scalar(type))
      .map(([name]) => [name, plain.has(name) ? related(row[name]) : (row[name] ?? null)]),
  );
};

const scalar = (type: string): boolean =>
  !['component', 'dynamiczone', 'media', 'password'].includes(type);

const related = (value: unknown): unknown => {
  const id = (item: unknown) => (item as { documentId?: string } | null)?.documentId ?? null;
  return Array.isArray(value) ? value.map(id) : id(value);
};

/** The fields in which two snapshots differ; a record that is made or deleted differs from nothing. */
export const changedFields = (
  uid: RecordUid,
  before: Values | null,
  after: Values | null,
): FieldChange[] => {
  const confidential =
    uid === uids.source && (before?.confidential === true || after?.confidential === true);
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields].flatMap((field): FieldChange[] => {
    const from = before?.[field] ?? null;
    const to = after?.[field] ?? null;
    if (same(from, to)) return [];
    if (secret.has(field) || (confidential && identifying.has(field))) return [{ field }];
    return [{ field, from, to }];
  });
};

const same = (a: unknown, b: unknown): boolean => {
  const empty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  return (empty(a) && empty(b)) || JSON.stringify(a) === JSON.stringify(b);
};

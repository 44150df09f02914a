/**
 * A confidential source's identity, and private notes, reach only admins whose role has the field.
 * Strapi checks the fields of the record that is asked for; of a record behind a relation it shows
 * and filters every field, so that "quotes whose speaker's identity begins with A" would tell.
 */
import type { Core, Schema } from '@strapi/strapi';
import { errors, traverse, traverseEntity } from '@strapi/utils';
import { uids } from '../../../plugin/model/uids';
import { currentAbility } from '../log/act';
import type { DocumentContext, DocumentMiddleware } from './context';

const closed: Partial<Record<string, readonly string[]>> = {
  [uids.source]: ['identity', 'notes'],
};
const fieldNames: ReadonlySet<string> = new Set(
  Object.values(closed).flatMap((names) => names ?? []),
);

const reads: ReadonlySet<string> = new Set(['findOne', 'findFirst', 'findMany', 'count']);
const read = 'plugin::content-manager.explorer.read';

export const closedFields: DocumentMiddleware = (strapi) => async (ctx, next) => {
  const ability = reads.has(ctx.action) ? currentAbility(strapi) : null;
  if (!ability) return next();
  const isClosed = (uid: string | undefined, field: string): boolean =>
    uid !== undefined && closed[uid]?.includes(field) === true && !ability.can(read, uid, field);
  await refuseQuestions(strapi, ctx, isClosed);
  const result = await next();
  return mentionsField(result, 0) ? withoutClosed(strapi, ctx.uid, result, isClosed) : result;
};

type IsClosed = (uid: string | undefined, field: string) => boolean;

interface Visited {
  key: string;
  schema: { uid?: string };
}

const scope = (strapi: Core.Strapi, uid: string) => ({
  schema: strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]) as Schema.Schema,
  getModel: (other: string) =>
    strapi.getModel(other as Parameters<typeof strapi.getModel>[0]) as Schema.Schema,
});

const refuseQuestions = async (
  strapi: Core.Strapi,
  { uid, params }: DocumentContext,
  isClosed: IsClosed,
): Promise<void> => {
  const question = JSON.stringify([params.filters, params.sort, params.populate]);
  if (![...fieldNames].some((name) => question.includes(name))) return;
  const refuse = ({ key, schema }: Visited) => {
    if (isClosed(schema.uid, key)) {
      throw new errors.ValidationError(`Invalid key ${key}: your role does not see this field`);
    }
  };
  const where = scope(strapi, uid);
  await traverse.traverseQueryFilters(refuse, where, params.filters ?? {});
  await traverse.traverseQuerySort(refuse, where, params.sort ?? []);
  await traverse.traverseQueryPopulate(refuse, where, params.populate ?? {});
};

/** A cheap look before the costly walk; documents are not nested deeper than this. */
const mentionsField = (value: unknown, depth: number): boolean => {
  if (typeof value !== 'object' || value === null || depth > 8) return false;
  if (Array.isArray(value)) return value.some((item) => mentionsField(item, depth + 1));
  return Object.entries(value).some(
    ([key, inner]) => fieldNames.has(key) || mentionsField(inner, depth + 1),
  );
};

const withoutClosed = async (
  strapi: Core.Strapi,
  uid: string,
  result: unknown,
  isClosed: IsClosed,
): Promise<unknown> => {
  if (Array.isArray(result)) {
    return Promise.all(result.map((item) => withoutClosed(strapi, uid, item, isClosed)));
  }
  if (typeof result !== 'object' || result === null) return result;
  const drop = ({ key, schema }: Visited, { remove }: { remove: (key: string) => void }) => {
    if (isClosed(schema.uid, key)) remove(key);
  };
  return traverseEntity(drop, scope(strapi, uid), result as Parameters<typeof traverseEntity>[2]);
};

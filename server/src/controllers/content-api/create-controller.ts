/** The two actions of the public API for one type. Nothing leaves that is not public (DESIGN §6). */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { documentId } from '../../../../plugin/model/common';
import { storedMention } from '../../../../plugin/model/mention';
import { uids } from '../../../../plugin/model/uids';
import { pageMeta } from '../../queries/public-pagination';
import { plainPopulate } from '../../queries/public-populate';
import { compileQuery } from '../../queries/public-query';
import type { Act, PublicQuery } from '../../queries/public-query';
import { findOnePublic, findPublic } from '../../queries/public-records';
import type { Entity } from '../../queries/public-records';
import type { CarrierName } from '../../queries/public-graph';

export interface Controller {
  find(ctx: Context): Promise<unknown>;
  findOne(ctx: Context): Promise<unknown>;
}

export const createPublicController =
  (name: CarrierName) =>
  ({ strapi }: { strapi: Core.Strapi }): Controller => {
    const uid = uids[name];
    return {
      async find(ctx) {
        const query = await checkedQuery(strapi, uid, 'find', ctx);
        const { records, total } = await findPublic(strapi, query);
        const data = await Promise.all(records.map((record) => shown(strapi, uid, record, ctx)));
        return { data, meta: { pagination: pageMeta(query.page, total) } };
      },
      async findOne(ctx) {
        const query = await checkedQuery(strapi, uid, 'findOne', ctx);
        const id = documentId.safeParse((ctx.params as { documentId: string }).documentId);
        const record = id.success ? await findOnePublic(strapi, query, id.data) : null;
        if (!record) throw new errors.NotFoundError('Not Found');
        return { data: await shown(strapi, uid, record, ctx), meta: {} };
      },
    };
  };

interface Route {
  request?: { query?: Record<string, unknown> };
}

interface State {
  auth?: unknown;
  route?: Route;
}

/**
 * Our checks first, since they name the place and say what to do; then Strapi's, which know what the
 * caller may read: a filter through a relation that they may not is refused, a populate left out.
 */
const checkedQuery = async (
  strapi: Core.Strapi,
  uid: string,
  act: Act,
  ctx: Context,
): Promise<PublicQuery> => {
  const { auth, route } = ctx.state as State;
  const asked = ctx.query as Record<string, unknown>;
  const extra = Object.keys(route?.request?.query ?? {});
  await compileQuery(strapi, uid, act, asked, extra);
  const { validate, sanitize } = strapi.contentAPI;
  const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
  // Strapi's checks type the model and the route by another name than the rest of Strapi.
  const options = { auth, strictParams: true, route } as Parameters<typeof validate.query>[2];
  const schema = model as unknown as Parameters<typeof validate.query>[1];
  const plain = { ...asked };
  if (asked.populate !== undefined) plain.populate = plainPopulate(strapi, uid, asked.populate);
  await validate.query(plain, schema, options);
  const allowed = await sanitize.query(plain, schema, options);
  return compileQuery(strapi, uid, act, allowed, extra);
};

/** What leaves: no private field, no relation that the caller may not read. */
const shown = async (
  strapi: Core.Strapi,
  uid: string,
  record: Entity,
  ctx: Context,
): Promise<unknown> => {
  const { sanitize } = strapi.contentAPI;
  const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
  const output = (await sanitize.output(record, model, {
    auth: (ctx.state as State).auth,
  })) as Entity;
  return 'mentions' in output ? { ...output, mentions: shownMentions(output.mentions) } : output;
};

const mentionKeys = Object.keys(storedMention.shape) as (keyof typeof storedMention.shape)[];

/** Mentions in their stored form. One without a quote is a decision that was never carried out. */
const shownMentions = (value: unknown): unknown => {
  if (!Array.isArray(value)) return [];
  return (value as Entity[])
    .filter((mention) => typeof mention.quote === 'string')
    .map((mention) =>
      Object.fromEntries(
        mentionKeys.filter((key) => key in mention).map((key) => [key, mention[key]]),
      ),
    );
};

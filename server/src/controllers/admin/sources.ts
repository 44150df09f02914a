import type { Core } from '@strapi/strapi';
import {
  createSourceInput,
  resolveSourcesInput,
  searchSourcesQuery,
} from '../../../../plugin/model/source';
import { createSource } from '../../commands/create-source';
import { parse } from '../../errors';
import { resolveSources } from '../../queries/resolve-sources';
import { searchSources } from '../../queries/search-sources';
import { answer, bodyOf } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async search(ctx: RequestContext) {
    answer(ctx, await searchSources(strapi, parse(searchSourcesQuery, ctx.query)));
  },
  async resolve(ctx: RequestContext) {
    answer(ctx, await resolveSources(strapi, parse(resolveSourcesInput, bodyOf(ctx))));
  },
  async create(ctx: RequestContext) {
    answer(ctx, await createSource(strapi, parse(createSourceInput, bodyOf(ctx))), 201);
  },
});

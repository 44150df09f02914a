import type { Core } from '@strapi/strapi';
import { resolveTagsInput } from '../../../../plugin/model/tag';
import { parse } from '../../errors';
import { resolveTags } from '../../queries/resolve-tags';
import { answer, bodyOf } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async resolve(ctx: RequestContext) {
    answer(ctx, await resolveTags(strapi, parse(resolveTagsInput, bodyOf(ctx))));
  },
});

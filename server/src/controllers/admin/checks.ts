import type { Core } from '@strapi/strapi';
import { startCheckInput } from '../../../../plugin/model/check';
import { parse } from '../../errors';
import { checksOf } from '../../setup/schedule';
import { answer, bodyOf, nothing } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async status(ctx: RequestContext) {
    parse(nothing, ctx.query);
    answer(ctx, await checksOf(strapi).status());
  },
  async start(ctx: RequestContext) {
    answer(ctx, await checksOf(strapi).start(parse(startCheckInput, bodyOf(ctx))), 202);
  },
  async stop(ctx: RequestContext) {
    parse(nothing, bodyOf(ctx));
    answer(ctx, await checksOf(strapi).stop());
  },
  async resume(ctx: RequestContext) {
    parse(nothing, bodyOf(ctx));
    answer(ctx, await checksOf(strapi).resume(), 202);
  },
});

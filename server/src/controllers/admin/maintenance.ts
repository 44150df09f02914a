import type { Core } from '@strapi/strapi';
import { parse } from '../../errors';
import type createMaintenance from '../../services/maintenance';
import { answer, bodyOf, nothing } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const maintenance = () =>
    strapi.plugin('newsroom').service<ReturnType<typeof createMaintenance>>('maintenance');
  return {
    async rebuild(ctx: RequestContext) {
      parse(nothing, bodyOf(ctx));
      answer(ctx, await maintenance().rebuild());
    },

    status(ctx: RequestContext) {
      parse(nothing, ctx.query);
      answer(ctx, maintenance().status());
    },
  };
};

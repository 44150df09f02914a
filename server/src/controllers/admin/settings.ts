import type { Core } from '@strapi/strapi';
import { engineAdditions } from '../../config';
import { parse } from '../../errors';
import { answer, nothing } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  engine(ctx: RequestContext) {
    parse(nothing, ctx.query);
    answer(ctx, engineAdditions(strapi));
  },
});

import type { Core } from '@strapi/strapi';
import { rebuild } from '../../commands/rebuild';
import { parse } from '../../errors';
import { answer, bodyOf, nothing } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async rebuild(ctx: RequestContext) {
    parse(nothing, bodyOf(ctx));
    answer(ctx, await rebuild(strapi));
  },
});

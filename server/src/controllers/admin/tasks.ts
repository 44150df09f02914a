import type { Core } from '@strapi/strapi';
import { resolveTaskInput } from '../../../../plugin/model/task';
import { resolveTask } from '../../commands/resolve-task';
import { parse } from '../../errors';
import { answer, bodyOf } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async resolve(ctx: RequestContext) {
    const input = parse(resolveTaskInput, bodyOf(ctx));
    answer(ctx, await resolveTask(strapi, ctx.params.documentId ?? '', input));
  },
});

import type { Core } from '@strapi/strapi';
import { findPassagesInput, readPageInput } from '../../../../plugin/model/page';
import { readPageAt } from '../../commands/read-page';
import { parse } from '../../errors';
import { passagesFor } from '../../queries/check-wordings';
import { answer, bodyOf } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: RequestContext) {
    answer(ctx, await readPageAt(strapi, parse(readPageInput, bodyOf(ctx)).url));
  },
  async passages(ctx: RequestContext) {
    answer(ctx, await passagesFor(strapi, parse(findPassagesInput, bodyOf(ctx))));
  },
});

import type { Core } from '@strapi/strapi';
import { editQuoteInput, findSameInput, lookUpQuotesInput } from '../../../../plugin/model/quote';
import { editQuote } from '../../commands/edit-quote';
import { parse } from '../../errors';
import { findSameQuotes } from '../../queries/find-same-quotes';
import { lookUpQuotes } from '../../queries/look-up-quotes';
import { answer, bodyOf } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async lookUp(ctx: RequestContext) {
    answer(ctx, await lookUpQuotes(strapi, parse(lookUpQuotesInput, bodyOf(ctx))));
  },
  async findSame(ctx: RequestContext) {
    answer(ctx, await findSameQuotes(strapi, parse(findSameInput, bodyOf(ctx))));
  },
  async edit(ctx: RequestContext) {
    const input = parse(editQuoteInput, bodyOf(ctx));
    answer(ctx, await editQuote(strapi, ctx.params.documentId ?? '', input));
  },
});

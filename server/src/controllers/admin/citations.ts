import type { Core } from '@strapi/strapi';
import {
  checkWordingsInput,
  citeInput,
  lookUpCitationsInput,
} from '../../../../plugin/model/citation';
import { citationSummaries } from '../../citations/store';
import { citeQuotes, removeCitation } from '../../commands/cite-quotes';
import { parse } from '../../errors';
import { checkWordings } from '../../queries/check-wordings';
import { answer, bodyOf } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async lookUp(ctx: RequestContext) {
    const { quotes } = parse(lookUpCitationsInput, bodyOf(ctx));
    answer(ctx, await citationSummaries(strapi, { quote: { documentId: { $in: quotes } } }));
  },
  async check(ctx: RequestContext) {
    answer(ctx, await checkWordings(strapi, parse(checkWordingsInput, bodyOf(ctx))));
  },
  async cite(ctx: RequestContext) {
    answer(ctx, await citeQuotes(strapi, parse(citeInput, bodyOf(ctx))));
  },
  async remove(ctx: RequestContext) {
    const documentId = ctx.params.documentId ?? '';
    await removeCitation(strapi, documentId);
    answer(ctx, { documentId });
  },
});

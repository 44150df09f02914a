import type { Core } from '@strapi/strapi';
import { lookUpChainInput, setChainInput } from '../../../../plugin/model/chain';
import { setChain } from '../../commands/set-chain';
import { parse } from '../../errors';
import { lookUpChain } from '../../queries/chain-pages';
import { answer, bodyOf } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async lookUp(ctx: RequestContext) {
    answer(ctx, await lookUpChain(strapi, parse(lookUpChainInput, bodyOf(ctx))));
  },
  async set(ctx: RequestContext) {
    answer(ctx, await setChain(strapi, parse(setChainInput, bodyOf(ctx))));
  },
});

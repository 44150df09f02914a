import type { Core } from '@strapi/strapi';
import { importStoryInput } from '../../../../plugin/model/article';
import { importStory } from '../../commands/import-story';
import { parse } from '../../errors';
import { answer, bodyOf } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async import(ctx: RequestContext) {
    answer(ctx, await importStory(strapi, parse(importStoryInput, bodyOf(ctx))), 201);
  },
});

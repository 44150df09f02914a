import type { Core } from '@strapi/strapi';
import {
  createReferenceInput,
  editReferenceInput,
  searchReferencesQuery,
} from '../../../../plugin/model/reference';
import { createReference, editReference } from '../../commands/save-reference';
import { parse } from '../../errors';
import { referenceDetail } from '../../queries/reference-detail';
import { searchReferences } from '../../queries/search-references';
import { answer, bodyOf } from './context';
import type { RequestContext } from './context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async search(ctx: RequestContext) {
    answer(ctx, await searchReferences(strapi, parse(searchReferencesQuery, ctx.query)));
  },
  async findOne(ctx: RequestContext) {
    answer(ctx, await referenceDetail(strapi, ctx.params.documentId ?? ''));
  },
  async create(ctx: RequestContext) {
    answer(ctx, await createReference(strapi, parse(createReferenceInput, bodyOf(ctx))), 201);
  },
  async edit(ctx: RequestContext) {
    const input = parse(editReferenceInput, bodyOf(ctx));
    answer(ctx, await editReference(strapi, ctx.params.documentId ?? '', input));
  },
});

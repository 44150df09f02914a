/** The chain of pages: what is on record of it, how our story was taken from it, and putting it in order. */
import type { FoundChain, LookUpChainInput, SetChainInput } from '../../../plugin/model';
import { uids } from '../../../plugin/model/uids';
import { dataOf, newsroomApi } from './newsroom-api';

/** A page that Strapi's relation field knows; `id` is that of its row, by which the field names it. */
export interface RelatedReference {
  id: number;
  documentId: string;
  headline?: string | null;
}

interface Relations {
  results: RelatedReference[];
}

/** More pages than this no article has: Strapi's own limit for one answer. */
const most = 100;

const chainsApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    /** The pages asked for, and all that they relay. With a text: how it was taken from the last of them. */
    lookUpChain: builder.query<FoundChain, LookUpChainInput>({
      query: (data) => ({ url: '/newsroom/chains/look-up', method: 'POST', data }),
      transformResponse: dataOf<FoundChain>,
      providesTags: ['NewsroomReference', 'NewsroomChain'],
    }),
    /** Each page is taken from the one before. */
    setChain: builder.mutation<unknown, SetChainInput>({
      query: (data) => ({ url: '/newsroom/chains', method: 'PUT', data }),
      invalidatesTags: ['NewsroomReference', 'NewsroomChain'],
    }),
    /** The references of a saved article, in their order, as Strapi's relation field is given them. */
    articleReferences: builder.query<
      RelatedReference[],
      { documentId: string; locale?: string; status: 'draft' | 'published' }
    >({
      query: ({ documentId, locale, status }) => ({
        url: `/content-manager/relations/${uids.article}/${documentId}/references`,
        method: 'GET',
        config: { params: { status, pageSize: most, ...(locale ? { locale } : {}) } },
      }),
      // Strapi answers the last one first.
      transformResponse: ({ results }: Relations) => [...results].reverse(),
      providesTags: ['Relations'],
    }),
    /** The rows of these pages, by which Strapi's relation field names them; those that the user may not read are missing. */
    relatedReferences: builder.query<RelatedReference[], readonly string[]>({
      query: (documentIds) => ({
        url: `/content-manager/relations/${uids.article}/references`,
        method: 'GET',
        config: { params: { filters: { documentId: { $in: documentIds } }, pageSize: most } },
      }),
      transformResponse: ({ results }: Relations) => results,
    }),
  }),
});

export const {
  useLookUpChainQuery,
  useSetChainMutation,
  useArticleReferencesQuery,
  useLazyRelatedReferencesQuery,
} = chainsApi;

/** References: the pages on record, one with all that hangs on it, adding one and correcting one. */
import type {
  CreateReferenceInput,
  EditReferenceInput,
  ReferenceDetail,
  ReferencePage,
  ReferenceSummary,
  SearchReferencesQuery,
} from '../../../plugin/model';
import { dataOf, newsroomApi } from './newsroom-api';

export interface EditReference {
  documentId: string;
  input: EditReferenceInput;
}

/** What is shown of a page elsewhere, and therefore read again once a page has changed. */
const changed = [
  'NewsroomReference',
  'NewsroomCitation',
  'NewsroomChain',
  'NewsroomTask',
  // A page may bring an outlet of its own.
  'NewsroomSource',
  // Strapi's own field "Based on" shows the headline.
  'Relations',
] as const;

const referencesApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    searchReferences: builder.query<ReferencePage, Partial<SearchReferencesQuery>>({
      query: (params) => ({ url: '/newsroom/references', config: { params } }),
      transformResponse: dataOf<ReferencePage>,
      providesTags: ['NewsroomReference', 'NewsroomTask'],
    }),
    reference: builder.query<ReferenceDetail, string>({
      query: (documentId) => ({ url: `/newsroom/references/${documentId}`, method: 'GET' }),
      transformResponse: dataOf<ReferenceDetail>,
      providesTags: ['NewsroomReference', 'NewsroomCitation', 'NewsroomQuote', 'NewsroomTask'],
    }),
    createReference: builder.mutation<ReferenceSummary, CreateReferenceInput>({
      query: (data) => ({ url: '/newsroom/references', method: 'POST', data }),
      transformResponse: dataOf<ReferenceSummary>,
      invalidatesTags: [...changed],
    }),
    editReference: builder.mutation<ReferenceSummary, EditReference>({
      query: ({ documentId, input }) => ({
        url: `/newsroom/references/${documentId}`,
        method: 'PUT',
        data: input,
      }),
      transformResponse: dataOf<ReferenceSummary>,
      invalidatesTags: [...changed],
    }),
  }),
});

export const {
  useSearchReferencesQuery,
  useReferenceQuery,
  useCreateReferenceMutation,
  useEditReferenceMutation,
} = referencesApi;

/** Citations: where quotes are printed, their words against those pages, and linking them. */
import { limits } from '../../../plugin/model/limits';
import type {
  CheckWordingsInput,
  CitationSummary,
  CiteInput,
  CiteResult,
  WordingChecks,
} from '../../../plugin/model';
import { dataOf, newsroomApi } from './newsroom-api';
import type { Answer } from './newsroom-api';

const citationsApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    /** The citations of these quotes, by the quote's documentId; a quote without any has an empty list. */
    lookUpCitations: builder.query<Record<string, CitationSummary[]>, readonly string[]>({
      query: (quotes) => ({
        url: '/newsroom/citations/look-up',
        method: 'POST',
        data: { quotes: quotes.slice(0, limits.mentions) },
      }),
      transformResponse: ({ data }: Answer<CitationSummary[]>, _meta, quotes) => {
        const byQuote: Record<string, CitationSummary[]> = {};
        for (const quote of quotes) byQuote[quote] = [];
        for (const citation of data) (byQuote[citation.quote] ??= []).push(citation);
        return byQuote;
      },
      providesTags: ['NewsroomCitation'],
    }),
    /** The words of quotes against pages; nothing is written. */
    checkWordings: builder.query<WordingChecks, CheckWordingsInput>({
      query: (data) => ({ url: '/newsroom/citations/check', method: 'POST', data }),
      transformResponse: dataOf<WordingChecks>,
      // A page that is read anew has other words; a citation says which words are meant.
      providesTags: ['NewsroomReference', 'NewsroomCitation'],
    }),
    cite: builder.mutation<CiteResult, CiteInput>({
      query: (data) => ({ url: '/newsroom/citations', method: 'POST', data }),
      transformResponse: dataOf<CiteResult>,
      invalidatesTags: ['NewsroomCitation', 'NewsroomReference'],
    }),
    removeCitation: builder.mutation<unknown, string>({
      query: (documentId) => ({ url: `/newsroom/citations/${documentId}`, method: 'DELETE' }),
      invalidatesTags: ['NewsroomCitation', 'NewsroomReference'],
    }),
  }),
});

export const {
  useLookUpCitationsQuery,
  useCheckWordingsQuery,
  useCiteMutation,
  useRemoveCitationMutation,
} = citationsApi;

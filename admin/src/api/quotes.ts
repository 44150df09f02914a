/** Quotes: those that the mentions name, those with the same words, and correcting one. */
import { limits } from '../../../plugin/model/limits';
import type { EditQuoteInput, QuoteSummary, SameQuotes } from '../../../plugin/model';
import { dataOf, newsroomApi } from './newsroom-api';
import type { Answer } from './newsroom-api';

/** Wordings that the server takes in one call. */
const wordingsPerCall = 200;

export interface EditQuote {
  documentId: string;
  input: EditQuoteInput;
}

const quotesApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    /** The quotes with these documentIds, by documentId; unknown ones are missing. */
    lookUpQuotes: builder.query<Record<string, QuoteSummary>, readonly string[]>({
      query: (documentIds) => ({
        url: '/newsroom/quotes/look-up',
        method: 'POST',
        data: { documentIds: documentIds.slice(0, limits.mentions) },
      }),
      transformResponse: ({ data }: Answer<QuoteSummary[]>) =>
        Object.fromEntries(data.map((quote) => [quote.documentId, quote])),
      providesTags: ['NewsroomQuote'],
    }),
    /** For each wording the quotes on record that have it. */
    findSameQuotes: builder.query<Record<string, QuoteSummary[]>, readonly string[]>({
      queryFn: async (wordings, _api, _options, ask) => {
        const found: Record<string, QuoteSummary[]> = {};
        for (let i = 0; i < wordings.length; i += wordingsPerCall) {
          const batch = wordings.slice(i, i + wordingsPerCall);
          const answer = await ask({
            url: '/newsroom/quotes/find-same',
            method: 'POST',
            data: { wordings: batch },
          });
          if (answer.error) return { error: answer.error };
          // The base query is untyped; the contract of the route is SameQuotes.
          const { data } = answer.data as Answer<SameQuotes>;
          batch.forEach((wording, j) => (found[wording] = data[j] ?? []));
        }
        return { data: found };
      },
      providesTags: ['NewsroomQuote'],
    }),
    editQuote: builder.mutation<QuoteSummary, EditQuote>({
      query: ({ documentId, input }) => ({
        url: `/newsroom/quotes/${documentId}`,
        method: 'PUT',
        data: input,
      }),
      transformResponse: dataOf<QuoteSummary>,
      invalidatesTags: ['NewsroomQuote'],
    }),
  }),
});

export const { useLookUpQuotesQuery, useFindSameQuotesQuery, useEditQuoteMutation } = quotesApi;

/** Sources: search, printed names to records, and making one in place. */
import type {
  CreateSourceInput,
  ResolvedSources,
  SearchSourcesQuery,
  SourceSummary,
} from '../../../plugin/model';
import { dataOf, newsroomApi } from './newsroom-api';
import type { Answer } from './newsroom-api';

const sourcesApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    searchSources: builder.query<SourceSummary[], Partial<SearchSourcesQuery>>({
      query: (params) => ({ url: '/newsroom/sources', config: { params } }),
      transformResponse: dataOf<SourceSummary[]>,
      providesTags: ['NewsroomSource'],
    }),
    /** For each printed name the sources that bear it. */
    resolveSources: builder.query<ResolvedSources, readonly string[]>({
      query: (names) => ({ url: '/newsroom/sources/resolve', method: 'POST', data: { names } }),
      transformResponse: dataOf<ResolvedSources>,
      providesTags: ['NewsroomSource'],
    }),
    createSource: builder.mutation<SourceSummary, CreateSourceInput>({
      query: (data) => ({ url: '/newsroom/sources', method: 'POST', data }),
      transformResponse: (answer: Answer<SourceSummary>) => answer.data,
      invalidatesTags: ['NewsroomSource'],
    }),
  }),
});

export const {
  useSearchSourcesQuery,
  useResolveSourcesQuery,
  useLazyResolveSourcesQuery,
  useCreateSourceMutation,
} = sourcesApi;

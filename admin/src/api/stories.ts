/** Importing a story, and the tags that its printed labels mean. */
import type { ImportedStory, ImportStoryInput, ResolvedTags } from '../../../plugin/model';
import { dataOf, newsroomApi } from './newsroom-api';

const storiesApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    /** For each printed label the tag that bears it, or null. */
    resolveTags: builder.query<ResolvedTags, readonly string[]>({
      query: (labels) => ({ url: '/newsroom/tags/resolve', method: 'POST', data: { labels } }),
      transformResponse: dataOf<ResolvedTags>,
      providesTags: ['NewsroomTag'],
    }),
    importStory: builder.mutation<ImportedStory, ImportStoryInput>({
      query: (data) => ({ url: '/newsroom/stories/import', method: 'POST', data }),
      transformResponse: dataOf<ImportedStory>,
      invalidatesTags: [
        'NewsroomSource',
        'NewsroomQuote',
        'NewsroomTag',
        'NewsroomReference',
        'NewsroomChain',
      ],
    }),
  }),
});

export const { useResolveTagsQuery, useImportStoryMutation } = storiesApi;

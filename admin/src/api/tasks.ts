/** Settling what a check has found. */
import type { ResolveTaskInput, TaskSummary } from '../../../plugin/model';
import { dataOf, newsroomApi } from './newsroom-api';

export interface ResolveTask {
  documentId: string;
  input: ResolveTaskInput;
}

const tasksApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    resolveTask: builder.mutation<TaskSummary, ResolveTask>({
      query: ({ documentId, input }) => ({
        url: `/newsroom/tasks/${documentId}/resolve`,
        method: 'POST',
        data: input,
      }),
      transformResponse: dataOf<TaskSummary>,
      // What was accepted changes the page, or the words that are cited there.
      invalidatesTags: ['NewsroomTask', 'NewsroomReference', 'NewsroomCitation', 'NewsroomChain'],
    }),
  }),
});

export const { useResolveTaskMutation } = tasksApi;

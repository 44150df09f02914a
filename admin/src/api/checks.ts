/** The check of pages: how far it is, setting it going, stopping it, resuming it. */
import type { CheckStatus, StartCheckInput } from '../../../plugin/model';
import { dataOf, newsroomApi } from './newsroom-api';

/** Whether more pages were reached since, or the check has begun or ended. */
const hasGoneOn = (before: CheckStatus | undefined, now: CheckStatus): boolean =>
  before !== undefined &&
  (before.run?.done !== now.run?.done ||
    before.run?.state !== now.run?.state ||
    before.run?.startedAt !== now.run?.startedAt);

const checksApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    checkStatus: builder.query<CheckStatus, undefined>({
      query: () => ({ url: '/newsroom/checks', method: 'GET' }),
      transformResponse: dataOf<CheckStatus>,
      providesTags: ['NewsroomCheck'],
      // What the check has found stands in the lists and on the pages: they are read again when it has gone on.
      onQueryStarted: async (_, api) => {
        const before = api.getCacheEntry().data;
        const now = await api.queryFulfilled.catch(() => null);
        if (!now || !hasGoneOn(before, now.data)) return;
        api.dispatch(
          newsroomApi.util.invalidateTags([
            'NewsroomReference',
            'NewsroomCitation',
            'NewsroomChain',
            'NewsroomTask',
          ]),
        );
      },
    }),
    startCheck: builder.mutation<unknown, StartCheckInput>({
      query: (data) => ({ url: '/newsroom/checks', method: 'POST', data }),
      invalidatesTags: ['NewsroomCheck'],
    }),
    stopCheck: builder.mutation<unknown, undefined>({
      query: () => ({ url: '/newsroom/checks/stop', method: 'POST', data: {} }),
      invalidatesTags: ['NewsroomCheck'],
    }),
    resumeCheck: builder.mutation<unknown, undefined>({
      query: () => ({ url: '/newsroom/checks/resume', method: 'POST', data: {} }),
      invalidatesTags: ['NewsroomCheck'],
    }),
  }),
});

export const {
  useCheckStatusQuery,
  useStartCheckMutation,
  useStopCheckMutation,
  useResumeCheckMutation,
} = checksApi;

/** Rebuilding what is derived, and how far a rebuild is. */
import type { RebuildReport, RebuildStatus } from '../../../plugin/model';
import { dataOf, newsroomApi } from './newsroom-api';

const maintenanceApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    rebuildStatus: builder.query<RebuildStatus, undefined>({
      query: () => ({ url: '/newsroom/rebuild', method: 'GET' }),
      transformResponse: dataOf<RebuildStatus>,
      providesTags: ['NewsroomRebuild'],
    }),
    rebuild: builder.mutation<RebuildReport, undefined>({
      query: () => ({ url: '/newsroom/rebuild', method: 'POST', data: {} }),
      transformResponse: dataOf<RebuildReport>,
      invalidatesTags: [
        'NewsroomRebuild',
        'NewsroomSource',
        'NewsroomQuote',
        'NewsroomTag',
        'NewsroomReference',
        'NewsroomCitation',
        'NewsroomChain',
      ],
    }),
  }),
});

export const { useRebuildStatusQuery, useRebuildMutation } = maintenanceApi;

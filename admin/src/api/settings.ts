/** What the newsroom adds to the engine's words and marks. */
import type { EngineAdditions } from '../../../plugin/model/engine-settings';
import { dataOf, newsroomApi } from './newsroom-api';

const settingsApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    engineSettings: builder.query<EngineAdditions, undefined>({
      query: () => ({ url: '/newsroom/engine-settings', method: 'GET' }),
      transformResponse: dataOf<EngineAdditions>,
      // They change with the server's configuration only: asked for once while the admin is open.
      keepUnusedDataFor: 24 * 60 * 60,
    }),
  }),
});

export const { useEngineSettingsQuery } = settingsApi;

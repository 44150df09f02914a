/** Reading a page on request, and the passages of a page on record that may be a quote. */
import type { z } from 'zod';
import type { FindPassagesInput, Passage, ReadPage, readPageInput } from '../../../plugin/model';
import { dataOf, newsroomApi } from './newsroom-api';

const pagesApi = newsroomApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Has the server fetch a page and say what it reads there; nothing is saved. */
    readPage: builder.mutation<ReadPage, z.infer<typeof readPageInput>>({
      query: (data) => ({ url: '/newsroom/pages/read', method: 'POST', data }),
      transformResponse: dataOf<ReadPage>,
    }),
    /** For each quote, in the order asked, the passages that may be it, best first. */
    findPassages: builder.query<Passage[][], FindPassagesInput>({
      query: (data) => ({ url: '/newsroom/pages/passages', method: 'POST', data }),
      transformResponse: dataOf<Passage[][]>,
      providesTags: ['NewsroomReference'],
    }),
  }),
});

export const { useReadPageMutation, useFindPassagesQuery } = pagesApi;

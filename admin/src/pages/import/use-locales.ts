/** The locales of the content, from Strapi's internationalisation plugin. */
import { adminApi } from '@strapi/strapi/admin';
import type { Locale } from './locales';

const localesApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    newsroomLocales: builder.query<Locale[], null>({
      query: () => ({ url: '/i18n/locales', method: 'GET' }),
    }),
  }),
});

const { useNewsroomLocalesQuery } = localesApi;

export const useLocales = (): { locales: Locale[]; failed: boolean } => {
  const { data, isError } = useNewsroomLocalesQuery(null);
  return { locales: data ?? none, failed: isError };
};

const none: Locale[] = [];

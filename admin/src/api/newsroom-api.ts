/** The plugin's part of Strapi's RTK Query API: tag types and the answer's envelope. */
import { adminApi } from '@strapi/strapi/admin';

export const tagTypes = [
  'NewsroomSource',
  'NewsroomQuote',
  'NewsroomTag',
  'NewsroomReference',
  'NewsroomCitation',
  'NewsroomChain',
  'NewsroomTask',
  'NewsroomCheck',
  'NewsroomRebuild',
  // Strapi's own: what its relation fields show, read anew by every save.
  'Relations',
] as const;

export const newsroomApi = adminApi.enhanceEndpoints({ addTagTypes: [...tagTypes] });

/** Every answer of the plugin's admin routes. */
export interface Answer<T> {
  data: T;
}

/** What `transformResponse` needs: the data out of its envelope. */
export const dataOf = <T>({ data }: Answer<T>): T => data;

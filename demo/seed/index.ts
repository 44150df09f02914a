/** Fills an empty newsroom: languages, logins, public permissions, sources, tags, pages and stories. */
import type { Core } from '@strapi/strapi';
import { addLogins, addLocales, openPublicApi } from './access';
import { addRecords } from './records';
import { addStories } from './stories-to-records';
import { stories } from './stories';

/**
 * Does nothing where there are articles or sources already. All of it is one transaction: an
 * interrupted start leaves an empty database, and the next start fills it.
 */
export const seed = async (strapi: Core.Strapi): Promise<void> => {
  for (const uid of ['plugin::newsroom.article', 'plugin::newsroom.source']) {
    if ((await strapi.db.query(uid).count()) > 0) return;
  }
  await strapi.db.transaction(async () => {
    await addLocales(strapi);
    const users = await addLogins(strapi);
    await openPublicApi(strapi);
    const records = await addRecords(strapi);
    await addStories(strapi, stories, { ...records, users });
  });
};

/** Who may come in, in which languages, and what the public may read. */
import type { Core } from '@strapi/strapi';
import logins from './logins.json';

const locales = [
  { code: 'fr', name: 'French (fr)' },
  { code: 'nl', name: 'Dutch (nl)' },
];

/** Strapi gives the services of its plugins no types. */
interface Creator<Created = unknown> {
  create(data: object): Promise<Created>;
}

/** English is there already: it is Strapi's default. */
export const addLocales = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.plugin('i18n').service<Creator>('locales');
  for (const locale of locales) await service.create(locale);
};

export type Who = keyof typeof logins;

/** @returns the ids of the admin users */
export const addLogins = async (strapi: Core.Strapi): Promise<Map<string, number>> => {
  const service = strapi.service('admin::user') as unknown as Creator<{ id: number }>;
  const ids = new Map<string, number>();
  for (const [who, { role, ...login }] of Object.entries(logins)) {
    const { id: roleId } = await find(strapi, 'admin::role', { code: role });
    const { id } = await service.create({
      ...login,
      isActive: true,
      registrationToken: null,
      roles: [roleId],
    });
    ids.set(who, id);
  }
  return ids;
};

const publicRecords = ['article', 'quote', 'source', 'tag', 'reference', 'citation'];

/** What an administrator would tick in Settings > Users & Permissions > Roles > Public. */
export const openPublicApi = async (strapi: Core.Strapi): Promise<void> => {
  const { id } = await find(strapi, 'plugin::users-permissions.role', { type: 'public' });
  for (const record of publicRecords) {
    for (const action of ['find', 'findOne']) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `plugin::newsroom.${record}.${action}`, role: id } });
    }
  }
};

const find = async (strapi: Core.Strapi, uid: string, where: object): Promise<{ id: number }> => {
  const found = (await strapi.db.query(uid).findOne({ where })) as { id: number } | null;
  if (!found) throw new Error(`There is no ${uid} with ${JSON.stringify(where)}.`);
  return found;
};

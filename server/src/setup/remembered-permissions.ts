/**
 * Strapi removes the permissions of a plugin that is off for one boot, from every role. So what the
 * roles may do with our types and actions is kept beside them, and given back when the plugin is.
 */
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID, uids } from '../../../plugin/model/uids';
import { table } from '../database/tables';
import { omit } from '../omit';

interface Remembered {
  role: string;
  action: string;
  subject: string | null;
  properties: Record<string, unknown>;
  conditions: string[];
}

interface RoleService {
  addPermissions(roleId: number, permissions: object[]): Promise<unknown>;
}

interface BeforeSync {
  register(
    work: (types: { oldContentTypes?: Record<string, unknown> | null }) => Promise<void>,
  ): void;
}

const key = { type: 'plugin', name: PLUGIN_ID, key: 'role_permissions' } as const;

/** Those that start now and were without the plugin the last time. */
const returning = new WeakSet<Core.Strapi>();

/** To be called in register(): before Strapi writes down which types there are now. */
export const noticeReturn = (strapi: Core.Strapi): void => {
  const beforeSync = strapi.hook('strapi::content-types.beforeSync') as BeforeSync;
  beforeSync.register(({ oldContentTypes }) => {
    if (oldContentTypes && !(uids.article in oldContentTypes)) returning.add(strapi);
    return Promise.resolve();
  });
};

/** Gives back what the roles had, where the plugin was off; to be called when the roles are there. */
export const giveBackPermissions = async (strapi: Core.Strapi): Promise<void> => {
  if (!returning.has(strapi)) return;
  returning.delete(strapi);
  const remembered = ((await strapi.store.get(key)) ?? []) as Remembered[];
  const present = new Set((await ourPermissions(strapi)).map(identity));
  const roles = await table<{ id: number; code: string }>(strapi, 'admin::role').findMany({});
  for (const { id, code } of roles) {
    const missing = remembered.filter(
      (permission) => permission.role === code && !present.has(identity(permission)),
    );
    if (missing.length === 0) continue;
    const service = strapi.service('admin::role') as unknown as RoleService;
    await service.addPermissions(
      id,
      missing.map((permission) => omit(permission, 'role')),
    );
  }
};

/** What is being written down, by Strapi: awaited at the end. */
const writing = new WeakMap<Core.Strapi, Promise<void>>();

/** Keeps the memory up to date, from now on. */
export const rememberPermissions = async (strapi: Core.Strapi): Promise<void> => {
  // Strapi tells of a change and does not wait for who listens.
  for (const event of ['permission.create', 'permission.update', 'permission.delete']) {
    strapi.eventHub.on(event, () => remember(strapi));
  }
  await remember(strapi);
};

/** To be called in destroy(): the last change may not be written down yet. */
export const finishRemembering = (strapi: Core.Strapi): Promise<void> =>
  writing.get(strapi) ?? Promise.resolve();

/** One after another, so that the newest is written last. */
const remember = (strapi: Core.Strapi): Promise<void> => {
  const done = finishRemembering(strapi)
    .then(() => writeDown(strapi))
    .catch((error: unknown) => {
      strapi.log.warn(
        `Newsroom: the permissions of its types were not written down: ${String(error)}`,
      );
    });
  writing.set(strapi, done);
  return done;
};

const writeDown = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.store.set({ ...key, value: await ourPermissions(strapi) });
};

const identity = ({ role, action, subject }: Remembered): string =>
  JSON.stringify([role, action, subject]);

/** Of every role but the super admin's, who gets all at each start. */
const ourPermissions = async (strapi: Core.Strapi): Promise<Remembered[]> => {
  const rows = await table<Omit<Remembered, 'role'> & { role: { code: string } | null }>(
    strapi,
    'admin::permission',
  ).findMany({
    where: {
      $or: [
        { subject: { $in: Object.values(uids) } },
        { action: { $startsWith: `plugin::${PLUGIN_ID}.` } },
      ],
    },
    populate: { role: { select: ['code'] } },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ role, action, subject, properties, conditions }) =>
    role && role.code !== 'strapi-super-admin'
      ? [{ role: role.code, action, subject, properties, conditions }]
      : [],
  );
};

/**
 * The named permissions, listed in Strapi's role settings, and what Strapi's own roles may do until
 * an admin decides otherwise: given once, never again.
 */
import type { Core } from '@strapi/strapi';
import { permissions } from '../../../plugin/model/permissions';
import type { PermissionName } from '../../../plugin/model/permissions';
import { PLUGIN_ID, uids } from '../../../plugin/model/uids';
import { table } from '../database/tables';
import { giveBackPermissions, rememberPermissions } from './remembered-permissions';

const labels: Record<PermissionName, { label: string; group: string }> = {
  read: { label: 'Search sources, quotes and tags', group: 'general' },
  importStory: { label: 'Import a story', group: 'stories' },
  attributeQuote: { label: 'Attribute a quote', group: 'quotes' },
  editQuote: { label: 'Correct a quote that is on record', group: 'quotes' },
  createSource: { label: 'Create a source while attributing', group: 'sources' },
  readPage: { label: 'Have a page read', group: 'references' },
  editReference: { label: 'Create and correct references', group: 'references' },
  citeQuote: { label: 'Link a quote to a page', group: 'quotes' },
  checkReferences: { label: 'Check all pages anew', group: 'references' },
  rebuild: { label: 'Rebuild what is derived', group: 'maintenance' },
};

const named: Record<'editor' | 'author', PermissionName[]> = {
  editor: [
    'read',
    'importStory',
    'attributeQuote',
    'editQuote',
    'createSource',
    'readPage',
    'editReference',
    'citeQuote',
    'checkReferences',
  ],
  author: [
    'read',
    'importStory',
    'attributeQuote',
    'createSource',
    'readPage',
    'editReference',
    'citeQuote',
  ],
};

const roleCodes = { editor: 'strapi-editor', author: 'strapi-author' } as const;
type RoleName = keyof typeof roleCodes;

const explorer = 'plugin::content-manager.explorer.';
const ownOnly = ['admin::is-creator'];
const live = [uids.source, uids.quote, uids.tag, uids.reference, uids.citation] as const;

/** Fields of a source that a role does not see: the real name of a confidential one, and what colleagues noted. */
const closedSourceFields: Record<RoleName, readonly string[]> = {
  editor: ['identity'],
  author: ['identity', 'notes'],
};

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

interface Action {
  actionId: string;
  section: string;
  subjects?: string[];
}

/** The services of Strapi's admin that are used here; it types them as `any`. */
interface AdminServices {
  permission: {
    actionProvider: { registerMany(actions: object[]): Promise<void>; values(): Action[] };
  };
  role: {
    hooks: {
      willResetSuperAdminPermissions: {
        register(work: (permissions: unknown) => Promise<unknown>): void;
      };
    };
    addPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
  };
  'content-type': {
    getPermissionsWithNestedFields(actions: Action[], options: object): Permission[];
  };
}

const admin = <Name extends keyof AdminServices>(
  strapi: Core.Strapi,
  name: Name,
): AdminServices[Name] => strapi.service(`admin::${name}`) as unknown as AdminServices[Name];

export const registerPermissions = (strapi: Core.Strapi): Promise<void> =>
  admin(strapi, 'permission').actionProvider.registerMany(
    Object.entries(permissions).map(([name, actionId]) => {
      const { label, group } = labels[name as PermissionName];
      return {
        section: 'plugins',
        displayName: label,
        uid: actionId.replace(`plugin::${PLUGIN_ID}.`, ''),
        subCategory: group,
        pluginName: PLUGIN_ID,
      };
    }),
  );

/**
 * Strapi makes its roles after the plugins' bootstrap, on the first start, and then gives the super
 * admin what is new. That is the first moment at which there are roles to give something to, and
 * the only one there that is awaited.
 */
export const grantDefaultsWhenRolesAreThere = (strapi: Core.Strapi): void => {
  let first = true;
  admin(strapi, 'role').hooks.willResetSuperAdminPermissions.register(async (given) => {
    if (first) {
      first = false;
      await giveBackPermissions(strapi);
      await grantDefaults(strapi);
      await rememberPermissions(strapi);
    }
    return given;
  });
};

const marker = { type: 'plugin', name: PLUGIN_ID, key: 'default_permissions' } as const;

/** The named permissions that a role was given at its time; what is added in a later version is not among them. */
const givenMarker = { ...marker, key: 'default_named_permissions' } as const;
type GivenNames = Partial<Record<RoleName, string[]>>;

const grantDefaults = async (strapi: Core.Strapi): Promise<void> => {
  const granted = ((await strapi.store.get(marker)) ?? []) as string[];
  const given = ((await strapi.store.get(givenMarker)) ?? {}) as GivenNames;
  const now: RoleName[] = [];
  for (const role of ['editor', 'author'] as const) {
    const record = await table<{ id: number }>(strapi, 'admin::role').findOne({
      where: { code: roleCodes[role] },
    });
    if (!record) continue;
    if (granted.includes(role)) {
      await grantNew(strapi, record.id, role, given[role] ?? first[role]);
    } else {
      await removeStrapisDefaults(strapi, record.id);
      const permissions = defaultsFor(strapi, role, await localeCodes(strapi));
      await admin(strapi, 'role').addPermissions(record.id, permissions);
    }
    now.push(role);
  }
  const names = Object.fromEntries(now.map((role) => [role, named[role]]));
  if (JSON.stringify({ ...given, ...names }) !== JSON.stringify(given)) {
    await strapi.store.set({ ...marker, value: [...new Set([...granted, ...now])] });
    await strapi.store.set({ ...givenMarker, value: { ...given, ...names } });
  }
};

/** What a role had before the names were kept. */
const first: Record<RoleName, PermissionName[]> = {
  editor: ['read', 'importStory', 'attributeQuote', 'editQuote', 'createSource'],
  author: ['read', 'importStory', 'attributeQuote', 'createSource'],
};

/** Permissions that came with a newer version of the plugin; one that an admin took away is not among them. */
const grantNew = async (
  strapi: Core.Strapi,
  roleId: number,
  role: RoleName,
  given: readonly string[],
): Promise<void> => {
  const added = named[role].filter((name) => !given.includes(name));
  if (added.length) await admin(strapi, 'role').addPermissions(roleId, added.map(plainPermission));
};

const plainPermission = (name: PermissionName): Permission => ({
  action: permissions[name],
  subject: null,
  properties: {},
  conditions: [],
});

/** On a first start Strapi gives its roles every field of every type, the identity of a source too. */
const removeStrapisDefaults = async (strapi: Core.Strapi, roleId: number): Promise<void> => {
  await table(strapi, 'admin::permission').deleteMany({
    where: { role: { id: roleId }, subject: { $in: Object.values(uids) } },
  });
};

const defaultsFor = (strapi: Core.Strapi, role: RoleName, locales: string[]): Permission[] => {
  const plain = named[role].map(plainPermission);
  const content =
    role === 'editor'
      ? explorerPermissions(strapi, role, [uids.article, ...live], locales)
      : [
          ...explorerPermissions(strapi, role, [uids.article], locales)
            // Strapi's authors write and an editor publishes.
            .filter(({ action }) => action !== `${explorer}publish`)
            .map((permission) => ({ ...permission, conditions: ownOnly })),
          ...explorerPermissions(strapi, role, live, locales).filter(
            ({ action }) => action === `${explorer}read`,
          ),
        ];
  return [...plain, ...content];
};

const localeCodes = async (strapi: Core.Strapi): Promise<string[]> => {
  const locales = await table<{ code: string }>(strapi, 'plugin::i18n.locale').findMany({});
  return locales.map(({ code }) => code);
};

/**
 * Every content manager action on these types, with every field but the closed ones. A locale that
 * is added later is ticked by an admin, as for every type: Strapi cannot store "all" for each action.
 */
const explorerPermissions = (
  strapi: Core.Strapi,
  role: RoleName,
  subjects: readonly string[],
  locales: string[],
): Permission[] => {
  const actions = admin(strapi, 'permission')
    .actionProvider.values()
    .filter(({ actionId, section }) => section === 'contentTypes' && actionId.startsWith(explorer))
    .map((action) => ({
      ...action,
      subjects: (action.subjects ?? []).filter((subject) => subjects.includes(subject)),
    }));
  return admin(strapi, 'content-type')
    .getPermissionsWithNestedFields(actions, {})
    .filter(({ action, subject }) => action !== `${explorer}publish` || subject === uids.article)
    .map(({ action, subject, properties }) => ({
      action,
      subject,
      conditions: [],
      properties: {
        ...(properties.fields
          ? {
              fields: properties.fields.filter(
                (field) => subject !== uids.source || !closedSourceFields[role].includes(field),
              ),
            }
          : {}),
        ...(subject === uids.article ? { locales } : {}),
      },
    }));
};

/** Admin roles of a newsroom's own, for tests. */
import type { Newsroom } from './newsroom';

interface Permission {
  action: string;
  subject: string | null;
  properties: Record<string, unknown>;
  conditions: string[];
}

export const permissionsOf = async ({ strapi }: Newsroom, code: string): Promise<Permission[]> => {
  const role = (await strapi.db
    .query('admin::role')
    .findOne({ where: { code }, populate: ['permissions'] })) as {
    permissions: Permission[];
  } | null;
  return role?.permissions ?? [];
};

interface RoleService {
  create(role: object): Promise<{ id: number }>;
  addPermissions(id: number, permissions: object[]): Promise<unknown>;
  /** These and no others. */
  assignPermissions(id: number, permissions: object[]): Promise<unknown>;
}

export const rolesOf = ({ strapi }: Newsroom): RoleService =>
  strapi.service('admin::role') as unknown as RoleService;

/** A role like Strapi's editor without some permissions. @returns its code, for `newsroom.as` */
export const editorWithout = async (
  newsroom: Newsroom,
  code: string,
  ...actions: string[]
): Promise<string> => {
  const roles = rolesOf(newsroom);
  const role = await roles.create({ name: code, code, description: '' });
  const permissions = await permissionsOf(newsroom, 'strapi-editor');
  await roles.addPermissions(
    role.id,
    permissions
      .filter(({ action }) => !actions.includes(action))
      .map(({ action, subject, properties, conditions }) => ({
        action,
        subject,
        properties,
        conditions,
      })),
  );
  return code;
};

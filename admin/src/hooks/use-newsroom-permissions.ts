/** Which of the plugin's named permissions the user has. */
import { useMemo } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { permissions } from '../../../plugin/model/permissions';
import type { PermissionName } from '../../../plugin/model/permissions';

const names = Object.entries(permissions) as [PermissionName, string][];

/** Each permission with a yes or no. Strapi loads the user's permissions before it shows any page. */
export const useNewsroomPermissions = (): Record<PermissionName, boolean> => {
  const granted = useAuth('useNewsroomPermissions', (state) => state.permissions);
  return useMemo(() => {
    const actions = new Set(granted.map(({ action }) => action));
    // Every name of `permissions` is a key: the entries come from it.
    return Object.fromEntries(names.map(([name, action]) => [name, actions.has(action)])) as Record<
      PermissionName,
      boolean
    >;
  }, [granted]);
};

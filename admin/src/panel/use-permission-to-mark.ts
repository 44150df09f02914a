/** May this user decide about quotes in this form, and if not, why. */
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import { useNewsroomPermissions } from '../hooks/use-newsroom-permissions';

export type ReadOnlyReason = 'published' | 'no-permission' | 'no-read' | 'no-update';

export interface MarkPermission {
  reason: ReadOnlyReason | null;
  mayRead: boolean;
  mayEditQuote: boolean;
  mayCreateSource: boolean;
}

export const usePermissionToMark = (
  isCreating: boolean,
  activeTab: string | null,
): MarkPermission => {
  const granted = useNewsroomPermissions();
  const isDisabled = useForm('NewsroomPermission', (form) => form.disabled);
  const fields = useDocumentRBAC('NewsroomPermission', (rbac) =>
    isCreating ? rbac.canCreateFields : rbac.canUpdateFields,
  );
  const reason = (): ReadOnlyReason | null => {
    if (isDisabled || activeTab === 'published') return 'published';
    if (!fields.includes('mentions')) return 'no-update';
    if (!granted.attributeQuote) return 'no-permission';
    return granted.read ? null : 'no-read';
  };
  return {
    reason: reason(),
    mayRead: granted.read,
    mayEditQuote: granted.editQuote,
    mayCreateSource: granted.createSource,
  };
};

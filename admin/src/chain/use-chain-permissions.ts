/** What this user may do to the chain of the article in the form. */
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import { useNewsroomPermissions } from '../hooks/use-newsroom-permissions';

export interface ChainPermissions {
  mayRead: boolean;
  /** The article's own references can be changed in the form. */
  mayChangeArticle: boolean;
  /** The credit line, and how our story was taken, likewise. */
  mayChangeCredit: boolean;
  mayChangeRelayKind: boolean;
  /** Pages can be added, corrected and put in order: records of their own. */
  mayEditPages: boolean;
  mayCite: boolean;
  isPublished: boolean;
}

export const useChainPermissions = (
  isCreating: boolean,
  activeTab: string | null,
): ChainPermissions => {
  const granted = useNewsroomPermissions();
  const isDisabled = useForm('NewsroomChainPermissions', (form) => form.disabled);
  const fields = useDocumentRBAC('NewsroomChainPermissions', (rbac) =>
    isCreating ? rbac.canCreateFields : rbac.canUpdateFields,
  );
  const isPublished = isDisabled || activeTab === 'published';
  const mayChange = (field: string) => !isPublished && fields.includes(field);
  return {
    mayRead: granted.read,
    mayChangeArticle: mayChange('references'),
    mayChangeCredit: mayChange('creditLine'),
    mayChangeRelayKind: mayChange('relayKind'),
    mayEditPages: granted.editReference && !isPublished,
    mayCite: granted.citeQuote && !isPublished,
    isPublished,
  };
};

/** Addresses inside the admin: of a page, of the list, and of what the content manager edits. Pure. */
import { PLUGIN_ID, uids } from '../../../../plugin/model/uids';

export const listAddress = `/plugins/${PLUGIN_ID}/references`;

export const addressOf = (documentId: string): string => `${listAddress}/${documentId}`;

/** Where an article is edited, in its own locale. */
export const articleAddress = (documentId: string, locale: string | null): string =>
  `/content-manager/collection-types/${uids.article}/${documentId}${
    locale ? `?plugins[i18n][locale]=${encodeURIComponent(locale)}` : ''
  }`;

export const sourceAddress = (documentId: string): string =>
  `/content-manager/collection-types/${uids.source}/${documentId}`;

/** What the content manager calls a field of the article, in the editor's language. */
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { uids } from '../../../plugin/model/uids';
import { useText } from './use-text';

/** @returns a function: attribute name to the label that the edit form shows. */
export const useFieldLabel = (): ((name: string) => string) => {
  const text = useText();
  const intl = useIntl();
  const { metadatas } = useDocumentLayout(uids.article).edit;
  // These stand in the panels and have no label in the form.
  const own: Record<string, string> = {
    mentions: text('field.mentions'),
    notQuotes: text('field.not-quotes'),
    corrections: text('field.corrections'),
  };
  return (name) =>
    own[name] ??
    intl.formatMessage({
      id: `content-manager.content-types.${uids.article}.${name}`,
      defaultMessage: labelOf(metadatas, name) ?? name,
    });
};

/** Strapi types the metadatas by the names of no type in particular. */
const labelOf = (metadatas: Record<string, { label?: string } | undefined>, name: string) =>
  metadatas[name]?.label;

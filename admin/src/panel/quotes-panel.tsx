/** The side panel "Quotes" of the article's edit view. */
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useQueryParams } from '@strapi/strapi/admin';
import { useText } from '../hooks/use-text';
import { uids } from '../../../plugin/model/uids';
import { QuotesPanelContent } from './quotes-panel-content';
import type { SavedVersion } from './unsaved/notice';

interface ViewQuery {
  plugins?: { i18n?: { locale?: string } };
}

export const QuotesPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const text = useText();
  const [{ query }] = useQueryParams<ViewQuery>();
  if (model !== uids.article) return null;
  const locale = query.plugins?.i18n?.locale;
  // A clone has an origin and no document: nothing of it is saved yet.
  const savedId = document ? documentId : undefined;
  return {
    title: text('panel.title'),
    content: (
      <QuotesPanelContent
        key={`${savedId ?? 'create'} ${locale ?? ''}`}
        documentId={savedId}
        locale={locale}
        saved={document ? versionOf(document) : null}
        writtenOn={dayOf(document)}
        activeTab={activeTab}
      />
    ),
  };
};
QuotesPanel.displayName = 'NewsroomQuotesPanel';

const versionOf = ({ updatedAt, updatedBy }: Record<string, unknown>): SavedVersion | null =>
  typeof updatedAt === 'string' ? { updatedAt, updatedBy: nameOf(updatedBy) } : null;

/** The day of the article, YYYY-MM-DD where the editor is: when it was published, else when it was begun. */
const dayOf = (document: Record<string, unknown> | undefined): string => {
  const at = [document?.publishedAt, document?.createdAt].find((time) => typeof time === 'string');
  const day = typeof at === 'string' ? new Date(at) : new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/** Strapi sends the user who saved last with the document, or nothing where it may not be seen. */
const nameOf = (user: unknown): string | null => {
  if (typeof user !== 'object' || user === null) return null;
  const { firstname, lastname, username } = user as Record<string, unknown>;
  const name = [firstname, lastname].filter((part) => typeof part === 'string' && part).join(' ');
  return name || (typeof username === 'string' ? username : null);
};

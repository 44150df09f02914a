/** The side panel "Origin" of the article's edit view: the pages that the story went through before it came to us. */
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useQueryParams } from '@strapi/strapi/admin';
import { useText } from '../hooks/use-text';
import { uids } from '../../../plugin/model/uids';
import { OriginPanelContent } from './origin-panel-content';

interface ViewQuery {
  plugins?: { i18n?: { locale?: string } };
}

export const OriginPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const text = useText();
  const [{ query }] = useQueryParams<ViewQuery>();
  if (model !== uids.article) return null;
  const locale = query.plugins?.i18n?.locale;
  // A clone has an origin and no document: nothing of it is saved yet.
  const savedId = document ? documentId : undefined;
  return {
    title: text('chain.title'),
    content: (
      <OriginPanelContent
        key={`${savedId ?? 'create'} ${locale ?? ''} ${activeTab ?? ''}`}
        documentId={savedId}
        locale={locale}
        activeTab={activeTab}
      />
    ),
  };
};
OriginPanel.displayName = 'NewsroomOriginPanel';

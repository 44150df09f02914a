/** The plugin's part of Strapi's admin panel. */
import { File } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { OriginPanel } from './chain/origin-panel';
import { CorrectionsPanel } from './corrections/corrections-panel';
import { hideDerivedFields } from './hide-derived-fields';
import { QuotesPanel } from './panel/quotes-panel';
import { saveWatch } from './panel/unsaved/save-watch';
import { translateHints } from './translate-hints';
import { registerTrads } from './translations';
import { permissions } from '../../plugin/model/permissions';
import { PLUGIN_ID } from '../../plugin/model/uids';

interface ContentManagerApis {
  addEditViewSidePanel: (panels: unknown[]) => void;
}

const hasPanels = (apis: unknown): apis is ContentManagerApis =>
  typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis;

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      // Relative: Strapi refuses an absolute address.
      to: `plugins/${PLUGIN_ID}`,
      icon: File,
      intlLabel: { id: `${PLUGIN_ID}.plugin.name`, defaultMessage: 'Newsroom' },
      // Whoever may see one of its pages.
      permissions: [
        { action: permissions.importStory, subject: null },
        { action: permissions.read, subject: null },
      ],
      position: 3,
      Component: () => import('./pages/app'),
    });
    app.addSettingsLink(
      {
        id: PLUGIN_ID,
        intlLabel: { id: `${PLUGIN_ID}.plugin.name`, defaultMessage: 'Newsroom' },
      },
      {
        id: 'maintenance',
        to: `${PLUGIN_ID}/maintenance`,
        intlLabel: { id: `${PLUGIN_ID}.maintenance.title`, defaultMessage: 'Maintenance' },
        permissions: [{ action: permissions.rebuild, subject: null }],
        Component: () => import('./pages/maintenance'),
      },
    );
    app.addMiddlewares([saveWatch]);
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsroom' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const { apis } = app.getPlugin('content-manager');
    if (hasPanels(apis)) apis.addEditViewSidePanel([QuotesPanel, OriginPanel, CorrectionsPanel]);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', hideDerivedFields);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateHints);
  },

  registerTrads,
};

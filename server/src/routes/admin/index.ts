/** The admin's routes, under /newsroom. Each names one permission, and nobody gets in without it. */
import { permissions } from '../../../../plugin/model/permissions';
import type { PermissionName } from '../../../../plugin/model/permissions';

const route = (method: string, path: string, handler: string, permission: PermissionName) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [permissions[permission]] } },
    ],
  },
});

export default {
  type: 'admin',
  routes: [
    route('GET', '/sources', 'sources.search', 'read'),
    route('POST', '/sources', 'sources.create', 'createSource'),
    route('POST', '/sources/resolve', 'sources.resolve', 'read'),
    route('POST', '/quotes/look-up', 'quotes.lookUp', 'read'),
    route('POST', '/quotes/find-same', 'quotes.findSame', 'read'),
    route('PUT', '/quotes/:documentId', 'quotes.edit', 'editQuote'),
    route('POST', '/tags/resolve', 'tags.resolve', 'read'),
    route('GET', '/references', 'references.search', 'read'),
    route('POST', '/references', 'references.create', 'editReference'),
    route('GET', '/references/:documentId', 'references.findOne', 'read'),
    route('PUT', '/references/:documentId', 'references.edit', 'editReference'),
    route('POST', '/pages/read', 'pages.read', 'readPage'),
    route('POST', '/pages/passages', 'pages.passages', 'read'),
    route('POST', '/chains/look-up', 'chains.lookUp', 'read'),
    route('PUT', '/chains', 'chains.set', 'editReference'),
    route('POST', '/citations/look-up', 'citations.lookUp', 'read'),
    route('POST', '/citations/check', 'citations.check', 'read'),
    route('POST', '/citations', 'citations.cite', 'citeQuote'),
    route('DELETE', '/citations/:documentId', 'citations.remove', 'citeQuote'),
    route('GET', '/checks', 'checks.status', 'read'),
    route('POST', '/checks', 'checks.start', 'checkReferences'),
    route('POST', '/checks/stop', 'checks.stop', 'checkReferences'),
    route('POST', '/checks/resume', 'checks.resume', 'checkReferences'),
    route('POST', '/tasks/:documentId/resolve', 'tasks.resolve', 'editReference'),
    route('POST', '/stories/import', 'stories.import', 'importStory'),
    route('GET', '/engine-settings', 'settings.engine', 'read'),
    route('GET', '/rebuild', 'maintenance.status', 'rebuild'),
    route('POST', '/rebuild', 'maintenance.rebuild', 'rebuild'),
  ],
};

/**
 * Strapi's GraphQL plugin would offer every type, and reads relations past all checks. Our types are
 * closed there: no queries, no mutations, no types, and no way to them from an application's types.
 */
import type { Core } from '@strapi/strapi';
import { uids } from '../../plugin/model/uids';

interface Extension {
  shadowCRUD(uid: string): { disable(): void };
}

/** To be called in register(): the schema is built at bootstrap. Does nothing where the GraphQL plugin is off. */
export const closeGraphql = (strapi: Core.Strapi): void => {
  // Strapi's types say that a plugin is always there.
  const graphql = strapi.plugin('graphql') as Core.Plugin | undefined;
  if (!graphql) return;
  const extension = graphql.service('extension') as unknown as Extension;
  for (const uid of Object.values(uids)) extension.shadowCRUD(uid).disable();
};

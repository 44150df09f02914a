import type { Core } from '@strapi/strapi';
import { grantDefaultsWhenRolesAreThere, registerPermissions } from './setup/permissions';
import { scheduleChecks } from './setup/schedule';
import { keepOurTables } from './setup/persisted-tables';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await keepOurTables(strapi);
  await registerPermissions(strapi);
  grantDefaultsWhenRolesAreThere(strapi);
  scheduleChecks(strapi);
};

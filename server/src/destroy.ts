import type { Core } from '@strapi/strapi';
import { closeFetch } from './fetch';
import { closePages } from './pages';
import { finishRemembering } from './setup/remembered-permissions';
import { checksOf } from './setup/schedule';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  // Aborted first: what is fetched for a check breaks off as the end of the application, not as a failure of the page.
  const ended = checksOf(strapi).close();
  await closeFetch();
  await ended;
  await closePages();
  await finishRemembering(strapi);
};

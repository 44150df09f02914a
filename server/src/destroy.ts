import type { Core } from '@strapi/strapi';
import { finishRemembering } from './setup/remembered-permissions';

export const destroy = ({ strapi }: { strapi: Core.Strapi }): Promise<void> =>
  finishRemembering(strapi);

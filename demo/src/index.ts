/** The demo application. Its only code of its own: an empty database gets stories, logins and permissions. */
import type { Core } from '@strapi/strapi';
import { seed } from '../seed';

export default {
  register() {
    // nothing to register: the plugin does it
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await seed(strapi);
  },
};

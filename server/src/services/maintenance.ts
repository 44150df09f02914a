/** What the command line calls: bin/newsroom.js. */
import type { Core } from '@strapi/strapi';
import { rebuild } from '../commands/rebuild';
import type { RebuildOptions } from '../commands/rebuild';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  rebuild: (options: RebuildOptions) => rebuild(strapi, options),
});

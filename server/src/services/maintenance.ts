/** What an admin and the command line (bin/newsroom.js) set going, one at a time, and how far it is. */
import type { Core } from '@strapi/strapi';
import type { RebuildReport, RebuildStatus } from '../../../plugin/model/rebuild';
import { rebuild } from '../commands/rebuild';
import type { RebuildOptions } from '../commands/rebuild';
import { ConflictError } from '../errors';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const status: RebuildStatus = { running: null, last: null };
  return {
    status: (): RebuildStatus => status,

    /** @throws ConflictError (409) while this instance is rebuilding already */
    async rebuild({ onProgress, ...options }: RebuildOptions = {}): Promise<RebuildReport> {
      if (status.running) {
        throw new ConflictError('A rebuild is running already: wait until it has finished', {
          running: status.running,
        });
      }
      status.running = { part: 'start', done: 0, total: 0 };
      try {
        const report = await rebuild(strapi, {
          ...options,
          onProgress: (progress) => {
            status.running = progress;
            onProgress?.(progress);
          },
        });
        status.last = { finishedAt: new Date().toISOString(), report };
        return report;
      } finally {
        status.running = null;
      }
    },
  };
};

/** What runs by the clock, in every instance: only one of them does the work. */
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../plugin/model/uids';
import type createChecks from '../services/checks';

export type Checks = ReturnType<typeof createChecks>;

export const checksOf = (strapi: Core.Strapi): Checks =>
  strapi.plugin(PLUGIN_ID).service<Checks>('checks');

export const scheduleChecks = (strapi: Core.Strapi): void => {
  const task = (work: () => Promise<void>) => async () => {
    await work().catch((error: unknown) => {
      strapi.log.error('Newsroom: the schedule of checks failed', error);
    });
  };
  strapi.cron.add({
    newsroomAdoptCheck: {
      task: task(() => checksOf(strapi).adopt()),
      options: { rule: '* * * * *' },
    },
    newsroomCheckPages: {
      task: task(() => checksOf(strapi).keepSchedule()),
      // At night, and at no full hour, when everybody's jobs begin.
      options: { rule: '23 3 * * *' },
    },
  });
};

/** The check of pages: set going by an editor or the schedule, stopped, resumed, and taken over after a crash. */
import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { CheckScope, CheckStatus, StartCheckInput } from '../../../plugin/model/check';
import { fetchSettings, recheckMode } from '../config';
import { currentActor } from '../log/act';
import { ConflictError } from '../errors';
import { countDue, scheduledScope } from '../jobs/check-pages/due-pages';
import { usualPace } from '../jobs/check-pages/lanes';
import type { Pace } from '../jobs/check-pages/lanes';
import { runCheck } from '../jobs/check-pages/run';
import {
  adoptRun,
  askToStop,
  createRun,
  newestRun,
  releaseRun,
  resumeRun,
  toProgress,
} from '../jobs/check-pages/runs';
import type { CheckRow } from '../database/rows';

const everything: CheckScope = { references: null, before: null, failingBefore: null };

const underWay = () =>
  new ConflictError('A check is running already: wait until it has finished, or stop it', {});

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const owner = randomUUID();
  const end = new AbortController();
  let running: Promise<void> | null = null;
  let pace: Pace = usualPace;

  const fetches = (): boolean => fetchSettings(strapi).fetch !== 'off';

  // A run outlives the request that set it going, and must not act with that editor's rights and name.
  const outside = new AsyncResource('newsroom-check');
  const run = (row: CheckRow): void => {
    running = outside
      .runInAsyncScope(() => runCheck(strapi, row, { owner, pace, signal: end.signal }))
      .finally(() => {
        running = null;
      });
  };

  const start = async (scope: CheckScope, startedBy: string | null): Promise<CheckStatus> => {
    const total = await countDue(strapi, scope, new Date());
    const row = await createRun(strapi, owner, { scope, total, startedBy });
    if (!row) throw underWay();
    run(row);
    return status();
  };

  const status = async (): Promise<CheckStatus> => {
    const row = await newestRun(strapi);
    return {
      run: row ? toProgress(row) : null,
      schedule: recheckMode(strapi),
      fetches: fetches(),
    };
  };

  return {
    status,

    /** @throws ConflictError (409) while a check is running, here or in another instance, and where nothing is fetched */
    async start({ references }: StartCheckInput): Promise<CheckStatus> {
      if (!fetches()) {
        throw new ConflictError(
          'This newsroom fetches no pages ("fetch" is "off" in the plugin\'s configuration)',
          {},
        );
      }
      const scope = references ? { ...everything, references } : everything;
      return start(scope, currentActor(strapi).name);
    },

    /** It ends after the page that is being read. */
    async stop(): Promise<CheckStatus> {
      if (!(await askToStop(strapi))) throw new ConflictError('No check is running', {});
      return status();
    },

    /** @throws ConflictError where the last check was not stopped, or another is running */
    async resume(): Promise<CheckStatus> {
      const last = await newestRun(strapi);
      if (last?.state !== 'stopped' && last?.state !== 'failed') {
        throw new ConflictError('There is no stopped check to resume', {});
      }
      const row = await resumeRun(strapi, last, owner);
      if (!row) throw underWay();
      run(row);
      return status();
    },

    /** Every minute: goes on with a run whose instance is gone. */
    async adopt(): Promise<void> {
      if (running || end.signal.aborted) return;
      const row = await adoptRun(strapi, owner);
      if (row) run(row);
    },

    /** Every night: what the schedule says is due. Another instance may have been faster. */
    async keepSchedule(): Promise<void> {
      const mode = recheckMode(strapi);
      if (mode === 'off' || !fetches()) return;
      const scope = scheduledScope(mode, new Date());
      if ((await countDue(strapi, scope, new Date())) === 0) return;
      await start(scope, null).catch((error: unknown) => {
        if (!(error instanceof ConflictError)) throw error;
      });
    },

    /** Waits for the run of this instance; for tests and the end of the application. */
    async settled(): Promise<void> {
      await running;
    },

    setPace(other: Partial<Pace>): void {
      pace = { ...pace, ...other };
    },

    async close(): Promise<void> {
      end.abort();
      await running;
      await releaseRun(strapi, owner);
    },
  };
};

/** One run of the check: all due pages, site by site, until it is done, stopped or taken over. */
import type { Core } from '@strapi/strapi';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchFault } from '../../../../plugin/model/page';
import { FetchError } from '../../fetch';
import { readFromWeb } from '../../references/read-from-web';
import { uids } from '../../../../plugin/model/uids';
import { setQuietly } from '../../database/tables';
import type { CheckRow } from '../../database/rows';
import { checkPage } from './check-page';
import type { Read } from './check-page';
import { nextDue } from './due-pages';
import type { DuePage } from './due-pages';
import { bySite, inLanes, waitBefore } from './lanes';
import type { Pace } from './lanes';
import { countPage, finishRun, goesOn, heartbeat } from './runs';
import type { Outcome } from './runs';

/** Pages that are taken at once; among these the sites take turns. */
const batch = 100;

const passing: ReadonlySet<FetchFault> = new Set<FetchFault>([
  'busy',
  'server-error',
  'unreachable',
  'timeout',
]);

export interface Runner {
  owner: string;
  pace: Pace;
  /** Aborted when the application ends. */
  signal: AbortSignal;
}

/** Never throws: what went wrong is in the run's message. */
export const runCheck = async (
  strapi: Core.Strapi,
  run: CheckRow,
  { owner, pace, signal }: Runner,
): Promise<void> => {
  const beat = setInterval(() => {
    heartbeat(strapi, run, owner).catch(() => undefined);
  }, 30_000);
  try {
    const finished = await allPages(strapi, run, { owner, pace, signal });
    if (signal.aborted) return;
    await finishRun(strapi, run, owner, finished ? 'finished' : 'stopped');
  } catch (error) {
    if (signal.aborted) return;
    const message = error instanceof Error ? error.message : String(error);
    strapi.log.error(`Newsroom: the check of pages ended: ${message}`);
    await finishRun(strapi, run, owner, 'failed', message).catch(() => undefined);
  } finally {
    clearInterval(beat);
  }
};

/** @returns false where it was stopped before the end */
const allPages = async (
  strapi: Core.Strapi,
  run: CheckRow,
  { owner, pace, signal }: Runner,
): Promise<boolean> => {
  const mayGoOn = async () => !signal.aborted && (await goesOn(strapi, run, owner));
  for (;;) {
    const pages = await nextDue(strapi, run, batch);
    if (pages.length === 0) return true;
    await inLanes(bySite(pages), pace.lanes, async (site) => {
      for (const [i, page] of site.entries()) {
        if (i > 0) await pauseFor(pace.pause, signal);
        if (!(await mayGoOn())) return;
        const outcome = await checkOne(strapi, page, readPatiently(strapi, pace, signal), signal);
        if (outcome) await countPage(strapi, run, owner, outcome);
      }
    });
    if (!(await mayGoOn())) return false;
  }
};

/** @returns null where the application ended meanwhile: the page is still to be read */
const checkOne = async (
  strapi: Core.Strapi,
  page: DuePage,
  read: Read,
  signal: AbortSignal,
): Promise<Outcome | null> => {
  try {
    return await checkPage(strapi, page.id, read);
  } catch (error) {
    if (signal.aborted) return null;
    const message = error instanceof Error ? error.message : String(error);
    strapi.log.error(`Newsroom: the check of ${page.url} failed: ${message}`);
    // One page must not hold up the others: it counts as read.
    await setQuietly(strapi, uids.reference, page.id, { checkedAt: new Date() });
    return 'failed';
  }
};

/** Asks again after a while where the site gives no answer for the moment. */
const readPatiently =
  (strapi: Core.Strapi, pace: Pace, signal: AbortSignal): Read =>
  async (address, known) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await readFromWeb(strapi, address, { known, signal });
      } catch (error) {
        const again =
          error instanceof FetchError && passing.has(error.fault) && attempt < pace.retries;
        if (!again || signal.aborted) throw error;
        await pauseFor(waitBefore(attempt, error.retryAfter, pace), signal);
      }
    }
  };

const pauseFor = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  // The end of the application ends the pause too, and is noticed after it.
  await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
};

/** Fetches a page at an outlet, and nothing else: every address on the way is checked, and the time, the size and the redirects are limited. */
import type { FetchWorld } from './ask';
import { checkAddress } from './check-address';
import type { FetchSettings } from './check-address';
import { openSocket } from './connect';
import { refusals } from './fetch-error';
import { follow } from './follow';
import type { FetchedPage, Validators } from './follow';
import { fetchLimits } from './limits';
import { systemLookup } from './resolve';

export interface FetchOptions extends Validators {
  /** Ends the fetch, which then throws the signal's reason. */
  signal?: AbortSignal;
}

/** The system's resolver and sockets. Proxies (HTTP_PROXY) are not used: they would resolve the names out of our sight. */
export const system: FetchWorld = {
  lookup: systemLookup,
  connect: openSocket,
  now: Date.now,
  limits: fetchLimits,
};

/**
 * @param settings from the plugin's configuration
 * @param address http or https
 * @throws FetchError with the fault and a sentence for the editor; the reason of `options.signal`
 */
export const fetchPage = async (
  settings: FetchSettings,
  address: string,
  { signal, ...validators }: FetchOptions = {},
  world: FetchWorld = system,
): Promise<FetchedPage> => {
  const target = checkAddress(settings, address, undefined, world.limits.ports);
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort(refusals.timeout(target.host, world.limits.time));
  }, world.limits.time);
  const stopAsAsked = (): void => {
    stop.abort(signal?.reason);
  };
  if (signal?.aborted) stopAsAsked();
  signal?.addEventListener('abort', stopAsAsked);
  const page = follow(settings, target, validators, world, stop.signal);
  const fetching = { host: target.host, stop, ended: page.then(nothing, nothing) };
  underWay.add(fetching);
  try {
    return await page;
  } finally {
    underWay.delete(fetching);
    clearTimeout(timer);
    signal?.removeEventListener('abort', stopAsAsked);
  }
};

const nothing = (): void => undefined;

const underWay = new Set<{ host: string; stop: AbortController; ended: Promise<void> }>();

/** Ends what is being fetched, each with an error, and waits until its connections are closed. For the end of the process. */
export const closeFetch = async (): Promise<void> => {
  const fetches = [...underWay];
  for (const { host, stop } of fetches) stop.abort(refusals.stopped(host));
  await Promise.all(fetches.map(({ ended }) => ended));
};

/** The IP addresses of a host, each checked: a public name may point into a private network. */
import { lookup as systemResolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Target } from './check-address';
import { refusals } from './fetch-error';
import { isLocalhost } from './hosts';
import { ipKind } from './ip-kind';

/** All IP addresses of a name. @throws where there are none */
export type Lookup = (host: string, signal: AbortSignal) => Promise<readonly string[]>;

/**
 * @returns at least one address, and only such as may be connected to
 * @throws FetchError private-address where any of them is not public: a name with a public and a
 *   private address is an attempt, or a network's own view of itself
 */
export const addressesOf = async (
  { host, inside }: Target,
  lookup: Lookup,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  if (inside) return isLocalhost(host) ? LOOPBACK : [host];
  const found = isIP(host) === 0 ? await look(host, lookup, signal) : [host];
  if (!found.every((address) => ipKind(address) === 'public')) throw refusals.inside(host);
  return found;
};

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1'];

const look = async (
  host: string,
  lookup: Lookup,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const found = await lookup(host, signal).catch((error: unknown) => {
    throw refusals.noHost(host, error);
  });
  if (found.length === 0) throw refusals.noHost(host);
  return found;
};

/**
 * The system's resolver blocks one of the four threads that Node also reads files and unpacks with,
 * for as long as a name server keeps silent. So a few at a time, or slow names would stall Strapi.
 */
const LOOKUPS_AT_ONCE = 2;

/**
 * At most so many of the tasks at the same time; the others wait, and are dropped when their signal
 * is aborted in the meantime.
 */
export const inTurn = (most: number) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> => {
    // Who ends hands its turn to the first who waits, so that nobody comes in between.
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      signal.throwIfAborted();
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
};

const systemTurn = inTurn(LOOKUPS_AT_ONCE);

/** Asks the system. The dot at the end keeps it from trying the name inside its own domains (`search` in resolv.conf). */
export const systemLookup: Lookup = (host, signal) =>
  systemTurn(signal, async () => {
    const found = await systemResolver(`${host}.`, { all: true });
    return found.map(({ address }) => address);
  });

/** One request for one address, without its redirects. */
import { Client } from 'undici';
import type { Target } from './check-address';
import { connectorTo } from './connect';
import type { Connect } from './connect';
import { FetchError, refusals } from './fetch-error';
import type { Headers } from './headers';
import type { FetchLimits } from './limits';
import type { Lookup } from './resolve';

/** What a fetch needs of the machine. */
export interface FetchWorld {
  lookup: Lookup;
  connect: Connect;
  /** Milliseconds since 1970. */
  now: () => number;
  limits: FetchLimits;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: AsyncIterable<Uint8Array>;
}

/**
 * Asks, hands the answer over once its headers are there, and closes the connection: the body is
 * gone when `use` ends. A connection serves one request, so none outlives the check of its address.
 * @throws FetchError unreachable, too-large; the signal's reason
 */
export const ask = async <T>(
  target: Target,
  headers: Record<string, string>,
  world: FetchWorld,
  signal: AbortSignal,
  use: (answer: Answer) => Promise<T>,
): Promise<T> => {
  const { limits } = world;
  const client = new Client(target.url.origin, {
    connect: connectorTo(target, world, limits.connecting, signal),
    maxHeaderSize: limits.headers,
    // The signal ends what takes too long, whatever it is.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const stop = (): void => void client.destroy();
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const { pathname, search } = target.url;
    const answer = await client.request({
      method: 'GET',
      path: `${pathname}${search}`,
      headers,
      reset: true,
    });
    // A body that is not read is destroyed with an error that nobody waits for.
    answer.body.on('error', () => undefined);
    return await use({ status: answer.statusCode, headers: answer.headers, body: answer.body });
  } catch (error) {
    signal.throwIfAborted();
    throw asFetchError(error, target.host);
  } finally {
    signal.removeEventListener('abort', stop);
    await client.destroy();
  }
};

const asFetchError = (error: unknown, host: string): FetchError => {
  if (error instanceof FetchError) return error;
  const code = codeOf(error);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return refusals.headersTooLarge(host, error);
  return certificateCodes.test(code)
    ? refusals.certificate(host, error)
    : refusals.noAnswer(host, error);
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** OpenSSL's names of what is wrong with a certificate. */
const certificateCodes = /^(?:ERR_TLS_CERT_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/;

/** A web on this machine: any host has a public address, and one local server answers for all of them. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { expect } from 'vitest';
import { FetchError, fetchPage } from '../../../server/src/fetch';
import type { FetchedPage, FetchOptions, FetchSettings } from '../../../server/src/fetch';
import type { FetchWorld } from '../../../server/src/fetch/ask';
import { openSocket } from '../../../server/src/fetch/connect';
import type { Endpoint } from '../../../server/src/fetch/connect';
import { fetchLimits } from '../../../server/src/fetch/limits';
import type { FetchLimits } from '../../../server/src/fetch/limits';

export const everywhere: FetchSettings = { fetch: 'public', allow: [] };
/** An address of nobody that this project knows, on the public internet. */
export const PUBLIC_IP = '93.184.215.14';

export const listen = (server: Server, host = '127.0.0.1'): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () => {
      // A server that listens at a host has an address with a port.
      resolve((server.address() as AddressInfo).port);
    });
  });

export interface Web extends FetchWorld {
  /** The connections that were asked for, in order. */
  connections: Endpoint[];
  /** The names that were looked up, in order. */
  lookups: string[];
}

/** @param port of the local server that answers for every host */
export const webAt = (
  port: number,
  { limits = {}, dns = {} }: { limits?: Partial<FetchLimits>; dns?: Record<string, string[]> } = {},
): Web => {
  const connections: Endpoint[] = [];
  const lookups: string[] = [];
  return {
    connections,
    lookups,
    lookup(host) {
      lookups.push(host);
      return Promise.resolve(dns[host] ?? [PUBLIC_IP]);
    },
    connect(endpoint, milliseconds, signal) {
      connections.push(endpoint);
      const here = { ...endpoint, address: '127.0.0.1', port, secure: false };
      return openSocket(here, milliseconds, signal);
    },
    now: Date.now,
    limits: { ...fetchLimits, ...limits },
  };
};

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** One local server for a test file: each test says what it answers. */
export const localSite = () => {
  let handler: Handler | undefined;
  let atSocket: ((socket: Socket) => void) | undefined;
  const server = createServer((request, response) => {
    handler?.(request, response);
  });
  server.on('connection', (socket) => atSocket?.(socket));
  let port = 0;
  const site = {
    start: async () => {
      port = await listen(server);
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    get port() {
      return port;
    },
    /** What the site answers from now on. */
    answers(next: Handler) {
      handler = next;
      atSocket = undefined;
    },
    /** What it sends to whoever connects, whether it is HTTP or not. */
    sends(next: (socket: Socket) => void) {
      atSocket = next;
      handler = undefined;
    },
    fetch: (
      address: string,
      {
        limits,
        dns,
        settings = everywhere,
        ...options
      }: FetchOptions & {
        limits?: Partial<FetchLimits>;
        dns?: Record<string, string[]>;
        settings?: FetchSettings;
      } = {},
    ): Promise<FetchedPage> => fetchPage(settings, address, options, webAt(port, { limits, dns })),
  };
  return site;
};

/** The refusal, each of which is a sentence that says what to do. */
export const refusalOf = async (fetching: Promise<unknown>): Promise<FetchError> => {
  const error: unknown = await fetching.then(
    () => new Error('It was fetched'),
    (refusal: unknown) => refusal,
  );
  if (!(error instanceof FetchError)) throw error;
  expect(error.message).toMatch(/\S\.$/);
  expect(error.message).toMatch(/\b(?:paste|try again|give|take out|copy)\b/i);
  return error;
};

/** Connections to addresses that were checked, and to no others. */
import { connect as connectTcp, isIP } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { buildConnector } from 'undici';
import type { Target } from './check-address';
import { addressesOf } from './resolve';
import type { Lookup } from './resolve';

/** Where a connection goes: an IP address, so that no resolver is asked a second time. */
export interface Endpoint {
  address: string;
  port: number;
  secure: boolean;
  /** Whose certificate is asked for; null for an IP address, which has no name to give. */
  servername: string | null;
}

/**
 * @param milliseconds null: as long as the signal allows
 * @throws the system's error, or the signal's reason
 */
export type Connect = (
  endpoint: Endpoint,
  milliseconds: number | null,
  signal: AbortSignal,
) => Promise<Socket>;

/**
 * A connector for undici that goes to the target alone, whatever undici asks of it: it resolves,
 * checks every address, and connects to one of them. A second connection is resolved and checked
 * anew, so that a name that changes its address in between (DNS rebinding) gains nothing.
 * @param milliseconds for one address while there is another to try
 */
export const connectorTo =
  (
    target: Target,
    { lookup, connect }: { lookup: Lookup; connect: Connect },
    milliseconds: number,
    signal: AbortSignal,
  ): buildConnector.connector =>
  (_asked, callback) => {
    const secure = target.url.protocol === 'https:';
    const servername = isIP(target.host) === 0 ? target.host : null;
    const open = async (): Promise<Socket> => {
      const addresses = await addressesOf(target, lookup, signal);
      const endpoints = addresses.map((address) => ({
        address,
        port: target.port,
        secure,
        servername,
      }));
      return firstToOpen(endpoints, connect, milliseconds, signal);
    };
    open().then(
      (socket) => {
        callback(null, socket);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), null);
      },
    );
  };

/** One after the other, in the order in which the system prefers them. */
const firstToOpen = async (
  endpoints: readonly Endpoint[],
  connect: Connect,
  milliseconds: number,
  signal: AbortSignal,
): Promise<Socket> => {
  let failure: unknown;
  for (const [i, endpoint] of endpoints.entries()) {
    signal.throwIfAborted();
    const isLast = i === endpoints.length - 1;
    try {
      return await connect(endpoint, isLast ? null : milliseconds, signal);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
};

export const openSocket: Connect = (endpoint, milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const { address, port, secure, servername } = endpoint;
    const socket = secure
      ? connectTls({
          host: address,
          port,
          ...(servername === null ? {} : { servername }),
          ALPNProtocols: ['http/1.1'],
        })
      : connectTcp({ host: address, port });
    const end = (error: unknown): void => {
      signal.removeEventListener('abort', stop);
      clearTimeout(timer);
      socket.destroy();
      reject(error instanceof Error ? error : new Error('The connection ended'));
    };
    const stop = (): void => {
      end(signal.reason);
    };
    const timer =
      milliseconds === null
        ? undefined
        : setTimeout(() => {
            end(new Error(`No connection within ${milliseconds} ms`));
          }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
    // Stays, since an error between here and undici's own listener would end the process.
    socket.on('error', end);
    socket.once('close', end);
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      signal.removeEventListener('abort', stop);
      clearTimeout(timer);
      socket.off('close', end);
      socket.setNoDelay(true);
      resolve(socket);
    });
  });

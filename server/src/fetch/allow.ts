/** The setting `allow`: the sites that a newsroom fetches from, and its own test sites inside the network. */
import { isIP } from 'node:net';
import { hostOf, isInsideName, isLocalhost } from './hosts';
import { ipKind } from './ip-kind';

/** A host stands for its subdomains too, an origin for itself alone. */
export type Allowed =
  | { kind: 'host'; host: string }
  /** inside: a private address or localhost, which is fetched because it is named here. */
  | { kind: 'origin'; origin: string; inside: boolean };

/** The entry as it is compared, or what is wrong with it. */
export const readAllowed = (entry: string): Allowed | { fault: string } => {
  if (entry === '') return { fault: 'is empty: leave it out' };
  if (entry.includes('*')) {
    return { fault: 'has a * in it: a host such as hln.be stands for its subdomains too' };
  }
  return entry.includes('://') ? readOrigin(entry) : readHost(entry);
};

const noHost = 'is no host: a name such as hln.be is taken, without scheme, path and blanks';
const namedOnly =
  'is inside a network: its scheme and port are to be given, as in http://localhost:1401';
const never =
  'is an address that is never fetched: inside a network only localhost, what ends in .localhost and private IP addresses are';

const readHost = (entry: string): Allowed | { fault: string } => {
  const url = /[/\\?#@\s]/u.test(entry) ? null : parsed(`http://${entry}`);
  if (!url) return { fault: noHost };
  if (/:\d*$/.test(entry) && !entry.endsWith(']')) {
    return { fault: `has a port: give it with its scheme, as in http://${entry}` };
  }
  const fault = insideFault(hostOf(url), namedOnly);
  return fault ? { fault } : { kind: 'host', host: hostOf(url) };
};

const readOrigin = (entry: string): Allowed | { fault: string } => {
  const url = parsed(entry);
  if (!url || !/^https?:$/.test(url.protocol)) {
    return { fault: 'is no origin: http:// or https://, a host and a port are taken' };
  }
  if (!/^[a-z]+:\/\/[^/\\?#@\s]+\/?$/iu.test(entry)) {
    return { fault: 'has more in it than scheme, host and port: leave the rest out' };
  }
  const hasPort = /:\d+\/?$/.test(entry);
  const fault = insideFault(hostOf(url), hasPort ? null : namedOnly);
  if (fault) return { fault };
  return { kind: 'origin', origin: url.origin, inside: isInside(hostOf(url)) };
};

const parsed = (address: string): URL | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.hostname.split('.').includes('') ? null : url;
};

/** @param named what is missing where the host is inside a network; null: nothing is */
const insideFault = (host: string, named: string | null): string | null => {
  if (isInside(host)) return named;
  const refused = isIP(host) === 0 ? isInsideName(host) : ipKind(host) !== 'public';
  return refused ? never : null;
};

const isInside = (host: string): boolean =>
  isIP(host) === 0 ? isLocalhost(host) : ipKind(host) === 'network';

/**
 * The entry of the list that the address falls under, an origin before a host.
 * @param url with a host that has no dot at its end
 */
export const findAllowed = (entries: readonly string[], url: URL): Allowed | undefined => {
  const host = hostOf(url);
  const found = entries
    .map(readAllowed)
    .filter((entry): entry is Allowed => !('fault' in entry))
    .filter((entry) =>
      entry.kind === 'origin'
        ? entry.origin === url.origin
        : entry.host === host || (isIP(host) === 0 && host.endsWith(`.${entry.host}`)),
    );
  return found.find(({ kind }) => kind === 'origin') ?? found[0];
};

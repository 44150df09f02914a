/** May this address be fetched at all? What can be said before a name is resolved; the fetch asks it of every redirect. */
import { isIP } from 'node:net';
import type { FetchMode } from '../../../plugin/model/page';
import { findAllowed } from './allow';
import { refusals } from './fetch-error';
import { hostOf, isInsideName, portOf } from './hosts';
import { ipKind } from './ip-kind';
import { fetchLimits } from './limits';

/** The newsroom's configuration, as far as a fetch asks it. */
export interface FetchSettings {
  fetch: FetchMode;
  /** Hosts and origins, checked when Strapi starts. */
  allow: readonly string[];
}

/** What is asked for, and where. */
export interface Target {
  /** Without fragment and without a dot at the end of its host. */
  url: URL;
  /** A name, or an IP address without brackets. */
  host: string;
  port: number;
  /** localhost or a private address, which the newsroom itself has named: it is not to be public. */
  inside: boolean;
}

/**
 * @param address as it was pasted, or as a site redirects to it
 * @param base what a redirect's address is relative to
 * @throws FetchError off, not-allowed, private-address; unreachable where it is no address
 */
export const checkAddress = (
  settings: FetchSettings,
  address: string,
  base?: URL,
  ports = fetchLimits.ports,
): Target => {
  if (settings.fetch === 'off') throw refusals.off();
  const url = readUrl(address, base);
  const host = hostOf(url);
  const port = portOf(url);
  const allowed = findAllowed(settings.allow, url);
  if (allowed?.kind === 'origin' && allowed.inside) return { url, host, port, inside: true };
  const refused = isIP(host) === 0 ? isInsideName(host) : ipKind(host) !== 'public';
  if (refused) throw refusals.inside(host);
  if (settings.fetch === 'allow-list' && !allowed) throw refusals.notAllowed(host);
  if (allowed?.kind !== 'origin' && !ports.has(port)) throw refusals.port(host, port, ports);
  return { url, host, port, inside: false };
};

const readUrl = (address: string, base: URL | undefined): URL => {
  if (!URL.canParse(address, base?.href)) throw refusals.noAddress();
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) throw refusals.scheme(url.protocol.slice(0, -1));
  if (url.username !== '' || url.password !== '') throw refusals.user(hostOf(url));
  const name = url.hostname.replace(/\.$/, '');
  if (name.split('.').includes('')) throw refusals.noAddress();
  // "hln.be." is hln.be: one spelling for the list, the certificate and the Host header.
  url.hostname = name;
  url.hash = '';
  return url;
};

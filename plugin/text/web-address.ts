/** Web addresses made comparable: two links to one page differ in what the sharing site adds to them. */

/** Query parameters that only say where a reader came from. */
const trackingNames = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'twclid',
  'yclid',
  'igshid',
  'igsh',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  '_hsenc',
  '_hsmi',
  'ref_src',
  'at_medium',
  'at_campaign',
]);
const trackingPrefixes = ['utm_', 'pk_', 'mtm_'];

const defaultPorts: Record<string, string> = { http: ':80', https: ':443' };

/**
 * The address without what does not change the page: scheme and host in lower case, no fragment,
 * no user, no default port, no tracking parameters. What is no http or https address comes back
 * trimmed and otherwise as it is.
 */
export const normaliseWebAddress = (address: string): string => {
  const trimmed = address.trim();
  const parts = /^(https?):\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(trimmed);
  if (!parts) return trimmed;
  const scheme = (parts[1] ?? '').toLowerCase();
  const query = (parts[4] ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
    .join('&');
  const path = parts[3] === '' ? '/' : (parts[3] ?? '/');
  return `${scheme}://${host(parts[2] ?? '', scheme)}${path}${query ? `?${query}` : ''}`;
};

/** What two addresses of the same page have in common: the normalised address without its scheme. */
export const webAddressKey = (address: string): string =>
  normaliseWebAddress(address).replace(/^https?:\/\//, '');

/** The host of an http or https address, in lower case, without "www."; null where there is none. */
export const domainOf = (address: string): string | null => {
  const authority = /^https?:\/\/([^/?#]+)/i.exec(address.trim())?.[1];
  if (!authority) return null;
  return host(authority, '')
    .replace(/:\d+$/, '')
    .replace(/^www\./, '');
};

const host = (authority: string, scheme: string): string => {
  const name = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  const port = defaultPorts[scheme];
  return port && name.endsWith(port) ? name.slice(0, -port.length) : name;
};

const isTracking = (pair: string): boolean => {
  const name = (pair.split('=', 1)[0] ?? '').toLowerCase();
  return trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));
};

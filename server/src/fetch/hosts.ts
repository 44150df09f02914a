/** Names of hosts that are never looked up, since they mean a machine inside a network. */

/** What ends in one of these, or is one, is a name inside a network. */
const insideEndings = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'home.arpa',
];

const endsIn = (host: string, ending: string): boolean =>
  host === ending || host.endsWith(`.${ending}`);

/** @param host a name in lower case without a dot at its end; no IP address */
export const isInsideName = (host: string): boolean =>
  !host.includes('.') || insideEndings.some((ending) => endsIn(host, ending));

/** localhost and all below it are this machine, whatever a resolver says (RFC 6761, section 6.3). */
export const isLocalhost = (host: string): boolean => endsIn(host, 'localhost');

/** The host of a URL as one writes it elsewhere: an IPv6 address without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

export const portOf = (url: URL): number =>
  Number(url.port || (url.protocol === 'https:' ? 443 : 80));

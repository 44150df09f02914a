/** A web address taken apart, each part in the one form in which it is kept and compared. */
import { isTracking } from './web-address-parameters';

/** What is used here of the URL standard: browsers and Node have it, the library of the language has not. */
declare const URL: new (address: string) => {
  protocol: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
};

export interface AddressParts {
  scheme: 'http' | 'https';
  /** Lower case, other scripts in punycode, no dot at its end. */
  host: string;
  /** Empty where it is the scheme's own. */
  port: string;
  /** Begins with a slash; dot segments resolved. */
  path: string;
  /** "name=value" in the order of the address, without those that only say where a reader came from. */
  query: string[];
}

/**
 * The parts of an http or https address; null where it is none. Percent-encoding as RFC 3986
 * normalises it: digits in upper case, unreserved characters decoded, whatever no address may hold
 * encoded. User, fragment and session are left out. Linear.
 */
export const addressParts = (address: string): AddressParts | null => {
  // A line break inside an address is that of a mail: the URL standard leaves it out too.
  const text = address.trim().replace(/[\t\n\r]/gu, '');
  const parts = /^(https?):\/\/([^/?#\\]+)([^?#]*)(?:\?([^#]*))?/i.exec(text);
  if (!parts) return null;
  const [, scheme = '', authority = '', path = '', query = ''] = parts;
  const site = authority.slice(authority.lastIndexOf('@') + 1);
  return read(scheme, site, withoutSession(encoded(path, inPath)), encoded(query, inQuery));
};

/** The address of such parts. */
export const printedAddress = ({ scheme, host, port, path, query }: AddressParts): string =>
  `${scheme}://${host}${port && `:${port}`}${path}${query.length ? `?${query.join('&')}` : ''}`;

const read = (scheme: string, site: string, path: string, query: string): AddressParts | null => {
  let url;
  try {
    url = new URL(`${scheme}://${site}${path}?${query}`);
  } catch {
    return null;
  }
  const host = withoutLastDots(url.hostname);
  // Without its dot a host may turn out to be a number: it is read again.
  if (host !== url.hostname)
    return host ? read(scheme, `${host}${url.port && `:${url.port}`}`, path, query) : null;
  return {
    scheme: url.protocol === 'http:' ? 'http' : 'https',
    host,
    port: url.port,
    path: url.pathname,
    query: url.search.slice(1).split('&').map(unescaped).filter(isOfThePage),
  };
};

/** Percent-encodings, and every other character of ASCII that the part may not hold; a backslash is a slash to browsers. */
const inPath = /%[\da-f]{2}|[^\w.~!$&'()*+,;=:@/\\\u0080-\uffff-]/gi;
const inQuery = /%[\da-f]{2}|[^\w.~!$&'()*+,;=:@/?\u0080-\uffff-]/gi;
const unreserved = /[\w.~-]/;

const encoded = (part: string, pattern: RegExp): string =>
  part.replace(pattern, (found) => {
    if (found.length === 1) return percent(found);
    const character = String.fromCharCode(parseInt(found.slice(1), 16));
    return unreserved.test(character) ? character : found.toUpperCase();
  });

/** One character of ASCII, percent-encoded. */
export const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

const withoutSession = (path: string): string => path.replace(/;jsessionid=[^/;]*/gi, '');

const withoutLastDots = (host: string): string => {
  let end = host.length;
  while (host[end - 1] === '.') end -= 1;
  return host.slice(0, end);
};

/** "&amp;page=2": an address copied from a page's source. */
const unescaped = (pair: string): string => {
  let from = 0;
  while (pair.startsWith('amp;', from)) from += 4;
  return pair.slice(from);
};

const isOfThePage = (pair: string): boolean => pair !== '' && !isTracking(pair);

/** Web addresses made comparable: two links to one page differ in what the sharing site adds to them. */
import { outsideViewer, withoutAmp } from './web-address-amp';
import { isOtherLook } from './web-address-parameters';
import { addressParts, percent, printedAddress } from './web-address-parts';

/**
 * The address without what does not change the page: scheme and host in lower case, no fragment, no
 * user, no default port, no tracking parameters, dot segments resolved, other scripts in the host as
 * punycode and in the path percent-encoded. What is no http or https address comes back trimmed and
 * otherwise as it is. Linear.
 */
export const normaliseWebAddress = (address: string): string => {
  const parts = addressParts(address);
  return parts ? printedAddress(parts) : address.trim();
};

/**
 * What the addresses of one page have in common, whatever their scheme, the order of their
 * parameters, a slash or "index.html" at the end, "www." and what leads to the version for
 * telephones. Not an address: it is only compared. Linear.
 */
export const webAddressKey = (address: string): string => {
  const parts = addressParts(address);
  if (!parts) return address.trim().replace(/^https?:\/\//, '');
  const { host, port, path, query } = outsideViewer(parts);
  const kept = sorted(query.filter((pair) => !isOtherLook(pair)));
  const page = withoutEnd(withoutAmp(withoutEnd(path)));
  return (
    `${withoutDevice(host)}${port && `:${port}`}` +
    unquoted(`${page}${kept.length ? `?${kept.join('&')}` : ''}`)
  );
};

/** The host of an http or https address, in lower case and punycode, without "www.", "m." and the like; null where there is none. */
export const domainOf = (address: string): string | null => {
  const parts = addressParts(address);
  return parts && withoutDevice(parts.host);
};

/** A domain as an editor writes it, "Zürich.example", as `domainOf` gives it. */
export const domainKey = (domain: string): string =>
  domainOf(`https://${domain.trim()}`) ?? domain.trim().toLowerCase();

const devices = ['www.', 'm.', 'mobile.', 'amp.'];

/** Where companies register below such a name, "m.co.uk" is a site and "co.uk" is none. */
const publicSuffix = /^(?:ac|co|com|edu|gob|gouv|gov|ne|net|nom|or|org)\.[a-z]{2}$/;
const longestSuffix = 8;

const withoutDevice = (host: string): string => {
  let from = 0;
  for (;;) {
    const device = devices.find((prefix) => host.startsWith(prefix, from));
    const rest = from + (device?.length ?? 0);
    if (!device || !isSite(host, rest)) return host.slice(from);
    from = rest;
  }
};

/** Is there a site of its own in what is left of the host? Not in "dev" of "amp.dev". */
const isSite = (host: string, from: number): boolean =>
  host.includes('.', from) && !publicSuffix.test(host.slice(from, from + longestSuffix));

const withoutEnd = (path: string): string => {
  const plain = withoutSlashes(path);
  const index = /\/(?:index\.(?:s?html?|php|aspx?|jsp)|default\.(?:aspx?|html?))$/i.exec(plain);
  return index ? withoutSlashes(plain.slice(0, index.index)) : plain;
};

const withoutSlashes = (path: string): string => {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
};

/** By name; what has the same name, or none, keeps its order, as that may say something. */
const sorted = (query: readonly string[]): string[] => {
  const named = (pair: string): string =>
    pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : '';
  return [...query].sort((a, b) => (named(a) < named(b) ? -1 : Number(named(a) > named(b))));
};

/** Marks that one program encodes and another does not: "l'avenir", "l%27avenir". */
const unquoted = (part: string): string => part.replace(/[!$'()*,:@]/g, percent);

/**
 * Cookies of one fetch: many consent walls send on in circles until the cookie that they set comes
 * back. Each goes back to the very host that set it, and all are forgotten when the fetch ends.
 */
import { all } from './headers';
import type { Headers } from './headers';
import { hostOf } from './hosts';

interface Cookie {
  host: string;
  name: string;
  value: string;
  secure: boolean;
}

const most = { cookies: 50, letters: 4_096, header: 8_192 } as const;

export interface CookieJar {
  /** @param now milliseconds since 1970 */
  keep: (url: URL, headers: Headers, now: number) => void;
  /** The header that goes back to this address, if any. */
  header: (url: URL) => { cookie?: string };
}

export const cookieJar = (): CookieJar => {
  const cookies = new Map<string, Cookie>();
  return {
    keep(url, headers, now) {
      const host = hostOf(url);
      for (const line of all(headers, 'set-cookie').slice(0, most.cookies)) {
        const cookie = readCookie(line, now);
        if (!cookie) continue;
        const key = `${host} ${cookie.name}`;
        cookies.delete(key);
        if (!cookie.expired && cookies.size < most.cookies) cookies.set(key, { ...cookie, host });
      }
    },
    header(url) {
      const host = hostOf(url);
      let header = '';
      for (const { host: setBy, name, value, secure } of cookies.values()) {
        if (setBy !== host || (secure && url.protocol !== 'https:')) continue;
        const longer = `${header}${header === '' ? '' : '; '}${name}=${value}`;
        if (longer.length <= most.header) header = longer;
      }
      return header === '' ? {} : { cookie: header };
    },
  };
};

/** A token, and printable ASCII: what may be sent back in a header. */
const nameShape = /^[\w!#$%&'*+.^`|~-]+$/;
const valueShape = /^[\x20-\x7e]*$/;

const readCookie = (
  line: string,
  now: number,
): (Omit<Cookie, 'host'> & { expired: boolean }) | null => {
  if (line.length > most.letters) return null;
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  const name = pair.slice(0, Math.max(at, 0)).trim();
  const value = pair.slice(at + 1).trim();
  if (!nameShape.test(name) || !valueShape.test(value)) return null;
  const said = new Map(
    attributes.map((attribute) => {
      const [key = '', ...rest] = attribute.split('=');
      return [key.trim().toLowerCase(), rest.join('=').trim()];
    }),
  );
  return { name, value, secure: said.has('secure'), expired: isExpired(said, now) };
};

/** Max-Age counts before Expires. */
const isExpired = (said: ReadonlyMap<string, string>, now: number): boolean => {
  const maxAge = said.get('max-age') ?? '';
  if (/^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0;
  return Date.parse(said.get('expires') ?? '') <= now;
};

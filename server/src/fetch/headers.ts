/** What the headers of an answer say, made safe to keep and to send back. */
import { limits } from '../../../plugin/model/limits';

/** As undici gives them: names in lower case, a list where a header is repeated. */
export type Headers = Partial<Record<string, string | string[]>>;

/** The header's first value; empty where it is not there. */
export const first = (headers: Headers, name: string): string => all(headers, name)[0] ?? '';

export const all = (headers: Headers, name: string): readonly string[] =>
  [headers[name] ?? []].flat();

/** "text/html" and "utf-8", in lower case, of `text/html; charset="UTF-8"`. */
export const contentTypeOf = (
  headers: Headers,
): { contentType: string; charset: string | null } => {
  const [type = '', ...parameters] = first(headers, 'content-type').split(';');
  const charset = parameters
    .map((parameter) => parameter.trim().toLowerCase())
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replace(/^["']|["']$/g, '');
  return {
    contentType: type.trim().toLowerCase().slice(0, limits.line),
    charset: charset !== undefined && /^[a-z\d][\w.:+-]{0,39}$/.test(charset) ? charset : null,
  };
};

/** The encodings of the body, in the order in which they were applied. */
export const encodingsOf = (headers: Headers): string[] =>
  all(headers, 'content-encoding')
    .flatMap((value) => value.split(','))
    .map((encoding) => encoding.trim().toLowerCase())
    .filter((encoding) => encoding !== '' && encoding !== 'identity');

/** ETag or Last-Modified, where it is one that can be kept and sent back; else null. */
export const validatorOf = (headers: Headers, name: 'etag' | 'last-modified'): string | null => {
  const value = first(headers, name).trim();
  return isValidator(value) ? value : null;
};

export const isValidator = (value: string): boolean =>
  value !== '' && value.length <= limits.line && /^[\x20-\x7e]+$/.test(value);

const DAY = 86_400;
const MOST_DAYS = 30;

/**
 * Retry-After, given in seconds or as a date (RFC 9110, section 10.2.3).
 * @param now milliseconds since 1970
 * @returns whole seconds from now, 30 days at most; undefined where nothing usable is said
 */
export const retryAfterOf = (headers: Headers, now: number): number | undefined => {
  const value = first(headers, 'retry-after').trim();
  // Date.parse takes nearly any number for a date.
  const isDate = /^[a-z]{3}/i.test(value);
  if (!isDate && !/^\d+$/.test(value)) return undefined;
  const seconds = isDate ? Math.ceil((Date.parse(value) - now) / 1_000) : Number(value);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), MOST_DAYS * DAY);
};

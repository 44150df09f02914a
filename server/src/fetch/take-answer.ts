/** What a site answers: the page, another address, or a reason why there is neither. */
import type { Answer } from './ask';
import { refusals } from './fetch-error';
import { contentTypeOf, encodingsOf, first, retryAfterOf, validatorOf } from './headers';
import type { FetchLimits } from './limits';
import { readBody } from './read-body';

/** A page as its own address sends it, or says that it has not changed. */
export interface TakenPage {
  status: number;
  /** Without parameters, in lower case: "text/html". */
  contentType: string;
  /** As the header names it, in lower case; null: it does not. */
  charset: string | null;
  /** Decoded of gzip and its like, not of its charset; empty where `notModified`. */
  body: Uint8Array;
  etag: string | null;
  lastModified: string | null;
  /** The page is still the one that the validators of the request were given for. */
  notModified: boolean;
}

export interface Redirect {
  /** Relative to the address that was asked. */
  location: string;
  /** The page moved for good. */
  permanent: boolean;
}

interface Asked {
  host: string;
  /** If-None-Match or If-Modified-Since was sent. */
  conditional: boolean;
  /** Milliseconds since 1970. */
  now: number;
  limits: FetchLimits;
}

/** @throws FetchError not-found, refused, busy, server-error, no-page, too-large, unreadable */
export const takeAnswer = async (
  answer: Answer,
  { host, conditional, now, limits }: Asked,
): Promise<TakenPage | Redirect> => {
  const { status, headers } = answer;
  const location = first(headers, 'location').trim();
  if (redirects.has(status)) {
    if (location === '') throw refusals.redirect(host, status);
    return { location, permanent: lasting.has(status) };
  }
  const notModified = status === 304 && conditional;
  if (!notModified && !pages.has(status)) {
    throw refusals.status(host, status, retryAfterOf(headers, now));
  }
  return {
    status,
    ...contentTypeOf(headers),
    body: notModified ? new Uint8Array() : await readPage(answer, host, limits),
    etag: validatorOf(headers, 'etag'),
    lastModified: validatorOf(headers, 'last-modified'),
    notModified,
  };
};

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const lasting: ReadonlySet<number> = new Set([301, 308]);
/** Not 204 and 205, which have no body, nor 206, which has a part of one. */
const pages: ReadonlySet<number> = new Set([200, 201, 202, 203]);

const readableTypes: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
]);

/** Nothing of the body is read where the headers say that it will not be taken. */
const readPage = ({ headers, body }: Answer, host: string, limits: FetchLimits) => {
  const { contentType } = contentTypeOf(headers);
  if (!readableTypes.has(contentType)) throw refusals.noPage(host, contentType);
  if (Number(first(headers, 'content-length')) > limits.size) {
    throw refusals.tooLarge(host, limits.size);
  }
  return readBody(body, encodingsOf(headers), host, limits);
};

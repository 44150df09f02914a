/** From the asked address to the page, through its redirects: each is checked as if it had been asked for. */
import { ask } from './ask';
import type { FetchWorld } from './ask';
import { checkAddress } from './check-address';
import type { FetchSettings, Target } from './check-address';
import { cookieJar } from './cookies';
import { refusals, sentOn } from './fetch-error';
import { isValidator } from './headers';
import { ACCEPTED_ENCODINGS } from './read-body';
import { takeAnswer } from './take-answer';
import type { Redirect, TakenPage } from './take-answer';

export interface FetchedPage extends TakenPage {
  /** Where the page was found, after all redirects. */
  url: string;
  /** Every address on the way, the asked one first and `url` last; without fragments. */
  seen: string[];
  /** There were redirects, and each said that the page moved for good (301, 308). */
  permanent: boolean;
}

/** What the last reading of the address gave; they make the site send the page only if it has changed. */
export interface Validators {
  etag?: string | null;
  lastModified?: string | null;
}

/** @throws FetchError; the signal's reason */
export const follow = async (
  settings: FetchSettings,
  asked: Target,
  validators: Validators,
  world: FetchWorld,
  signal: AbortSignal,
): Promise<FetchedPage> => {
  const { limits } = world;
  const visit = visitor(validators, asked, world, signal);
  const seen = [asked.url.href];
  let target = asked;
  let permanent = true;
  for (;;) {
    const taken = await visit(target);
    if (!('location' in taken)) {
      return { ...taken, url: target.url.href, seen, permanent: permanent && seen.length > 1 };
    }
    if (seen.length > limits.redirects) {
      throw refusals.tooManyRedirects(asked.host, limits.redirects);
    }
    target = nextTarget(settings, taken.location, target, asked, limits.ports);
    seen.push(target.url.href);
    permanent &&= taken.permanent;
  }
};

const visitor = (
  validators: Validators,
  asked: Target,
  world: FetchWorld,
  signal: AbortSignal,
): ((target: Target) => Promise<TakenPage | Redirect>) => {
  const cookies = cookieJar();
  return async (target) => {
    const { url, host } = target;
    // What is known of one address says nothing about another.
    const conditions = url.href === asked.url.href ? conditionsOf(validators) : {};
    const conditional = Object.keys(conditions).length > 0;
    const headers = { ...usualHeaders, ...conditions, ...cookies.header(url) };
    try {
      return await ask(target, headers, world, signal, (answer) => {
        const now = world.now();
        cookies.keep(url, answer.headers, now);
        return takeAnswer(answer, { host, conditional, now, limits: world.limits });
      });
    } catch (error) {
      signal.throwIfAborted();
      throw host === asked.host ? error : sentOn(asked.host, error);
    }
  };
};

const nextTarget = (
  settings: FetchSettings,
  location: string,
  from: Target,
  asked: Target,
  ports: ReadonlySet<number>,
): Target => {
  try {
    return checkAddress(settings, location, from.url, ports);
  } catch (error) {
    throw sentOn(asked.host, error);
  }
};

/** Plain about who asks: an outlet may refuse us by this name. */
const usualHeaders = {
  'user-agent': 'Mozilla/5.0 (compatible; strapi-plugin-newsroom)',
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1',
  'accept-encoding': ACCEPTED_ENCODINGS,
  'accept-language': '*',
} as const;

const conditionsOf = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag && isValidator(etag) ? { 'if-none-match': etag } : {}),
  ...(lastModified && isValidator(lastModified) ? { 'if-modified-since': lastModified } : {}),
});

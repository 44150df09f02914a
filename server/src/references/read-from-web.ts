/** A page as it stands on the web now: fetched, read, and with every address under which it was seen. */
import type { Core } from '@strapi/strapi';
import type { PageReading } from '../../../plugin/model/page';
import { normaliseWebAddress, webAddressKey } from '../../../plugin/text/web-address';
import { fetchSettings } from '../config';
import { fetchPage } from '../fetch';
import { readPage } from '../pages';

export interface WebPage {
  page: PageReading;
  /** Normalised: the canonical address, where the page gives one on its own site. */
  url: string;
  otherUrls: string[];
  /** Every redirect on the way said that the page has moved for good. */
  movedForGood: boolean;
  etag: string | null;
  lastModified: string | null;
}

/** What is known of the page from the time before: the site may answer that nothing has changed. */
export interface KnownVersion {
  etag: string | null;
  lastModified: string | null;
}

/**
 * @returns null where the site says that nothing has changed since the known version
 * @throws FetchError, PageError: each with its fault and a sentence for the editor
 */
export const readFromWeb = async (
  strapi: Core.Strapi,
  address: string,
  { known, signal }: { known?: KnownVersion; signal?: AbortSignal } = {},
): Promise<WebPage | null> => {
  const fetched = await fetchPage(fetchSettings(strapi), address, { ...known, signal });
  if (fetched.notModified) return null;
  const { url: at, charset, contentType, etag, lastModified } = fetched;
  const page = await readPage(fetched.body, { url: at, charset, contentType });
  // Behind a wall stands another page, which says where it stands itself.
  const own = page.wall === null ? page.canonical : null;
  const url = normaliseWebAddress(own ?? (page.wall === 'consent' ? address : at));
  const seen = page.wall === 'consent' ? [] : [...fetched.seen, at, ...page.otherUrls];
  return {
    page,
    url,
    otherUrls: others(url, [address, ...seen]),
    movedForGood: fetched.permanent,
    etag,
    lastModified,
  };
};

/** The addresses that are not spellings of the page's own, each once. */
const others = (url: string, addresses: readonly string[]): string[] => {
  const known = new Map(
    addresses.map((address) => [webAddressKey(address), normaliseWebAddress(address)]),
  );
  known.delete(webAddressKey(url));
  return [...known.values()];
};

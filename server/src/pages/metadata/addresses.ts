/** The addresses that a page gives for itself. What another site's page says of an address is not believed. */
import { getDomain } from 'tldts';
import { limits } from '../../../../plugin/model/limits';
import type { PageTree } from '../page-tree';

export interface OwnAddresses {
  canonical: string | null;
  otherUrls: string[];
}

/**
 * The canonical address: rel=canonical, else og:url, where it is on the same site (the registrable
 * domain) and no front page; and the others that the page gives for itself, its AMP version and
 * og:url. All absolute, without fragment. Versions in other languages are other pages.
 */
export const readAddresses = (page: PageTree, url: string): OwnAddresses => {
  const own = parsed(url);
  const base = (page.base ? absolute(page.base, url) : null)?.href ?? url;
  const trusted = (href: string | undefined): string[] => {
    const address = href === undefined ? null : absolute(href, base);
    return address && own && isOfTheSite(address, own) ? [address.href] : [];
  };
  const linked = (rel: string) =>
    page.links
      .filter((link) => link.rel.split(/\s+/u).includes(rel))
      .flatMap(({ href }) => trusted(href));
  const openGraph = page.metas.filter(([name]) => name === 'og:url');
  const shared = openGraph.flatMap(([, content]) => trusted(content));
  const [canonical = null] = [...linked('canonical'), ...shared];
  const others = [...linked('canonical'), ...shared, ...linked('amphtml')];
  const known = new Set([canonical, own?.href.replace(/#.*$/su, '')]);
  return {
    canonical,
    otherUrls: [...new Set(others)].filter((address) => !known.has(address)).slice(0, mostOthers),
  };
};

const mostOthers = 10;

const absolute = (href: string, base: string): URL | null => {
  if (href.length > limits.url) return null;
  const address = parsed(href.trim(), base);
  if (!address || !/^https?:$/u.test(address.protocol)) return null;
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href.length <= limits.url ? address : null;
};

const parsed = (address: string, base?: string): URL | null => {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
};

/** On the same site, and not its front page where the page is none. */
const isOfTheSite = (address: URL, own: URL): boolean =>
  siteOf(address) === siteOf(own) && (!isFrontPage(address) || isFrontPage(own));

/** The registrable domain; where there is none (localhost, a number) host and port. */
const siteOf = ({ hostname, host }: URL): string =>
  getDomain(hostname, { allowPrivateDomains: true }) ?? host;

const isFrontPage = ({ pathname, search }: URL): boolean =>
  /^\/(?:index\.\w{2,5})?$/u.test(pathname) && search === '';

/** The addresses under which AMP, Google's form of pages for telephones, shows a page of an outlet. */
import { addressParts, printedAddress } from './web-address-parts';
import type { AddressParts } from './web-address-parts';

/** A viewer may show a page of another viewer; farther than this nobody goes. */
const deepest = 3;

/** The outlet's own address, where this one is that of a viewer or a cache: google.com/amp/s/HOST/PATH. */
export const outsideViewer = (parts: AddressParts): AddressParts => {
  let page = parts;
  for (let i = 0; i < deepest; i += 1) {
    const shown = shownBy(page);
    if (!shown) break;
    page = shown;
  }
  return page;
};

const viewer = /^(?:www\.)?(?:google(?:\.[a-z]{2,3}){1,2}|bing\.com)$/;

const shownBy = ({ host, path, query }: AddressParts): AddressParts | null => {
  const begins = viewer.test(host)
    ? /^\/amp\/(s\/)?/.exec(path)
    : host.endsWith('.cdn.ampproject.org')
      ? /^\/(?:c|v|wp)\/(s\/)?/.exec(path)
      : null;
  if (!begins) return null;
  // The page's own query is encoded by some, and is the viewer's by others.
  const page = path.slice(begins[0].length).replace('%3F', '?');
  const shown = addressParts(`${begins[1] ? 'https' : 'http'}://${page}`);
  if (!shown?.host.includes('.')) return null;
  const whole = { ...shown, query: [...shown.query, ...query] };
  return addressParts(printedAddress(whole));
};

/** Sections behind whose name some outlets put it: bbc.com/news/amp/world-… */
const sections = new Set(['article', 'news', 'sport']);

/**
 * The path without what makes it that of the AMP version: "/amp" before or behind it, ".amp". Only
 * where what is left reads like an article, as "/wiki/amp" and "/amp" are pages of their own. No
 * slash stands at its end.
 */
export const withoutAmp = (path: string): string => {
  const [, ...segments] = path.split('/');
  const last = segments.at(-1) ?? '';
  if (last === 'amp') return isArticle(segments.at(-2)) ? path.slice(0, -'/amp'.length) : path;
  const plain = last.replace(/\.amp(\.html?)?$/, '$1');
  if (!isArticle(plain)) return path;
  const amp = sections.has(segments[0] ?? '') ? 1 : 0;
  const before = segments.slice(0, -1).filter((segment, i) => i !== amp || segment !== 'amp');
  return ['', ...before, plain].join('/');
};

/** "ferry-line-closes", "67485673", "ferry.html". */
const isArticle = (segment: string | undefined): boolean => /[\d._-]/.test(segment ?? '');

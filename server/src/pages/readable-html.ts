/** The page's tree as clean HTML for Readability, in which every word carries the number of its block. */
import type { PageElement, PageNode } from './page-tree';
import { isElement } from './page-tree';

/** The attribute that carries a block's number through Readability. */
export const blockMark = 'data-block';

/** Readability puts a paragraph in the place of such elements, and their attributes are lost. */
const unmarkable = new Set(['div', 'section', 'body']);

const voids = new Set(['br', 'hr', 'img', 'wbr']);

/** What Readability judges parts of a page by. */
const attributesKept = [
  'id',
  'class',
  'role',
  'rel',
  'itemprop',
  'aria-hidden',
  'aria-modal',
] as const;
const longestAttribute = 300;

/**
 * The page for Readability: no head but a title of no words, so that it takes no heading for a
 * repetition of it; no script, style or hidden element; addresses that only say whether a link leads
 * away.
 */
export const readableHtml = (body: PageElement): string => {
  const parts = ['<!doctype html><html><head><meta property="og:title" content="–"></head><body>'];
  for (const child of body.children) write(child, false, parts);
  parts.push('</body></html>');
  return parts.join('');
};

const write = (node: PageNode, marked: boolean, parts: string[]): void => {
  if (!isElement(node)) {
    const text = harmless(node.text);
    parts.push(
      marked || node.block < 0 ? text : `<span ${blockMark}="${node.block}">${text}</span>`,
    );
    return;
  }
  const name = /^[a-z][a-z0-9-]*$/u.test(node.name) ? node.name : 'span';
  const { firstBlock, lastBlock } = node;
  const marks = !marked && firstBlock >= 0 && firstBlock === lastBlock && !unmarkable.has(name);
  parts.push('<', name, ...attributesOf(node), marks ? ` ${blockMark}="${firstBlock}">` : '>');
  if (voids.has(name)) return;
  for (const child of node.children) write(child, marked || marks, parts);
  parts.push('</', name, '>');
};

const attributesOf = ({ name, attributes }: PageElement): string[] => {
  const written = attributesKept.flatMap((key) => {
    const value = attributes[key];
    return value ? [` ${key}="${quoted(value)}"`] : [];
  });
  if (name === 'img') written.push(' src="/i.jpg"');
  if (name === 'a' && attributes.href !== undefined) {
    written.push(attributes.href.startsWith('#') ? ' href="#a"' : ' href="/a"');
  }
  return written;
};

/** The words are judged by their length and their commas alone: characters that had to be escaped are replaced. */
const harmless = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[&<]/gu, '+');

const quoted = (value: string): string =>
  harmless(value.slice(0, longestAttribute)).replaceAll('"', "'");

/** The page's tree as clean HTML for Readability, in which every word carries the number of its block. */
import type { PageElement, PageNode, TextNode } from './page-tree';
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

export interface ReadableHtml {
  html: string;
  elements: number;
  /** How deep they stand, summed up: what it costs to look at each with all above it. */
  depths: number;
}

/**
 * The page for Readability: no head but a title of no words, so that it takes no heading for a
 * repetition of it; no script, style or hidden element; addresses that only say whether a link leads
 * away. Linear.
 * @param isLeftOut elements to leave out with all in them
 */
export const readableHtml = (
  body: PageElement,
  isLeftOut: (element: PageElement) => boolean,
): ReadableHtml => {
  const parts = ['<!doctype html><html><head><meta property="og:title" content="–"></head><body>'];
  let elements = 0;
  let depths = 0;
  const write = (node: PageNode, marked: boolean, depth: number): void => {
    if (!isElement(node)) {
      parts.push(...textOf(node, marked));
      return;
    }
    if (isLeftOut(node)) return;
    elements += 1;
    depths += depth;
    const name = /^[a-z][a-z0-9-]*$/u.test(node.name) ? node.name : 'span';
    const { firstBlock, lastBlock } = node;
    const marks = !marked && firstBlock >= 0 && firstBlock === lastBlock && !unmarkable.has(name);
    parts.push('<', name, ...attributesOf(node), marks ? ` ${blockMark}="${firstBlock}">` : '>');
    if (voids.has(name)) return;
    for (const child of node.children) write(child, marked || marks, depth + 1);
    parts.push('</', name, '>');
  };
  for (const child of body.children) write(child, false, 1);
  parts.push('</body></html>');
  return { html: parts.join(''), elements, depths };
};

const textOf = ({ text, block }: TextNode, marked: boolean): string[] =>
  marked || block < 0
    ? [harmless(text)]
    : [`<span ${blockMark}="${block}">`, harmless(text), '</span>'];

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

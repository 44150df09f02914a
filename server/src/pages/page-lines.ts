/** The text of a page, line by line as readers see it, and to which block each of its words belongs. */
import { limits } from '../../../plugin/model/limits';
import { printable } from './clean';
import { unreadable } from './page-error';
import { isElement } from './page-tree';
import type { PageElement, TextNode } from './page-tree';

export interface PageLine {
  text: string;
  /** Where the line begins in the page's text. */
  start: number;
  /** Lines that only a line break parts are of one block. Blocks count from 0. */
  block: number;
  /** The innermost block element around the line's first word. */
  owner: PageElement;
  /** How many of its characters are links. */
  linked: number;
}

/**
 * The lines of a page: one for each block element and each line break, without blank ones. Inline
 * elements are joined as they stand, runs of blanks are one space, U+00A0 is no such blank, and only
 * in preformatted text line breaks count. Blocks are noted in the tree. Linear.
 * @throws PageError where there is more text than a story may have
 */
export const writeLines = (body: PageElement): PageLine[] => {
  const writer = new LineWriter();
  writer.element(body);
  return writer.lines;
};

/** The text whose lines these are. */
export const textOfLines = (lines: readonly PageLine[]): string =>
  lines.map(({ text }) => text).join('\n');

/** The words in an element, in one line. */
export const wordsIn = (element: PageElement): string => {
  const parts: string[] = [];
  const walk = (node: PageElement): void => {
    for (const child of node.children) {
      if (!isElement(child)) parts.push(child.text);
      else if (child.display === 'inline') walk(child);
      else {
        parts.push(' ');
        walk(child);
        parts.push(' ');
      }
    }
  };
  walk(element);
  return parts
    .join('')
    .replace(/[ \t\r\n\f]+/gu, ' ')
    .trim();
};

const blanks = /[ \t\r\n\f]+/u;

class LineWriter {
  readonly lines: PageLine[] = [];
  private parts: string[] = [];
  private owner: PageElement | null = null;
  private linked = 0;
  private links = 0;
  private length = 0;
  private blank = false;
  private breaks = 0;
  private block = 0;
  /** Something was written in this block. */
  private used = false;
  private readonly owners: PageElement[] = [];
  private preformatted = 0;

  element(element: PageElement): void {
    if (element.name === 'br' || element.name === 'hr') {
      if (element.name === 'br') this.lineBreak();
      else this.endBlock();
      return;
    }
    const { name, display } = element;
    const isLink = name === 'a' && element.attributes.href !== undefined;
    const isPre = name === 'pre' || name === 'listing';
    if (display === 'block') {
      this.endBlock();
      this.owners.push(element);
    }
    this.links += isLink ? 1 : 0;
    this.preformatted += isPre ? 1 : 0;
    for (const child of element.children) {
      if (isElement(child)) this.element(child);
      else this.text(child);
      noteBlocks(element, child);
    }
    this.links -= isLink ? 1 : 0;
    this.preformatted -= isPre ? 1 : 0;
    if (display === 'block') {
      this.owners.pop();
      this.endBlock();
    }
  }

  private text(node: TextNode): void {
    if (this.preformatted > 0) {
      node.text.split(/\r\n?|\n/u).forEach((line, i) => {
        if (i > 0) this.lineBreak();
        this.words(line, node);
      });
    } else this.words(node.text, node);
  }

  private words(text: string, node: TextNode): void {
    const pieces = text.split(blanks);
    pieces.forEach((piece, i) => {
      if (i > 0) this.blank = true;
      const word = piece && printable(piece);
      if (word) this.put(word, node);
    });
  }

  private put(word: string, node: TextNode): void {
    if (this.breaks > 0) {
      this.endLine();
      // Two line breaks are how old pages part paragraphs.
      if (this.breaks > 1 && this.preformatted === 0) this.nextBlock();
      this.breaks = 0;
    }
    const isFirst = this.parts.length === 0;
    const printed = this.blank && !isFirst ? ` ${word}` : word;
    this.blank = false;
    if (isFirst) this.owner = this.owners.at(-1) ?? null;
    this.parts.push(printed);
    if (this.links > 0) this.linked += printed.length;
    this.used = true;
    if (node.block < 0) node.block = this.block;
  }

  private lineBreak(): void {
    this.blank = false;
    if (this.used) this.breaks += 1;
  }

  private endBlock(): void {
    this.endLine();
    this.blank = false;
    this.breaks = 0;
    this.nextBlock();
  }

  private nextBlock(): void {
    if (this.used) this.block += 1;
    this.used = false;
  }

  private endLine(): void {
    const text = this.parts.join('');
    const { owner, linked, block } = this;
    this.parts = [];
    this.linked = 0;
    // A line of nothing but U+00A0 or zero-width characters is blank to readers.
    if (!owner || !/[^\s\u200b-\u200d\u2060\u00ad]/u.test(text)) return;
    this.lines.push({ text, start: this.length, block, owner, linked });
    this.length += text.length + 1;
    if (this.length > limits.story) throw unreadable.tooLong();
  }
}

const noteBlocks = (element: PageElement, child: PageElement | TextNode): void => {
  const [first, last] = isElement(child)
    ? [child.firstBlock, child.lastBlock]
    : [child.block, child.block];
  if (first < 0) return;
  if (element.firstBlock < 0) element.firstBlock = first;
  element.lastBlock = Math.max(element.lastBlock, last);
};

/**
 * Strapi Blocks as plain text, and the way back from an offset in that text to a text leaf.
 * Mentions point into this text; the panel marks them in the editor through the map.
 */
import type { Span } from '../model/reading';
import { firstIndex } from './first-index';

export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}

export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ParagraphBlock {
  type: 'paragraph';
  children: InlineNode[];
}

export interface HeadingBlock {
  type: 'heading';
  level: 1 | 2 | 3 | 4 | 5 | 6;
  children: InlineNode[];
}

export interface ListItemBlock {
  type: 'list-item';
  children: InlineNode[];
}

export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel?: number;
  children: (ListItemBlock | ListBlock)[];
}

export interface QuoteBlock {
  type: 'quote';
  children: InlineNode[];
}

export interface CodeBlock {
  type: 'code';
  language?: string;
  children: InlineNode[];
}

export interface ImageBlock {
  type: 'image';
  image: Record<string, unknown>;
  children: TextNode[];
}

export type Block = ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock | CodeBlock | ImageBlock;

/** Place of a node: the index to take at each depth, from the top. */
export type Path = number[];

/** A text node's run of the plain text. Leaves stand in reading order; they may be empty. */
export interface Leaf extends Span {
  path: Path;
  bold?: true;
}

/** A block's, or a list item's, run of the plain text. */
export interface BlockSpan extends Span {
  type: string;
  path: Path;
}

export interface BlockText {
  text: string;
  leaves: Leaf[];
  /** Code blocks and inline code: no quotes are looked for in them. */
  code: Span[];
  /** Top-level blocks and list items in reading order. A list is there through its items. */
  blocks: BlockSpan[];
}

/** A caret in the Blocks: `offset` is in UTF-16 code units into the text of the leaf at `path`. */
export interface Point {
  path: Path;
  offset: number;
}

/** A range in the Blocks, as Slate writes it. */
export interface PointRange {
  anchor: Point;
  focus: Point;
}

interface Frame {
  children: readonly unknown[];
  index: number;
  /** The block that ends with this frame. */
  block: BlockSpan | null;
}

const blockTypes = new Set(['paragraph', 'heading', 'list', 'list-item', 'quote', 'code', 'image']);

/** Levels that are read. Lists in lists take two a level, and no editor nests forty of them. */
const deepest = 100;

/**
 * The plain text of Strapi Blocks with an exact map back. Top-level blocks are parted by an empty
 * line ("\n\n"), list items and blocks inside blocks by "\n"; a hard break is the "\n" that the
 * editor stores. The text of a leaf is taken as it is, unit for unit. What is not an array of
 * nodes gives an empty text; a node of an unknown type is read through its `text` or `children`;
 * what is nested more than 100 levels deep is not read. Time and memory grow linearly.
 */
export const blocksToText = (blocks: unknown): BlockText => {
  const result: BlockText = { text: '', leaves: [], code: [], blocks: [] };
  const parts: string[] = [];
  let length = 0;
  let started = false;
  const write = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const startBlock = (type: string, path: Path, top: boolean): BlockSpan => {
    if (started) write(top ? '\n\n' : '\n');
    started = true;
    const block = { type, path, start: length, end: length };
    result.blocks.push(block);
    return block;
  };

  const frames: Frame[] = [{ children: asArray(blocks), index: -1, block: null }];
  // The top-level list whose first item still has to bring its empty line.
  let openList = false;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    frame.index += 1;
    if (frame.index >= frame.children.length) {
      if (frame.block) frame.block.end = length;
      if (frame.block?.type === 'code') addCode(result.code, frame.block.start, length);
      frames.pop();
      continue;
    }
    const node = frame.children[frame.index];
    if (!isNode(node)) continue;
    const path = frames.map((f) => f.index);
    const type = typeof node.type === 'string' ? node.type : '';
    const top = frames.length === 1;

    if (typeof node.text === 'string') {
      if (top) startBlock(type, path, true).end += node.text.length;
      const leaf = { start: length, end: length + node.text.length, path };
      result.leaves.push(node.bold === true ? { ...leaf, bold: true } : leaf);
      if (node.code === true) addCode(result.code, length, length + node.text.length);
      write(node.text);
      continue;
    }
    if (frames.length === deepest) continue;
    let block: BlockSpan | null = null;
    if (type === 'list') {
      openList = openList || top;
    } else if (top || blockTypes.has(type)) {
      block = startBlock(type, path, top || openList);
      openList = false;
    }
    frames.push({ children: asArray(node.children), index: -1, block });
  }
  result.text = parts.join('');
  return result;
};

/**
 * The leaf and the offset in it for an offset in the plain text. Where two leaves touch, `forward`
 * takes the one whose text follows the offset and `backward` the one whose text stands before it;
 * between two blocks they take the next and the last leaf. Null where there are no leaves.
 */
export const pointAt = (
  { leaves }: Pick<BlockText, 'leaves'>,
  offset: number,
  bias: 'forward' | 'backward' = 'forward',
): Point | null => {
  // The first leaf that ends after the offset; leaves are sorted, and so are their ends.
  const after = firstIndex(leaves, (leaf) => leaf.end > offset);
  const next = leaves[after];
  if (bias === 'forward') {
    if (next && next.start <= offset) return pointIn(next, offset);
    const earlier = leaves[after - 1];
    return pointIn(earlier?.end === offset ? earlier : (next ?? earlier), offset);
  }
  // The last leaf that starts before the offset.
  const before = firstIndex(leaves, (leaf) => leaf.start >= offset) - 1;
  const last = leaves[before];
  if (last && last.end >= offset) return pointIn(last, offset);
  const here = leaves[before + 1];
  return pointIn(here?.start === offset ? here : (last ?? here), offset);
};

/** The range in the Blocks for a run of the plain text, drawn as tightly as the leaves allow. */
export const rangeAt = (blockText: Pick<BlockText, 'leaves'>, span: Span): PointRange | null => {
  const anchor = pointAt(blockText, span.start, 'forward');
  const focus = pointAt(blockText, span.end, 'backward');
  return anchor && focus ? { anchor, focus } : null;
};

/** The offset in the plain text for a point in a leaf; null where no leaf has that path. */
export const offsetAt = (
  { leaves }: Pick<BlockText, 'leaves'>,
  path: readonly number[],
  offset: number,
): number | null => {
  const leaf = leaves[firstIndex(leaves, (l) => comparePaths(l.path, path) >= 0)];
  if (!leaf || comparePaths(leaf.path, path) !== 0) return null;
  return leaf.start + Math.min(Math.max(offset, 0), leaf.end - leaf.start);
};

/**
 * Plain text as Blocks: each part between empty lines is a paragraph, and a single line break
 * inside it a hard break. `blocksToText` gives the same words back.
 */
export const textToBlocks = (text: string): ParagraphBlock[] => {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length) paragraphs.push(lines.join('\n'));
    lines = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim()) lines.push(line.trim());
    else close();
  }
  close();
  return paragraphs.map((paragraph) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: paragraph }],
  }));
};

interface LooseNode {
  type?: unknown;
  text?: unknown;
  code?: unknown;
  bold?: unknown;
  children?: unknown;
}

const isNode = (value: unknown): value is LooseNode => typeof value === 'object' && value !== null;

const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const addCode = (code: Span[], start: number, end: number) => {
  // Inline code inside a code block is already in it.
  while (code.length && (code.at(-1)?.start ?? -1) >= start) code.pop();
  if (end > start) code.push({ start, end });
};

const pointIn = (leaf: Leaf | undefined, offset: number): Point | null => {
  if (!leaf) return null;
  const { path, start, end } = leaf;
  return { path, offset: Math.min(Math.max(offset, start), end) - start };
};

const comparePaths = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference) return difference;
  }
  return a.length - b.length;
};

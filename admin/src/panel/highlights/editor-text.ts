/**
 * The words of the Blocks editor as they stand in the page: from an offset in the body's plain text
 * to a place in the DOM. Slate may split and join text nodes as it likes; only the words themselves,
 * in their order, are relied on.
 */
import type { BlockText } from '../../../../plugin/text';
import type { Span } from '../../../../plugin/model/reading';

/** A run of the editor's words in one DOM text node. Offsets count the words of all leaves, without what parts the blocks. */
interface Piece extends Span {
  node: Text;
}

export interface EditorText {
  root: HTMLElement;
  pieces: Piece[];
}

/** Read the words under a Slate editor's root. Linear in its size. */
export const readEditor = (root: HTMLElement): EditorText => {
  const strings = [...root.querySelectorAll<HTMLElement>('[data-slate-string]')];
  const pieces: Piece[] = [];
  let length = 0;
  strings.forEach((string, i) => {
    const node = string.firstChild;
    if (!(node instanceof Text)) return;
    const size = node.data.length - (hasAddedBreak(node, string, strings[i + 1]) ? 1 : 0);
    if (size <= 0) return;
    pieces.push({ node, start: length, end: length + size });
    length += size;
  });
  return { root, pieces };
};

/** Slate adds a line break to one that ends a block, or the browser would not show it. */
const hasAddedBreak = (node: Text, string: Element, next: Element | undefined): boolean =>
  node.data.endsWith('\n') && (!next || blockOf(next) !== blockOf(string));

const blockOf = (element: Element): Element | null =>
  element.closest('[data-slate-node="element"]:not([data-slate-inline])');

/**
 * The DOM range over a run of the body's plain text; null where the page shows other words there,
 * as it does for a moment while the form lags behind the keys.
 */
export const rangeOf = (editor: EditorText, body: BlockText, span: Span): Range | null => {
  const from = placeOf(editor, wordsBefore(body, span.start, 'start'), 'start');
  const to = placeOf(editor, wordsBefore(body, span.end, 'end'), 'end');
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return sameWords(range.toString(), body.text.slice(span.start, span.end)) ? range : null;
};

/** How many units of the leaves stand before an offset of the plain text. */
const wordsBefore = (body: BlockText, offset: number, edge: 'start' | 'end'): number => {
  const sums = leafSums(body);
  let low = 0;
  let high = body.leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const leaf = body.leaves[middle];
    const isBefore = leaf && (edge === 'start' ? leaf.end <= offset : leaf.end < offset);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  const leaf = body.leaves[low];
  const before = sums[low] ?? 0;
  return leaf ? before + Math.min(Math.max(0, offset - leaf.start), leaf.end - leaf.start) : before;
};

const sumsOf = new WeakMap<BlockText, number[]>();

/** For each leaf, the units of all leaves before it; made once for a text. */
const leafSums = (body: BlockText): number[] => {
  const known = sumsOf.get(body);
  if (known) return known;
  let sum = 0;
  const sums = body.leaves.map(({ start, end }) => {
    const before = sum;
    sum += end - start;
    return before;
  });
  sums.push(sum);
  sumsOf.set(body, sums);
  return sums;
};

const placeOf = (
  { pieces }: EditorText,
  at: number,
  edge: 'start' | 'end',
): { node: Text; offset: number } | null => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && (edge === 'start' ? piece.end <= at : piece.end < at)) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  return piece && at >= piece.start ? { node: piece.node, offset: at - piece.start } : null;
};

/** The page has no blanks between blocks, so only what is no blank is compared. */
const sameWords = (shown: string, wanted: string): boolean =>
  shown === wanted || shown.replace(/\s+/g, '') === wanted.replace(/\s+/g, '');

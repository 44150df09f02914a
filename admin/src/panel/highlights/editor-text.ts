/**
 * The words of the Blocks editor as they stand in the page: from an offset in the body's plain text
 * to a place in the DOM. Slate may split and join text nodes as it likes; only the words themselves,
 * in their order, are relied on.
 */
import type { BlockText } from '../../../../plugin/text';
import type { Span } from '../../../../plugin/model/reading';
import { firstThat, wordsBefore } from './leaf-words';
import type { Edge } from './leaf-words';

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

/** Parts of the box's height above and below it that count as near. */
const nearby = 0.5;

/**
 * The run of words that the editor's scrolling box shows, and half as much above and below it: offsets
 * count the words of all leaves. The time grows with the logarithm of the text.
 */
export const piecesInView = ({ root, pieces }: EditorText): Span => {
  const frame = scrollingBox(root).getBoundingClientRect();
  const top = frame.top - nearby * frame.height;
  const bottom = frame.bottom + nearby * frame.height;
  const placed = (i: number): DOMRect | undefined =>
    pieces[i]?.node.parentElement?.getBoundingClientRect();
  const first = firstThat(pieces.length, (i) => (placed(i)?.bottom ?? Infinity) >= top);
  const after = firstThat(pieces.length, (i) => (placed(i)?.top ?? Infinity) > bottom);
  return { start: pieces[first]?.start ?? 0, end: pieces[after - 1]?.end ?? 0 };
};

/** The editor scrolls its text in a box of its own. */
export const scrollingBox = (root: HTMLElement): HTMLElement => {
  for (let box: HTMLElement | null = root; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if (overflowY === 'auto' || overflowY === 'scroll') return box;
  }
  return root;
};

const placeOf = (
  { pieces }: EditorText,
  at: number,
  edge: Edge,
): { node: Text; offset: number } | null => {
  const low = firstThat(pieces.length, (i) => {
    const piece = pieces[i];
    return !piece || (edge === 'start' ? piece.end > at : piece.end >= at);
  });
  const piece = pieces[low];
  return piece && at >= piece.start ? { node: piece.node, offset: at - piece.start } : null;
};

/** The words that a range of the page covers; null where it covers none. */
export const wordsIn = (
  { pieces }: EditorText,
  range: Range,
): (Span & { words: string }) | null => {
  const covered = pieces.flatMap(({ node, start, end }) => {
    if (!range.intersectsNode(node)) return [];
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    const last = Math.min(end, start + to);
    return last > start + from
      ? [{ start: start + from, end: last, words: node.data.slice(from, last - start) }]
      : [];
  });
  const [first] = covered;
  const last = covered.at(-1);
  if (!first || !last) return null;
  return { start: first.start, end: last.end, words: covered.map(({ words }) => words).join('') };
};

/** The page has no blanks between blocks, so only what is no blank is compared. */
export const sameWords = (shown: string, wanted: string): boolean =>
  shown === wanted || shown.replace(/\s+/g, '') === wanted.replace(/\s+/g, '');

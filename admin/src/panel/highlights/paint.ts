/** Paints quotes in the Blocks editor with the CSS Custom Highlight API; where a browser lacks it, nothing is painted. */
import type { BlockText } from '../../../../plugin/text';
import type { Span } from '../../../../plugin/model/reading';
import { piecesInView, rangeOf, readEditor } from './editor-text';
import { wordsBefore } from './leaf-words';

/** Painted in this order: what comes later lies on top. */
export const highlightNames = [
  'suggested',
  'attributed',
  'unattributed',
  'changed',
  'selected',
  'reason',
] as const;
export type HighlightName = (typeof highlightNames)[number];

/** Spans of the body's plain text by the way in which they are painted. */
export type Painting = Partial<Record<HighlightName, readonly Span[]>>;

/** What the editor looks at is painted wherever it stands; it is little. */
const always: readonly HighlightName[] = ['selected', 'reason'];

const registered = (name: HighlightName) => `newsroom-${name}`;

export const canHighlight = (): boolean =>
  typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

/**
 * Replace what is painted. Browsers draw all that is painted anew at every key, in sight or not: so
 * of a long text only what is in sight, or near it, is painted, and a scroll paints again.
 */
export const paint = (root: HTMLElement | null, body: BlockText, painting: Painting): void => {
  if (!canHighlight()) return;
  if (!root) {
    clearPainting();
    return;
  }
  const editor = readEditor(root);
  const view = piecesInView(editor);
  const isNear = (span: Span): boolean =>
    wordsBefore(body, span.end, 'end') > view.start &&
    wordsBefore(body, span.start, 'start') < view.end;
  highlightNames.forEach((name, priority) => {
    const spans = (painting[name] ?? []).filter((span) => always.includes(name) || isNear(span));
    const ranges = spans.flatMap((span) => rangeOf(editor, body, span) ?? []);
    const before = CSS.highlights.get(registered(name));
    if (!ranges.length) {
      if (before) CSS.highlights.delete(registered(name));
      return;
    }
    // The ranges move with the text, so most often they stand where they should.
    if (before && areSame(before, ranges)) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(registered(name), highlight);
  });
};

const areSame = (painted: Highlight, ranges: readonly Range[]): boolean => {
  if (painted.size !== ranges.length) return false;
  let i = 0;
  for (const old of painted) {
    const range = ranges[i];
    i += 1;
    if (
      old.startContainer !== range?.startContainer ||
      old.startOffset !== range.startOffset ||
      old.endContainer !== range.endContainer ||
      old.endOffset !== range.endOffset
    ) {
      return false;
    }
  }
  return true;
};

export const clearPainting = (): void => {
  if (!canHighlight()) return;
  for (const name of highlightNames) CSS.highlights.delete(registered(name));
};

/** Paints quotes in the Blocks editor with the CSS Custom Highlight API; where a browser lacks it, nothing is painted. */
import type { BlockText } from '../../../../plugin/text';
import type { Span } from '../../../../plugin/model/reading';
import { rangeOf, readEditor } from './editor-text';

/** Painted in this order: what comes later lies on top. */
export const highlightNames = [
  'suggested',
  'attributed',
  'unattributed',
  'changed',
  'reason',
  'selected',
] as const;
export type HighlightName = (typeof highlightNames)[number];

/** Spans of the body's plain text by the way in which they are painted. */
export type Painting = Partial<Record<HighlightName, readonly Span[]>>;

const registered = (name: HighlightName) => `newsroom-${name}`;

export const canHighlight = (): boolean =>
  typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Replace what is painted. */
export const paint = (root: HTMLElement | null, body: BlockText, painting: Painting): void => {
  if (!canHighlight()) return;
  if (!root) {
    clearPainting();
    return;
  }
  const editor = readEditor(root);
  highlightNames.forEach((name, priority) => {
    const ranges = (painting[name] ?? []).flatMap((span) => rangeOf(editor, body, span) ?? []);
    if (!ranges.length) {
      CSS.highlights.delete(registered(name));
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(registered(name), highlight);
  });
};

export const clearPainting = (): void => {
  if (!canHighlight()) return;
  for (const name of highlightNames) CSS.highlights.delete(registered(name));
};

/** Keeps the quotes painted in the editor while text, decisions and selection change. */
import { useEffect, useRef } from 'react';
import type { Span } from '../../../plugin/model/reading';
import type { MentionField } from '../../../plugin/model/mention';
import type { FieldSpan } from '../../../plugin/model/proposal';
import {
  decidedAttribute,
  findBodyEditor,
  findInput,
  shownAttribute,
} from './highlights/find-inputs';
import { canHighlight, clearPainting, paint } from './highlights/paint';
import type { HighlightName, Painting } from './highlights/paint';
import type { Reading } from './live-reading';
import type { RowState } from './row-view';
import type { Row } from './rows';

const nameOf: Record<RowState, HighlightName | null> = {
  attributed: 'attributed',
  suggested: 'suggested',
  guess: 'suggested',
  unattributed: 'unattributed',
  changed: 'changed',
  orphaned: null,
};

export interface PaintedRow {
  row: Row;
  state: RowState;
}

/** Milliseconds after which the page's own changes (Slate drew the text anew) are painted. */
const rest = 200;

/** `reasonWords`: the words that decided who is proposed, where an editor looks at the reason. */
export const usePainting = (
  reading: Reading | null,
  rows: readonly PaintedRow[],
  selectedKey: string | null,
  reasonWords: readonly FieldSpan[],
): void => {
  const latest = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (!reading || !canHighlight()) return;
    const { body } = reading;
    const painting = paintingOf(rows, selectedKey, reasonWords);
    latest.current = () => {
      paint(findBodyEditor(body.text), body, painting);
    };
    latest.current();
  }, [reading, rows, selectedKey, reasonWords]);

  const selected = rows.find(({ row }) => row.key === selectedKey)?.row;
  useOutlined(shownAttribute, selected?.spans.length ? [selected.field] : []);
  useOutlined(
    decidedAttribute,
    reasonWords.map(({ field }) => field),
  );

  useEffect(() => {
    if (!canHighlight()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame: number | undefined;
    // Slate makes its text nodes anew when it is expanded, reset or normalised.
    const observer = new MutationObserver((changes) => {
      if (!changes.some(isInEditor)) return;
      clearTimeout(timer);
      timer = setTimeout(() => latest.current?.(), rest);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const inNextFrame = () => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        latest.current?.();
      });
    };
    const onScroll = ({ target }: Event) => {
      // The page itself scrolls too: that brings nothing of the editor's own box into sight.
      if (target instanceof Element && target.querySelector('[data-slate-editor]')) inNextFrame();
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('resize', inNextFrame);
    return () => {
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener('scroll', onScroll, true);
      window.removeEventListener('resize', inNextFrame);
      clearPainting();
    };
  }, []);
};

/** Words inside an input cannot be painted: the input itself gets the attribute. */
const useOutlined = (attribute: string, fields: readonly MentionField[]): void => {
  const outlined = inputFields.filter((field) => fields.includes(field)).join();
  useEffect(() => {
    const inputs = inputFields.filter((field) => outlined.includes(field)).map(findInput);
    for (const input of inputs) input?.setAttribute(attribute, '');
    return () => {
      for (const input of inputs) input?.removeAttribute(attribute);
    };
  }, [attribute, outlined]);
};

const inputFields = ['headline', 'standfirst'] as const;

const isInEditor = ({ target, addedNodes }: MutationRecord): boolean =>
  (target instanceof Element && target.closest('[data-slate-editor]') !== null) ||
  [...addedNodes].some(
    (node) => node instanceof Element && node.querySelector('[data-slate-editor]') !== null,
  );

const paintingOf = (
  rows: readonly PaintedRow[],
  selectedKey: string | null,
  reasonWords: readonly FieldSpan[],
): Painting => {
  const painting: Partial<Record<HighlightName, Span[]>> = {};
  const add = (name: HighlightName, spans: readonly Span[]) => {
    const list = (painting[name] ??= []);
    list.push(...spans);
  };
  for (const { row, state } of rows) {
    if (row.field !== 'body') continue;
    const name = row.key === selectedKey ? 'selected' : nameOf[state];
    if (name) add(name, row.spans);
  }
  add(
    'reason',
    reasonWords.filter(({ field }) => field === 'body'),
  );
  return painting;
};

/** Keeps the quotes painted in the editor while text, decisions and selection change. */
import { useEffect, useRef } from 'react';
import type { Span } from '../../../plugin/model/reading';
import { findBodyEditor, findInput, shownAttribute } from './highlights/find-inputs';
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

export const usePainting = (
  reading: Reading | null,
  rows: readonly PaintedRow[],
  selectedKey: string | null,
): void => {
  const latest = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (!reading || !canHighlight()) return;
    const { body } = reading;
    latest.current = () => {
      paint(findBodyEditor(body.text), body, paintingOf(rows, selectedKey));
    };
    latest.current();
  }, [reading, rows, selectedKey]);

  const selected = rows.find(({ row }) => row.key === selectedKey)?.row;
  const field = selected?.spans.length ? selected.field : 'body';
  useEffect(() => {
    if (field === 'body') return;
    const input = findInput(field);
    input?.setAttribute(shownAttribute, '');
    return () => {
      input?.removeAttribute(shownAttribute);
    };
  }, [field]);

  // Slate makes its text nodes anew when it is expanded, reset or normalised.
  useEffect(() => {
    if (!canHighlight()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver((changes) => {
      if (!changes.some(isInEditor)) return;
      clearTimeout(timer);
      timer = setTimeout(() => latest.current?.(), rest);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      clearPainting();
    };
  }, []);
};

const isInEditor = ({ target, addedNodes }: MutationRecord): boolean =>
  (target instanceof Element && target.closest('[data-slate-editor]') !== null) ||
  [...addedNodes].some(
    (node) => node instanceof Element && node.querySelector('[data-slate-editor]') !== null,
  );

const paintingOf = (rows: readonly PaintedRow[], selectedKey: string | null): Painting => {
  const painting: Partial<Record<HighlightName, Span[]>> = {};
  const add = (name: HighlightName, spans: readonly Span[]) => {
    painting[name] = [...(painting[name] ?? []), ...spans];
  };
  for (const { row, state } of rows) {
    if (row.field !== 'body') continue;
    const name = row.key === selectedKey ? 'selected' : nameOf[state];
    if (name) add(name, row.spans);
  }
  const selected = rows.find(({ row }) => row.key === selectedKey)?.row;
  if (selected?.type === 'proposal') {
    const words = selected.proposal.reason?.words ?? [];
    add(
      'reason',
      words.filter(({ field }) => field === 'body'),
    );
  }
  return painting;
};

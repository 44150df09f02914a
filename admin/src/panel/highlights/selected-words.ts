/** The words that the editor has selected in the headline, the standfirst or the body, and kept when the focus goes to the panel. */
import type { PickedWords } from '../picked-words';
import { readEditor, wordsIn } from './editor-text';
import { findBodyEditor, findInput } from './find-inputs';

export interface SelectedWords {
  /** The last selection in the text; null where there is none. */
  get: () => PickedWords | null;
  /** Read the page's selection now, without waiting for it to rest. */
  read: () => PickedWords | null;
  clear: () => void;
  subscribe: (listener: () => void) => () => void;
  /** Start watching the page; returns how to stop. */
  watch: () => () => void;
}

/** Milliseconds for which a selection must rest: it is drawn with the mouse, unit by unit. */
const rest = 100;

/** `bodyText` gives the body's plain text: it tells the editor of the body from others. */
export const selectedWords = (bodyText: () => string): SelectedWords => {
  const listeners = new Set<() => void>();
  let picked: PickedWords | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: PickedWords | null) => {
    if (next === picked || (next && picked && isSame(next, picked))) return;
    picked = next;
    for (const listener of listeners) listener();
  };
  const read = () => {
    clearTimeout(timer);
    const found = selectionNow(bodyText);
    if (found !== elsewhere) set(found);
    return picked;
  };

  return {
    get: () => picked,
    read,
    clear() {
      set(null);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch() {
      const later = () => {
        clearTimeout(timer);
        // Most often the caret has moved on with a key: nothing was selected and nothing is.
        if (picked === null && isBareCaret()) return;
        timer = setTimeout(read, rest);
      };
      document.addEventListener('selectionchange', later);
      return () => {
        clearTimeout(timer);
        document.removeEventListener('selectionchange', later);
      };
    },
  };
};

/** A caret in the text. Inputs have selections of their own, which the page's does not show. */
const isBareCaret = (): boolean =>
  !(document.activeElement instanceof HTMLInputElement) &&
  !(document.activeElement instanceof HTMLTextAreaElement) &&
  getSelection()?.isCollapsed === true;

const isSame = (a: PickedWords, b: PickedWords): boolean =>
  a.field === b.field && a.start === b.start && a.end === b.end && a.words === b.words;

/** The focus or the selection is not in the text. */
const elsewhere = Symbol('elsewhere');

const selectionNow = (bodyText: () => string): PickedWords | null | typeof elsewhere => {
  const { activeElement } = document;
  for (const field of ['headline', 'standfirst'] as const) {
    const input = findInput(field);
    if (!input || input !== activeElement) continue;
    const { value, selectionStart: start, selectionEnd: end } = input;
    if (start === null || end === null || start === end) return null;
    return { field, start, end, words: value.slice(start, end) };
  }
  const selection = getSelection();
  if (!selection?.rangeCount) return elsewhere;
  const range = selection.getRangeAt(0);
  const root = editorOf(range.startContainer);
  if (!root || root !== editorOf(range.endContainer)) return elsewhere;
  if (root !== findBodyEditor(bodyText())) return elsewhere;
  const covered = range.collapsed ? null : wordsIn(readEditor(root), range);
  return covered && { field: 'body', ...covered };
};

const editorOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    '[data-slate-editor="true"]',
  ) ?? null;

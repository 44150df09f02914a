/** Brings a quote into view in the edit form. */
import type { BlockText } from '../../../../plugin/text';
import type { MentionField } from '../../../../plugin/model/mention';
import type { Span } from '../../../../plugin/model/reading';
import { rangeOf, readEditor, scrollingBox } from './editor-text';
import { findBodyEditor, findInput } from './find-inputs';

export interface Place {
  field: MentionField;
  spans: readonly Span[];
}

/**
 * Scroll to the quote. With `takeFocus` the editor goes on in the text: the words of a headline or
 * standfirst are selected, in the body the caret stands before them. Without it the focus stays
 * where it is, so that a key meant for the panel never overwrites the words that it shows.
 * @returns false where the page does not show the words.
 */
export const showPlace = (
  { field, spans }: Place,
  body: BlockText,
  { takeFocus = false } = {},
): boolean => {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return false;
  if (field !== 'body') {
    const input = findInput(field);
    if (!input) return false;
    if (takeFocus) {
      input.focus({ preventScroll: true });
      input.setSelectionRange(first.start, last.end);
    }
    input.scrollIntoView({ block: 'nearest', behavior: behaviour() });
    return true;
  }
  const root = findBodyEditor(body.text);
  const range = root && rangeOf(readEditor(root), body, first);
  if (!root || !range) return false;
  const box = scrollingBox(root);
  const words = range.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const isInside = words.top >= frame.top && words.bottom <= frame.bottom;
  if (!isInside) {
    const top = box.scrollTop + words.top - frame.top - (frame.height - words.height) / 2;
    box.scrollTo({ top, behavior: behaviour() });
  }
  box.scrollIntoView({ block: 'nearest', behavior: behaviour() });
  if (takeFocus) {
    root.focus({ preventScroll: true });
    // Slate takes the caret over from the page.
    getSelection()?.collapse(range.startContainer, range.startOffset);
  }
  return true;
};

const behaviour = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

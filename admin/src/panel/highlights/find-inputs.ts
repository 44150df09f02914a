/** Where Strapi's edit form shows the article's fields. */
import type { MentionField } from '../../../../plugin/model/mention';

/** The Slate root of the body. Where a newsroom's own Blocks fields stand beside it, the words tell which it is. */
export const findBodyEditor = (bodyText: string): HTMLElement | null => {
  const editors = [...document.querySelectorAll<HTMLElement>('[data-slate-editor="true"]')];
  if (editors.length < 2) return editors[0] ?? null;
  const wanted = wordsOf(bodyText);
  return editors.find((editor) => wordsOf(editor.textContent) === wanted) ?? null;
};

const wordsOf = (text: string | null): string => (text ?? '').replace(/\s+/g, '');

/** Marks the input in which the selected quote stands: words inside an input cannot be painted. */
export const shownAttribute = 'data-newsroom-shown';

/** Marks the input in which words stand that decided who is proposed. */
export const decidedAttribute = 'data-newsroom-decided';

/** The input of the headline or the standfirst. */
export const findInput = (
  field: Exclude<MentionField, 'body'>,
): HTMLInputElement | HTMLTextAreaElement | null =>
  document.querySelector(`input[name="${field}"], textarea[name="${field}"]`);

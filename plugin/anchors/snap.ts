/** Draw a range to where an editor would draw it: whole words, no blanks at the ends. */
import type { Span } from '../model/reading';

const marks = new Set('\'"“”„‟«»‹›‘’‚‛「」『』');
/** True for a quotation mark of any language, and for an apostrophe. */
export const isQuotationMark = (character: string | undefined): boolean =>
  character !== undefined && marks.has(character);

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Words that the range cuts are taken whole, blanks at its ends are left out; null where nothing is left. */
export const trimmedToWords = (text: string, range: Span): Span | null => {
  let { start, end } = range;
  while (start > 0 && isLetter(text, start - 1) && isLetter(text, start)) start -= 1;
  while (end < text.length && isLetter(text, end) && isLetter(text, end - 1)) end += 1;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return end > start ? { start, end } : null;
};

const isLetter = (text: string, at: number): boolean => letter.test(text[at] ?? '');

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');

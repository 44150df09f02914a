/** Draw a range to where an editor would draw it: whole words, no blanks at the ends. */
import type { Span } from '../model/reading';

const marks = new Set('\'"“”„‟«»‹›‘’‚‛「」『』');
/** True for a quotation mark of any language, and for an apostrophe. */
export const isQuotationMark = (character: string | undefined): boolean =>
  character !== undefined && marks.has(character);

const letter = /[\p{L}\p{N}\p{M}]/u;

/** More letters in a row are no word: looking for its end would cost as much as the text is long. */
const longestWord = 100;

/** Words that the range cuts are taken whole, blanks at its ends are left out; null where nothing is left. */
export const trimmedToWords = (text: string, range: Span): Span | null => {
  let { start, end } = range;
  const low = Math.max(0, start - longestWord);
  const high = Math.min(text.length, end + longestWord);
  while (start > low && cutsWord(text, start)) start -= 1;
  while (end < high && cutsWord(text, end)) end += 1;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return end > start ? { start, end } : null;
};

/** Letters stand on both sides of an offset. */
export const cutsWord = (text: string, at: number): boolean =>
  at > 0 && letter.test(text[at] ?? '') && letter.test(text[at - 1] ?? '');

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');

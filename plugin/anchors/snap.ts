/** Draw the range of an edited wording to where an editor would draw it: whole words, up to the marks that enclose it. */
import type { Segment } from '../model/segment';
import type { Span } from '../model/reading';

const marks = new Set('\'"“”„‟«»‹›‘’‚‛「」『』');
/** True for a quotation mark of any language, and for an apostrophe. */
export const isQuotationMark = (character: string | undefined): boolean =>
  character !== undefined && marks.has(character);

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Words may have been added at an edge of the quote: so far the mark may be from where the old words begin or end. */
const farthest = 60;

/**
 * Words cut by the range are taken whole. Where the segment stood right inside quotation marks,
 * and a mark stands near the new edge with no other mark between, the range goes up to it.
 */
export const snapToMarks = (text: string, segment: Segment, range: Span): Span => {
  let { start, end } = wholeWords(text, range);
  if (isQuotationMark(segment.prefix.trimEnd().at(-1))) {
    const mark = markBefore(text, start, end);
    if (mark !== null) start = skipBlanks(text, mark + 1, end);
  }
  if (isQuotationMark(segment.suffix.trimStart()[0])) {
    const mark = markAfter(text, start, end);
    if (mark !== null) end = skipBlanksBack(text, start, mark);
  }
  return end > start ? { start, end } : range;
};

const wholeWords = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from > 0 && isLetter(text, from - 1) && isLetter(text, from)) from -= 1;
  while (to < text.length && isLetter(text, to) && isLetter(text, to - 1)) to += 1;
  return { start: from, end: to };
};

/** The nearest mark before the range's first word, or one that the range begins with. */
const markBefore = (text: string, start: number, end: number): number | null => {
  for (let i = start; i < Math.min(end, start + 2); i += 1) {
    if (isMark(text, i)) return i;
  }
  for (let i = start - 1; i >= Math.max(0, start - farthest); i -= 1) {
    if (text[i] === '\n') return null;
    if (isMark(text, i)) return i;
  }
  return null;
};

const markAfter = (text: string, start: number, end: number): number | null => {
  for (let i = end - 1; i >= Math.max(start, end - 2); i -= 1) {
    if (isMark(text, i)) return i;
  }
  for (let i = end; i < Math.min(text.length, end + farthest); i += 1) {
    if (text[i] === '\n') return null;
    if (isMark(text, i)) return i;
  }
  return null;
};

const skipBlanks = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && /\s/.test(text[at] ?? '')) at += 1;
  return at;
};

const skipBlanksBack = (text: string, from: number, to: number): number => {
  let at = to;
  while (at > from && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
};

/** A mark, and no apostrophe inside a word. */
const isMark = (text: string, at: number): boolean =>
  isQuotationMark(text[at]) && !(isLetter(text, at - 1) && isLetter(text, at + 1));

const isLetter = (text: string, at: number): boolean => letter.test(text[at] ?? '');

/** Edits to a plain text, and where an offset stands after them. */
import type { Span } from '../model/reading';

/** What stands at start..end is replaced. An insertion has start and end alike. */
export interface TextEdit extends Span {
  replacement: string;
}

export interface EditedText {
  text: string;
  /**
   * Where an offset of the old text stands in the new one. At an insertion it stands before the
   * new words, or behind them with `after`; inside words that were replaced, at their start or end.
   */
  offsetAfter: (offset: number, side?: 'before' | 'after') => number;
}

/**
 * Apply edits, given in any order, to a text. Linear in text and edits.
 * @throws RangeError where two edits overlap or one lies outside the text.
 */
export const applyEdits = (text: string, edits: readonly TextEdit[]): EditedText => {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of sorted) {
    if (start < at || end < start || end > text.length) {
      throw new RangeError(`the edit of ${start}..${end} overlaps another or leaves the text`);
    }
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  parts.push(text.slice(at));
  return {
    text: parts.join(''),
    offsetAfter: (offset, side = 'before') => {
      let moved = 0;
      for (const { start, end, replacement } of sorted) {
        const grown = replacement.length - (end - start);
        if (end < offset || (end === offset && start < end)) moved += grown;
        else if (start < offset) return start + moved + (side === 'after' ? replacement.length : 0);
        else if (start === offset && start === end && side === 'after') moved += grown;
        else break;
      }
      return offset + moved;
    },
  };
};

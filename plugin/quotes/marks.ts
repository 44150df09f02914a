/**
 * Finds the quotation marks of a text and pairs them, paragraph by paragraph: which run of text stands in marks,
 * which of them are nested, which paragraphs run on, and what is printed wrong.
 */
import type { MarkWords } from './lexicon';
import type { Repair, Span } from '../model/reading';
import { charAt, isSpace, isWordChar } from './characters';
import { closerOf, isMark } from './mark-sides';
import type { OwnMarks } from './own-marks';
import { ParagraphMarks } from './paragraph-marks';

/** A run of text in quotation marks. */
export interface Marked extends Span {
  /** From the opening mark to behind the closing one. */
  outerStart: number;
  outerEnd: number;
  open: string;
  /** False: the paragraph ends before the mark closes. */
  closed: boolean;
  /** The marks of the paragraph before did not close, and this one carries on. */
  continued: boolean;
  nested: boolean;
  paragraph: number;
  /** A printing fault was repaired to find the extent. */
  repaired: boolean;
  /** Words that stand in no marks: where the turn begins to which they belong. */
  turn?: number;
}

export interface MarkReading {
  marked: Marked[];
  repairs: Repair[];
}

/** Reads the marks of the paragraphs. `skip` spans hold no marks; both lists are sorted. */
export function readMarks(
  text: string,
  paragraphs: readonly Span[],
  skip: readonly Span[],
  lexicon: MarkWords,
): MarkReading {
  const reversed = guillemetsReversed(text);
  const marked: Marked[] = [];
  const repairs: Repair[] = [];
  let skipAt = 0;
  let carried: string | null = null;
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (carried === null && !holdsMark(text, start, end, lexicon.own)) continue;
    const reader = new ParagraphMarks(text, start, end, index, reversed, lexicon);
    const carriedHere: string | null = carried;
    if (carriedHere !== null) reader.carry(carriedHere);
    let i = start;
    while (i < end) {
      while (skipAt < skip.length && (skip[skipAt]?.end ?? 0) <= i) skipAt++;
      const skipped = skip[skipAt];
      if (skipped && skipped.start <= i) i = skipped.end;
      else i = reader.read(i);
    }
    const { left } = reader.finish();
    if (carriedHere !== null && !reader.carriedOn) unclosedRepair(marked, repairs, lexicon.own);
    for (const found of reader.marked) marked.push(found);
    for (const repair of reader.repairs) repairs.push(repair);
    carried = left;
  }
  if (carried !== null) unclosedRepair(marked, repairs, lexicon.own);
  return { marked, repairs };
}

function holdsMark(text: string, start: number, end: number, own: OwnMarks | null): boolean {
  for (let i = start; i < end; i++) if (isMark(text, i, own)) return true;
  return false;
}

function unclosedRepair(marked: readonly Marked[], repairs: Repair[], own: OwnMarks | null): void {
  const last = marked.at(-1);
  if (!last || last.closed) return;
  repairs.push({
    start: last.end,
    end: last.end,
    replacement: closerOf(last.open, own),
    reason: 'unclosed-mark',
  });
}

/** » … «, as German books print it: the first mark that stands at the edge of a word tells. */
function guillemetsReversed(text: string): boolean {
  for (let i = 0, seen = 0; i < text.length && seen < 4; i++) {
    const char = text[i];
    if (char !== '«' && char !== '»') continue;
    seen++;
    const before = charAt(text, i - 1);
    const after = charAt(text, i + 1);
    const outside = i === 0 || isSpace(before);
    if (outside && isWordChar(after)) return char === '»';
    if (isWordChar(before) && !isWordChar(after)) return char === '«';
  }
  return false;
}

/**
 * Finds the quotation marks of a text and pairs them, paragraph by paragraph: which run of text stands in marks,
 * which of them are nested, which paragraphs run on, and what is printed wrong.
 */
import type { MarkWords } from '../words/lexicon';
import type { Repair, Span } from '../../model/reading';
import type { Marked } from './marked';
import { charAt, isSpace, isWordChar } from './characters';
import { item } from '../items';
import { isMark } from './mark-sides';
import type { OwnMarks } from './own-marks';
import { ParagraphMarks } from './paragraph-marks';

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
  const reader = new ParagraphMarks(text, guillemetsReversed(text), lexicon);
  let skipAt = 0;
  let carried: string | null = null;
  for (let index = 0; index < paragraphs.length; index++) {
    const { start, end } = item(paragraphs, index);
    if (carried === null && !holdsMark(text, start, end, lexicon.own)) continue;
    reader.begin(start, end, index, carried);
    let i = start;
    while (i < end) {
      while (skipAt < skip.length && (skip[skipAt]?.end ?? 0) <= i) skipAt++;
      const skipped = skip[skipAt];
      if (skipped && skipped.start <= i) i = skipped.end;
      else i = reader.read(i);
    }
    carried = reader.finish();
  }
  if (carried !== null) reader.leftOpen(reader.marked.length);
  return { marked: reader.marked, repairs: reader.repairs };
}

function holdsMark(text: string, start: number, end: number, own: OwnMarks | null): boolean {
  for (let i = start; i < end; i++) if (isMark(text, i, own)) return true;
  return false;
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

/** Pairs the marks of each paragraph, on a stack: what lies inside what, what runs on, what is printed wrong. */
import type { MarkWords } from '../words/lexicon';
import type { Repair } from '../../model/reading';
import { Char, charAt, isSpace, isWordChar } from './characters';
import { item } from '../items';
import { closerOf, closes, isMark, MarkSides, type OpenMark, Side, SINGLE } from './mark-sides';
import { type OwnMarks, ownMarkAt } from './own-marks';
import type { Marked } from './marked';

const FINAL = '.!?…';
/** How far two closing marks are sought, in characters. */
const TWICE = 1_500;
/** Marks that are open at once; more is no quotation. */
const DEPTH = 6;

/** Reads a text's marks, a paragraph at a time. */
export class ParagraphMarks {
  readonly marked: Marked[] = [];
  readonly repairs: Repair[] = [];
  private start = 0;
  private end = 0;
  private paragraph = 0;
  /** The mark with which the paragraph before was left open, until it is carried on. */
  private carriedMark: string | null = null;
  private wasCarried = false;
  private carriedOn = false;
  private readonly stack: OpenMark[] = [];
  private readonly sides: MarkSides;
  private readonly own: OwnMarks | null;
  /** Index in `marked` of this paragraph's first span, and of the last one that closed on the outer level. */
  private first = 0;
  private lastOuter = -1;

  constructor(
    private readonly text: string,
    reversed: boolean,
    words: MarkWords,
  ) {
    this.own = words.own;
    this.sides = new MarkSides(text, reversed, words, this.stack);
  }

  /** Another paragraph; the one before was left open with the carried mark. */
  begin(start: number, end: number, paragraph: number, carried: string | null): void {
    this.start = start;
    this.end = end;
    this.paragraph = paragraph;
    this.carriedMark = carried;
    this.wasCarried = carried !== null;
    this.carriedOn = false;
    this.first = this.marked.length;
    this.lastOuter = -1;
    this.sides.begin(start, end);
  }

  /** Reads what stands at an offset; returns where to go on. */
  read(i: number): number {
    if (!isMark(this.text, i, this.own)) return i + 1;
    const mark = ownMarkAt(this.text, i, this.own) || this.commonMarkAt(i);
    if (mark === '') return this.text[i] === '`' ? this.codeEnd(i) : i + 1;
    const side = this.sides.of(mark, i, this.carriedMark !== null);
    if (side === Side.Open) this.open(mark, i);
    else if (side === Side.Close && this.reopens(mark, i)) this.open('«', i);
    else if (side === Side.Close) this.close(mark, i);
    return i + mark.length;
  }

  /** »Luego vino …: a closing mark that takes up the quote of the paragraph before. */
  private reopens(mark: string, at: number): boolean {
    if (mark !== '»' || this.carriedMark !== '«' || this.stack.length > 0) return false;
    const first = isSpace(charAt(this.text, at + 1)) ? at + 2 : at + 1;
    const char = charAt(this.text, first);
    return isWordChar(char) && char !== Char.Lower && this.isFirst(at);
  }

  /** The mark that stands at an offset, `` and '' as one; empty for half a mark. */
  private commonMarkAt(i: number): string {
    if (!isMark(this.text, i, null)) return '';
    const char = this.text[i] ?? '';
    const next = this.text[i + 1];
    const double =
      next === char &&
      (char === "'" || char === ',' || char === '`') &&
      !(this.text[i + 2] === char && closes(char, this.stack.at(-1)?.mark ?? '', null));
    if (double) return char + char;
    return char === ',' || char === '`' ? '' : char;
  }

  /** What is open at the end of the paragraph ends with it. Returns the mark that the next paragraph may carry on. */
  finish(): string | null {
    let left: string | null = null;
    for (let open = this.stack.pop(); open; open = this.stack.pop()) {
      // A single mark that is left open is an apostrophe, if it can be one.
      const single = SINGLE.includes(open.mark) && !this.sides.isLeftOpen(open.mark, open.at);
      if (this.stack.length > 0 || single) continue;
      this.add(open, this.end, this.end, false, 0);
      left = open.mark;
    }
    if (this.marked.length > this.first + 1) {
      const here = this.marked.splice(this.first);
      for (const found of here.sort((a, b) => a.start - b.start || b.end - a.end))
        this.marked.push(found);
    }
    // What seemed to lie inside a quote that never closed stands alone.
    let outerEnd = -1;
    for (let i = this.first; i < this.marked.length; i++) {
      const found = item(this.marked, i);
      found.nested = found.start < outerEnd;
      if (!found.nested) outerEnd = found.outerEnd;
    }
    if (this.wasCarried && !this.carriedOn) this.leftOpen(this.first);
    return left;
  }

  /** The span before an index was left open, and nothing carried it on. */
  leftOpen(index: number): void {
    const last = this.marked[index - 1];
    if (last && !last.closed) this.repair(last.end, last.end, last.open);
  }

  /** A mark to strike out; or, with the one that was opened, the one to add. */
  private repair(start: number, end: number, open?: string): void {
    this.repairs.push({
      start,
      end,
      replacement: open === undefined ? '' : closerOf(open, this.own),
      reason: open === undefined ? 'stray-closing-mark' : 'unclosed-mark',
    });
  }

  private open(mark: string, at: number): void {
    const innermost = this.stack.at(-1);
    const carriesOn =
      this.carriedMark !== null &&
      this.stack.length === 0 &&
      this.isFirst(at) &&
      (mark === this.carriedMark || mark === '»');
    if (innermost?.mark === mark) {
      // The same mark opens again: nested if it closes twice, else the first one lost its closing mark.
      if (!this.closesTwice(at + mark.length, mark)) {
        this.stack.pop();
        this.add(innermost, at, at, false, this.stack.length, true);
        const place = trimEnd(this.text, innermost.end, at);
        this.repair(place, place, mark);
      }
    }
    if (carriesOn) {
      this.carriedOn = true;
      this.carriedMark = null;
    }
    if (this.stack.length >= DEPTH) return;
    this.stack.push({ at, end: at + mark.length, mark, continued: carriesOn });
  }

  /** Whether two closing marks come before the next opening one. */
  private closesTwice(from: number, mark: string): boolean {
    if (mark.length > 1) return false;
    let closed = 0;
    for (let i = from; i < this.end && i < from + TWICE; i++) {
      const char = this.text[i] ?? '';
      if (char === mark) return false;
      if (closes(char, mark, this.own) && ++closed === 2) return true;
    }
    return false;
  }

  private isFirst(at: number): boolean {
    for (let i = this.start; i < at; i++) if (!isSpace(charAt(this.text, i))) return false;
    return true;
  }

  private close(mark: string, at: number): void {
    let depth = this.stack.length - 1;
    while (depth >= 0 && !closes(mark, item(this.stack, depth).mark, this.own)) depth--;
    if (depth < 0) {
      this.stray(mark, at);
      return;
    }
    // What was opened inside and did not close was no quotation.
    const open = item(this.stack, depth);
    this.stack.length = depth;
    this.add(open, at, at + mark.length, true, this.stack.length);
  }

  /** A closing mark with nothing open: the end of a quote that closed too early, or of one that runs over paragraphs. */
  private stray(mark: string, at: number): void {
    if (SINGLE.includes(mark)) return;
    const last = this.marked[this.lastOuter];
    if (this.carriedMark !== null && this.lastOuter < 0 && this.stack.length === 0) {
      this.carriedOn = true;
      this.add(
        { at: this.start, end: this.start, mark: this.carriedMark, continued: true },
        at,
        at + mark.length,
        true,
        0,
      );
      this.carriedMark = null;
      return;
    }
    // ”” or » »: the same mark twice.
    if (last?.closed && trimStart(this.text, last.outerEnd, at) === at)
      last.outerEnd = at + mark.length;
    if (last && last.closed && closes(mark, last.open, this.own) && this.closedTooEarly(last, at)) {
      const closer = this.text.slice(last.outerEnd - 2, last.outerEnd);
      this.repair(last.outerEnd - (closes(closer, last.open, this.own) ? 2 : 1), last.outerEnd);
      const end = trimEnd(this.text, last.start, at);
      last.end = end;
      last.outerEnd = at + mark.length;
      last.repaired = true;
      return;
    }
    this.repair(at, at + mark.length);
  }

  /** “One sentence.” Another one,” says X: the first closing mark follows a full stop, the last one a comma or a full stop, or stands before them. */
  private closedTooEarly(last: Marked, at: number): boolean {
    const first = this.text[last.end - 1] ?? '';
    const ends = FINAL + ',';
    const inner = this.text[trimEnd(this.text, last.end, at) - 1] ?? ' ';
    return (
      FINAL.includes(first) &&
      (ends.includes(inner) || ends.includes(this.text[at + 1] ?? ' ')) &&
      at - last.outerEnd > 3
    );
  }

  private add(
    open: OpenMark,
    contentEnd: number,
    outerEnd: number,
    closed: boolean,
    depth: number,
    repaired = false,
  ): void {
    const start = trimStart(this.text, open.end, contentEnd);
    const end = trimEnd(this.text, start, contentEnd);
    if (end <= start || this.isWordless(start, end)) return;
    if (depth === 0) this.lastOuter = this.marked.length;
    this.marked.push({
      start,
      end,
      outerStart: open.at,
      outerEnd,
      open: open.mark,
      closed,
      continued: open.continued,
      nested: depth > 0,
      paragraph: this.paragraph,
      repaired: repaired || (!closed && depth === 0),
    });
  }

  /** Nothing but punctuation: marks that stand around marks. */
  private isWordless(start: number, end: number): boolean {
    if (end - start > 40) return false;
    for (let i = start; i < end; i++) {
      const char = charAt(this.text, i);
      if (isWordChar(char) || (char === Char.Other && this.text.charCodeAt(i) > 0x2bff))
        return false;
    }
    return true;
  }

  /** Behind `code` in back-ticks, if it closes on this line. */
  private codeEnd(at: number): number {
    const close = this.text.indexOf('`', at + 1);
    return close > 0 && close < this.end && close - at < 200 ? close + 1 : at + 1;
  }
}

function trimStart(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isSpace(charAt(text, i))) i++;
  return i;
}

function trimEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isSpace(charAt(text, i - 1))) i--;
  return i;
}

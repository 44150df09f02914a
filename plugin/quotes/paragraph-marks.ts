/** Pairs the marks of one paragraph, on a stack: what opens, what closes, what is an apostrophe, what is printed wrong. */
import type { MarkWords } from './lexicon';
import type { Repair } from '../model/reading';
import { Char, charAt, isSpace, isWordChar } from './characters';
import { item } from './items';
import type { Marked } from './marks';

interface Open {
  at: number;
  end: number;
  mark: string;
  continued: boolean;
}

const enum Side {
  Open = 1,
  Close = 2,
}

export const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  '‚': '‘’',
  "'": "'’",
  '’': '’',
  '"': '"”“',
  '``': "''\"”",
  ',,': "''”\"“",
  "''": "''",
};
const OPENING = '"«“„‹‘';
const SINGLE = "‘’‚'‹›";
/** By code unit, so that looking at every character costs little. */
const ALL = new Set(Array.from('“”„‟«»‹›‘’‚"\'`,', (mark) => mark.charCodeAt(0)));
const FINAL = '.!?…';
/** How far two closing marks are sought, in characters. */
const TWICE = 1_500;
/** Marks that are open at once; more is no quotation. */
const DEPTH = 6;

/** Whether a mark, or half of one, stands at an offset. */
export function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code < 0xc0 || code > 0x2000) && ALL.has(code);
}

/** The marks of one paragraph, on a stack. */
export class ParagraphMarks {
  readonly marked: Marked[] = [];
  readonly repairs: Repair[] = [];
  carriedOn = false;
  private readonly stack: Open[] = [];
  private carriedMark: string | null = null;
  /** Index in `marked` of the last span that closed on the outer level. */
  private lastOuter = -1;
  /** For single marks: the next place from which a closing one was sought in vain. */
  private noSingleBefore = -1;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly paragraph: number,
    private readonly reversed: boolean,
    private readonly words: MarkWords,
  ) {}

  /** The paragraph before was left open with this mark. */
  carry(mark: string): void {
    this.carriedMark = mark;
  }

  /** Reads what stands at an offset; returns where to go on. */
  read(i: number): number {
    if (!isMark(this.text, i)) return i + 1;
    const char = this.text[i] ?? '';
    if (char === '`' && this.text[i + 1] !== '`') return this.codeEnd(i);
    const next = this.text[i + 1];
    const double = next === char && (char === "'" || char === ',' || char === '`');
    if (char === ',' && !double) return i + 1;
    const mark = double ? char + char : char;
    const side = this.sideOf(mark, i);
    if (side === Side.Open) this.open(mark, i);
    else if (side === Side.Close) this.close(mark, i);
    return i + mark.length;
  }

  /** What is open at the end of the paragraph ends with it. Returns the mark that the next paragraph may carry on. */
  finish(): { left: string | null } {
    let left: string | null = null;
    for (let open = this.stack.pop(); open; open = this.stack.pop()) {
      const single = SINGLE.includes(open.mark);
      if (this.stack.length > 0 || single) continue;
      this.add(open, this.end, this.end, false, 0);
      left = open.mark;
    }
    this.marked.sort((a, b) => a.start - b.start || b.end - a.end);
    // What seemed to lie inside a quote that never closed stands alone.
    let outerEnd = -1;
    for (const found of this.marked) {
      found.nested = found.start < outerEnd;
      if (!found.nested) outerEnd = found.outerEnd;
    }
    return { left };
  }

  private sideOf(mark: string, at: number): Side | 0 {
    const before = charAt(this.text, at - 1);
    const after = charAt(this.text, at + mark.length);
    const innermost = this.stack.at(-1)?.mark;
    switch (mark) {
      case '«':
      case '‹':
        return this.reversed ? Side.Close : Side.Open;
      case '»':
      case '›':
        return this.reversed ? Side.Open : Side.Close;
      case '„':
      case '‚':
      case '``':
      case '‟':
        return Side.Open;
      case ',,':
        return Side.Open;
      case '“':
        if (this.isOpen('„') || innermost === ',,') return Side.Close;
        return innermost === '“' && !isWordChar(after) && !isSpace(before) ? Side.Close : Side.Open;
      case '”':
        if (this.stack.length === 0 && this.atEdge(at) && isWordChar(after)) return Side.Open;
        return Side.Close;
      case '"':
      case "''":
        return this.straight(mark, at, before, after);
      default:
        return this.single(mark, at, before, after);
    }
  }

  private isOpen(mark: string): boolean {
    return this.stack.some((open) => open.mark === mark);
  }

  /** A place where a word may begin. */
  private atEdge(at: number): boolean {
    if (at <= this.start) return true;
    const before = this.text[at - 1] ?? ' ';
    return isSpace(charAt(this.text, at - 1)) || '([{—–-/:;,“„«‘"'.includes(before);
  }

  private straight(mark: string, at: number, before: Char, after: Char): Side | 0 {
    const open = this.stack.some((entry) => (CLOSERS[entry.mark] ?? '').includes(mark));
    if (this.text[at - 1] === '=') return 0;
    const edge = this.atEdge(at);
    const opens = edge && at + mark.length < this.end && this.canBegin(at + mark.length);
    // 12" stands for inches.
    if (!open && before === Char.Digit && !isWordChar(after)) return 0;
    if (open) return opens && this.sameOpens(mark) ? Side.Open : Side.Close;
    if (opens) return Side.Open;
    if (at + mark.length >= this.end) return this.carriedMark !== null ? Side.Close : 0;
    // With blanks inside the marks the first one opens.
    if (edge && isSpace(after)) return Side.Open;
    return isWordChar(after) ? (mark === '"' ? Side.Open : 0) : Side.Close;
  }

  /** What a quote may begin with, right behind its mark. */
  private canBegin(at: number): boolean {
    return (
      isWordChar(charAt(this.text, at)) ||
      ('«“‘\'"([…-–—.$€£¿¡#@'.includes(this.text[at] ?? ' ') &&
        !('.'.includes(this.text[at] ?? ' ') && this.text[at + 1] !== '.'))
    );
  }

  /** A straight mark before a word while its like is open: the closing one was lost, if the open one is far along. */
  private sameOpens(mark: string): boolean {
    const innermost = this.stack.at(-1);
    return (
      innermost !== undefined &&
      (innermost.mark === mark || !(CLOSERS[innermost.mark] ?? '').includes(mark))
    );
  }

  private single(mark: string, at: number, before: Char, after: Char): Side | 0 {
    const wordBefore = isWordChar(before);
    const wordAfter = isWordChar(after);
    if (wordBefore && wordAfter) return 0;
    const openSingle = this.stack.at(-1);
    const canClose = openSingle !== undefined && (CLOSERS[openSingle.mark] ?? '').includes(mark);
    if (mark === '‘' && canClose) return Side.Close;
    if (wordAfter || (mark !== '’' && !isSpace(after) && this.atEdge(at))) {
      if (!this.atEdge(at)) return 0;
      if (mark === '’' || (mark === "'" && after === Char.Digit)) return 0;
      if (this.isApostropheWord(at + 1) && mark === "'") return 0;
      if (openSingle && SINGLE.includes(openSingle.mark)) return 0;
      return this.closingSingle(at + 1, mark) > 0 ? Side.Open : 0;
    }
    if (!canClose) return 0;
    if (isSpace(before)) return Side.Close;
    return this.isElision(at) || this.isPossessive(at, openSingle.mark) ? 0 : Side.Close;
  }

  /** l’« affaire »: the apostrophe of a word that lost its vowel before an opening mark. */
  private isElision(at: number): boolean {
    if (!OPENING.includes(this.text[at + 1] ?? ' ')) return false;
    let start = at;
    while (start > this.start && start > at - 9 && isWordChar(charAt(this.text, start - 1)))
      start--;
    return this.words.elisions.has(this.text.slice(start, at).toLowerCase());
  }

  private isApostropheWord(from: number): boolean {
    let i = from;
    while (i < this.end && isWordChar(charAt(this.text, i))) i++;
    return this.words.apostropheWords.has(this.text.slice(from, i).toLowerCase());
  }

  /** fans’ anger: a plural’s apostrophe, if the quote closes later on. */
  private isPossessive(at: number, open: string): boolean {
    const after = this.text[at + 1];
    const letter = this.text[at - 1];
    if ((letter !== 's' && letter !== 'z' && letter !== 'x') || after !== ' ') return false;
    if (charAt(this.text, at + 2) !== Char.Lower) return false;
    return this.closingSingle(at + 1, open) > 0;
  }

  /** Where a single quote that is open at an offset closes in this paragraph, or -1. */
  private closingSingle(from: number, open: string): number {
    const closers = CLOSERS[open] ?? '';
    if (from > this.noSingleBefore && this.noSingleBefore >= 0 && open !== '‘') return -1;
    for (let i = from + 1; i < this.end; i++) {
      const char = this.text[i] ?? '';
      if (char === open && open !== "'" && this.atEdge(i)) return -1;
      if (!closers.includes(char)) continue;
      if (char === "'" && this.text[i + 1] === "'") {
        i++;
        continue;
      }
      if (isWordChar(charAt(this.text, i + 1))) {
        if (open === "'" && this.atEdge(i) && !this.isApostropheWord(i + 1)) return -1;
        continue;
      }
      if (this.isElision(i)) continue;
      return i;
    }
    if (open !== '‘') this.noSingleBefore = from;
    return -1;
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
        this.repairs.push({
          start: place,
          end: place,
          replacement: CLOSERS[mark]?.[0] ?? mark,
          reason: 'unclosed-mark',
        });
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
    const closers = CLOSERS[mark] ?? '';
    let closed = 0;
    for (let i = from; i < this.end && i < from + TWICE; i++) {
      const char = this.text[i] ?? '';
      if (char === mark) return false;
      if (closers.includes(char) && ++closed === 2) return true;
    }
    return false;
  }

  private isFirst(at: number): boolean {
    for (let i = this.start; i < at; i++) if (!isSpace(charAt(this.text, i))) return false;
    return true;
  }

  private close(mark: string, at: number): void {
    let depth = this.stack.length - 1;
    while (depth >= 0 && !(CLOSERS[item(this.stack, depth).mark] ?? '').includes(mark)) depth--;
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
    if (
      last &&
      last.closed &&
      (CLOSERS[last.open] ?? '').includes(mark) &&
      this.closedTooEarly(last, at)
    ) {
      this.repairs.push({
        start: last.outerEnd - 1,
        end: last.outerEnd,
        replacement: '',
        reason: 'stray-closing-mark',
      });
      const end = trimEnd(this.text, last.start, at);
      last.end = end;
      last.outerEnd = at + mark.length;
      last.repaired = true;
      return;
    }
    this.repairs.push({
      start: at,
      end: at + mark.length,
      replacement: '',
      reason: 'stray-closing-mark',
    });
  }

  /** “One sentence.” Another one,” says X: the first closing mark follows a full stop, the last one a comma or a full stop. */
  private closedTooEarly(last: Marked, at: number): boolean {
    const first = this.text[last.end - 1] ?? '';
    const inner = this.text[trimEnd(this.text, last.end, at) - 1] ?? '';
    return FINAL.includes(first) && (FINAL + ',').includes(inner) && at - last.outerEnd > 3;
  }

  private add(
    open: Open,
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

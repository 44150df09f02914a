/** What a quotation mark does where it stands: it opens, it closes, or it is an apostrophe, an inch, a foot. */
import type { MarkWords } from '../words/lexicon';
import { Char, charAt, isSpace, isWordChar } from './characters';
import type { OwnMarks } from './own-marks';

/** A mark that is open: where it stands, and where the words behind it begin. */
export interface OpenMark {
  at: number;
  end: number;
  mark: string;
  continued: boolean;
}

export const enum Side {
  Open = 1,
  Close = 2,
}

/** The marks that close each opening one, the usual one first. */
export const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '“'],
  '”': ['”', '"'],
  '„': ['“', '”', '"'],
  '‟': ['”'],
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  '›': ['‹'],
  '‘': ['’', "'"],
  '‚': ['‘', '’'],
  "'": ["'", '’'],
  '’': ['’'],
  '"': ['"', '”', '“'],
  '``': ["''", '"', '”'],
  ',,': ["''", '”', '"', '“'],
  "''": ["''"],
};
const OPENING = '"«“„‹‘';
export const SINGLE = "‘’‚'‹›";
/** By code unit, so that looking at every character costs little. */
const ALL = new Set(Array.from('“”„‟«»‹›‘’‚"\'`,', (mark) => mark.charCodeAt(0)));

/** Whether a mark, or half of one, stands at an offset. */
export function isMark(text: string, at: number, own: OwnMarks | null): boolean {
  const code = text.charCodeAt(at);
  return ((code < 0xc0 || code > 0x2000) && ALL.has(code)) || own?.heads.has(code) === true;
}

/** Whether a mark closes what another one opened. */
export function closes(mark: string, open: string, own: OwnMarks | null): boolean {
  return CLOSERS[open]?.includes(mark) ?? own?.closer.get(open) === mark;
}

/** The usual closing mark of an opening one. */
export function closerOf(open: string, own: OwnMarks | null): string {
  return CLOSERS[open]?.[0] ?? own?.closer.get(open) ?? open;
}

/** The sides of the marks of a paragraph, as its open marks stand. */
export class MarkSides {
  private start = 0;
  private end = 0;
  /** For single marks: the next place from which a closing one was sought in vain. */
  private noSingleBefore = -1;

  constructor(
    private readonly text: string,
    private readonly reversed: boolean,
    private readonly words: MarkWords,
    private readonly stack: readonly OpenMark[],
  ) {}

  /** Another paragraph. */
  begin(start: number, end: number): void {
    this.start = start;
    this.end = end;
    this.noSingleBefore = -1;
  }

  /** What a mark does; 0 where it is none. `carried`: the paragraph before was left open. */
  of(mark: string, at: number, carried: boolean): Side | 0 {
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
        // Behind a word or its full stop it closes, „ or “ or, as a second one, nothing.
        return !isWordChar(after) &&
          (isWordChar(before) || '.,!?…“”'.includes(this.text[at - 1] ?? ' '))
          ? Side.Close
          : Side.Open;
      case '”':
        if (this.stack.length === 0 && this.atEdge(at) && isWordChar(after)) return Side.Open;
        return Side.Close;
      case '"':
      case "''":
        return this.straight(mark, at, before, after, carried);
      default:
        if (this.words.own?.closing.has(mark)) {
          return this.words.own.closer.has(mark)
            ? this.straight(mark, at, before, after, carried)
            : Side.Close;
        }
        if (this.words.own?.closer.has(mark)) return Side.Open;
        return this.single(mark, at, before, after);
    }
  }

  private isOpen(mark: string): boolean {
    return this.stack.some((open) => open.mark === mark);
  }

  /** Whether a character is one of these, or of the newsroom's own opening marks. */
  private isIn(characters: string, char: string): boolean {
    return characters.includes(char) || this.words.own?.opening.includes(char) === true;
  }

  /** A place where a word may begin. */
  private atEdge(at: number): boolean {
    if (at <= this.start) return true;
    const before = this.text[at - 1] ?? ' ';
    return isSpace(charAt(this.text, at - 1)) || this.isIn('([{—–-/:;,“„«‘"', before);
  }

  private straight(
    mark: string,
    at: number,
    before: Char,
    after: Char,
    carried: boolean,
  ): Side | 0 {
    const open = this.stack.some((entry) => closes(mark, entry.mark, this.words.own));
    // name="" in markup and code.
    if (this.text[at - (this.text[at - 1] === mark ? 2 : 1)] === '=') return 0;
    const edge = this.atEdge(at);
    const opens = edge && at + mark.length < this.end && this.canBegin(at + mark.length);
    // 12" stands for inches; inside a quote, if the next mark is no opening one.
    if (before === Char.Digit && !isWordChar(after)) {
      const next = open ? this.text.indexOf(mark, at + mark.length) : at;
      if (!open || (next > 0 && next < this.end && !isSpace(charAt(this.text, next - 1)))) return 0;
    }
    if (open) return opens && this.sameOpens(mark) ? Side.Open : Side.Close;
    if (opens) return Side.Open;
    if (at + mark.length >= this.end) return carried ? Side.Close : 0;
    // With blanks inside the marks the first one opens.
    if (edge && isSpace(after)) return Side.Open;
    return isWordChar(after) ? (mark === '"' ? Side.Open : 0) : Side.Close;
  }

  /** What a quote may begin with, right behind its mark: a word, a sign before one, an ellipsis, “.@name”. */
  private canBegin(at: number): boolean {
    const first = this.text[at] ?? ' ';
    if (first !== '.')
      return isWordChar(charAt(this.text, at)) || this.isIn('«“‘\'"([…-–—$€£¿¡#@', first);
    const next = this.text[at + 1] === ' ' ? at + 2 : at + 1;
    return '.@#'.includes(this.text[next] ?? ' ');
  }

  /** A straight mark before a word while its like is open: the closing one was lost, if the open one is far along. */
  private sameOpens(mark: string): boolean {
    const innermost = this.stack.at(-1);
    return (
      innermost !== undefined &&
      (innermost.mark === mark || !closes(mark, innermost.mark, this.words.own))
    );
  }

  private single(mark: string, at: number, before: Char, after: Char): Side | 0 {
    const wordBefore = isWordChar(before);
    const wordAfter = isWordChar(after);
    if (wordBefore && wordAfter) return 0;
    const openSingle = this.stack.at(-1);
    const canClose = openSingle !== undefined && closes(mark, openSingle.mark, this.words.own);
    if (mark === '‘' && canClose) return Side.Close;
    if (wordAfter || (mark !== '’' && !isSpace(after) && this.atEdge(at))) {
      if (!this.atEdge(at)) return 0;
      if (mark === '’' || (mark === "'" && after === Char.Digit)) return 0;
      if (this.isApostropheWord(at + 1) && mark === "'") return 0;
      if (openSingle && SINGLE.includes(openSingle.mark)) return 0;
      return this.closingSingle(at + 1, mark) > 0 || this.isLeftOpen(mark, at) ? Side.Open : 0;
    }
    if (!canClose) return 0;
    if (isSpace(before)) return Side.Close;
    return this.isElision(at) || this.isPossessive(at, openSingle.mark) ? 0 : Side.Close;
  }

  /** Een buurman knikt. ‘Dat beest weet alles.⏎: where a sentence begins it is no apostrophe, though nothing closes. */
  isLeftOpen(mark: string, at: number): boolean {
    const capital = charAt(this.text, at + 1) === Char.Upper;
    if (mark !== '‘' || !capital || this.isApostropheWord(at + 1)) return false;
    return at === this.start || '.!?…:'.includes(this.text[at - 2] ?? ' ');
  }

  /** l’« affaire »: the apostrophe of a word that lost its vowel before an opening mark. */
  private isElision(at: number): boolean {
    if (!this.isIn(OPENING, this.text[at + 1] ?? ' ')) return false;
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
    if (from > this.noSingleBefore && this.noSingleBefore >= 0 && open !== '‘') return -1;
    for (let i = from + 1; i < this.end; i++) {
      const char = this.text[i] ?? '';
      if (char === open && open !== "'" && this.atEdge(i)) return -1;
      if (!closes(char, open, this.words.own)) continue;
      // Two of them are a double mark, three the single one and the double one around it.
      if (char === "'" && this.text[i + 1] === "'" && this.text[i + 2] !== "'") {
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
}

/** A pasted text as lines, each a paragraph, a heading or a piece of the page. */
import type { LayoutBlock } from './layout';
import { wordsOf } from './phrases';
import type { Word } from './phrases';
import type { Span, TextSpan } from '../model/reading';

/** One line of the text without the blanks around it; a paragraph that was wrapped by hand is one line. */
export class Line implements TextSpan {
  /** Tags, byline, date or furniture stand between this line and the line of the story before it. */
  afterMeta = false;
  /** What the page's markup says of it. */
  layout: LayoutBlock | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    /** An empty line, or the start of the text, stands before it. */
    readonly apart: boolean,
    private readonly content = new LineText(text),
  ) {}

  /** The words with their places in the line's own text. */
  get tokens(): readonly Word[] {
    return this.content.tokens;
  }

  /** The words in lower case without marks and accents: what tables of phrases are compared with. */
  get keys(): readonly string[] {
    return this.content.keys;
  }

  get key(): string {
    return this.content.key;
  }

  /** How many words. */
  get words(): number {
    return this.tokens.length;
  }
}

/** What a line says, read when it is asked for first; lines that say the same share it. */
class LineText {
  private read: Word[] | null = null;
  private list: string[] | null = null;
  private joined: string | null = null;

  constructor(private readonly text: string) {}

  get tokens(): readonly Word[] {
    this.read ??= wordsOf(this.text);
    return this.read;
  }

  get keys(): readonly string[] {
    this.list ??= this.tokens.map((word) => word.key);
    return this.list;
  }

  get key(): string {
    this.joined ??= this.keys.join(' ');
    return this.joined;
  }
}

/** Lines up to so many characters are looked up, so that a page of countless short ones is read once. */
const shortLine = 24;

/** The lines of a text that hold anything, in order. Linear. */
export const readLines = (text: string): Line[] => {
  const spans = trimmedLines(text);
  const joined = isWrapped(spans) ? joinWrapped(spans) : spans;
  const known = new Map<string, LineText>();
  return joined.map(({ start, end, apart }) => {
    const printed = text.slice(start, end);
    let content = known.get(printed);
    if (!content) {
      content = new LineText(printed);
      if (printed.length <= shortLine) known.set(printed, content);
    }
    return new Line(start, end, printed, apart, content);
  });
};

/** A part of a line, without the blanks around it; null where nothing is left. */
export const trimSpan = (text: string, { start, end }: Span): TextSpan | null => {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return to > from ? { start: from, end: to, text: text.slice(from, to) } : null;
};

interface BareLine extends Span {
  apart: boolean;
}

const trimmedLines = (text: string): BareLine[] => {
  const lines: BareLine[] = [];
  let apart = true;
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = trimSpan(text, { start: at, end });
    if (line) lines.push({ start: line.start, end: line.end, apart });
    apart = line === null;
    at = end + 1;
  }
  return lines;
};

/**
 * Mail and plain-text exports break paragraphs at some 70 characters: most lines that another
 * follows at once are then nearly as long as the longest, and none is longer than a page is wide.
 */
const isWrapped = (lines: readonly BareLine[]): boolean => {
  const lengths = lines.map(({ start, end }) => end - start);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (lines.length < 8 || longest > 100 || longest < 50) return false;
  const followed = lengths.filter((_, i) => lines[i + 1]?.apart === false);
  const full = followed.filter((length) => length >= longest - 20);
  return followed.length >= 4 && full.length >= followed.length * 0.8;
};

const joinWrapped = (lines: readonly BareLine[]): BareLine[] => {
  const joined: BareLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !line.apart) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
};

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');

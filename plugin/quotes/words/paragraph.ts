/** A paragraph made ready for attribution: its words outside the marks, each quote one token, its phrases. */
import { item } from '../items';
import type { Region, Span } from '../../model/reading';
import { charAt, Char, isSpace } from '../marks/characters';
import type { Chunks } from './chunk';
import { chunk } from './find-chunks';
import type { Lexicon } from './lexicon';
import { VERB } from './flags';
import type { Part } from '../turns/interview';
import type { Marked } from '../marks/marked';
import { Kind, markSentences, tokenise, type Token } from './tokens';

export interface Paragraph extends Span {
  field: Region['field'];
  /** What it does in an interview. */
  part: Part | null;
  /** It does not go on with the paragraph before: a new entry of a live blog. */
  apart: boolean;
  tokens: Token[];
  chunks: Chunks;
  /** Nearly every longer word has a capital, as in an American headline. */
  titleCase: boolean;
  /** Token indices of the quotes. */
  quotes: readonly number[];
  /** Token indices of what may tell who speaks, outside the phrases: verbs, “according to”. */
  cues: readonly number[];
}

/** The lines of a text that hold anything. */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    let filled = false;
    for (; end < text.length; end++) {
      const char = charAt(text, end);
      if (char === Char.Newline) break;
      if (!filled && !isSpace(char)) filled = true;
    }
    if (filled) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** Tokenises the paragraphs around the marked spans that are not nested. Both lists are sorted. */
export function readParagraphs(
  text: string,
  spans: readonly Span[],
  marked: readonly Marked[],
  skip: readonly Span[],
  kindOf: (paragraph: number) => Pick<Paragraph, 'field' | 'part' | 'apart'>,
  lexicon: Lexicon,
): Paragraph[] {
  let next = 0;
  let skipAt = 0;
  const words = (from: number, to: number, tokens: Token[]): void => {
    let at = from;
    while (skipAt < skip.length && item(skip, skipAt).end <= at) skipAt++;
    for (let i = skipAt; i < skip.length && item(skip, i).start < to; i++) {
      if (item(skip, i).start > at) tokenise(text, at, item(skip, i).start, lexicon, tokens);
      at = Math.max(at, item(skip, i).end);
    }
    if (at < to) tokenise(text, at, to, lexicon, tokens);
  };
  const endsSentence = (span: number): boolean =>
    '.!?…'.includes(text[item(marked, span).end - 1] ?? ' ');
  return spans.map(({ start, end }, index) => {
    const tokens: Token[] = [];
    let quotes = NONE;
    let at = start;
    while (next < marked.length && item(marked, next).start < end) {
      const quote = item(marked, next);
      if (!quote.nested && quote.outerStart >= at) {
        words(at, quote.outerStart, tokens);
        if (quotes === NONE) quotes = [tokens.length];
        else quotes.push(tokens.length);
        tokens.push({
          start: quote.outerStart,
          end: quote.outerEnd,
          kind: Kind.Quote,
          word: '',
          flags: 0,
          span: next,
          opensSentence: false,
          sentenceFrom: 0,
          sentenceTo: 0,
        });
        at = quote.outerEnd;
      }
      next++;
    }
    if (at < end) words(at, end, tokens);
    markSentences(tokens, endsSentence);
    const chunks = chunk(tokens, lexicon);
    // A list that grew has room for more: what is kept, of paragraphs without number, is copied to size.
    const { field, part, apart } = kindOf(index);
    return {
      start,
      end,
      field,
      part,
      apart,
      tokens: tokens.slice(),
      chunks,
      titleCase: isTitleCase(tokens, lexicon),
      quotes,
      cues: cuesOf(tokens, chunks, lexicon),
    };
  });
}

/** Shared by all that have none; nothing is ever added to it. */
const NONE: number[] = [];

function cuesOf(tokens: readonly Token[], chunks: Chunks, lexicon: Lexicon): readonly number[] {
  if (tokens.length < 2) return NONE;
  const cues: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (item(chunks.at, i) >= 0) continue;
    const { flags, word } = item(tokens, i);
    if ((flags & VERB) !== 0 || lexicon.accordingTo.has(word)) cues.push(i);
  }
  return cues.length === 0 ? NONE : cues.slice();
}

function isTitleCase(tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (tokens.length > 40 || lexicon.language.nounsCapitalised) return false;
  let long = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.end - token.start < 4 || token.kind === Kind.Quote || token.kind === Kind.Punctuation)
      continue;
    long++;
    if (token.kind !== Kind.Word) capitals++;
  }
  return long >= 3 && capitals >= long * 0.8;
}

/** How far a sentence is looked at on either side, in tokens. */
const SENTENCE = 120;

/** The token with which the sentence of a token begins, or one far enough before it. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  return Math.max(tokens[at]?.sentenceFrom ?? 0, at - SENTENCE, 0);
}

/** The first token behind the sentence of a token, or one far enough behind it. */
export function sentenceEnd(tokens: readonly Token[], at: number): number {
  return Math.min(tokens[at]?.sentenceTo ?? tokens.length, at + SENTENCE);
}

/** Where words begin and end (UAX 29), which is where a browser lets the parts of a link begin and end. */
import type { Span } from '../model/reading';

/** Towards the end of the text, or towards its beginning. */
export type Way = 1 | -1;

/** No part of a link is longer, in code units: the specification's limit for words given in full. */
export const longestPart = 300;

/**
 * A blank that browsers pass over where one part of a link meets the next: not the narrow one of
 * French, which counts as part of a word (UAX 29), and not the byte order mark, which shows nothing.
 */
export const space = /[^\S\u202f\ufeff]/;

const letter = /[\p{L}\p{N}]/u;
// Also what shows nothing: browsers ignore it inside a part of a link, and stumble over it at an end.
const blank = /[\s\p{Cc}\p{Cf}]/u;

/** The unit that comes next after `at`, that way; empty where the text ends. */
export const nextUnit = (text: string, at: number, way: Way): string =>
  text[way > 0 ? at : at - 1] ?? '';

/** Over what the pattern matches, that way, as far as `to`. */
export const skip = (pattern: RegExp, text: string, at: number, way: Way, to?: number): number => {
  while (at !== to && pattern.test(nextUnit(text, at, way))) at += way;
  return at;
};

/** The line of the text, without its line break, in which `at` lies. */
export const lineAround = (text: string, at: number): Span => {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
};

/** The spans taken to whole words, without blanks and lines without words around them, in order; what has no word is left out. */
export const wholeWords = (text: string, spans: readonly Span[]): Span[] => {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const lines = linesWithWords(text, span);
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) continue;
    const start = edgeOfWord(text, first.start, -1);
    const end = edgeOfWord(text, last.end, 1);
    const before = whole.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else whole.push({ start, end });
  }
  return whole;
};

/**
 * Where words end on the way between two places of a line, the nearest to `from` first, and the
 * last character at `to`: at most as far as a part of a link may reach.
 */
export const wordEdges = (text: string, from: number, to: number): number[] => {
  const way = from < to ? 1 : -1;
  const last = skip(blank, text, to, way > 0 ? -1 : 1, from);
  const wordAt = wordsOf(text, from, way);
  const edges: number[] = [];
  for (let at = from; way * (last - at) > 0;) {
    const word = wordAt(at);
    at = way > 0 ? word.end : word.start;
    if (Math.abs(at - from) > longestPart) break;
    if (word.isWordLike || at === last) edges.push(at);
  }
  return edges;
};

const linesWithWords = (text: string, span: Span): Span[] => {
  const lines: Span[] = [];
  for (let at = Math.max(0, span.start); at < Math.min(span.end, text.length);) {
    const lineEnd = Math.min(span.end, lineAround(text, at).end);
    const start = skip(blank, text, at, 1, lineEnd);
    const end = skip(blank, text, lineEnd, -1, start);
    if (letter.test(text.slice(start, end))) lines.push({ start, end });
    at = lineEnd + 1;
  }
  return lines;
};

/** From a place that may be inside a word to the end of the word. */
const edgeOfWord = (text: string, at: number, way: Way): number => {
  // Asked from the side where the word surely is.
  const word = wordsOf(text, at, way > 0 ? -1 : 1)(at);
  return way > 0 ? word.end : word.start;
};

/** Asks for the words of one line by the place that they come next after. */
const wordsOf = (text: string, from: number, way: Way) => {
  const line = lineAround(text, way > 0 ? from : from - 1);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const segments = segmenter.segment(text.slice(line.start, line.end));
  return (at: number) => {
    const word = segments.containing((way > 0 ? at : at - 1) - line.start);
    const start = line.start + (word?.index ?? 0);
    return { start, end: start + (word?.segment.length ?? 0), isWordLike: word?.isWordLike };
  };
};

let segmenter: Intl.Segmenter | null = null;

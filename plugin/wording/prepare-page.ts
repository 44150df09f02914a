/** A page made ready: its words indexed, its quotes found, each once and when it is asked for. */
import type { PageReading, PageText } from '../model/page';
import type { Region, Span } from '../model/reading';
import { firstIndex } from '../text/first-index';
import { folded } from '../text/normalise';
import { indexWords } from './page-index';
import type { PageIndex } from './page-index';
import { quotesOn } from './page-quotes';
import type { PageQuote } from './page-quotes';

/** A part of a page in which words are looked for. */
export interface Scope {
  readonly index: PageIndex;
  /** In reading order. */
  readonly quotes: readonly PageQuote[];
  /** Whether words there are display: the headline, the standfirst, a heading. */
  isDisplay: (at: number) => boolean;
}

/** A page in which wordings are looked for. Offsets are in its text. */
export interface PreparedPage {
  readonly text: string;
  /** BCP 47; null where nobody knows. */
  readonly language: string | null;
  /** The article alone; all of the page where it has none. */
  readonly article: Scope;
  /** All of the page; the article where it is all. */
  readonly whole: Scope;
}

/**
 * Makes a page ready for finding wordings in it. Nothing is read before it is needed, and then once:
 * hand the same prepared page to all questions.
 * @param page the words of the page; its headline, where it is known, tells display from running text
 * @param language BCP 47, of the page
 */
export const preparePage = (
  page: PageText & Partial<Pick<PageReading, 'headline'>>,
  language: string | null = null,
): PreparedPage => {
  const { text } = page;
  const everything = [{ start: 0, end: text.length }];
  const filled = page.article.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const spans = filled.length > 0 ? filled : everything;
  const displays = displaysOf(text, spans, page.headline ?? null);
  const outside = gapsBetween(spans, text.length);
  const isWhole = outside.every(({ start, end }) => text.slice(start, end).trim() === '');
  const article = scope(text, spans, { language, skip: outside, regions: displays });
  const whole = isWhole
    ? article
    : scope(text, everything, { language, skip: [], regions: displays });
  return { text, language, article, whole };
};

const scope = (
  text: string,
  spans: readonly Span[],
  parts: { language: string | null; skip: Span[]; regions: Region[] },
): Scope => {
  let index: PageIndex | undefined;
  let quotes: PageQuote[] | undefined;
  return {
    get index() {
      index ??= indexWords(text, spans);
      return index;
    },
    get quotes() {
      quotes ??= quotesOn(text, parts);
      return quotes;
    },
    isDisplay: (at) =>
      parts.regions.some(({ start, end }) => start <= at && at < end) ||
      looksLikeHeadline(lineAt(text, at)),
  };
};

/** What lies between runs of a text. */
const gapsBetween = (spans: readonly Span[], length: number): Span[] => {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < length) gaps.push({ start: at, end: length });
  return gaps;
};

/** The headline stands among so many lines at the top, with the section, the date and the byline. */
const topLines = 12;
/** A shorter line is a section or a button, in characters; a longer one is a paragraph. */
const shortestHeadline = 25;
const longestHeadline = 200;
const longestStandfirst = 600;

/** The lines at the top that repeat what follows: the headline, where it is known or looks like one, and a standfirst right behind it. */
const displaysOf = (text: string, article: readonly Span[], headline: string | null): Region[] => {
  const lines = firstLines(text, article, topLines);
  const wanted = headline === null ? null : folded(headline);
  const known = lines.findIndex(({ start, end }) => folded(text.slice(start, end)) === wanted);
  const like = lines.findIndex(
    ({ start, end }) =>
      end - start >= shortestHeadline && looksLikeHeadline(text.slice(start, end)),
  );
  const at = known >= 0 ? known : like;
  const title = lines[at];
  // A text of a line or two has none.
  if (!title || lines.length < at + 3) return [];
  const regions: Region[] = [{ ...title, field: 'headline' }];
  const next = lines[at + 1];
  if (next && next.end - next.start <= longestStandfirst)
    regions.push({ ...next, field: 'standfirst' });
  return regions;
};

/** A line that ends without a full stop, be it before a closing mark. */
const looksLikeHeadline = (line: string): boolean =>
  line.length <= longestHeadline && !/[.!?…:,;]["”»’)]*\s*$/u.test(line);

const lineAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
};

const firstLines = (text: string, spans: readonly Span[], most: number): Span[] => {
  const lines: Span[] = [];
  for (const span of spans) {
    for (let start = span.start; start < span.end && lines.length < most;) {
      const next = text.indexOf('\n', start);
      const end = next < 0 || next > span.end ? span.end : next;
      if (text.slice(start, end).trim() !== '') lines.push({ start, end });
      start = end + 1;
    }
  }
  return lines;
};

/** The segment of a quote that an offset of the text lies in; null outside of quotes. */
export const segmentAt = (
  quotes: readonly PageQuote[],
  at: number,
): { quote: PageQuote; segment: Span } | null => {
  // Quotes are sorted by their first segment; one that is broken may reach over others.
  const behind = firstIndex(quotes, ({ spans }) => (spans[0]?.start ?? 0) > at);
  for (let i = behind - 1; i >= Math.max(0, behind - 6); i -= 1) {
    const quote = quotes[i];
    const segment = quote?.spans.find(({ start, end }) => start <= at && at < end);
    if (quote && segment) return { quote, segment };
  }
  return null;
};

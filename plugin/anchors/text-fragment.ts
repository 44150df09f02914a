/** Links that lead to words on a page: text fragments (WICG scroll-to-text-fragment). */
import type { PageText } from '../model/page';
import type { Span } from '../model/reading';
import { foldForSearch, foldedIndex } from './text-fragment-fold';
import type { SearchText } from './text-fragment-fold';
import { sameWords, tellApart } from './text-fragment-rivals';
import type { Stop } from './text-fragment-rivals';
import {
  lineAround,
  longestPart,
  nextUnit,
  skip,
  space,
  wholeWords,
  wordEdges,
} from './text-fragment-words';
import type { Way } from './text-fragment-words';

/** What goes into the link of a long quote at either end, before it is made longer to be unique. */
const wordsAtEachEnd = 3;
/** What context costs, in characters: words beside a quote are edited more often than the quote. */
const contextCost = 20;
/** Context in another block costs more: a heading or a button may come between. */
const otherBlockCost = 40;

/**
 * The URL with a text fragment that leads to the words of the spans: a browser marks them and
 * scrolls to the first. Several spans are the pieces of one quote, broken by "she said". A span
 * that cuts a word is taken to the whole word, and a piece without words, or that cannot be told
 * apart from the same words elsewhere on the page, is left out. An existing hash is kept, an
 * existing fragment directive is replaced.
 *
 * Words in one block are given in full up to 300 code units, others by their first and last words;
 * a prefix and a suffix come in only where the words stand on the page more than once.
 * @param page `text` as readers see it: blocks on lines of their own, runs of blanks one space, no-break blanks as they stand
 * @param spans in `page.text`
 * @returns null where no link leads to the right place: there are no words, all of them stand
 * elsewhere between the same words, or the program has no `Intl.Segmenter`
 */
export const makeDeepLink = (
  url: string,
  page: Pick<PageText, 'text'>,
  spans: readonly Span[],
): string | null => {
  if (!('Segmenter' in Intl)) return null;
  const search = searchText(page);
  const directives = wholeWords(page.text, spans).flatMap((span) => directive(search, span) ?? []);
  return directives.length ? `${withHash(url)}:~:${directives.join('&')}` : null;
};

const directive = (page: SearchText, span: Span): string | null => {
  const inOneBlock = span.end <= lineAround(page.source, span.start).end;
  const isShort = inOneBlock && span.end - span.start <= longestPart;
  return (isShort ? null : byItsEnds(page, span)) ?? (inOneBlock ? inFull(page, span) : null);
};

/** `text=[prefix-,]words[,-suffix]`: a browser takes the first place where the words stand so. */
const inFull = (page: SearchText, words: Span): string | null => {
  const found = tellFromAll(page, words, context(page, words.end, 1));
  return found && written(page, found.start, [words], found.end);
};

/**
 * `text=[prefix-,]start,end`: a browser takes the first place where the start stands,
 * and from there the first where the end does.
 */
const byItsEnds = (page: SearchText, { start, end }: Span): string | null => {
  const text = page.source;
  const ends = wordEdges(text, start, Math.min(end, lineAround(text, start).end));
  const starts = wordEdges(text, end, Math.max(start, lineAround(text, end - 1).start));
  const first = { start, end: ends.slice(0, wordsAtEachEnd).at(-1) ?? end };
  const last = { start: starts.slice(0, wordsAtEachEnd).at(-1) ?? start, end };
  if (first.end > last.start) return null;
  const more = ends.filter((at) => at > first.end && at <= last.start);
  const opening = tellFromAll(page, first, stops(more, first.end));
  if (!opening) return null;
  // Only what comes after the start matters, and there more words of the quote itself are enough.
  const earlier = starts.filter((at) => at < last.start && at >= opening.end);
  const rivals = sameWords(page, last, opening.end);
  const closing = tellApart(page, last, stops(earlier, last.start), [], rivals);
  if (!closing) return null;
  const parts = [
    { start, end: opening.end },
    { start: closing.start, end },
  ];
  return written(page, opening.start, parts, end);
};

/** From all places on the page; where that cannot be, from those before, as the first is taken. */
const tellFromAll = (page: SearchText, words: Span, after: Stop[]): Span | null => {
  const before = context(page, words.start, -1);
  const rivals = sameWords(page, words);
  const own = foldedIndex(page, words.start);
  const earlier = rivals.filter((rival) => rival < own);
  return (
    tellApart(page, words, before, after, rivals) ?? tellApart(page, words, before, after, earlier)
  );
};

/** Up to where a prefix or a suffix can reach: what stands beside the words, or beyond the blanks and ends of blocks there. */
const context = ({ source }: SearchText, edge: number, way: Way): Stop[] => {
  // Where something invisible comes between, browsers do not find the one beside the other.
  const from = skip(space, source, edge, way);
  if (!/[^\p{Cc}\p{Cf}\u202f]/u.test(nextUnit(source, from, way))) return [];
  const line = lineAround(source, way > 0 ? from : from - 1);
  const isSameBlock = line.start <= edge && edge <= line.end;
  const cost = isSameBlock ? contextCost : otherBlockCost;
  return stops(wordEdges(source, from, way > 0 ? line.end : line.start), from, cost);
};

const stops = (places: number[], from: number, cost = 0): Stop[] =>
  places.map((at) => ({ at, cost: cost + Math.abs(at - from) }));

/**
 * The directive of one or two parts, with a prefix from `from` and a suffix up to `to`. Null where
 * it would hold half a character, which no URL can.
 */
const written = (page: SearchText, from: number, parts: Span[], to: number): string | null => {
  const start = parts[0]?.start ?? from;
  // Behind a prefix the specification passes over a narrow blank and Chromium does not: to both it can be the prefix's.
  const first = from < start ? skip(/\u202f/, page.source, start, 1) : start;
  const words = parts.map((part) => page.source.slice(Math.max(first, part.start), part.end));
  const prefix = page.source.slice(from, first);
  const suffix = page.source.slice(parts.at(-1)?.end, to);
  if (/\p{Cs}/u.test([prefix, ...words, suffix].join(' '))) return null;
  const before = prefix && `${encoded(prefix)}-,`;
  const after = suffix && `,-${encoded(suffix)}`;
  return `text=${before}${words.map(encoded).join(',')}${after}`;
};

/** Soft hyphens match whether they are there or not, and the hyphen has a meaning of its own in a directive. */
const encoded = (part: string): string => {
  const start = skip(space, part, 0, 1);
  const words = part.slice(start, skip(space, part, part.length, -1, start));
  return encodeURIComponent(words.replace(/\u00ad/g, '').replace(/\u00a0/g, ' ')).replace(
    /-/g,
    '%2D',
  );
};

const withHash = (url: string): string => {
  const [address, ...hash] = url.split('#');
  return `${address}#${hash.join('#').split(':~:')[0]}`;
};

// A page has many quotes.
const folded = new WeakMap<Pick<PageText, 'text'>, SearchText>();

const searchText = (page: Pick<PageText, 'text'>): SearchText => {
  const known = folded.get(page);
  if (known?.source === page.text) return known;
  const search = foldForSearch(page.text);
  folded.set(page, search);
  return search;
};

/** How much must be said around words so that a browser does not find them elsewhere on the page first. */
import type { Span } from '../model/reading';
import { foldedIndex } from './text-fragment-fold';
import type { SearchText } from './text-fragment-fold';
import { nextUnit, skip } from './text-fragment-words';
import type { Way } from './text-fragment-words';

/** A place up to which a part of the link can reach. */
export interface Stop {
  at: number;
  /** What it adds to the length of the link, or to how easily it breaks, in characters. */
  cost: number;
}

const insideWord = /^[\p{L}\p{N}\p{M}_]{2}$/u;
const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * Which stops the parts of the link must reach so that it holds of the words and of no rival, at
 * the least cost: the words themselves where there is no rival. Null where no stops do.
 * @param before stops before the words, nearest first
 * @param after stops after the words, nearest first
 * @param rivals where the same words stand elsewhere: see `sameWords`
 */
export const tellApart = (
  page: SearchText,
  words: Span,
  before: readonly Stop[],
  after: readonly Stop[],
  rivals: readonly number[],
): Span | null => {
  const start = foldedIndex(page, words.start);
  const length = foldedIndex(page, words.end) - start;
  const back = sharedStops(page, start, before, -1);
  const ahead = sharedStops(page, start + length, after, 1);
  // For each count of stops before, how many after are needed to leave all rivals behind.
  const needed = [0, ...before.map(() => 0)];
  for (const rival of rivals) {
    const left = back(rival);
    const right = ahead(rival + length);
    if ((left || endsWord(page, rival)) && (right || endsWord(page, rival + length))) {
      needed[left] = Math.max(needed[left] ?? 0, right + 1);
    }
  }
  const from = [{ at: words.start, cost: 0 }, ...before];
  const to = [{ at: words.end, cost: 0 }, ...after];
  let best: Span | null = null;
  let least = Infinity;
  let most = 0;
  for (let i = before.length; i >= 0; i -= 1) {
    most = Math.max(most, needed[i] ?? 0);
    const [first, last] = [from[i], to[most]];
    if (!first || !last || first.cost + last.cost > least) continue;
    least = first.cost + last.cost;
    best = { start: first.at, end: last.at };
  }
  return best;
};

/**
 * Where else in the folded text the same words stand, inside longer words too: on the whole page,
 * or between an offset of the source and the words.
 */
export const sameWords = (page: SearchText, words: Span, after?: number): number[] => {
  const start = foldedIndex(page, words.start);
  const searched = page.text.slice(start, foldedIndex(page, words.end));
  const to = after === undefined ? page.text.length : start;
  const found: number[] = [];
  let at = page.text.indexOf(searched, foldedIndex(page, after ?? 0));
  while (at >= 0 && at < to) {
    if (at !== start && isWhole(page, at) && isWhole(page, at + searched.length)) found.push(at);
    at = page.text.indexOf(searched, at + 1);
  }
  return found;
};

/** True where one character ends and another begins: not between the two letters of a folded "æ". */
const isWhole = ({ offsets }: SearchText, at: number): boolean => offsets[at] !== offsets[at - 1];

/** Where a browser may see an end of a word: in more places than UAX 29, as browsers differ. */
const endsWord = ({ source, offsets }: SearchText, at: number): boolean => {
  const offset = offsets[at] ?? 0;
  const pair = source.slice(Math.max(0, offset - 1), offset + 1);
  return !insideWord.test(pair) || withoutSpaces.test(pair);
};

/**
 * Counts how many of the stops beside the words a rival shares with them: how far the text beside
 * both is the same. What a browser skips between the parts of a link, blanks and ends of blocks,
 * is the same as any other.
 */
const sharedStops = (page: SearchText, edge: number, stops: readonly Stop[], way: Way) => {
  const { text } = page;
  const own = skip(gap, text, edge, way);
  const lengths = stops.map((stop) => Math.abs(foldedIndex(page, stop.at) - own));
  const most = lengths.at(-1) ?? 0;
  return (rivalEdge: number): number => {
    let length = 0;
    const rival = skip(gap, text, rivalEdge, way);
    const next = (at: number) => nextUnit(text, at + way * length, way);
    while (length < most && next(rival) === next(own)) length += 1;
    return lengths.filter((one) => one <= length).length;
  };
};

const gap = /[ \n]/;

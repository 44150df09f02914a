/**
 * Find the words of a segment again in a text that was edited since, or say that they are gone.
 * It never settles for the best of bad places: a place that the words and their surroundings do
 * not carry, or one of two that nothing tells apart, is no find.
 */
import type { Segment } from '../model/segment';
import type { Span } from '../model/reading';
import { firstIndex } from '../text/first-index';
import { fold, folded } from '../text/normalise';
import type { FoldedText } from '../text/normalise';
import { likelyWindows } from './candidates';
import { contextAt, contextIsExact } from './context';
import type { Context } from './context';
import { contextLength } from './segment';
import { align, distanceBetween, similarity } from './edit-distance';
import { snapToMarks } from './snap';

export type FoundAgain =
  | {
      /** anchored: the words stand where they stood; moved: elsewhere; changed: alike words. */
      state: 'anchored' | 'moved' | 'changed';
      start: number;
      end: number;
      /** 1 to 0. A `changed` place with 1 differs in case, marks, dashes or blanks only. */
      similarity: number;
    }
  | {
      state: 'orphaned';
      /** gone: no place is alike enough; ambiguous: several are, and nothing tells them apart. */
      why: 'gone' | 'ambiguous';
    };

export interface FindAgainOptions {
  /** Where to look; all of the text by default. UTF-16 code units. */
  from?: number;
  to?: number;
  /** Where the words are expected to start now, known from their neighbours: it decides between places that are otherwise equal. */
  near?: number;
}

/** A text with what finding several segments in it has in common, made once and when needed. */
export interface PreparedText {
  readonly text: string;
  readonly folded: FoldedText;
}

/** Prepare a text in which many segments are looked for. */
export const prepareText = (text: string): PreparedText => {
  let made: FoldedText | undefined;
  return {
    text,
    get folded() {
      made ??= fold(text);
      return made;
    },
  };
};

interface Place {
  start: number;
  end: number;
  similarity: number;
  exact: boolean;
}

interface Judged extends Place {
  score: number;
  carried: boolean;
}

/** Below this nothing is the same wording, whatever stands around it: unrelated sentences of one language reach 0.45 when they are aligned as well as can be. */
const leastSimilarity = 0.5;

/** Where both sides still stand around it, half the words may have gone. */
const leastFramed = 0.4;

/** Two places whose scores are nearer than this are equally good. */
const margin = 0.06;

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Occurrences that are judged; more of them are a word that stands everywhere. */
const mostOccurrences = 64;

/**
 * Find a segment again. Exact words where they stood: `anchored`; exact words elsewhere: `moved`;
 * words alike above the limit: `changed`, with the new range; otherwise `orphaned`. Time grows
 * linearly with the text; offsets are UTF-16 code units.
 */
export const findAgain = (
  text: string | PreparedText,
  segment: Segment,
  options: FindAgainOptions = {},
): FoundAgain => {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const from = options.from ?? 0;
  const to = options.to ?? prepared.text.length;
  const stands = prepared.text.startsWith(segment.exact, segment.start);
  const inside = segment.start >= from && segment.start + segment.exact.length <= to;
  const end = segment.start + segment.exact.length;
  if (stands && inside && contextIsExact(prepared.text, segment, segment.start, end)) {
    return { state: 'anchored', start: segment.start, end, similarity: 1 };
  }

  const within = ({ start, end: last }: Place) => start >= from && last <= to;
  const exact = exactPlaces(prepared.text, segment).filter(within);
  // The very words in their very surroundings, once: nothing can be better. So text typed far before costs little.
  const [same, another] = exact.filter((place) => hasItsContext(prepared.text, segment, place));
  if (same && !another) return found(segment, same);
  const decided = decide(prepared.text, segment, exact, options);
  // Many letters, one place, surroundings that agree: nothing alike elsewhere can be better.
  if (decided && exact.length === 1 && segment.exact.length >= 24 && decided.score > 1.15) {
    return found(segment, decided);
  }
  const places = [...exact, ...alikePlaces(prepared, segment, from, to).filter(within)];
  const best = decide(prepared.text, segment, places, options);
  if (best) return found(segment, best);
  return { state: 'orphaned', why: best === null ? 'ambiguous' : 'gone' };
};

/** All that was kept on both sides stands there, and enough was kept to tell a place by. */
const hasItsContext = (text: string, segment: Segment, { start, end }: Place): boolean =>
  segment.prefix.length + segment.suffix.length >= contextLength &&
  contextIsExact(text, segment, start, end);

const found = (segment: Segment, { start, end, similarity: alike, exact }: Place): FoundAgain => {
  const state = !exact ? 'changed' : start === segment.start ? 'anchored' : 'moved';
  return { state, start, end, similarity: alike };
};

/**
 * The one place that is carried by its words and surroundings and better than all others; null
 * where several are equally good, undefined where there is none.
 */
const decide = (
  text: string,
  segment: Segment,
  places: readonly Place[],
  { near }: FindAgainOptions,
): Judged | null | undefined => {
  const judged = places
    .map((place) => judge(text, segment, place, near))
    .filter(({ carried }) => carried)
    .sort((a, b) => b.score - a.score || a.start - b.start);
  const [best] = judged;
  if (!best) return undefined;
  const rival = judged.find((place) => !overlap(place, best) && best.score - place.score < margin);
  return rival ? null : best;
};

const judge = (text: string, segment: Segment, place: Place, near?: number): Judged => {
  const context = contextAt(text, segment, place.start, place.end);
  // Standing exactly where it stood, or where its neighbours say, breaks a tie and no more.
  const stays = place.exact && place.start === segment.start ? margin : 0;
  const expected = near !== undefined && Math.abs(place.start - near) <= 40 ? 2 * margin : 0;
  // The fewer the letters, the more their surroundings have to tell.
  const weight = 0.3 + 0.7 * Math.max(0, 1 - segment.exact.length / 40);
  return {
    ...place,
    score: place.similarity + weight * context.whole + stays + expected,
    carried: isCarried(place, segment.exact.length, context, stays + expected > 0),
  };
};

/**
 * Do words and surroundings together say that this is the place? The fewer the letters, the more
 * chance alone makes alike: the limit falls from nearly all for a word to just above chance for a
 * paragraph (0.5 + 7 / letters; chance was measured as the best that unrelated sentences reach in
 * a megabyte of news). Surroundings lower it where they agree and raise it where they do not, most
 * where both sides stand there whole: then it is the frame that was kept and the words edited.
 * A few words that stand in other surroundings, or that stood in quotation marks and stand in none,
 * are the same phrase used again, and no find.
 */
const isCarried = (place: Place, letters: number, context: Context, expected: boolean): boolean => {
  const around = aboveChance(Math.max(context.paragraph, context.whole));
  const framed = aboveChance(context.worseSide);
  if (place.similarity < (framed > 0.5 ? leastFramed : leastSimilarity)) return false;
  if (letters < 40 && !expected) {
    if (context.lostMarks || around < neededAround(place, letters, context)) return false;
  }
  const limit = Math.min(0.97, 0.5 + 7 / letters);
  const support = 0.2 * (around - 0.4) + 0.4 * framed + (expected ? 0.1 : 0);
  return place.similarity + support >= limit;
};

/**
 * How much of its surroundings a short wording needs: the same phrase more than alike words, and most
 * where it is a part of more words now and one side of it is new. So stands a phrase in the next
 * sentence, which is then what follows the old surroundings once the words themselves were moved.
 */
const neededAround = (
  { similarity: alike, start, end }: Place,
  letters: number,
  { worseSide }: Context,
): number => {
  if (end - start > letters * 1.1 && worseSide < 0.4) return 0.6;
  return alike > 0.9 ? 0.4 : 0.25;
};

/** Unrelated surroundings agree to about 0.35 when they are aligned as well as can be. */
const aboveChance = (agreement: number): number => Math.max(0, (agreement - 0.35) / 0.65);

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Every place where the very words stand; of too many, those whose nearest surroundings agree most. */
const exactPlaces = (text: string, segment: Segment): Place[] => {
  const { exact } = segment;
  const places: (Place & { touching: number })[] = [];
  // "boat" is not found in "boats", unless it was marked in it.
  const whole = standsWhole(segment);
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (whole && (cutsWord(text, at) || cutsWord(text, end))) continue;
    const touching =
      commonBefore(text, at, segment.prefix) + commonAfter(text, end, segment.suffix);
    places.push({ start: at, end, similarity: 1, exact: true, touching });
    // A text that repeats the words without end: no place in it can be told apart.
    if (places.length > 20_000) break;
  }
  if (places.length <= mostOccurrences) return places;
  const best = [...places].sort((a, b) => b.touching - a.touching).slice(0, mostOccurrences);
  const stays = places.find((place) => place.start === segment.start);
  return stays && !best.includes(stays) ? [...best, stays] : best;
};

const standsWhole = ({ prefix, exact, suffix }: Segment): boolean =>
  !cutsWord(prefix + exact, prefix.length) && !cutsWord(exact + suffix, exact.length);

const cutsWord = (text: string, at: number): boolean =>
  at > 0 && letter.test(text[at] ?? '') && letter.test(text[at - 1] ?? '');

const commonBefore = (text: string, at: number, prefix: string): number => {
  let n = 0;
  while (n < prefix.length && text[at - 1 - n] === prefix[prefix.length - 1 - n]) n += 1;
  return n;
};

const commonAfter = (text: string, at: number, suffix: string): number => {
  let n = 0;
  while (n < suffix.length && text[at + n] === suffix[n]) n += 1;
  return n;
};

/** Places where alike words stand: where the surroundings stand, where the words stood, and where many q-grams are shared. */
const alikePlaces = (
  prepared: PreparedText,
  segment: Segment,
  from: number,
  to: number,
): Place[] => {
  const { text, offsets } = prepared.folded;
  const pattern = folded(segment.exact);
  if (pattern.length === 0 || text.length === 0) return [];
  const ranges: (Span & { alike: number })[] = framedRanges(text, segment, pattern).map(
    (range) => ({
      ...range,
      alike: similarityOf(pattern, text.slice(range.start, range.end)),
    }),
  );
  const slack = Math.ceil(pattern.length * 0.4) + 12;
  const windows = [foldedOffset(offsets, segment.start), ...likelyWindows(pattern, text)];
  for (const window of pattern.length < 2 ? [] : new Set(windows)) {
    const low = Math.max(0, window - slack);
    const high = Math.min(text.length, window + pattern.length + slack);
    const { start, end, distance } = align(pattern, text, low, high);
    ranges.push({ start, end, alike: similarity(distance, pattern.length) });
  }
  const places: Place[] = [];
  for (const { start, end, alike } of ranges) {
    if (alike < leastFramed || end <= start) continue;
    const drawn = { start: offsets[start] ?? 0, end: endOffset(offsets, end) };
    const range = snapToMarks(prepared.text, segment, drawn);
    if (range.start < from || range.end > to) continue;
    const words = prepared.text.slice(range.start, range.end);
    const exact = words === segment.exact;
    places.push({ ...range, similarity: exact ? 1 : alike, exact });
  }
  return bestOfEach(places);
};

const similarityOf = (pattern: string, words: string): number =>
  similarity(distanceBetween(pattern, words), Math.max(pattern.length, words.length));

/** Surroundings right beside the words, in folded units, that find a frame. */
const frameLength = 12;

/** What now stands between the nearest surroundings on either side, where both are still there. */
const framedRanges = (text: string, segment: Segment, pattern: string): Span[] => {
  const prefix = folded(segment.prefix).slice(-frameLength);
  const suffix = folded(segment.suffix).slice(0, frameLength);
  if (!prefix || !suffix || pattern.length > 500) return [];
  const ranges: Span[] = [];
  const farthest = 2 * pattern.length + 40;
  for (let at = text.indexOf(prefix); at >= 0 && ranges.length < 8;) {
    const start = at + prefix.length;
    const inside = text.slice(start, start + farthest + suffix.length).indexOf(suffix);
    const blank = text[start] === ' ' ? 1 : 0;
    if (inside > blank) ranges.push({ start: start + blank, end: start + inside });
    at = text.indexOf(prefix, at + 1);
  }
  return ranges;
};

/** Of places that overlap, the most alike. */
const bestOfEach = (places: readonly Place[]): Place[] => {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => b.similarity - a.similarity)) {
    if (!kept.some((other) => overlap(other, place))) kept.push(place);
    if (kept.length === mostOccurrences) break;
  }
  return kept;
};

/** The folded unit that comes from the original offset, or the first after it. */
const foldedOffset = (offsets: Uint32Array, offset: number): number =>
  Math.min(
    firstIndex(offsets, (original) => original >= offset),
    offsets.length - 1,
  );

/** Where, in the original, the folded text before `end` ends: a folded character may be several units long, and never ends inside one. */
const endOffset = (offsets: Uint32Array, end: number): number => {
  const last = offsets[end - 1] ?? 0;
  let next = end;
  while (next < offsets.length - 1 && offsets[next] === last) next += 1;
  return offsets[next] ?? last;
};

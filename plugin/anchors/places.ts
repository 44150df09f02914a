/** Every place in a text where the words of a segment could stand now: the very words, and alike ones. */
import type { Segment } from '../model/segment';
import type { Span } from '../model/reading';
import { fold, folded } from '../text/normalise';
import type { FoldedText } from '../text/normalise';
import { likelyWindows } from './candidates';
import { align, distanceBetween, similarity } from './edit-distance';
import { drawNear, framingOf } from './frame';
import type { Drawn } from './frame';
import { overlap } from './judge';
import type { Place } from './judge';
import { endOffset, foldedOffset } from './page-fold';
import { cutsWord } from './snap';

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

/** Occurrences that are judged; more of them are a word that stands everywhere. */
const mostOccurrences = 64;

/** Every place where the very words stand; of too many, those whose nearest surroundings agree most. */
export const exactPlaces = (text: string, segment: Segment): Place[] => {
  const { exact } = segment;
  const places: (Place & { touching: number })[] = [];
  // "boat" is not found in "boats", unless it was marked in it.
  const whole = standsWhole(segment);
  let seen = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    // A text that repeats the words without end: no place in it can be told apart.
    seen += 1;
    if (seen > 20_000) break;
    const end = at + exact.length;
    if (whole && (cutsWord(text, at) || cutsWord(text, end))) continue;
    const touching =
      commonBefore(text, at, segment.prefix) + commonAfter(text, end, segment.suffix);
    places.push({ start: at, end, ...veryWords, touching });
  }
  if (places.length <= mostOccurrences) return places;
  const best = [...places].sort((a, b) => b.touching - a.touching).slice(0, mostOccurrences);
  const stays = places.find((place) => place.start === segment.start);
  return stays && !best.includes(stays) ? [...best, stays] : best;
};

const standsWhole = ({ prefix, exact, suffix }: Segment): boolean =>
  !cutsWord(prefix + exact, prefix.length) && !cutsWord(exact + suffix, exact.length);

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

/** Places that are drawn and judged. */
const mostDrawn = 64;

/** Longer words are first followed through the text, and then drawn by their ends. */
const longWords = 384;

/**
 * Places where alike words stand, or the very words and more: where they stood, and where many q-grams of the words, or of the
 * words with their surroundings, are shared.
 */
export const alikePlaces = (
  prepared: PreparedText,
  segment: Segment,
  exact: readonly Place[],
): Place[] => {
  const { text, offsets } = prepared.folded;
  const pattern = folded(segment.exact);
  if (pattern.length === 0 || text.length === 0) return [];
  const before = folded(segment.prefix);
  const framed = `${before} ${pattern} ${folded(segment.suffix)}`.trim();
  const windows = [
    ...exact.map(({ start }) => foldedOffset(offsets, start)),
    foldedOffset(offsets, segment.start),
    ...likelyWindows(pattern, text),
    ...likelyWindows(framed, text).map((start) => start + before.length),
  ];
  const slack = Math.ceil(pattern.length * 0.4) + 12;
  const framing = framingOf(segment);
  const ranges: Drawn[] = [];
  const tried: number[] = [];
  for (const window of windows) {
    // What was drawn near by was the best of all that stands here.
    if (tried.some((other) => Math.abs(other - window) < slack)) continue;
    if (tried.length === mostDrawn) break;
    tried.push(window);
    const near = pattern.length > longWords ? followed(pattern, text, window, slack) : null;
    const start = near?.start ?? window;
    const end = near?.end ?? Math.min(text.length, window + pattern.length);
    if (end <= start) continue;
    const around = { start: offsets[start] ?? 0, end: endOffset(offsets, end) };
    const range = drawNear(prepared.text, framing, around, slack);
    if (range) ranges.push(range);
  }
  return bestOfEach(ranges).map(({ start, end }) => {
    const words = prepared.text.slice(start, end);
    return { start, end, ...likeness(segment.exact, pattern, words) };
  });
};

const followed = (pattern: string, text: string, window: number, slack: number): Span => {
  const low = Math.max(0, window - slack);
  return align(pattern, text, low, Math.min(text.length, window + pattern.length + slack));
};

const veryWords = { similarity: 1, exact: true, begins: true, ends: true };

/** Letters at an end that show that it is the same. */
const endLetters = 3;

const likeness = (exact: string, pattern: string, words: string): Omit<Place, keyof Span> => {
  if (words === exact) return veryWords;
  const now = folded(words);
  return {
    similarity: similarityOf(pattern, now),
    exact: false,
    begins: now.startsWith(pattern.slice(0, endLetters)),
    ends: now.endsWith(pattern.slice(-endLetters)),
  };
};

const similarityOf = (pattern: string, words: string): number => {
  const longer = Math.max(pattern.length, words.length);
  if (pattern === words) return 1;
  if (pattern.length <= longWords) return similarity(distanceBetween(pattern, words), longer);
  const { distance } = align(pattern, words, 0, words.length);
  return similarity(distance + Math.max(0, words.length - pattern.length), longer);
};

/** Of drawings that overlap, the one that differs least: another may have seen only a part of the place. */
const bestOfEach = (ranges: readonly Drawn[]): Drawn[] => {
  const kept: Drawn[] = [];
  for (const range of [...ranges].sort((a, b) => a.cost - b.cost)) {
    if (!kept.some((other) => overlap(other, range))) kept.push(range);
    if (kept.length === mostOccurrences) break;
  }
  return kept;
};

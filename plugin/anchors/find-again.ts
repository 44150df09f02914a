/**
 * Find the words of a segment again in a text that was edited since, or say that they are gone.
 * It never settles for the best of bad places: a place that the words and their surroundings do
 * not carry, or one of two that nothing tells apart, is no find.
 */
import type { Segment } from '../model/segment';
import { contextIsExact } from './context';
import { decide, overlap } from './judge';
import type { Place } from './judge';
import { alikePlaces, exactPlaces, prepareText } from './places';
import type { PreparedText } from './places';
import { contextLength } from './segment';

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
  const { from = 0, to = prepared.text.length, near } = options;
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
  const decided = decide(prepared.text, segment, exact, near);
  // One place, and both sides stand around it: nothing alike elsewhere can be better.
  if (decided?.framed && exact.length === 1) return found(segment, decided);
  const alike = alikePlaces(prepared, segment, exact).filter(within);
  const others = exact.filter((place) => !alike.some((drawn) => overlap(drawn, place)));
  const best = decide(prepared.text, segment, [...alike, ...others], near);
  if (best) return found(segment, best);
  return { state: 'orphaned', why: best === null ? 'ambiguous' : 'gone' };
};

/** All that was kept on both sides stands there, and enough was kept to tell a place by. */
const hasItsContext = (text: string, segment: Segment, { start, end }: Place): boolean =>
  segment.prefix.length + segment.suffix.length >= contextLength &&
  contextIsExact(text, segment, start, end);

const found = (segment: Segment, { start, end, similarity, exact }: Place): FoundAgain => {
  const state = !exact ? 'changed' : start === segment.start ? 'anchored' : 'moved';
  return { state, start, end, similarity };
};

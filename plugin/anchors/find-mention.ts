/** Find all segments of a mention again, in their order, and all mentions of a field side by side. */
import type { MentionState } from '../model/mention';
import type { Segment } from '../model/segment';
import { findAgain } from './find-again';
import type { FoundAgain } from './find-again';
import { prepareText } from './places';
import type { PreparedText } from './places';
import { makeSegment } from './segment';

export interface FoundMention {
  /** The worst of its segments: what is recorded. A moved mention is anchored. */
  state: MentionState;
  /** True where a segment stands elsewhere than before. */
  moved: boolean;
  /** The lowest of its segments; 0 where one is gone. */
  similarity: number;
  found: FoundAgain[];
  /**
   * The segments as they are to be stored: made anew where the words stand, so that they are found
   * there at once next time. A changed one keeps the words that were attributed as `exact` beside
   * its new place, and stays changed until a person accepts the new words. An orphaned one is as
   * it was.
   */
  segments: Segment[];
}

/**
 * Find a mention's segments again. They keep their order and do not overlap: each is looked for
 * between those that are found for certain, and a segment that stands in several places alone is
 * placed by its neighbours.
 */
export const findMention = (
  text: string | PreparedText,
  segments: readonly Segment[],
): FoundMention => {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  return record(prepared.text, segments, findSegments(prepared, segments));
};

/**
 * Find all mentions of one field again. No two mentions that stood apart may end up on the same
 * words: where two claim a place, the one that stood there, or whose words and surroundings agree
 * more, keeps it, and the other is gone. So a pull quote that was cut does not slip onto the
 * sentence that it repeated.
 */
export const findMentions = (
  text: string | PreparedText,
  mentions: readonly (readonly Segment[])[],
): FoundMention[] => {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const results = mentions.map((segments) => findSegments(prepared, segments));
  const order = results
    .map((found, index) => ({ found, index }))
    .sort((a, b) => strength(b.found) - strength(a.found) || a.index - b.index);
  const taken: { start: number; end: number; segment: Segment }[] = [];
  for (const { found, index } of order) {
    const segments = mentions[index] ?? [];
    found.forEach((place, i) => {
      const segment = segments[i];
      if (place.state === 'orphaned' || !segment) return;
      const rival = taken.find((t) => t.start < place.end && place.start < t.end);
      // Two mentions of the same words, or one within the other, stood on one another from the start.
      if (rival && !touches(rival.segment, segment)) found[i] = { state: 'orphaned', why: 'gone' };
      else taken.push({ start: place.start, end: place.end, segment });
    });
  }
  return results.map((found, index) => record(prepared.text, mentions[index] ?? [], found));
};

const touches = (a: Segment, b: Segment): boolean => a.start < b.end && b.start < a.end;

const findSegments = (prepared: PreparedText, segments: readonly Segment[]): FoundAgain[] => {
  const found = segments.map((segment) => findAgain(prepared, segment));
  if (found.length < 2) return found;
  const anchor = surest(found);
  const pivot = found[anchor];
  if (!pivot || pivot.state === 'orphaned') return found;
  // From the surest segment outwards: each stands beyond the one before it.
  let limit = pivot.start;
  for (let i = anchor - 1; i >= 0; i -= 1) {
    const place = inOrder(prepared, segments, found, i, i + 1, { from: 0, to: limit });
    found[i] = place;
    if (place.state !== 'orphaned') limit = place.start;
  }
  limit = pivot.end;
  for (let i = anchor + 1; i < found.length; i += 1) {
    const bounds = { from: limit, to: prepared.text.length };
    const place = inOrder(prepared, segments, found, i, i - 1, bounds);
    found[i] = place;
    if (place.state !== 'orphaned') limit = place.end;
  }
  return found;
};

/** Halves of a split quote stand in one paragraph: a place farther off than this needs to be told by its words alone. */
const farthestHalf = 1_500;

const inOrder = (
  prepared: PreparedText,
  segments: readonly Segment[],
  found: readonly FoundAgain[],
  index: number,
  neighbour: number,
  bounds: { from: number; to: number },
): FoundAgain => {
  const segment = segments[index];
  const place = found[index];
  const beside = found[neighbour];
  const besideSegment = segments[neighbour];
  if (!segment || !place || !besideSegment || !beside || beside.state === 'orphaned') {
    return fits(place, bounds) ? place : { state: 'orphaned', why: 'gone' };
  }
  const near = beside.start + (segment.start - besideSegment.start);
  if (fits(place, bounds) && Math.abs(place.start - near) <= farthestHalf) return place;
  const again = findAgain(prepared, segment, { ...bounds, near });
  return again;
};

const fits = (
  place: FoundAgain | undefined,
  { from, to }: { from: number; to: number },
): place is Exclude<FoundAgain, { state: 'orphaned' }> =>
  place !== undefined && place.state !== 'orphaned' && place.start >= from && place.end <= to;

const rank = { anchored: 3, moved: 2, changed: 1, orphaned: 0 } as const;

const surest = (found: readonly FoundAgain[]): number => {
  let best = 0;
  found.forEach((place, i) => {
    const current = found[best];
    if (!current || strengthOf(place) > strengthOf(current)) best = i;
  });
  return best;
};

const strengthOf = (place: FoundAgain): number =>
  rank[place.state] +
  (place.state === 'orphaned'
    ? 0
    : place.similarity + Math.min(0.9, (place.end - place.start) / 1e4));

const strength = (found: readonly FoundAgain[]): number =>
  Math.min(...found.map(strengthOf), Number.MAX_SAFE_INTEGER);

const record = (text: string, segments: readonly Segment[], found: FoundAgain[]): FoundMention => {
  const worst = Math.min(3, ...found.map((place) => rank[place.state]));
  return {
    state: worst === 0 ? 'orphaned' : worst === 1 ? 'changed' : 'anchored',
    moved: found.some(
      (place, i) => place.state !== 'orphaned' && place.start !== segments[i]?.start,
    ),
    similarity: Math.min(1, ...found.map((p) => (p.state === 'orphaned' ? 0 : p.similarity))),
    found,
    segments: segments.map((segment, i) => stored(text, segment, found[i])),
  };
};

const stored = (text: string, segment: Segment, place: FoundAgain | undefined): Segment => {
  if (!place || place.state === 'orphaned') return segment;
  const made = makeSegment(text, place.start, place.end);
  return place.state === 'changed' ? { ...made, exact: segment.exact } : made;
};

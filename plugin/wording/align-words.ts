/** Which words of the original stand in ours, in their order. */
import { diffArrays } from 'diff';
import { firstIndex } from '../text/first-index';
import { cheapestPairs } from './cheapest-pairs';
import type { Texts } from './cheapest-pairs';
import type { Token } from './tokens';

export interface WordAlignment {
  /**
   * For each of our words the one of the original beside which it stands, or -1. They ascend. A pair
   * may be two words of which one is printed in place of the other.
   */
  pairs: Int32Array;
  /** Ours may be a part of the original: the words before the first pair and behind the last are around it. */
  isPart: boolean;
}

/** Tables up to this size, words by words, are filled in some ten milliseconds. */
const mostCells = 1_000_000;

/** Where nothing holds two long runs together, more edits than this are too many to count. */
const mostEdits = 400;

/**
 * Aligns our words with those of the original. Where the very words stand there in one run, that run
 * it is. Otherwise the cheapest alignment with gaps: leaving out a run of the original costs little more than
 * leaving out a word of it, least at an ellipsis of ours, and nothing at its ends where ours is shorter; so a
 * long quote that was cut in the middle is one gap and not chance words here and there. Texts too long for
 * that are first held together by the words that stand once in each, and what is left between
 * two of these is compared by Myers' algorithm where it is too long still.
 * @param ellipses for each of our words whether an ellipsis stands before it; one more for the end
 * @param edges for each of their words what ends before it, one more for the end: 2 for a sentence, 1 for a clause
 */
export const alignWords = (
  original: readonly Token[],
  printed: readonly Token[],
  ellipses: readonly boolean[],
  edges: readonly number[],
): WordAlignment => {
  const isPart = original.length > printed.length;
  const ids = new Map<string, number>();
  const idOf = ({ key }: Token): number => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const theirs = Int32Array.from(original, idOf);
  const ours = Int32Array.from(printed, idOf);
  const run = runOf(theirs, ours);
  if (run >= 0) return { pairs: ours.map((_, i) => run + i), isPart };
  const texts = {
    original,
    printed,
    theirs,
    ours,
    ellipses,
    edges,
    freeStart: isPart,
    freeEnd: isPart,
  };
  const pairs = theirs.length * ours.length <= mostCells ? cheapestPairs(texts) : longTexts(texts);
  settle(pairs, theirs, ours, edges);
  return { pairs, isPart };
};

/** Where all of our words stand one after the other; -1 where they do not. */
const runOf = (theirs: Int32Array, ours: Int32Array): number => {
  if (ours.length === 0) return -1;
  for (let at = 0; at + ours.length <= theirs.length; at += 1) {
    let i = 0;
    while (i < ours.length && theirs[at + i] === ours[i]) i += 1;
    if (i === ours.length) return at;
  }
  return -1;
};

/** Piece by piece, between the words that stand once in each text. */
const longTexts = (texts: Texts): Int32Array => {
  const { theirs, ours } = texts;
  const pairs = new Int32Array(ours.length).fill(-1);
  const anchors = [...anchorsOf(theirs, ours), { i: theirs.length, j: ours.length }];
  let at = { i: 0, j: 0 };
  for (const anchor of anchors) {
    const piece = pieceOf(texts, at, anchor);
    const cells = piece.theirs.length * piece.ours.length;
    const found = cells <= mostCells / 4 ? cheapestPairs(piece) : fewestEdits(piece);
    for (const [j, i] of found.entries()) if (i >= 0) pairs[at.j + j] = at.i + i;
    if (anchor.j < ours.length) pairs[anchor.j] = anchor.i;
    at = { i: anchor.i + 1, j: anchor.j + 1 };
  }
  return pairs;
};

interface Anchor {
  i: number;
  j: number;
}

const pieceOf = (texts: Texts, from: Anchor, to: Anchor): Texts => ({
  original: texts.original.slice(from.i, to.i),
  printed: texts.printed.slice(from.j, to.j),
  theirs: texts.theirs.subarray(from.i, to.i),
  ours: texts.ours.subarray(from.j, to.j),
  ellipses: texts.ellipses.slice(from.j, to.j + 1),
  edges: texts.edges.slice(from.i, to.i + 1),
  freeStart: texts.freeStart && from.j === 0,
  freeEnd: texts.freeEnd && to.j === texts.ours.length,
});

/** Words that stand once in each text, as many as stand in the same order (Bram Cohen's patience diff). */
const anchorsOf = (theirs: Int32Array, ours: Int32Array): Anchor[] => {
  const places = onlyPlaces(theirs);
  const shared: Anchor[] = [];
  for (const [word, j] of onlyPlaces(ours)) {
    const i = places.get(word) ?? -1;
    if (i >= 0 && j >= 0) shared.push({ i, j });
  }
  // The longest run that ascends in both: by the least ending of each length.
  const ends: number[] = [];
  const before = new Int32Array(shared.length).fill(-1);
  shared.forEach(({ i }, n) => {
    const at = firstIndex(ends, (end) => (shared[end]?.i ?? 0) > i);
    before[n] = at > 0 ? (ends[at - 1] ?? -1) : -1;
    ends[at] = n;
  });
  const anchors: Anchor[] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) {
    const anchor = shared[n];
    if (anchor) anchors.push(anchor);
  }
  return anchors.reverse();
};

/** Where each word stands; -1 where it stands more than once. In the order of the text. */
const onlyPlaces = (ids: Int32Array): Map<number, number> => {
  const places = new Map<number, number>();
  ids.forEach((id, at) => places.set(id, places.has(id) ? -1 : at));
  return places;
};

const fewestEdits = ({ theirs, ours }: Texts): Int32Array => {
  const pairs = new Int32Array(ours.length).fill(-1);
  const changes = diffArrays([...theirs], [...ours], { maxEditLength: mostEdits });
  let i = 0;
  let j = 0;
  // Undefined, whatever its type says, where there are more edits.
  for (const { added, removed, count } of changes ?? []) {
    for (let k = 0; !added && !removed && k < count; k += 1) pairs[j + k] = i + k;
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
};

/**
 * Where a run that ours leaves out begins and ends with the same words, it may be drawn some words
 * earlier or later: it is drawn so that it begins and ends with a sentence, else with a clause.
 */
const settle = (
  pairs: Int32Array,
  theirs: Int32Array,
  ours: Int32Array,
  edges: readonly number[],
): void => {
  for (let j = 0; j + 1 < pairs.length; j += 1) {
    const before = pairs[j] ?? -1;
    const after = pairs[j + 1] ?? -1;
    if (before < 0 || after <= before + 1) continue;
    let best = 0;
    const edge = (shift: number) => (edges[before + 1 + shift] ?? 0) + (edges[after + shift] ?? 0);
    // Earlier: the word before the gap stands at its end as well.
    for (let s = 1; pairs[j - s + 1] === before - s + 1; s += 1) {
      if (theirs[after - s] !== ours[j - s + 1] || theirs[before - s + 1] !== ours[j - s + 1])
        break;
      if (edge(-s) > edge(best)) best = -s;
    }
    for (let s = 1; pairs[j + s] === after + s - 1; s += 1) {
      if (theirs[before + s] !== ours[j + s] || theirs[after + s - 1] !== ours[j + s]) break;
      if (edge(s) > edge(best)) best = s;
    }
    for (let s = 0; s > best; s -= 1) pairs[j + s] = after + s - 1;
    for (let s = 1; s <= best; s += 1) pairs[j + s] = before + s;
  }
};

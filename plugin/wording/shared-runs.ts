/** Runs of words that a wording and a page share, and the stretches of the page that have many of them. */
import type { PageIndex } from './page-index';

/** Words of the wording from `from` that stand, one after the other, at `at` on the page. */
export interface Run {
  from: number;
  at: number;
  length: number;
  /** How much it tells: rare words more than those of which every text is full. */
  weight: number;
}

/** A stretch of the page, in words, `end` excluded, and the share of the wording that it has. */
export interface Stretch {
  start: number;
  end: number;
  /** 0 to 1, by weight, in whatever order. */
  share: number;
}

/** A wording as the page's index sees it. */
export interface Sought {
  /** -1 for a word that the page does not have. */
  ids: Int32Array;
  /** For each word. */
  weights: Float64Array;
  weight: number;
}

/** The words of a wording, numbered and weighed: the fewer places a word has on the page, the more it tells. */
export const seek = (index: PageIndex, words: readonly string[]): Sought => {
  const ids = Int32Array.from(words, (key) => index.idOf(key) ?? -1);
  const size = Math.max(50, index.ids.length);
  const weights = Float64Array.from(ids, (id) =>
    Math.log(1 + size / (1 + (id < 0 ? 0 : index.placesOf(id).length))),
  );
  return { ids, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
};

/** More places are words that stand everywhere: nothing can be told apart. */
const mostPlaces = 16;

/** Where all words of a wording stand one after the other: indices of words. */
export const exactPlaces = (index: PageIndex, { ids }: Sought): number[] => {
  if (ids.length === 0 || ids.includes(-1)) return [];
  let rarest = 0;
  ids.forEach((id, i) => {
    if (index.placesOf(id).length < index.placesOf(ids[rarest] ?? 0).length) rarest = i;
  });
  const places: number[] = [];
  for (const place of index.placesOf(ids[rarest] ?? 0)) {
    const start = place - rarest;
    if (start >= 0 && ids.every((id, i) => index.ids[start + i] === id)) places.push(start);
    if (places.length > mostPlaces) break;
  }
  return places;
};

/** A word with more places starts no run: its neighbour does. In a long wording enough others do. */
const frequent = (words: number): number => Math.min(3_000, Math.max(100, 600_000 / words));

/** Runs that are looked at from one word of the wording: the weightiest. */
const mostRuns = 40;

/** A run of two words has to tell as much as this share of a word that stands once. */
const leastWeight = 0.5;

/** The longest shared runs of two words and more, in reading order of the page. */
const sharedRuns = (index: PageIndex, sought: Sought): Run[] => {
  const { ids } = sought;
  const least = leastWeight * Math.log(1 + Math.max(50, index.ids.length));
  const most = frequent(ids.length);
  const found: Run[] = [];
  for (let from = 0; from + 1 < ids.length; from += 1) {
    const id = ids[from] ?? -1;
    const next = ids[from + 1] ?? -1;
    if (id < 0 || next < 0) continue;
    // From the rarer of the two.
    const isNext = index.placesOf(next).length < index.placesOf(id).length;
    const places = index.placesOf(isNext ? next : id);
    if (places.length > most) continue;
    const here: Run[] = [];
    for (const place of places) {
      const at = isNext ? place - 1 : place;
      if (index.ids[at] !== id || index.ids[at + 1] !== next) continue;
      // It goes on with the word before, and was found from there.
      if (from > 0 && at > 0 && index.ids[at - 1] === ids[from - 1]) continue;
      const run = runAt(index, sought, from, at);
      if (run.weight >= least) here.push(run);
    }
    if (here.length > mostRuns) here.sort((a, b) => b.weight - a.weight || a.at - b.at);
    found.push(...here.slice(0, mostRuns));
  }
  return found.sort((a, b) => a.at - b.at || a.from - b.from);
};

const runAt = (index: PageIndex, { ids, weights }: Sought, from: number, at: number): Run => {
  let length = 0;
  let weight = 0;
  while (from + length < ids.length && ids[from + length] === index.ids[at + length]) {
    weight += weights[from + length] ?? 0;
    length += 1;
  }
  return { from, at, length, weight };
};

/** A page may put so many words between two parts of a quote, or a relay merge two quotes that stand so far apart. */
const between = 100;

/** Stretches that are compared word by word. */
const mostStretches = 6;
/** A wording of more words is compared with the best alone. */
const longWording = 500;

/** A stretch, in words, and the weight of what it has. */
interface Found {
  start: number;
  end: number;
  weight: number;
}

/** Runs that lie together, and the stretch that has most of them. */
interface Part {
  runs: readonly Run[];
  best: Found;
}

/**
 * The stretches of the page that have most of a wording, best first; none overlaps another. What lies before and
 * behind one is looked at by itself, so that the same words a line further are a stretch of their own.
 */
export const stretchesWith = (index: PageIndex, sought: Sought): Stretch[] => {
  const most = sought.ids.length > longWording ? 1 : mostStretches;
  const partOf = (runs: readonly Run[]): Part[] =>
    runs.length === 0 ? [] : [{ runs, best: bestOf(runs, sought) }];
  const kept: Stretch[] = [];
  let parts = partOf(sharedRuns(index, sought));
  while (parts.length > 0 && kept.length < most) {
    const [first] = parts.sort(byWeight);
    if (!first) break;
    const { start, end, weight } = first.best;
    kept.push({ start, end, share: Math.min(1, weight / sought.weight) });
    const before = first.runs.filter((run) => run.at + run.length <= start);
    const behind = first.runs.filter((run) => run.at >= end);
    parts = [...parts.slice(1), ...partOf(before), ...partOf(behind)];
  }
  return kept;
};

const byWeight = ({ best: a }: Part, { best: b }: Part): number =>
  b.weight - a.weight || a.start - b.start;

/** The stretch with most of the wording; the shortest of these, and the first. */
const bestOf = (runs: readonly Run[], sought: Sought): Found => {
  const longest = Math.ceil(sought.ids.length * 1.3) + between;
  const covered = new Uint16Array(sought.ids.length);
  let best: Found = { start: 0, end: 0, weight: -1 };
  let weight = 0;
  let left = 0;
  let end = 0;
  const count = ({ from, length }: Run, by: 1 | -1) => {
    for (let i = from; i < from + length; i += 1) {
      const before = covered[i] ?? 0;
      covered[i] = before + by;
      if (before === 0 || before + by === 0) weight += by * (sought.weights[i] ?? 0);
    }
  };
  /** A run that adds nothing to those behind it only makes the stretch longer. */
  const isSpare = ({ from, length }: Run): boolean => {
    for (let i = from; i < from + length; i += 1) if ((covered[i] ?? 0) < 2) return false;
    return true;
  };
  for (const run of runs) {
    count(run, 1);
    end = Math.max(end, run.at + run.length);
    for (let first = runs[left]; first && first !== run; first = runs[left]) {
      if (run.at + run.length - first.at <= longest && !isSpare(first)) break;
      count(first, -1);
      left += 1;
    }
    const start = runs[left]?.at ?? 0;
    const more = weight - best.weight;
    const isBetter = more > 1e-9 || (more > -1e-9 && end - start < best.end - best.start);
    if (isBetter) best = { start, end, weight };
  }
  return best;
};

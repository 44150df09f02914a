/** Which negations one of two wordings has and the other has not. */
import { gapBefore } from './tokens';
import type { Wording } from './tokens';

export interface Compared {
  original: Wording;
  printed: Wording;
  /** For each token the number of its negation, or -1. */
  negations: Int32Array;
  printedNegations: Int32Array;
}

/** Tokens of the original, `to` excluded. */
export interface Range {
  from: number;
  to: number;
}

/** Negations of the one text that the other does not have: by their numbers. */
export interface LostNegations {
  lost: ReadonlySet<number>;
  gained: ReadonlySet<number>;
}

/** A negation is kept where one of its words stands beside a word of one: "pas" of "ne … pas", "never" for "not". */
export const lostNegations = (texts: Compared, pairs: Int32Array, range: Range): LostNegations => {
  const { negations, printedNegations } = texts;
  const lost = new Set(negations.filter((number) => number >= 0));
  const gained = new Set(printedNegations.filter((number) => number >= 0));
  pairs.forEach((pair, j) => {
    const theirs = pair < 0 ? -1 : (negations[pair] ?? -1);
    const ours = printedNegations[j] ?? -1;
    if (theirs < 0 || ours < 0) return;
    lost.delete(theirs);
    gained.delete(ours);
  });
  cancelMoved(texts, pairs, range, { lost, gained });
  return { lost, gained };
};

/** So far a negation may move in its sentence, in words. */
const farthest = 8;

/** A negation that is lost and found again a few words on was moved. */
const cancelMoved = (
  { negations, printedNegations }: Compared,
  pairs: Int32Array,
  { from, to }: Range,
  { lost, gained }: { lost: Set<number>; gained: Set<number> },
): void => {
  for (const ours of gained) {
    const at = printedNegations.indexOf(ours);
    let before = at;
    while (before > 0 && (pairs[before] ?? -1) < 0) before -= 1;
    const beside = Math.max(0, pairs[before] ?? 0);
    for (const theirs of lost) {
      const place = negations.indexOf(theirs);
      if (place < from || place >= to || Math.abs(place - beside) > farthest) continue;
      lost.delete(theirs);
      gained.delete(ours);
      break;
    }
  }
};

/**
 * The range with the words beside it that deny it: “proof” of “no proof”, “we want this” of “we want this not
 * at all”, or a quote that makes a sentence of what stands some words behind a “never”. Farther off, or
 * beyond a comma, they deny something else.
 */
export const withDenials = (
  { original, printed, negations }: Compared,
  lost: ReadonlySet<number>,
  range: Range,
): Range => {
  let { from, to } = range;
  const isLost = (at: number) => lost.has(negations[at] ?? -1);
  const opens = isCapital(printed, 0) && !isCapital(original, range.from);
  const reach = opens ? 4 : 1;
  for (let at = range.from - 1; at >= Math.max(0, range.from - reach); at -= 1) {
    if (isClauseEdge(gapBefore(original, at + 1))) break;
    if (isLost(at)) from = at;
  }
  for (let at = range.to; at < Math.min(original.tokens.length, range.to + 3); at += 1) {
    if (isClauseEdge(gapBefore(original, at))) break;
    // It closes its clause: what follows it would be what it denies.
    const after = gapBefore(original, at + 1);
    if (isLost(at) && (after === '' || isClauseEdge(after))) to = at + 1;
  }
  return { from, to };
};

const isCapital = ({ text, tokens }: Wording, at: number): boolean =>
  /\p{Lu}/u.test(text[tokens[at]?.start ?? 0] ?? '');

/** Signs that part what they stand between. */
export const isClauseEdge = (gap: string): boolean => /[.,;:!?…–—\n]/u.test(gap);

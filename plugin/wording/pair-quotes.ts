/** All quotes of a story beside those of the page that it relays: a relayed story keeps their order. */
import type { Passage } from '../model/wording';
import { candidatesOn, factsOfSought, knownPassage, passageOf, scoresOf } from './find-passages';
import type { Candidate, SoughtQuote } from './find-passages';
import { evidence } from './passage-evidence';
import type { QuoteFacts } from './passage-evidence';
import type { PreparedPage } from './prepare-page';

/** Quotes so far from where the order expects them are not compared, where there are many. */
const farthest = 60;
const manyPairs = 20_000;

/** What speaks for each pair, as the logarithm of odds, where all quotes were relayed; less where fewer seem to be. */
const relayed = 3;

/** From here on a pair is proposed: the order speaks for it too. */
const leastPaired = 0.45;

/** Out of the order of the others a passage needs more to speak for it. */
const leastAlone = 0.8;

/**
 * For each quote of a story, in the order of the story, the passage of the page that it is in the page's language;
 * null where none is likely. Scores are the probability of the pair over all ways to pair the quotes of both in their
 * order, some left out on either side; the more quotes of the story the page seems to have, the more speaks for each
 * pair. A quote that was moved is found where it is likely by itself.
 */
export const pairQuotes = (
  page: PreparedPage,
  quotes: readonly SoughtQuote[],
): (Passage | null)[] => {
  const candidates = candidatesOn(page);
  const ours = quotes.map(factsOfSought);
  const known = quotes.map((quote) => knownPassage(page, quote));
  const odds = oddsOf(ours, candidates);
  const alone = inOrder(odds, candidates.length);
  const share = sumOf(alone) / Math.max(1, Math.min(ours.length, candidates.length));
  const probability = inOrder(
    odds.map((row) => row.map((odd) => odd + relayed * share)),
    candidates.length,
  );
  const taken = new Set<number>();
  const propose = (i: number, scores: readonly number[], least: number): Passage | null => {
    const best = bestOf(scores);
    const candidate = candidates[best];
    const facts = ours[i];
    const score = scores[best] ?? 0;
    if (!candidate || !facts || score < least || taken.has(best)) return null;
    taken.add(best);
    return passageOf(candidate, score, facts);
  };
  const inTheirOrder = quotes.map(
    (_, i) => known[i] ?? propose(i, probability[i] ?? [], leastPaired),
  );
  return inTheirOrder.map(
    (passage, i) => passage ?? propose(i, scoresOf(odds[i] ?? []), leastAlone),
  );
};

const sumOf = (rows: readonly (readonly number[])[]): number =>
  rows.flat().reduce((sum, value) => sum + value, 0);

const bestOf = (row: readonly number[]): number =>
  row.reduce((best, value, at) => (value > (row[best] ?? 0) ? at : best), 0);

/** For each of our quotes the odds of each candidate by itself, as logarithms. */
const oddsOf = (ours: readonly QuoteFacts[], candidates: readonly Candidate[]): number[][] => {
  const all = candidates.map(({ facts }) => facts);
  const many = ours.length * all.length > manyPairs;
  return ours.map((facts, i) => {
    const expected = Math.round((i / ours.length) * all.length);
    const from = many ? Math.max(0, expected - farthest) : 0;
    const near = all.slice(from, many ? expected + farthest : all.length);
    const odds = all.map(() => -Infinity);
    odds.splice(from, near.length, ...evidence(facts, near));
    return odds;
  });
};

/**
 * The probability of each pair, over all pairings in which both sides keep their order: the sum over the
 * pairings before it, times its odds, times the sum over those behind it, by the sum over all (forward and backward,
 * as for hidden Markov models). All in logarithms.
 */
const inOrder = (odds: readonly (readonly number[])[], width: number): number[][] => {
  const before = sums(odds, width);
  const turned = [...odds].reverse().map((row) => [...row].reverse());
  const behind = sums(turned, width);
  const all = before[odds.length]?.[width] ?? 0;
  return odds.map((row, i) =>
    row.map((odd, j) =>
      Math.exp(
        (before[i]?.[j] ?? 0) + odd + (behind[odds.length - 1 - i]?.[width - 1 - j] ?? 0) - all,
      ),
    ),
  );
};

/** For the first i quotes and j candidates, the logarithm of the sum over all pairings in order of the product of their odds. */
const sums = (odds: readonly (readonly number[])[], width: number): Float64Array[] => {
  const rows = [new Float64Array(width + 1)];
  odds.forEach((row, i) => {
    const above = rows[i] ?? new Float64Array(width + 1);
    // With the newest quote paired to one of the candidates so far.
    let paired = -Infinity;
    const next = new Float64Array(width + 1);
    for (let j = 1; j <= width; j += 1) {
      paired = logSum(paired, (above[j - 1] ?? 0) + (row[j - 1] ?? -Infinity));
      next[j] = logSum(above[j] ?? 0, paired);
    }
    rows.push(next);
  });
  return rows;
};

const logSum = (a: number, b: number): number => {
  const most = Math.max(a, b);
  return most === -Infinity ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most));
};

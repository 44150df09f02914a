/** The cheapest alignment of two runs of words, with gaps. */
import type { Token } from './tokens';

export interface Texts {
  original: readonly Token[];
  printed: readonly Token[];
  theirs: Int32Array;
  ours: Int32Array;
  ellipses: readonly boolean[];
  edges: readonly number[];
  /** The original may begin before our words, and go on behind them, for nothing. */
  freeStart: boolean;
  freeEnd: boolean;
}

const cost = {
  /** To begin leaving out words of the original, at an ellipsis of ours and elsewhere; and each of them. */
  elide: 0.3,
  drop: 1.5,
  dropped: 0.02,
  /** To begin or end inside a sentence of theirs. */
  inside: 0.5,
  /** To begin adding words, and each of them; in brackets they explain. */
  add: 0.6,
  added: 1,
  bracketed: 0.15,
  /** One word in place of another. */
  number: 0.7,
  alike: 0.8,
  other: 1.9,
  unlike: 2.4,
};

/** What a cell was reached from: a pair of words, a gap in ours, a gap in theirs. */
const Way = { Pair: 0, Drop: 1, Add: 2 } as const;
type Way = (typeof Way)[keyof typeof Way];

/** The costs of a row of the table: for each of our words, by what its cell ends in. */
type Row = readonly [pair: Float64Array, drop: Float64Array, add: Float64Array];

const newRow = (width: number): Row => [
  new Float64Array(width).fill(Infinity),
  new Float64Array(width).fill(Infinity),
  new Float64Array(width).fill(Infinity),
];

/**
 * Our words beside theirs at the least cost, by a table of all of both (Gotoh 1982): for each of ours the
 * index of theirs, or -1. Leaving out a run of theirs costs little more than leaving out one word.
 */
export const cheapestPairs = (texts: Texts): Int32Array => {
  const { theirs, ours, edges, freeStart, freeEnd } = texts;
  const width = ours.length + 1;
  // Two bits for each way: from which it came.
  const from = new Uint8Array((theirs.length + 1) * width);
  let above = newRow(width);
  let row = newRow(width);
  above[0][0] = 0;
  fillAdds(texts, above, from, 0);
  for (let i = 1; i <= theirs.length; i += 1) {
    // What is left of the row before the last; all other cells are filled anew.
    row[0][0] = Infinity;
    const inside = edges[i] === 2 ? 0 : cost.inside;
    row[1][0] = freeStart ? inside : cost.drop + cost.dropped * i;
    for (let j = 1; j < width; j += 1) {
      const p = above[0][j - 1] ?? 0;
      const d = above[1][j - 1] ?? 0;
      const a = above[2][j - 1] ?? 0;
      row[0][j] = Math.min(p, d, a) + pairCost(texts, i - 1, j - 1);
      const pairWay = cheapestWay(p, d, a);
      const atEnd = freeEnd && j === ours.length;
      const end = edges[i - 1] === 2 ? 0 : cost.inside;
      const open = atEnd ? end : texts.ellipses[j] ? cost.elide : cost.drop;
      const q = (above[0][j] ?? 0) + open;
      const e = above[1][j] ?? 0;
      const b = (above[2][j] ?? 0) + open;
      row[1][j] = Math.min(q, e, b) + (atEnd ? 0 : cost.dropped);
      const dropWay = cheapestWay(q, e, b);
      from[i * width + j] = code(Way.Pair, pairWay) | code(Way.Drop, dropWay);
    }
    fillAdds(texts, row, from, i);
    [above, row] = [row, above];
  }
  const [p = 0, d = 0, a = 0] = above.map((costs) => costs[ours.length]);
  return traceBack(texts, from, cheapestWay(p, d, a));
};

/** Our words that the original does not have, along a row. */
const fillAdds = ({ printed }: Texts, row: Row, from: Uint8Array, i: number): void => {
  const width = printed.length + 1;
  for (let j = 1; j < width; j += 1) {
    const inBrackets = printed[j - 1]?.bracketed;
    const open = inBrackets ? cost.bracketed : cost.add;
    const p = (row[0][j - 1] ?? 0) + open;
    const d = (row[1][j - 1] ?? 0) + open;
    const a = row[2][j - 1] ?? 0;
    row[2][j] = Math.min(p, d, a) + (inBrackets ? cost.bracketed : cost.added);
    const at = i * width + j;
    from[at] = (from[at] ?? 0) | code(Way.Add, cheapestWay(p, d, a));
  }
};

const code = (way: Way, came: Way): number => came << (2 * way);

const cheapestWay = (pair: number, drop: number, add: number): Way => {
  if (pair <= drop && pair <= add) return Way.Pair;
  return drop <= add ? Way.Drop : Way.Add;
};

const pairCost = ({ original, printed, theirs, ours }: Texts, i: number, j: number): number => {
  if (theirs[i] === ours[j]) return 0;
  const a = original[i];
  const b = printed[j];
  if (!a || !b) return cost.unlike;
  if (a.amount && b.amount) return cost.number;
  if ((a.isOne && b.amount?.value === 1) || (b.isOne && a.amount?.value === 1)) return 0.1;
  if (a.amount ?? b.amount) return cost.unlike;
  return isAlike(a.key, b.key) ? cost.alike : cost.other;
};

/** Two forms of one word, or a typing error at its end. */
const isAlike = (a: string, b: string): boolean => {
  const longer = Math.max(a.length, b.length);
  let shared = 0;
  while (shared < longer && a[shared] === b[shared]) shared += 1;
  return shared >= 3 && shared >= longer * 0.6;
};

const traceBack = ({ theirs, ours }: Texts, from: Uint8Array, last: Way): Int32Array => {
  const width = ours.length + 1;
  const pairs = new Int32Array(ours.length).fill(-1);
  let way: number = last;
  for (let i = theirs.length, j = ours.length; i > 0 || j > 0;) {
    // In the first column only their words are left.
    const came = j === 0 ? Way.Drop : ((from[i * width + j] ?? 0) >> (2 * way)) & 3;
    if (way === Way.Pair) {
      i -= 1;
      j -= 1;
      pairs[j] = i;
    } else if (way === Way.Drop) i -= 1;
    else j -= 1;
    way = came;
  }
  return pairs;
};

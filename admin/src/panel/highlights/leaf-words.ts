/**
 * The body's plain text and the words of the editor's leaves: an editor shows the leaves one after
 * the other and nothing of what parts the blocks in the plain text. Pure.
 */
import type { BlockText } from '../../../../plugin/text';

/** An offset between two leaves belongs to the one that begins there, or to the one that ends there. */
export type Edge = 'start' | 'end';

/** How many units of the leaves stand before an offset of the plain text. */
export const wordsBefore = (body: BlockText, offset: number, edge: Edge): number => {
  const low = firstThat(body.leaves.length, (i) => {
    const leaf = body.leaves[i];
    return !leaf || (edge === 'start' ? leaf.end > offset : leaf.end >= offset);
  });
  const leaf = body.leaves[low];
  const before = leafSums(body)[low] ?? 0;
  return leaf ? before + Math.min(Math.max(0, offset - leaf.start), leaf.end - leaf.start) : before;
};

/** The offset of the plain text before which so many units of the leaves stand; null beyond the last. */
export const offsetAfter = (body: BlockText, words: number, edge: Edge): number | null => {
  const sums = leafSums(body);
  const low = firstThat(body.leaves.length, (i) => {
    const end = sums[i + 1] ?? 0;
    return edge === 'start' ? end > words : end >= words;
  });
  const leaf = body.leaves[low];
  return leaf ? leaf.start + words - (sums[low] ?? 0) : null;
};

const sumsOf = new WeakMap<BlockText, number[]>();

/** For each leaf, the units of all leaves before it; made once for a text. */
const leafSums = (body: BlockText): number[] => {
  const known = sumsOf.get(body);
  if (known) return known;
  let sum = 0;
  const sums = body.leaves.map(({ start, end }) => {
    const before = sum;
    sum += end - start;
    return before;
  });
  sums.push(sum);
  sumsOf.set(body, sums);
  return sums;
};

/** The first of so many for which the test holds; it holds for all after that one. */
export const firstThat = (count: number, test: (index: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** How much text stands in an element, asked of many elements of a page. */
import type { PageLine } from './page-lines';
import type { PageElement } from './page-tree';

/**
 * The sum of what is measured of the lines in an element, or in the whole page. Linear to prepare, a
 * subtraction to ask.
 * @param measure of a line; its characters where nothing is given
 */
export const blockSizes = (
  lines: readonly PageLine[],
  measure: (line: PageLine) => number = ({ text }) => text.length,
): ((element?: PageElement) => number) => {
  // For each block, and one past the last, what stands before it.
  const before = [0];
  for (const line of lines) {
    const sum = before.at(-1) ?? 0;
    while (before.length <= line.block) before.push(sum);
    before[line.block + 1] = sum + measure(line);
  }
  return (element) => {
    if (!element) return before.at(-1) ?? 0;
    const { firstBlock, lastBlock } = element;
    return firstBlock < 0 ? 0 : (before[lastBlock + 1] ?? 0) - (before[firstBlock] ?? 0);
  };
};

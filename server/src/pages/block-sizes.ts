/** How much text stands in an element, asked of many elements of a page. */
import type { PageLine } from './page-lines';
import type { PageElement } from './page-tree';

/**
 * The characters of the counted lines in an element, or in the whole page. Linear to prepare, a
 * subtraction to ask.
 */
export const blockSizes = (
  lines: readonly PageLine[],
  isCounted: (line: PageLine) => boolean = () => true,
): ((element?: PageElement) => number) => {
  // For each block, and one past the last, what stands before it.
  const before = [0];
  for (const line of lines) {
    const sum = before.at(-1) ?? 0;
    while (before.length <= line.block) before.push(sum);
    before[line.block + 1] = sum + (isCounted(line) ? line.text.length : 0);
  }
  return (element) => {
    if (!element) return before.at(-1) ?? 0;
    const { firstBlock, lastBlock } = element;
    return firstBlock < 0 ? 0 : (before[lastBlock + 1] ?? 0) - (before[firstBlock] ?? 0);
  };
};

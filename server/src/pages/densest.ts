/** The run of lines with the most prose: the article of a page that says nothing of its parts. */
import { isProse } from '../../../plugin/story/structure';
import { asLine } from './furniture';
import type { PageLine } from './page-lines';

/** What a line that is no prose costs a run: some twenty of them, a menu or a list, end it. */
const cost = 40;

/**
 * The indices of the run whose prose outweighs its other lines by most: the run of the greatest sum,
 * found in one pass (Kadane). None where the page has no prose. Linear.
 */
export const densestLines = (lines: readonly PageLine[]): Set<number> => {
  let best = { sum: 0, start: 0, end: 0 };
  let run = { sum: 0, start: 0 };
  lines.forEach((line, i) => {
    const own = isProse(asLine(line)) ? line.text.length - line.linked * 2 : -cost;
    run = run.sum > 0 ? { sum: run.sum + own, start: run.start } : { sum: own, start: i };
    if (run.sum > best.sum) best = { ...run, end: i + 1 };
  });
  return new Set(Array.from({ length: best.end - best.start }, (_, i) => best.start + i));
};

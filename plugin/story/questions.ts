/** The questions of an interview, where the page sets them in bold. */
import type { Span } from '../model/reading';

/** A run of the text, or a leaf of Blocks. */
interface Run extends Span {
  bold?: boolean;
}

/** The paragraphs that are bold from end to end; none where fewer than two of them ask something. Both lists are sorted. */
export const questionsIn = (
  text: string,
  paragraphs: readonly Span[],
  runs: readonly Run[],
): Span[] => {
  let next = 0;
  const bold = paragraphs.filter(({ start, end }) => {
    while ((runs[next]?.end ?? Infinity) <= start) next += 1;
    let set = 0;
    for (let i = next; (runs[i]?.start ?? Infinity) < end; i += 1) {
      const run = runs[i];
      if (run?.bold) set += Math.min(end, run.end) - Math.max(start, run.start);
    }
    return end > start && set >= end - start;
  });
  const asking = bold.filter(({ start, end }) =>
    /\?\s*$/u.test(text.slice(Math.max(start, end - 4), end)),
  );
  return asking.length > 1 ? bold : [];
};

/** What became of a passage: a comparison of its words before with those now. Pure. */
import type { WordingComparison, WordingPart } from '../../../../../plugin/model/wording';

/**
 * A quote may be a part of what the original says, so that words before and behind it are no change.
 * A passage that has lost its first or last words has changed.
 */
export const sinceThen = (comparison: WordingComparison): WordingComparison => {
  const { parts, changes } = comparison;
  if (!parts.some(isLost)) return comparison;
  return {
    ...comparison,
    verdict: 'altered',
    parts: parts.map((part) => (isLost(part) ? { ...part, change: 'dropped' } : part)),
    changes: changes.includes('dropped') ? changes : [...changes, 'dropped'],
  };
};

/** Words that stood there before and do not now, and that the comparison counts as no change. */
const isLost = ({ change, original, printed }: WordingPart): boolean =>
  change === null && original.end > original.start && printed.end === printed.start;

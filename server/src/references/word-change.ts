/** How much of a page's words is new, and how much is gone. */
import { diffArrays } from 'diff';

export interface WordChange {
  added: number;
  dropped: number;
}

/** More words that differ than this are counted by lines: comparing them word by word takes the square of their number. */
const mostEdits = 1_000;

/**
 * The words that a newer reading adds and those that it drops. Lines that both have are left out, wherever
 * they stand: a block that moved is no change. The words of the others are compared one by one; where
 * more than a thousand differ, all words of these lines count.
 */
export const wordChange = (before: string, after: string): WordChange => {
  const dropped = wordsBeyond(before, after);
  const added = wordsBeyond(after, before);
  const parts = diffArrays(dropped, added, { maxEditLength: mostEdits });
  if (!parts) return { added: added.length, dropped: dropped.length };
  const count = (of: 'added' | 'removed') =>
    parts.reduce((sum, part) => sum + (part[of] ? part.count : 0), 0);
  return { added: count('added'), dropped: count('removed') };
};

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of the lines that the other text does not have. */
const wordsBeyond = (text: string, other: string): string[] => {
  const known = new Set(other.split('\n'));
  return text.split('\n').flatMap((line) => (known.has(line) ? [] : wordsOf(line)));
};

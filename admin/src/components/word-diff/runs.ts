/** Two wordings as runs to be drawn: what both say, and what differs with its kind. Pure. */
import type { ChangeKind, WordingComparison } from '../../../../plugin/model/wording';

/** A run of one of the two texts. */
export interface Run {
  text: string;
  /** Null where both say the same. */
  change: ChangeKind | null;
  /** The other text has words here and this one has none: the place is drawn, with the kind. */
  isGap: boolean;
}

export interface Sides {
  ours: Run[];
  theirs: Run[];
}

/** Changes that do not make a wording another: they are drawn lightly. */
const light: readonly ChangeKind[] = ['case', 'punctuation'];

export const isLight = (change: ChangeKind): boolean => light.includes(change);

/** @param original their words, @param printed ours: the texts that the comparison's offsets are of */
export const sidesOf = ({ parts }: WordingComparison, original: string, printed: string): Sides => {
  const sides: Sides = { ours: [], theirs: [] };
  for (const { change, original: there, printed: here } of parts) {
    add(sides.theirs, original.slice(there.start, there.end), change);
    add(sides.ours, printed.slice(here.start, here.end), change);
  }
  return sides;
};

/** What says the same as the run before joins it, so that the text reads on. */
const add = (runs: Run[], text: string, change: ChangeKind | null) => {
  const isGap = text.trim() === '' && change !== null && !isLight(change);
  const last = runs.at(-1);
  if (text === '' && !isGap) return;
  if (last?.change === change && !last.isGap && !isGap) last.text += text;
  else runs.push({ text, change, isGap });
};

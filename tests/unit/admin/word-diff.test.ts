import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../admin/src/components/word-diff/runs';
import type { ChangeKind, WordingComparison } from '../../../plugin/model/wording';

/** A comparison of two texts that are given piece by piece: theirs, ours, and what the change is. */
const comparisonOf = (pieces: [theirs: string, ours: string, change: ChangeKind | null][]) => {
  let original = '';
  let printed = '';
  const parts = pieces.map(([theirs, ours, change]) => {
    const part = {
      original: { start: original.length, end: original.length + theirs.length },
      printed: { start: printed.length, end: printed.length + ours.length },
      change,
    };
    original += theirs;
    printed += ours;
    return part;
  });
  const comparison: WordingComparison = { verdict: 'altered', parts, changes: [], similarity: 0.5 };
  return sidesOf(comparison, original, printed);
};

describe('two wordings side by side', () => {
  it('draws another number on both sides', () => {
    const { ours, theirs } = comparisonOf([
      ['We sold ', 'We sold ', null],
      ['40', '14', 'number'],
      [' boats.', ' boats.', null],
    ]);
    expect(theirs[1]).toEqual({ text: '40', change: 'number', isGap: false });
    expect(ours[1]).toEqual({ text: '14', change: 'number', isGap: false });
  });

  it('marks the place where words were left out, and where words were added', () => {
    const { ours, theirs } = comparisonOf([
      ['We did ', 'We did ', null],
      ['not ', '', 'negation'],
      ['sell', 'sell', null],
      ['', ' [the ferry]', 'bracketed'],
    ]);
    expect(ours.map(({ isGap }) => isGap)).toEqual([false, true, false, false]);
    expect(theirs.map(({ isGap }) => isGap)).toEqual([false, false, false, true]);
  });

  it('reads on where nothing differs, and makes no gap of a comma', () => {
    const { ours, theirs } = comparisonOf([
      ['The ', 'The ', null],
      ['harbour', 'harbour', null],
      [',', '', 'punctuation'],
      [' too', ' too', null],
    ]);
    expect(ours).toEqual([{ text: 'The harbour too', change: null, isGap: false }]);
    expect(theirs.map(({ text }) => text)).toEqual(['The harbour', ',', ' too']);
  });

  it('loses no word of either text', () => {
    const pieces: [string, string, ChangeKind | null][] = [
      ['“Never', 'never', 'case'],
      [' say ', ' say ', null],
      ['die', 'yield', 'replaced'],
    ];
    const { ours, theirs } = comparisonOf(pieces);
    expect(theirs.map(({ text }) => text).join('')).toBe('“Never say die');
    expect(ours.map(({ text }) => text).join('')).toBe('never say yield');
  });
});

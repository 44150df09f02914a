import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../plugin/text/edits';

describe('edits to a text', () => {
  it('replace, insert and drop, in whatever order they are given', () => {
    const edited = applyEdits('one two three', [
      { start: 8, end: 13, replacement: '3' },
      { start: 0, end: 0, replacement: '(' },
      { start: 3, end: 4, replacement: '' },
    ]);
    expect(edited.text).toBe('(onetwo 3');
    expect(edited.offsetAfter(4)).toBe(4);
    expect(edited.offsetAfter(13)).toBe(9);
  });

  it('an insertion belongs to what ends there, or to what begins there', () => {
    const edited = applyEdits('ab', [{ start: 1, end: 1, replacement: '-' }]);
    expect([edited.offsetAfter(1), edited.offsetAfter(1, 'after')]).toEqual([1, 2]);
  });

  it('that overlap or leave the text are refused', () => {
    const over = [
      { start: 0, end: 2, replacement: '' },
      { start: 1, end: 3, replacement: '' },
    ];
    expect(() => applyEdits('abc', over)).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ start: 2, end: 4, replacement: '' }])).toThrow(RangeError);
  });

  it('leave every untouched character where its offset says', () => {
    const edits = fc.uniqueArray(fc.nat(30), { maxLength: 6 }).map((cuts) => {
      const sorted = [...cuts].sort((a, b) => a - b);
      return sorted.flatMap((start, i) => {
        const end = sorted[i + 1];
        return i % 2 || end === undefined ? [] : [{ start, end, replacement: 'xy' }];
      });
    });
    fc.assert(
      fc.property(edits, (list) => {
        const text = 'abcdefghijklmnopqrstuvwxyzABCDE';
        const edited = applyEdits(text, list);
        for (let i = 0; i < text.length; i += 1) {
          if (list.some(({ start, end }) => start <= i && i < end)) continue;
          expect(edited.text[edited.offsetAfter(i, 'after')]).toBe(text[i]);
        }
      }),
    );
  });
});

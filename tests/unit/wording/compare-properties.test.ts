/** What holds for any two texts that are compared. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordingComparison } from '../../../plugin/model/wording';
import { compareWording } from '../../../plugin/wording';

const words = [
  ...'the boat is not here, he said “never” … [sic] (the mayor) 12 twelve €3m 10h30 1.234,5'.split(
    ' ',
  ),
  ...'nous ne savons pas l’État qu’on aujourd’hui niet geen één vierentwintig e-mail'.split(' '),
  ...['.', '!', '\n', '«', '»', '\u00a0', '-', '...', '[', ')', '%', '🙂', 'e\u0301', '3 000'],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', '  ')))
  .map((list) => list.map(([word, blank]) => word + blank).join(''));
const anyText = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 60 }));
const language = fc.constantFrom('en', 'nl', 'fr', 'de', 'es', undefined);

const joined = (whole: string, { parts }: WordingComparison, side: 'original' | 'printed') =>
  parts.map((part) => whole.slice(part[side].start, part[side].end)).join('');

describe('of any two texts', () => {
  it('the parts are the whole of both, in order', () => {
    fc.assert(
      fc.property(anyText, anyText, language, (original, printed, code) => {
        const compared = compareWording(original, printed, { language: code });
        expect(joined(original, compared, 'original')).toBe(original);
        expect(joined(printed, compared, 'printed')).toBe(printed);
        const ends = compared.parts.map((part) => [part.original.end, part.printed.end]);
        compared.parts.slice(1).forEach((part, i) => {
          expect([part.original.start, part.printed.start]).toEqual(ends[i]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a text is equal to itself', () => {
    fc.assert(
      fc.property(anyText, language, (original, code) => {
        const { verdict, changes, similarity } = compareWording(original, original, {
          language: code,
        });
        expect({ verdict, changes, similarity }).toEqual({
          verdict: 'equal',
          changes: [],
          similarity: 1,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('what is a null change stands there sign by sign, or goes on around our words', () => {
    fc.assert(
      fc.property(anyText, anyText, language, (original, printed, code) => {
        const { parts } = compareWording(original, printed, { language: code });
        for (const part of parts.filter(({ change }) => change === null)) {
          const ours = printed.slice(part.printed.start, part.printed.end);
          const theirs = original.slice(part.original.start, part.original.end);
          if (ours !== '') expect(ours.normalize('NFC')).toBe(theirs.normalize('NFC'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the kinds are those of the parts, and they make the verdict', () => {
    fc.assert(
      fc.property(anyText, anyText, language, (original, printed, code) => {
        const { parts, changes, verdict, similarity } = compareWording(original, printed, {
          language: code,
        });
        const kinds = new Set(parts.flatMap(({ change }) => change ?? []));
        expect(new Set(changes)).toEqual(kinds);
        const grave = changes.some((kind) => kind !== 'case' && kind !== 'punctuation');
        expect(verdict).toBe(grave ? 'altered' : changes.length > 0 ? 'alike' : 'equal');
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('a part of a text, from word to word, is equal or alike to it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the', 'boat', 'is', 'here', 'and', 'sails'), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (list, a, b) => {
          const [from = 0, to = 0] = [a % list.length, b % list.length].sort((x, y) => x - y);
          const part = list.slice(from, to + 1).join(' ');
          expect(compareWording(list.join(' '), part, { language: 'en' }).verdict).toBe('equal');
        },
      ),
    );
  });

  it('words that one drops the other adds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('boat', 'wall', 'ferry', 'dam', 'storm', 'tide'), {
          minLength: 3,
          maxLength: 12,
        }),
        fc.nat(),
        (list, n) => {
          // In the middle: at the ends ours would be a part of theirs.
          const at = 1 + (n % (list.length - 2));
          const whole = list.join(' ');
          const shorter = list.filter((_, i) => i !== at).join(' ');
          const back = compareWording(shorter, whole, { language: 'en' });
          expect(back.changes).toEqual(['added']);
        },
      ),
    );
  });
});

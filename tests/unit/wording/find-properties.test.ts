/** What holds for any wording on any page, and for any two texts in two languages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTranslation, findWording, pairQuotes, preparePage } from '../../../plugin/wording';

const words = [
  ...'the boat is not here he said never … “ ” « » , . (the mayor) 12 twelve €3m Ghent'.split(' '),
  ...'nous ne savons pas explique-t-elle Gand niet geen vierentwintig 3 maart \n \n'.split(' '),
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((list) => list.join(' '));
const anyText = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 80 }));
const language = fc.constantFrom('en', 'nl', 'fr', 'de', 'es', null);

const pageOf = (whole: string, from: number, to: number, code: string | null) => {
  const [start = 0, end = 0] = [from % (whole.length + 1), to % (whole.length + 1)].sort(
    (a, b) => a - b,
  );
  return preparePage({ text: whole, article: [{ start, end }] }, code);
};

describe('on any page', () => {
  it('a place is a run of its text in order, and its words are those of the comparison', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.nat(),
        fc.nat(),
        language,
        (whole, wording, from, to, code) => {
          const page = pageOf(whole, from, to, code);
          const found = findWording(page, wording);
          if (!('spans' in found)) return;
          let end = 0;
          for (const span of found.spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(found.wording).toBe(
            found.spans.map((span) => whole.slice(span.start, span.end)).join(' '),
          );
          expect(found.match === 'altered').toBe(found.comparison.verdict === 'altered');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a line of it is found in it, or stands there several times', () => {
    fc.assert(
      fc.property(text, fc.nat(), language, (whole, n, code) => {
        const lines = whole.split('\n');
        const line = lines[n % lines.length] ?? '';
        const page = preparePage({ text: whole, article: [] }, code);
        const wanted = /[\p{L}\p{N}]/u.test(line) ? ['verified', 'unclear'] : ['missing'];
        expect(wanted).toContain(findWording(page, line).match);
      }),
      { numRuns: 300 },
    );
  });

  it('quotes are paired one by one, with scores between 0 and 1', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), language, (whole, asked, code) => {
        const page = preparePage({ text: whole, article: [] }, code);
        const pairs = pairQuotes(
          page,
          asked.map((quote) => ({ text: quote, language: 'de' })),
        );
        expect(pairs).toHaveLength(asked.length);
        for (const pair of pairs) {
          if (!pair) continue;
          expect(pair.score).toBeGreaterThan(0);
          expect(pair.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('of any two texts in two languages', () => {
  it('a doubt names words that stand in them, or the numbers of their words', () => {
    fc.assert(
      fc.property(anyText, anyText, language, language, (original, printed, from, to) => {
        const doubts = checkTranslation(
          { text: original, language: from },
          { text: printed, language: to },
        );
        for (const doubt of doubts) {
          expect(doubt.original ?? doubt.printed).not.toBeNull();
          if (doubt.kind === 'length') continue;
          expect(original).toContain(doubt.original ?? '');
          expect(printed).toContain(doubt.printed ?? '');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a text is not doubted against itself', () => {
    fc.assert(
      fc.property(anyText, language, (whole, code) => {
        const one = { text: whole, language: code };
        expect(checkTranslation(one, one)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

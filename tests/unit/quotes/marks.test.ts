import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes, findRepairs } from '../../../plugin/quotes';

const spans = (text: string, language = 'en'): string[] =>
  findQuotes(text, { language })
    .filter(({ nested }) => !nested)
    .map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  it('keeps the punctuation inside the marks and the blanks outside', () => {
    expect(spans('« Le quai est vide. » dit-elle.', 'fr')).toEqual(['Le quai est vide.']);
    expect(spans('«\u202fLe quai est vide\u202f», dit-elle.', 'fr')).toEqual(['Le quai est vide']);
    expect(spans(",, Het plein is leeg '', zegt ze.", 'nl')).toEqual(['Het plein is leeg']);
  });

  it.each([
    ['“The lamp is lit,” he said.', 'The lamp is lit,'],
    ['"The lamp is lit," he said.', 'The lamp is lit,'],
    ["''The lamp is lit,'' he said.", 'The lamp is lit,'],
    ["``The lamp is lit,'' he said.", 'The lamp is lit,'],
    ['‘The lamp is lit,’ he said.', 'The lamp is lit,'],
    ["'The lamp is lit,' he said.", 'The lamp is lit,'],
    ['„The lamp is lit“, he said.', 'The lamp is lit'],
    ['„The lamp is lit”, he said.', 'The lamp is lit'],
    ['»The lamp is lit«, he said.', 'The lamp is lit'],
  ])('reads %s', (text, words) => {
    expect(spans(text)).toEqual([words]);
  });

  it.each([
    [
      "''It was a tale of 'how the sea came,''' said Ann Lee.",
      ["It was a tale of 'how the sea came,'"],
    ],
    [
      'He said: ". . . and then the lamp went out," and left.',
      ['. . . and then the lamp went out,'],
    ],
    ['She wrote ".@lamp is out again tonight" and left.', ['.@lamp is out again tonight']],
    [
      'Ann Lee said: "The hull is 12" wide and the crack is 6" long," and left.',
      ['The hull is 12" wide and the crack is 6" long,'],
    ],
    [
      '“The lamp has been out since Monday,“ said Ann Lee.',
      ['The lamp has been out since Monday,'],
    ],
    ['“The lamp has been out since Monday.””', ['The lamp has been out since Monday.']],
  ])('reads %s', (text, words) => {
    expect(spans(text)).toEqual(words);
  });

  it('takes nothing between two marks for no quote', () => {
    const text = '<img alt="" src=""> "The lamp has been out since Monday," said Ann Lee.';
    expect(spans(text)).toEqual(['The lamp has been out since Monday,']);
  });

  it.each(['« ', '» '])('goes on over paragraphs that begin with %s', (mark) => {
    const text = `Nora Blanc raconte : « La lampe est éteinte.\n\n${mark}Personne ne vient. »`;
    expect(spans(text, 'fr')).toEqual(['La lampe est éteinte.', 'Personne ne vient.']);
    expect(findRepairs(text, { language: 'fr' })).toEqual([]);
  });

  it('keeps what lies inside a quote that closes on another line apart from the next line’s', () => {
    const text = '“One ‘two’ three,” said Ann Lee.\n“Four five six,” said Bo Lind.\n“Seven”';
    expect(spans(text)).toEqual(['One ‘two’ three,', 'Four five six,', 'Seven']);
  });

  it('returns a mark inside a quote as nested', () => {
    const text = '“He wrote ‘never’ on the wall,” said Iris Dahl.';
    const nested = findQuotes(text, { language: 'en' }).filter((quote) => quote.nested);
    expect(nested.map(({ start, end }) => text.slice(start, end))).toEqual(['never']);
  });

  it('takes no apostrophe, inch, foot or code for a mark', () => {
    expect(spans("Rock 'n' roll, the '90s, 5' 11\" and the twins' dogs don’t mind.")).toEqual([]);
    expect(spans('Set `name = "value"` in the file.')).toEqual([]);
    expect(spans('<a href="page" title="home">')).toEqual([]);
  });

  it('does not look into what it is told to skip', () => {
    const text = 'Tags: “one thing is certain today”\n\n“It rained,” said Bo Lind.';
    const found = findQuotes(text, { language: 'en', skip: [{ start: 0, end: 34 }] });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['It rained,']);
  });
});

describe('printing faults', () => {
  it('offers to remove a closing mark that came too early, and finds the whole quote', () => {
    const text = '“These are not guards.” They have no badge,” explains Ada Stern.';
    expect(spans(text)).toEqual(['These are not guards.” They have no badge,']);
    expect(findRepairs(text, { language: 'en' })).toEqual([
      { start: 22, end: 23, replacement: '', reason: 'stray-closing-mark' },
    ]);
  });

  it('offers to close a mark that never closes', () => {
    const text = 'Tom Vance said: “The gate is open.\n\nNobody answered.';
    expect(spans(text)).toEqual(['The gate is open.']);
    expect(findRepairs(text, { language: 'en' })).toEqual([
      { start: 34, end: 34, replacement: '”', reason: 'unclosed-mark' },
    ]);
  });

  it('offers nothing where a paragraph re-opens the mark', () => {
    expect(findRepairs('He said: “One.\n\n“Two.”', { language: 'en' })).toEqual([]);
  });
});

const marks = ['“', '”', '‘', '’', '"', "'", '«', '»', '„', ',,', "''", '``', '‹', '›'];
const pieces = fc.constantFrom(
  ...marks,
  ' ',
  '\n',
  '\u00a0',
  '. ',
  ', ',
  ': ',
  '(',
  ')',
  'said ',
  'Nadia Okafor ',
  'she ',
  'the report ',
  'word ',
  'é😀 ',
);
const anyText = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''));

describe('any text', () => {
  it('has no quotes without marks', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Nadia Okafor ',
            'said ',
            'according to ',
            'the report ',
            '. ',
            ': ',
            '\n\n',
          ),
        ),
        (list) => {
          expect(findQuotes(list.join(''), { language: 'en' })).toEqual([]);
        },
      ),
    );
  });

  it('gives spans inside the text, sorted, that never overlap unless nested', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'fr', 'nl', 'de'), (text, language) => {
        let end = 0;
        let last = 0;
        for (const quote of findQuotes(text, { language })) {
          expect(quote.start).toBeGreaterThanOrEqual(last);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(quote.start, quote.end)).toBe(
            text.slice(quote.start, quote.end).trim(),
          );
          if (quote.nested) expect(quote.end).toBeLessThanOrEqual(end);
          else expect(quote.start).toBeGreaterThanOrEqual(end);
          last = quote.start;
          end = Math.max(end, quote.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same way twice, and every proposal says why', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findQuotes(text, { language: 'en' });
        expect(findQuotes(text, { language: 'en' })).toEqual(found);
        for (const quote of found) {
          expect(quote.speaker === null).toBe(quote.reason === null);
          for (const word of quote.reason?.words ?? [])
            expect(text.slice(word.start, word.end)).toBe(word.text);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Who else may have spoken: the runners-up of a guess. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundQuote } from '../../../plugin/model/reading';
import { readQuotes } from './support';

const names = (quote: FoundQuote | undefined): string[] =>
  (quote?.candidates ?? []).map(({ name }) => name);

describe('the runners-up of a guess', () => {
  it.each([
    ['en', 'Ann Lee met Jo Vale at the gate. “It was open all night, as it often is.”', 'Jo Vale'],
    ['fr', 'Nora Blanc a vu Luc Brun. « La porte est restée ouverte toute la nuit. »', 'Luc Brun'],
    ['nl', 'Nora Blok zag Jan Smit bij het hek. “Het stond de hele nacht open.”', 'Jan Smit'],
    ['de', 'Nora Blohm traf Jan Kamp am Tor. „Es stand die ganze Nacht offen.“', 'Jan Kamp'],
  ])('%s: whoever else is named before it', (language, text, name) => {
    const [quote] = readQuotes(text, language);
    expect(quote?.confidence).toBe('guess');
    expect([quote?.speaker, ...names(quote)]).toContain(name);
    expect(names(quote)).not.toContain(quote?.speaker);
    expect(names(quote)).toHaveLength(1);
  });

  it('a subject comes before one who is only named, and the near before the far', () => {
    const text =
      'Bo Lind closed the mill in May. Ann Lee opened it again with money from Jo Vale. “It hums like it did before the war.”';
    const [quote] = readQuotes(text);
    expect(quote?.speaker).toBe('Ann Lee');
    expect(names(quote)).toEqual(['Bo Lind', 'Jo Vale']);
  });

  it('the other one whom the pronoun may mean', () => {
    const [quote] = readQuotes('Laura Voss and Anna Reith met. “The door was open,” she said.');
    expect(quote).toMatchObject({ speaker: 'Laura Voss', confidence: 'guess' });
    expect(names(quote)).toEqual(['Anna Reith']);
  });

  it('the one whom another cue of the sentence names', () => {
    const [quote] = readQuotes(
      'Ann Lee said on Monday the gate was “wide open”, a neighbour said.',
    );
    expect(quote).toMatchObject({ speaker: 'a neighbour', confidence: 'guess' });
    expect(names(quote)).toEqual(['Ann Lee']);
  });

  it('whoever speaks the quotes around it, and who is named right behind it', () => {
    const text =
      'The rain came back.\n\n“It never stops, and nobody wants to say so.” Ann Lee closes the window.\n\n“We are used to it,” said Jo Vale.';
    const [quote] = readQuotes(text);
    const all = [quote?.speaker, ...names(quote)];
    expect(all).toContain('Ann Lee');
    expect(all).toContain('Jo Vale');
  });

  it('are offered where nobody is proposed', () => {
    const text =
      'Nothing moves in the valley. “This is a grey zone and they all know it.”\n\n“We have to act,” said John Vale. “We have to wait,” said Ann Lee.';
    const [quote] = readQuotes(text);
    expect(quote?.speaker).toBeNull();
    expect(names(quote)).toEqual(['John Vale', 'Ann Lee']);
    expect(quote?.candidates[0]?.reason.words).toEqual([
      { start: text.indexOf('John Vale'), end: text.indexOf('John Vale') + 9, text: 'John Vale' },
    ]);
  });

  it('are no places', () => {
    const text =
      '“We can wait,” said Ann Lee.\n\nA patient in Zandhove sees it calmly. “As long as there is coffee,” he says.';
    expect(names(readQuotes(text)[1])).toEqual(['Ann Lee']);
  });

  it('are no more than three', () => {
    const people = 'Ann Lee, Bo Lind, Jo Vale, Nora Blythe and Tom Adley';
    const [quote] = readQuotes(`${people} met at the mill. “It hums like it did before the war.”`);
    expect(quote?.confidence).toBe('guess');
    expect(names(quote)).toHaveLength(3);
  });

  it('are none where the engine would bet, or where nobody else is there', () => {
    const [sure] = readQuotes('Ann Lee met Jo Vale. “It was open,” said Ann Lee.');
    expect(sure).toMatchObject({ confidence: 'sure', candidates: [] });
    const [alone] = readQuotes('Ann Lee runs the mill. “It hums like it did before the war.”');
    expect(alone).toMatchObject({ confidence: 'guess', candidates: [] });
  });

  it('are other people, each once, with words that the text prints', () => {
    const pieces = fc.constantFrom(
      'Ann Lee ',
      'Jo Vale ',
      'the mayor ',
      'she ',
      'said ',
      'saw ',
      '. ',
      ', ',
      '\n\n',
      '“It hums as it did before.” ',
      '“a very old and loud mill” ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const text = list.join('');
        for (const quote of readQuotes(text)) {
          const offered = names(quote);
          expect(offered).not.toContain(quote.speaker);
          expect(new Set(offered).size).toBe(offered.length);
          expect(offered.length).toBeLessThanOrEqual(quote.confidence === 'sure' ? 0 : 3);
          for (const { words } of quote.candidates.map(({ reason }) => reason))
            for (const { start, end, text: printed } of words)
              expect(text.slice(start, end)).toBe(printed);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** A wording and its translation: what an editor is told, and how often for nothing. */
import { describe, expect, it } from 'vitest';
import type { TranslationDoubt } from '../../../plugin/model/wording';
import { findDate } from '../../../plugin/story/dates';
import { checkTranslation } from '../../../plugin/wording';
import faithful from './cases/faithful.json';
import faults from './cases/faults.json';

interface Pair {
  from: string;
  to: string;
  original: string;
  printed: string;
}

const check = ({ from, to, original, printed }: Pair): TranslationDoubt[] =>
  checkTranslation({ text: original, language: from }, { text: printed, language: to });

describe('faithful translations', () => {
  it('in all pairs of languages are doubted once in twenty at most', () => {
    const doubted = faithful.filter((pair) => check(pair).length > 0);
    expect(faithful.length).toBeGreaterThanOrEqual(60);
    expect(doubted.length / faithful.length).toBeLessThanOrEqual(0.05);
  });

  it('are not doubted from the translation back to the original either', () => {
    const doubted = faithful.filter(
      ({ from, to, original, printed }) =>
        check({ from: to, to: from, original: printed, printed: original }).length > 0,
    );
    expect(doubted.length / faithful.length).toBeLessThanOrEqual(0.05);
  });
});

describe('translations with one fault each', () => {
  it('are told of it, with its kind, in 85 of 100', () => {
    const told = faults.filter((pair) => check(pair).some(({ kind }) => kind === pair.doubt));
    expect(faults.length).toBeGreaterThanOrEqual(40);
    expect(told.length / faults.length).toBeGreaterThanOrEqual(0.85);
  });

  it('are told of nothing else, but for what a clause took with it that was left out', () => {
    const others = faults.filter((pair) => check(pair).some(({ kind }) => kind !== pair.doubt));
    expect(others.filter(({ doubt }) => doubt !== 'length')).toEqual([]);
  });
});

describe('a doubt', () => {
  const doubts = (original: string, printed: string, from = 'nl', to = 'en') =>
    check({ from, to, original, printed });

  it('has both numbers as printed', () => {
    expect(doubts('Het kost 1.250 euro per maand.', 'It costs 12,500 euros a month.')).toEqual([
      { kind: 'number', original: '1.250 euro', printed: '12,500 euros' },
    ]);
  });

  it('has null for what is missing', () => {
    expect(
      doubts('Er kwamen veertig mensen naar de zaal.', 'Many people came to the hall.'),
    ).toEqual([{ kind: 'number', original: 'veertig', printed: null }]);
  });

  it('a date is one thing, not a number and a month', () => {
    expect(doubts('Het is op 3 maart 2023 gebeurd.', 'It happened on 13 March 2023.')).toEqual([
      { kind: 'date', original: '3 maart 2023', printed: '13 March 2023' },
    ]);
  });

  it('a date is read whatever text was read before', () => {
    findDate('A long line, and at the end of it the day on which it was printed: 21/11/2023.');
    expect(doubts('Op 21/11/2023 was het dicht.', 'It was closed on 22/11/2023.')).toEqual([
      { kind: 'date', original: '21/11/2023', printed: '22/11/2023' },
    ]);
  });

  it('a day that stands without its month in the other language is no doubt', () => {
    expect(
      doubts('Op 12 maart en 13 maart was het dicht.', 'It was closed on March 12 and 13.'),
    ).toEqual([]);
  });

  it('currencies differ where their figures do not', () => {
    expect(doubts('Het kost 5 euro.', 'It costs 5 dollars.')).toEqual([
      { kind: 'number', original: '5 euro', printed: '5 dollars' },
    ]);
  });

  it('places are known by their names in each language', () => {
    expect(
      doubts('De Gentse haven ligt aan de Schelde.', 'The port of Ghent lies on the Scheldt.'),
    ).toEqual([]);
    expect(doubts('De haven van Gent ligt aan zee.', 'The port of Bruges is by the sea.')).toEqual([
      { kind: 'name', original: 'Gent', printed: 'Bruges' },
    ]);
  });

  it('an adjective is told where another stands in its place', () => {
    expect(
      doubts('Les voisins belges paient moins.', 'The German neighbours pay less.', 'fr', 'en'),
    ).toEqual([{ kind: 'name', original: 'belges', printed: 'German' }]);
  });

  it('a name that the translation adds explains, and is not told', () => {
    expect(doubts('Hij heeft het gezien.', 'The mayor of Ghent has seen it.')).toEqual([]);
  });

  it('a negation that became a word that denies is no doubt', () => {
    expect(
      doubts('Het is niet mogelijk om hier te werken.', 'It is impossible to work here.'),
    ).toEqual([]);
  });

  it('a negation is looked for sentence by sentence', () => {
    expect(
      doubts(
        'Ik zeg niet dat het makkelijk is. Ik zeg ook niet dat het duur is.',
        'I do not say it is easy. I do say it is dear.',
      ),
    ).toEqual([{ kind: 'negation', original: 'niet', printed: null }]);
  });

  it('a length has the numbers of words', () => {
    const original =
      'We hebben de hele nacht gewerkt om de zakken te vullen, met de buren, met de brandweer en met iedereen die een schop kon vasthouden.';
    expect(doubts(original, 'We worked all night.')).toEqual([
      { kind: 'length', original: '25', printed: '4' },
    ]);
  });

  it('a language that nobody names is guessed', () => {
    expect(
      checkTranslation(
        { text: 'Wij hebben dat nooit gezegd.' },
        { text: 'Nous avons dit cela.', language: null },
      ),
    ).toEqual([{ kind: 'negation', original: 'nooit', printed: null }]);
  });

  it('empty texts have none', () => {
    expect(checkTranslation({ text: '' }, { text: '' })).toEqual([]);
  });
});

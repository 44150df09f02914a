/** The words that wordings and translations are compared by: complete, well formed, in every language. */
import { describe, expect, it } from 'vitest';
import { phraseList, words } from '../../../plugin/quotes/languages/lists';
import { translations, wordings } from '../../../plugin/quotes/languages/wordings';
import { codeOf, wordingLanguage } from '../../../plugin/wording/language';

const codes = Object.keys(wordings) as (keyof typeof wordings)[];

const mayBeEmpty = new Set([
  'negationEndings',
  'negationParticles',
  'halfNegations',
  'limits',
  'halves',
  'halfBefore',
  'numeralEndings',
  'ordinalWordEndings',
]);
const phraseLists = new Set(['emptyNegations', 'percents', 'halves']);

describe.each(codes)('the data of %s', (code) => {
  const lists = Object.entries({ ...wordings[code], ...translations[code] });

  it('leave nothing empty that every language has', () => {
    const empty = lists.filter(([name, list]) => list === '' && !mayBeEmpty.has(name));
    expect(empty).toEqual([]);
  });

  it('have no entry twice, are in lower case, and parted by one blank', () => {
    for (const [name, list] of lists) {
      const entries = phraseLists.has(name) ? phraseList(list) : words(list);
      expect([name, entries.filter((entry, i) => entries.indexOf(entry) !== i)]).toEqual([
        name,
        [],
      ]);
      expect([name, list]).toEqual([name, list.toLowerCase()]);
      expect([name, /^\s|\s\s|\s$/u.test(list)]).toEqual([name, false]);
    }
  });

  it('give every number a value', () => {
    const { numerals, magnitudes, ordinals } = wordings[code];
    for (const entry of words(
      `${numerals} ${magnitudes} ${ordinals} ${translations[code].nearNumerals}`,
    ))
      expect(entry).toMatch(/^\p{L}+=\d+(?:\.\d+)?$/u);
  });

  it('count to twenty and by tens to ninety', () => {
    const { numerals } = wordingLanguage(code);
    const values = new Set(numerals.values());
    const wanted = [
      ...Array.from({ length: code === 'fr' ? 17 : 21 }, (_, i) => i),
      30,
      40,
      50,
      60,
      70,
      80,
      90,
    ];
    const missing = wanted.filter((value) => !values.has(value));
    // French says soixante-dix-sept and quatre-vingts.
    expect(missing.filter((value) => code !== 'fr' || value !== 80)).toEqual([]);
  });
});

describe('the language of a wording', () => {
  it.each([
    ['nl', 'Wij willen dat de boot blijft.'],
    ['fr', 'Nous voulons que le bateau reste.'],
    ['de', 'Wir wollen, dass das Schiff bleibt.'],
    ['es', 'Queremos que el barco se quede.'],
    ['en', 'We want the boat to stay.'],
  ])('is guessed from few words: %s', (code, text) => {
    expect(wordingLanguage(null, text).code).toBe(code);
  });

  it('is the one of its tag, whatever its region', () => {
    expect(codeOf('nl-BE')).toBe('nl');
    expect(codeOf('pt')).toBeNull();
    expect(codeOf(null)).toBeNull();
  });
});

/** A quote looked for on a page in its own language: found, altered, gone, or in two places that nobody can tell apart. */
import { describe, expect, it } from 'vitest';
import { findWording, preparePage } from '../../../plugin/wording';
import type { FoundWording } from '../../../plugin/model/wording';

/** A page of these lines; the article is all of it, or the lines from `from` to `to`. */
const pageOf = (lines: readonly string[], language: string, from = 0, to = lines.length) => {
  const text = lines.join('\n');
  const before = lines.slice(0, from).join('\n').length;
  const start = from === 0 ? 0 : before + 1;
  return preparePage(
    { text, article: [{ start, end: start + lines.slice(from, to).join('\n').length }] },
    language,
  );
};

const wordsAt = (text: string, found: FoundWording): string[] =>
  'spans' in found ? found.spans.map(({ start, end }) => text.slice(start, end)) : [];

const english = pageOf(
  [
    'Home',
    'Ferry to Westkade stops: “We could not pay for it”',
    'The last boat sails on 31 March. The harbour master says there was no choice.',
    'The harbour is quiet on Monday. Some 400 people live on the island.',
    '“We looked at every other way of keeping the 12 boats in service,” harbour master Ilse Verbrugge told De Kustbode. “There was none that we could pay for, and believe me, we did not like it.”',
    'Piet Aelbrecht has taken the boat for forty years. “My father steered it,” he says. “His father built it with his own hands, in the winter of 1911.”',
    '“We will be back,” said Verbrugge.',
    '“We will be back,” said the mayor, Lotte Dewael.',
    'Related: Harbour wall to be raised',
    'Comment by Kurt: so “My father steered it” is what counts now?',
  ],
  'en',
  1,
  8,
);
const find = (wording: string) => findWording(english, wording);

describe('words that stand on the page', () => {
  it('are verified, with the place of the very words', () => {
    const found = find('There was none that we could pay for');
    expect(found.match).toBe('verified');
    expect(wordsAt(english.text, found)).toEqual(['There was none that we could pay for']);
  });

  it('are verified with other marks, blanks, case and another way of writing a number', () => {
    const found = find('we LOOKED at every other way of keeping the twelve boats in service');
    expect(found).toMatchObject({ match: 'verified', comparison: { verdict: 'alike' } });
  });

  it('are verified in two runs where the page breaks the quote', () => {
    const found = find(
      'We looked at every other way of keeping the 12 boats in service. There was none that we could pay for, and believe me, we did not like it.',
    );
    expect(found.match).toBe('verified');
    expect(wordsAt(english.text, found)).toEqual([
      'We looked at every other way of keeping the 12 boats in service,',
      'There was none that we could pay for, and believe me, we did not like it.',
    ]);
  });

  it('are verified where the reporter breaks in inside the marks', () => {
    const text = [
      'Le bac s’arrête en mars',
      '« Nous avons tout essayé, explique Ilse Verbrugge, la capitaine du port. Rien n’était payable. »',
    ].join('\n');
    const page = preparePage({ text, article: [{ start: 0, end: text.length }] }, 'fr');
    const found = findWording(page, 'Nous avons tout essayé. Rien n’était payable.');
    expect(found.match).toBe('verified');
    expect(wordsAt(text, found)).toEqual(['Nous avons tout essayé,', 'Rien n’était payable.']);
  });

  it('are verified in a line each where a quote runs over two paragraphs', () => {
    const text =
      'The mayor spoke for an hour.\n“The wall will hold.\n“And if it does not hold, we will build another,” she said.';
    const page = preparePage({ text, article: [{ start: 0, end: text.length }] }, 'en');
    const found = findWording(
      page,
      'The wall will hold. And if it does not hold, we will build another',
    );
    expect(found.match).toBe('verified');
    expect(wordsAt(text, found)).toEqual([
      'The wall will hold.',
      'And if it does not hold, we will build another',
    ]);
  });

  it('a part of a sentence is verified, and is drawn no wider than it is', () => {
    const found = find('every other way of keeping the 12 boats');
    expect(found).toMatchObject({
      match: 'verified',
      wording: 'every other way of keeping the 12 boats',
    });
  });
});

describe('words alike', () => {
  const whole = 'We looked at every other way of keeping the 12 boats in service';
  it.each([
    [
      'a dropped clause',
      'There was none that we could pay for, and we did not like it.',
      ['dropped'],
    ],
    [
      'a changed number',
      'We looked at every other way of keeping the 20 boats in service',
      ['number'],
    ],
    [
      'a lost negation',
      'There was none that we could pay for, and believe me, we did like it.',
      ['negation'],
    ],
    ['an elision', 'We looked at every other way … in service', ['elided']],
    [
      'an explanation',
      'We looked at every other way of keeping the 12 boats [to Westkade] in service',
      ['bracketed'],
    ],
  ])('%s is told', (_, wording, changes) => {
    expect(find(wording)).toMatchObject({ match: 'altered', comparison: { changes } });
  });

  it('have the place of their whole passage', () => {
    const found = find('every way of keeping the boats in service');
    expect(found.match).toBe('altered');
    expect(wordsAt(english.text, found)).toEqual([whole]);
  });

  it('halves in another order are altered', () => {
    expect(find('keeping the 12 boats in service: We looked at every other way of').match).toBe(
      'altered',
    );
  });

  it('a word that stops short of its denial is altered', () => {
    const text =
      'Het gaat niet door\nIn de raad zei ze kort: “Wij willen die muur op het strand niet.” Dat was het.';
    const page = preparePage({ text, article: [{ start: 0, end: text.length }] }, 'nl');
    expect(findWording(page, 'Wij willen die muur op het strand')).toMatchObject({
      match: 'altered',
      comparison: { changes: ['negation'] },
    });
  });

  it('two quotes that a relay merged, with others between, are altered', () => {
    const found = find('My father steered it in the winter of 1911.');
    expect(found.match).toBe('altered');
    expect(wordsAt(english.text, found).join(' ')).toContain('My father steered it');
    expect(wordsAt(english.text, found).join(' ')).toContain('in the winter of 1911.');
  });
});

describe('words that are not there', () => {
  it.each([
    [
      'on the same subject, by the same speaker',
      'We looked for money everywhere, but keeping boats in service costs more than we have',
    ],
    [
      'with the same beginning',
      'We looked at the sea all day and thought of the people who live there',
    ],
    ['about the same boats', 'The 12 boats in the harbour are older than the wall, and they leak'],
    ['from the same mouth, with the same turn', 'There was none of the old crew left on Monday'],
    ['about the same father', 'My father never told me who had built the boat'],
    [
      'of turns of phrase from here and there',
      'We looked at the wall on Monday, and believe me, some people on the island cried',
    ],
    [
      'that take a beginning from one and an end from another',
      'We looked at every wave that the wind had built with his own hands',
    ],
    ['of few words that carry another sense', 'My father sold it'],
    [
      'between what the page says itself and what it quotes',
      'I took the boat for forty years and I was never late for work on the island',
    ],
    ['of one word', 'Unacceptable'],
    ['without a word', '… ?!'],
  ])('%s: %s', (_, wording) => {
    expect(find(wording)).toEqual({ match: 'missing' });
  });
});

describe('a few words', () => {
  it('of which a small one was changed are altered', () => {
    expect(find('My father has steered it')).toMatchObject({ match: 'altered' });
  });

  it('with a figure are verified with its unit, however it is written', () => {
    const text = 'Brood wordt duur\n“Een brood kost hier 2,80 euro”, zegt de bakker.';
    const page = preparePage({ text, article: [{ start: 0, end: text.length }] }, 'nl');
    const found = findWording(page, 'Een brood kost hier € 2,80');
    expect(found.match).toBe('verified');
    expect(wordsAt(text, found)).toEqual(['Een brood kost hier 2,80 euro']);
  });
});

describe('several places', () => {
  it('that are equally alike are unclear, be they a line apart', () => {
    const text = [
      'Two mayors and one bridge that never came to the valley',
      'The councils met on Monday evening in the old school.',
      '“We have asked for a bridge for twenty years,” said Ann Holt, mayor of Over.',
      '“We have asked for a bridge for thirty years,” said Bob Lund, mayor of Nether.',
    ].join('\n');
    const page = preparePage({ text, article: [{ start: 0, end: text.length }] }, 'en');
    for (const wording of ['We have asked for a bridge for forty years', 'We asked for a bridge']) {
      const found = findWording(page, wording);
      expect(found.match).toBe('unclear');
      expect('places' in found ? found.places : []).toHaveLength(2);
    }
    expect(findWording(page, 'We have asked for a bridge for thirty years')).toMatchObject({
      match: 'verified',
      wording: 'We have asked for a bridge for thirty years',
    });
  });

  it('that nothing tells apart are unclear, with both', () => {
    const found = find('We will be back');
    expect(found.match).toBe('unclear');
    expect('places' in found ? found.places : []).toHaveLength(2);
  });

  it('of a quote and its headline: the one in the text', () => {
    const text = [
      'Mayor of Westkade: “The wall will hold”',
      'The council met on Monday.',
      'Nobody slept. “The wall will hold,” said the mayor, Lotte Dewael.',
    ].join('\n');
    const page = preparePage({ text, article: [{ start: 0, end: text.length }] }, 'en');
    const found = findWording(page, 'The wall will hold');
    expect(found.match).toBe('verified');
    expect('spans' in found && found.spans[0]?.start).toBe(text.lastIndexOf('The wall'));
  });

  it('of a quote and a pull quote: the one in the text', () => {
    const text = [
      'Storm over Westkade',
      'Nobody slept in the village, and the council met on Monday to speak of the wall.',
      '“Every stone of it was laid by hand, and the wall will hold,” said the mayor, Lotte Dewael. She said it twice.',
      '“The wall will hold”',
      'On Tuesday the tide came in and the fire service brought sand.',
    ].join('\n');
    const page = preparePage({ text, article: [{ start: 0, end: text.length }] }, 'en');
    const found = findWording(page, 'The wall will hold');
    expect(found.match).toBe('verified');
    expect('spans' in found && found.spans[0]?.start).toBe(text.indexOf('the wall will hold'));
  });

  it('the article comes before the rest of the page', () => {
    const found = find('My father steered it');
    expect(found.match).toBe('verified');
    expect('spans' in found && found.spans[0]?.start).toBe(
      english.text.indexOf('My father steered it'),
    );
  });

  it('the rest of the page is looked at where the article has nothing', () => {
    const found = find('is what counts now');
    expect(found.match).toBe('verified');
    expect(wordsAt(english.text, found)).toEqual(['is what counts now']);
  });

  it('what the page says as a quote comes before what it says itself', () => {
    const text =
      'A boat for Westkade\nThe council wants a new boat for the island, nothing else.\nShe wants “a new boat for the island”, she said.';
    const page = preparePage({ text, article: [{ start: 0, end: text.length }] }, 'en');
    const found = findWording(page, 'a new boat for the island');
    expect('spans' in found && found.spans[0]?.start).toBe(text.lastIndexOf('a new boat'));
  });
});

describe('a page', () => {
  it('without an article is all looked at', () => {
    const page = preparePage({ text: '“The wall will hold,” said the mayor.', article: [] }, 'en');
    expect(findWording(page, 'The wall will hold').match).toBe('verified');
  });

  it('whose language nobody knows is read as what it seems to be in', () => {
    const page = preparePage({
      text: '“De muur zal het niet houden”, zei de burgemeester.',
      article: [],
    });
    expect(findWording(page, 'De muur zal het houden')).toMatchObject({
      match: 'altered',
      comparison: { changes: ['negation'] },
    });
  });

  it('without words has no place for any', () => {
    expect(findWording(preparePage({ text: '', article: [] }), 'The wall will hold')).toEqual({
      match: 'missing',
    });
  });
});

/** When the engine would bet on a speaker: what ties the words to one, and what speaks against it. */
import { describe, expect, it } from 'vitest';
import type { FoundQuote } from '../../../plugin/model/reading';
import { findQuotes } from '../../../plugin/quotes';

/** The last span of a text. */
const last = (text: string, language = 'en'): FoundQuote | undefined =>
  findQuotes(text, { language })
    .filter(({ nested }) => !nested)
    .at(-1);

describe('sure', () => {
  it.each([
    ['en', '“The well has been dry since April,” said Nora Blythe.'],
    ['en', 'Nora Blythe said: “The well has been dry since April.”'],
    ['en', 'Anna Blythe came home. “The well has been dry since April,” she said.'],
    ['en', 'According to Nora Blythe, the well “has been dry since the end of April”.'],
    ['fr', '« Le puits est à sec depuis avril », affirme Nora Blanc.'],
    ['nl', '“De put staat al sinds april droog”, zegt Nora Blok.'],
    ['nl', 'Toen Jan Smit kwam, zei Nora Blok dat de put “al sinds april droog staat”.'],
    ['de', '„Der Brunnen ist seit April trocken“, sagte Nora Blohm.'],
    ['de', 'Weil Jan Kamp fehlte, sagte Nora Blohm, der Keller sei „ganz und gar vergessen“.'],
  ])('%s: a verb of speaking beside the quote, or its like: %s', (language, text) => {
    expect(last(text, language)?.confidence).toBe('sure');
  });

  it('a verb of calling holds for a short span, in a text that quotes people at length', () => {
    const call = 'Uwe Brandt nannte den Plan einen „Witz“.';
    const quoting =
      '„Der Keller ist seit Ende April ganz nass“, sagte Jan Kamp. „Niemand hat ihn sich bisher angesehen“, sagte Nora Blohm.';
    expect(last(call, 'de')).toMatchObject({ speaker: 'Uwe Brandt', confidence: 'guess' });
    expect(last(`${quoting}\n\n${call}`, 'de')).toMatchObject({
      speaker: 'Uwe Brandt',
      confidence: 'sure',
    });
  });

  it('the name of the sentence before is enough where whole quotes need no verb', () => {
    const story = [
      'Nora Blok woont al dertig jaar op het eiland. “De put staat droog en niemand komt kijken.”',
      'Haar buurman Jan Smit wil weg. “Zonder water kan ik mijn schapen niet houden.”',
    ];
    expect(last(story.join('\n\n'), 'nl')).toMatchObject({
      speaker: 'Jan Smit',
      confidence: 'sure',
    });
    expect(last(story[1] ?? '', 'nl')?.confidence).toBe('guess');
  });
});

describe('a guess', () => {
  it.each([
    ['a pronoun that may be either', 'Ann Lee met Jo Vale. “The gate is open today,” they said.'],
    ['no name, but a phrase', '“The gate has been open all day,” said the thing.'],
    ['a rule without a verb', 'Ann Lee runs the mill. “Every winter is longer than the last.”'],
    [
      'a lost mark',
      '“These are not guards.” They have no badge and no key,” explains somebody there.',
    ],
    [
      'a subject inside a clause',
      'Jo Vale left the room after Ann Lee had said that the gate, which Bo Lind painted, was “open”.',
    ],
    [
      'a clause inside the sentence',
      'The town knew that Ann Lee said the gate was “open for all of us”.',
    ],
    ['a short word in marks', 'Ann Lee sees an “open” gate.'],
  ])('%s', (_name, text) => {
    expect(last(text)?.confidence).toBe('guess');
  });

  it.each([
    ['en', 'Ann Lee and Eva Marsh met. Ann Lee left. “The gate is open today,” she said.', 'guess'],
    ['en', 'Ann Lee and John Marsh met. “The gate is open today,” she said.', 'sure'],
  ])('%s: she may be one of two, or one alone: %s', (language, text, confidence) => {
    expect(last(text, language)).toMatchObject({ speaker: 'Ann Lee', confidence });
  });

  it('where another cue of the sentence names somebody else', () => {
    const words = 'the gate was “wide open”, a neighbour said.';
    expect(last(`On Monday ${words}`)?.confidence).toBe('sure');
    expect(last(`Ann Lee said on Monday ${words}`)?.confidence).toBe('guess');
  });

  it('in a headline', () => {
    const text = 'Ann Lee says gate “stays open”\n\nIt rained.';
    const regions = [{ start: 0, end: 30, field: 'headline' as const }];
    expect(findQuotes(text, { language: 'en', regions })[0]).toMatchObject({
      speaker: 'Ann Lee',
      confidence: 'guess',
    });
  });

  it('where a German name is one word, as nouns are', () => {
    const known = '„Der Brunnen ist seit April trocken“, sagte Nora Blohm.';
    expect(last('In Tal sprach Blohm von einem „trockenen Brunnen“.', 'de')?.confidence).toBe(
      'guess',
    );
    expect(last(known, 'de')?.confidence).toBe('sure');
  });
});

/** The words around a quote that name who speaks, and whom a pronoun stands for. */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../plugin/quotes';

/** Who speaks the last span, and by which rule. */
const speakerOf = (text: string, language: string): { speaker?: string | null; rule?: string } => {
  const quote = findQuotes(text, { language })
    .filter(({ nested }) => !nested)
    .at(-1);
  return { speaker: quote?.speaker, rule: quote?.reason?.rule };
};

describe('behind a quote', () => {
  it.each([
    [
      'en',
      'The wall was “wet through and through” for the whole town, said Ann Lee.',
      'Ann Lee',
      'cue-after',
    ],
    [
      'de',
      'Die Stadt wolle den Streit „sofort beenden“ und alle entschädigen, so Nora Blohm.',
      'Nora Blohm',
      'according-to',
    ],
    [
      'nl',
      'De muur was “door en door nat” voor de hele stad, zei Nora Blok.',
      'Nora Blok',
      'cue-after',
    ],
    [
      'en',
      'Ann Lee left early, “I am cold and wet,” telling the others to stay.',
      'Ann Lee',
      'cue-after',
    ],
  ])('%s: %s', (language, text, speaker, rule) => {
    expect(speakerOf(text, language)).toEqual({ speaker, rule });
  });
});

describe('before a quote', () => {
  it.each([
    ['en', 'Bo Lind laughed, and the mason Ann Lee: “It is wet.”', 'Ann Lee', 'colon'],
    ['de', 'Jan Kamp lachte, und Nora Blohm: „Der Keller ist nass.“', 'Nora Blohm', 'colon'],
    [
      'de',
      'Der Antrag kam von Nora Blohm („Der Keller ist seit April nass“).',
      'Nora Blohm',
      'parenthesis',
    ],
    [
      'de',
      'Nora Blohm kritisierte, die Stadt habe den Keller „ganz und gar vergessen“.',
      'Nora Blohm',
      'cue-before',
    ],
    [
      'de',
      'Nora Blohm sagte am 3. Mai, der Keller sei „ganz und gar vergessen“.',
      'Nora Blohm',
      'cue-before',
    ],
  ])('%s: %s', (language, text, speaker, rule) => {
    expect(speakerOf(text, language)).toEqual({ speaker, rule });
  });
});

describe('a pronoun', () => {
  it.each([
    [
      'the one who speaks, before the one who is only there',
      'Laura Voss said the wall was wet. Anna Reith was there. “It is cold too,” she said.',
      'Laura Voss',
    ],
    [
      'the one with whom the sentence opens',
      'On Monday Laura Voss came with Anna Reith. “It is cold,” she said.',
      'Laura Voss',
    ],
    [
      'the one whose first name fits',
      'John Voss met Anna Reith. “It is cold,” he said.',
      'John Voss',
    ],
    [
      'the one who is named right behind',
      '“It is cold,” she says. Laura Voss laughs.',
      'Laura Voss',
    ],
  ])('stands for %s', (_name, text, speaker) => {
    expect(speakerOf(text, 'en').speaker).toBe(speaker);
  });
});

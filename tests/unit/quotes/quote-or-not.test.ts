/** Which marked spans are quotes: what the words look like, what stands around them, what else the text prints. */
import { describe, expect, it } from 'vitest';
import { isQuoteKind } from '../../../plugin/model/reading';
import { findQuotes } from '../../../plugin/quotes';

/** The words of the quotes, and those of the other spans. */
const sorted = (text: string, language: string): { quotes: string[]; others: string[] } => {
  const found = findQuotes(text, { language }).filter(({ nested }) => !nested);
  const words = (quote: boolean): string[] =>
    found
      .filter(({ kind }) => isQuoteKind(kind) === quote)
      .map(({ start, end }) => text.slice(start, end));
  return { quotes: words(true), others: words(false) };
};

describe('a short span is a quote', () => {
  it.each([
    ['en', 'Ann Lee asked him to leave. “Never again.” The gate closed.', 'Never again.'],
    ['de', 'Jan Kamp schüttelt den Kopf. „Keine Sekunde.“ Das Tor fällt zu.', 'Keine Sekunde.'],
    ['en', 'The judge called the plan “Totally Absurd”.', 'Totally Absurd'],
    ['en', 'The wall, Ann Lee said, was “badly built”.', 'badly built'],
    ['en', 'The roof is “wet and cold”, Ann Lee said.', 'wet and cold'],
    ['nl', 'Nora Blok noemt het plan “een slechte grap”.', 'een slechte grap'],
    ['de', 'Nora Blohm nannte den Plan „einen schlechten Witz“.', 'einen schlechten Witz'],
    ['fr', 'Nora Blanc qualifie le plan de « très mauvaise blague ».', 'très mauvaise blague'],
  ])('%s: %s', (language, text, words) => {
    expect(sorted(text, language)).toEqual({ quotes: [words], others: [] });
  });
});

describe('a short span is none', () => {
  it.each([
    ['en', 'Ann Lee bought “The Wet Wall” abroad, a neighbour said.', 'The Wet Wall'],
    ['en', 'The prize for “Best Garden” went to Ann Lee, Bo Lind said.', 'Best Garden'],
    ['en', 'The singers of “The wet wall” were angry, Ann Lee said.', 'The wet wall'],
    [
      'de',
      'Die Fans von „Nasse Wand im Keller“ waren wütend, sagte Nora Blohm.',
      'Nasse Wand im Keller',
    ],
    ['en', 'One calls that a “dry stone” wall.', 'dry stone'],
    ['nl', 'De prijs voor “Mooiste Tuin” ging naar Nora Blok, zei Jan Smit.', 'Mooiste Tuin'],
    ['de', 'Der sogenannte „nasse Keller“ wurde geschlossen.', 'nasse Keller'],
  ])('%s: %s', (language, text, words) => {
    expect(sorted(text, language)).toEqual({ quotes: [], others: [words] });
  });
});

describe('a text that quotes people at length', () => {
  const quoting = [
    '“The wall has been wet since the end of April,” said Ann Lee.',
    '“Nobody has come to look at it in all this time,” said Bo Lind.',
  ];

  it('quotes, more likely, words in lower case too', () => {
    expect(sorted([...quoting, 'The wall was “wet through”.'].join('\n\n'), 'en').quotes).toContain(
      'wet through',
    );
    expect(sorted('The wall was “wet through”.', 'en').quotes).toEqual([]);
  });

  it.each([
    ['a noun', 'The town spent a “whole lot” on it.', 'whole lot'],
    ['what an article presents', 'The rules name a “person of trust”.', 'person of trust'],
  ])('still has words in marks that nobody says: %s', (_name, text, words) => {
    expect(sorted([...quoting, text].join('\n\n'), 'en').others).toEqual([words]);
  });
});

describe('a line of names under the words of a pull quote', () => {
  it('is no part of them', () => {
    const text = '“The wall has been wet since the end of April.\n\nAnn Lee.”\n\nIt rained.';
    expect(sorted(text, 'en')).toEqual({
      quotes: ['The wall has been wet since the end of April.'],
      others: ['Ann Lee.'],
    });
  });
});

describe('spans of one list', () => {
  it('are of one kind', () => {
    const text = 'They sold “The Wet Wall”, “Rain” and “A Garden of Our Own Making”.';
    expect(sorted(text, 'en').quotes).toEqual([]);
  });
});

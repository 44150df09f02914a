import { describe, expect, it } from 'vitest';
import { saidIn } from '../../../plugin/wording';

/** The language that is said of the words between the first pair of marks; `|` breaks a quote in two. */
const of = (text: string, language: string | null) => {
  const spans = [...text.matchAll(/[“„«"]\s?.+?\s?[”“»"]/gu)].map(({ index, 0: all }) => ({
    start: index + 1,
    end: index + all.length - 1,
  }));
  return saidIn(text, spans, language);
};

describe('the language in which a page says that words were spoken', () => {
  it.each([
    ['nl', '“Steen vergeet niets”, vertelt hij in het Frans.', 'fr'],
    ['nl', '“Steen vergeet niets.” Dat zei ze in gebrekkig Engels.', 'en'],
    ['nl-BE', 'In het Duits zegt hij: “Steen vergeet niets.”', 'de'],
    ['fr', '« La pierre n’oublie rien », a-t-il répondu en néerlandais.', 'nl'],
    ['fr', '« La pierre », dit-elle dans un anglais parfait, « n’oublie rien ».', 'en'],
    ['fr', '« La pierre n’oublie rien », lance-t-il en flamand à la foule.', 'nl'],
    ['en', '“Stone forgets nothing,” he told reporters in French.', 'fr'],
    ['en', '“Stone forgets nothing,” she said in fluent Dutch before leaving.', 'nl'],
    ['en', 'Speaking in Mandarin, she said: “Stone forgets nothing.”', 'zh'],
    ['en', '“Stone forgets nothing,” he said, speaking French and smiling.', 'fr'],
    ['de', '„Stein vergisst nichts“, sagte er auf Französisch.', 'fr'],
    ['de', '„Stein vergisst nichts“, sagte sie in gebrochenem Deutsch.', 'de'],
    ['de', 'Auf Englisch sagte sie: „Stein vergisst nichts.“', 'en'],
    ['nl', '“Steen vergeet niets”, zegt de metser in zijn eigen Vlaams.', 'nl'],
    ['es', '“La piedra no olvida nada”, dijo en francés.', 'fr'],
    ['es', '“La piedra no olvida nada”, contestó en un perfecto inglés.', 'en'],
    [null, '“Steen vergeet niets”, vertelt hij in het Frans aan de pers van het land.', 'fr'],
  ])('%s: %s', (language, text, said) => {
    expect(of(text, language)).toBe(said);
  });

  it.each([
    ['en', '“Stone forgets nothing,” he said in French waters.'],
    ['en', '“Stone forgets nothing,” he said in English-speaking Canada.'],
    ['en', '“Stone forgets nothing,” he said. The letter was written in French.'],
    ['en', 'The letter was in French. “Stone forgets nothing,” he said.'],
    ['en', '“Stone forgets nothing,” he said.\nAsked in French, he smiled.'],
    ['nl', '“Hij sprak in het Frans”, zegt ze.'],
    ['nl', '“Steen vergeet niets”, zegt hij in het Franse dorp.'],
    ['nl', '“Steen vergeet niets”, zegt hij in een Frans café.'],
    ['nl', '“Steen vergeet niets”, zegt de speler van het Nederlands elftal.'],
    ['fr', '« La pierre n’oublie rien », dit-il en France.'],
    ['fr', '« La pierre n’oublie rien », dit-il dans un village français.'],
    ['es', '“La piedra no olvida nada”, dijo en un mercado francés.'],
    ['de', '„Stein vergisst nichts“, sagte er in deutschen Häfen.'],
    ['de', '„Stein vergisst nichts“, sagte er im Deutschen Bundestag.'],
    ['de', '„Stein vergisst nichts“, sagte er in Frankreich.'],
  ])('is not told by %s: %s', (language, text) => {
    expect(of(text, language)).toBeNull();
  });

  it('is that of the quote beside it, not of the next', () => {
    const text = '“Stone forgets,” he said. “Not always,” she answered in French.';
    expect(saidIn(text, [{ start: 1, end: 15 }], 'en')).toBeNull();
    const both = '“Stone forgets,” he said in Dutch, and she: “Not always.”';
    expect(saidIn(both, [{ start: both.indexOf('Not'), end: both.length - 2 }], 'en')).toBeNull();
  });

  it('is null where there are no words', () => {
    expect(saidIn('In het Frans.', [], 'nl')).toBeNull();
  });
});

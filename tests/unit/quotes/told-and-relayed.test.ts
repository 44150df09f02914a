/** Outlets beside the verb that are told or that cite, an outlet's article, pronouns behind what names a source, doubtful descriptions. */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../plugin/quotes';

describe('behind the verb, an outlet in the dative is told', () => {
  it.each([
    ['der Zeitung Nora Blohm', 'Nora Blohm'],
    ['der „Zeit“ Nora Blohm', 'Nora Blohm'],
    ['der Zeit Nora Blohm', 'Nora Blohm'],
    ['dem Sender Jan Kamp', 'Jan Kamp'],
    ['der Bürgermeister Jan Kamp', 'Jan Kamp'],
  ])('sagte %s', (behind, speaker) => {
    const text = `„Die Brücke hätte früher schließen müssen“, sagte ${behind}.`;
    const [quote] = findQuotes(text, { language: 'de' });
    expect(quote).toMatchObject({ speaker, confidence: 'sure' });
    expect(quote?.via).not.toContain(speaker);
  });
});

describe('the article of an outlet is a part of its name', () => {
  it.each([
    ['fr', 'Selon Le Soir, « le pont aurait dû fermer bien plus tôt ».', 'Le Soir'],
    ['nl', 'Volgens De Morgen “had de brug veel eerder dicht gemoeten”.', 'De Morgen'],
    ['de', 'Nach Informationen von Die Zeit „hätte die Brücke schließen müssen“.', 'Die Zeit'],
  ])('%s: %s', (language, text, speaker) => {
    expect(findQuotes(text, { language })[0]?.speaker).toBe(speaker);
  });
});

describe('who cites is named as the outlet', () => {
  it.each([
    ['zitiert von der dpa', 'dpa'],
    ['die die BBC zitiert', 'BBC'],
  ])('%s', (clause, outlet) => {
    const text = `„Die Brücke hätte früher schließen müssen“, sagte Nora Blohm, ${clause}.`;
    const [quote] = findQuotes(text, { language: 'de' });
    expect(quote).toMatchObject({ speaker: 'Nora Blohm', via: [outlet] });
  });
});

describe('a pronoun behind what names a source', () => {
  it.each([
    ['nl', 'Nora Blok bezocht de brug. Volgens haar “had ze eerder dicht gemoeten”.', 'haar'],
    ['nl', 'Jan Smit bezocht de brug. “De brug had eerder dicht gemoeten”, volgens hem.', 'hem'],
    ['fr', 'Nora Blanc a visité le pont. Selon elle, « il aurait dû fermer plus tôt ».', 'elle'],
    ['de', 'Jan Kamp besuchte die Brücke. Laut ihm „hätte sie schließen müssen“.', 'ihm'],
    ['en', 'Tom Adley saw the bridge. According to him, “it should have closed earlier”.', 'him'],
  ])('%s: %s', (language, text, pronoun) => {
    const [quote] = findQuotes(text, { language });
    expect(quote?.speaker).toMatch(/^(?:Nora|Jan|Tom) /u);
    expect(quote?.reason?.rule).toBe('according-to');
    expect(text.slice(quote?.speakerStart ?? 0, quote?.speakerEnd ?? 0)).toBe(pronoun);
  });

  it('is none where it says whose', () => {
    const text = 'Tom Adley saw the bridge. According to her mother, “it should have closed”.';
    expect(findQuotes(text, { language: 'en' })[0]?.speaker).toBe('her mother');
  });
});

describe('a description that may stand for whom its paragraph has just named', () => {
  const said = '“De leuning houdt geen kind meer tegen”, waarschuwt de arts van het ziekenhuis.';

  it('is a guess', () => {
    const text = `Volgens chirurg Nora Blok is de brug gevaarlijk. ${said}`;
    expect(findQuotes(text, { language: 'nl' })[0]?.confidence).toBe('guess');
  });

  it('is sure where nobody was named', () => {
    expect(findQuotes(said, { language: 'nl' })[0]?.confidence).toBe('sure');
  });
});

/** Quotes that are set apart: signed ones, captions, letters and statements, the entries of a live blog. */
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../plugin/model/reading';
import { findQuotes } from '../../../plugin/quotes';

describe('a quote with its speaker below or behind it', () => {
  it.each([
    ['a dash on its own line', '“We count every bird.”\n— Nora Blythe, warden'],
    ['a line without a dash', '“We count every bird.”\nNora Blythe, warden'],
    ['a parenthesis', '“We count every bird.” (Nora Blythe, warden)'],
  ])('%s: is a pull quote', (_name, text) => {
    expect(findQuotes(text, { language: 'en' })[0]).toMatchObject({
      kind: 'pull',
      speaker: 'Nora Blythe',
      role: 'warden',
    });
  });

  it('is not signed by the next sentence', () => {
    const text = '“We count every bird.”\nNora Blythe, warden of the island, left early.';
    expect(findQuotes(text, { language: 'en' })[0]?.reason?.rule).not.toBe('dash');
  });

  it('may stand in a caption', () => {
    const caption = '“We count every bird we see”, Nora Blythe (photo: Harbour Post)';
    const regions: Region[] = [{ start: 0, end: caption.length, field: 'caption' }];
    const [quote] = findQuotes(`${caption}\nThe island is small.`, { language: 'en', regions });
    expect(quote).toMatchObject({ speaker: 'Nora Blythe', reason: { rule: 'dash' } });
  });
});

describe('letters and statements', () => {
  it.each([
    ['en', 'The letter reads: “We count every bird. Nobody helps us.”', 'The letter'],
    ['nl', 'De brief luidt: “Wij tellen elke vogel. Niemand helpt ons.”', 'De brief'],
  ])('%s: a document speaks: %s', (language, text, speaker) => {
    const [quote] = findQuotes(text, { language });
    expect(quote).toMatchObject({ speaker, reason: { rule: 'document' } });
  });

  it('go on over paragraphs with the one who is said to have written them', () => {
    const text =
      'In an open letter, nurse Jo Vale writes:\n\n“We are nine for forty beds.\n\n“We are tired.”';
    const quotes = findQuotes(text, { language: 'en' });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Jo Vale', 'Jo Vale']);
    expect(quotes.map(({ reason }) => reason?.rule)).toEqual(['cue-before', 'continued']);
    expect(quotes.map(({ occasion }) => occasion?.text)).toEqual([
      'In an open letter',
      'In an open letter',
    ]);
  });
});

describe('a live blog', () => {
  const speakers = (text: string, language: string): (string | null)[] =>
    findQuotes(text, { language }).map(({ speaker }) => speaker);

  it.each([
    ['en', '14.32 Fire chief Jo Vale: “The roof is gone.”\n\n14.40 “Nobody is missing so far.”'],
    ['fr', '14h32 – Jo Vale : « Le toit est parti. »\n\n14h40 – « Personne ne manque à l’appel. »'],
    [
      'nl',
      '14.32 uur – Jo Vale: “Het dak is weg.”\n\n14.40 uur – “Er is voorlopig niemand vermist.”',
    ],
    ['de', '14.32 Uhr: Jo Vale: „Das Dach ist weg.“\n\n14.40 Uhr: „Bisher wird niemand vermisst.“'],
  ])('%s: begins afresh with each entry', (language, text) => {
    expect(speakers(text, language)).toEqual(['Jo Vale', null]);
  });

  it('goes on inside an entry', () => {
    const text =
      '14.32 “The roof is gone,” said Jo Vale.\n\n“The walls are standing.”\n\n14.40 The road is shut.';
    expect(speakers(text, 'en')).toEqual(['Jo Vale', 'Jo Vale']);
  });

  it('is none where one paragraph alone begins with a time', () => {
    const text = '“The roof is gone,” said Jo Vale.\n\n14.40 “The walls are standing.”';
    expect(speakers(text, 'en')).toEqual(['Jo Vale', 'Jo Vale']);
  });
});

/** When and on what occasion words were said: from the clause that names the speaker, and only from there. */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../plugin/quotes';

/** A Friday. */
const publishedOn = '2023-05-05';

const settings = (text: string, language: string, day: string | undefined = publishedOn) =>
  findQuotes(text, { language, publishedOn: day }).map(({ saidOn, occasion }) => ({
    day: saidOn?.text ?? null,
    date: saidOn?.date ?? null,
    occasion: occasion?.text ?? null,
  }));

describe('the day on which words were said', () => {
  it.each([
    ['en', '“The lock is shut,” said Orla Fenwick on Tuesday.', 'on Tuesday', '2023-05-02'],
    ['en', '“The lock is shut,” Orla Fenwick said Friday morning.', 'Friday morning', '2023-05-05'],
    ['en', 'Orla Fenwick on Tuesday said: “The lock is shut.”', 'on Tuesday', '2023-05-02'],
    ['en', 'On 3 May, Orla Fenwick told reporters: “The lock is shut.”', 'On 3 May', '2023-05-03'],
    [
      'en',
      'Orla Fenwick wrote on December 24, 2021 that the lock was “beyond any repair we can pay for”.',
      'on December 24, 2021',
      '2021-12-24',
    ],
    ['en', '“The lock is shut,” she told reporters yesterday.', 'yesterday', '2023-05-04'],
    ['en', '“The lock is shut” — Orla Fenwick (@fenwick) June 12', 'June 12', '2022-06-12'],
    ['nl', '“De sluis is dicht,” zei Orla Maes dinsdag.', 'dinsdag', '2023-05-02'],
    ['nl', 'Orla Maes zei op 3 mei: “De sluis is dicht.”', 'op 3 mei', '2023-05-03'],
    ['nl', 'Gisteravond zei Orla Maes: “De sluis is dicht.”', 'Gisteravond', '2023-05-04'],
    ['nl', '“De sluis is dicht,” zei Orla Maes dinsdagavond.', 'dinsdagavond', '2023-05-02'],
    ['fr', '« L’écluse est fermée », a déclaré mardi Odile Faure.', 'mardi', '2023-05-02'],
    ['fr', 'Odile Faure a dit hier : « L’écluse est fermée. »', 'hier', '2023-05-04'],
    [
      'fr',
      '« L’écluse est fermée », a écrit Odile Faure le 1er mars 2022.',
      'le 1er mars 2022',
      '2022-03-01',
    ],
    [
      'fr',
      '« L’écluse est fermée, a expliqué mardi Odile Faure, et elle le restera. »',
      'mardi',
      '2023-05-02',
    ],
    [
      'de',
      '„Die Schleuse ist zu“, sagte Bürgermeister Jan Kamp am Dienstag.',
      'am Dienstag',
      '2023-05-02',
    ],
    [
      'de',
      'Am Dienstagabend sagte Jan Kamp: „Die Schleuse ist zu.“',
      'Am Dienstagabend',
      '2023-05-02',
    ],
    ['de', 'Jan Kamp hat am 3. Mai gesagt: „Die Schleuse ist zu.“', 'am 3. Mai', '2023-05-03'],
    ['de', '„Die Schleuse ist zu“, sagte Jan Kamp gestern.', 'gestern', '2023-05-04'],
  ])('%s: %s', (language, text, day, date) => {
    expect(settings(text, language)[0]).toMatchObject({ day, date });
  });

  it.each([
    ['en', '“The lock is shut,” said Orla Fenwick, who was elected on Tuesday.'],
    ['en', 'Orla Fenwick said that the lock opens on Tuesday: “It is about time.”'],
    [
      'en',
      'Orla Fenwick said the lock opens on Tuesday and called it “about time, if you ask me”.',
    ],
    ['en', 'The lock broke on Tuesday. “It is shut,” said Orla Fenwick.'],
    ['en', '“It is shut,” said Orla Fenwick before Tuesday’s vote.'],
    ['en', 'Orla Fenwick called Tuesday’s vote “a sham from the beginning to the end”.'],
    ['nl', '“De sluis is dicht,” zei Orla Maes, die dinsdag werd verkozen.'],
    ['nl', 'De sluis brak dinsdag. “Ze is dicht,” zei Orla Maes.'],
    ['fr', '« L’écluse est fermée », a déclaré Odile Faure, qui a été élue mardi.'],
    ['fr', '« L’écluse est fermée », a déclaré Odile Faure avant le vote de mardi.'],
    ['de', '„Die Schleuse ist zu“, sagte Jan Kamp, der am Dienstag gewählt wurde.'],
    ['de', 'Jan Kamp sagte, dass die Schleuse am Dienstag aufgeht: „Es ist Zeit.“'],
  ])('is not told by another clause: %s: %s', (language, text) => {
    expect(settings(text, language)[0]).toMatchObject({ day: null, date: null });
  });

  it('has no date where the day of the story is not known', () => {
    const text = '“The lock is shut,” said Orla Fenwick on Tuesday.';
    expect(settings(text, 'en', '')[0]).toMatchObject({ day: 'on Tuesday', date: null });
  });

  it('is never later than the story', () => {
    expect(settings('“It is shut,” said Orla Fenwick on 6 May.', 'en')[0]?.date).toBe('2022-05-06');
    expect(settings('“It is shut,” said Orla Fenwick on Saturday.', 'en')[0]?.date).toBe(
      '2023-04-29',
    );
  });

  it('of two speakers is each one’s own', () => {
    const text =
      '“The lock is shut,” Orla Fenwick said on Monday, and “the bridge is open,” Tom Adley said on Thursday.';
    expect(settings(text, 'en').map(({ date }) => date)).toEqual(['2023-05-01', '2023-05-04']);
  });

  it('holds for the whole of a quote that its cue splits or ends', () => {
    const text = '“The lock is shut,” said Orla Fenwick on Monday. “It will stay shut.”';
    expect(settings(text, 'en').map(({ date }) => date)).toEqual(['2023-05-01', '2023-05-01']);
  });
});

describe('the occasion on which words were said', () => {
  it.each([
    [
      'en',
      '“The lock is shut,” Orla Fenwick said at a press conference in Ghent on Tuesday.',
      'at a press conference in Ghent',
    ],
    [
      'en',
      'In a letter to the council, Orla Fenwick wrote: “The lock is shut.”',
      'In a letter to the council',
    ],
    [
      'en',
      '“The lock is shut,” said Orla Fenwick in an interview with The Harbour Post.',
      'in an interview with The Harbour Post',
    ],
    [
      'nl',
      'Tijdens een persconferentie in Gent zei Orla Maes: “De sluis is dicht.”',
      'Tijdens een persconferentie in Gent',
    ],
    [
      'nl',
      '“De sluis is dicht,” zegt Orla Maes in een interview met Het Nieuwsblad.',
      'in een interview met Het Nieuwsblad',
    ],
    [
      'fr',
      '« L’écluse est fermée », a déclaré Odile Faure lors d’un meeting à Gand.',
      'lors d’un meeting à Gand',
    ],
    [
      'fr',
      'Dans une lettre au conseil, Odile Faure a écrit : « L’écluse est fermée. »',
      'Dans une lettre au conseil',
    ],
    [
      'de',
      '„Die Schleuse ist zu“, sagte Jan Kamp in einem Interview mit der Hafenzeitung.',
      'in einem Interview mit der Hafenzeitung',
    ],
    [
      'de',
      'Bei einer Pressekonferenz in Gent sagte Jan Kamp: „Die Schleuse ist zu.“',
      'Bei einer Pressekonferenz in Gent',
    ],
  ])('%s: %s', (language, text, occasion) => {
    expect(settings(text, language)[0]?.occasion).toBe(occasion);
  });

  it.each([
    ['en', 'Orla Fenwick gave an interview in Ghent. “The lock is shut,” she said.'],
    ['en', '“The lock is shut,” said Orla Fenwick, who spoke at a rally in Ghent.'],
    ['nl', '“De sluis is dicht,” zei Orla Maes na het interview.'],
    ['de', '„Die Schleuse ist zu“, sagte Jan Kamp, der in einem Interview fehlte.'],
  ])('is not told by another clause: %s: %s', (language, text) => {
    expect(settings(text, language)[0]?.occasion).toBeNull();
  });
});

/** Who speaks where a description, several names, a handle or a name in marks stands beside the quote; and who relayed it. */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../plugin/quotes';
import { readQuotes } from './support';

describe('a description', () => {
  it.each([
    ['en', 'Minister Jo Vale opened the bridge. “It will hold,” the minister said.', 'Jo Vale'],
    ['en', 'Jo Vale, mayor of Dunmore, came late. “It will hold,” said the mayor.', 'Jo Vale'],
    ['nl', 'Burgemeester Els Maes kwam. “De brug houdt het wel,” zei de burgemeester.', 'Els Maes'],
    [
      'fr',
      'Le maire, Luc Brun, est venu. « Il tiendra bien longtemps », a dit le maire.',
      'Luc Brun',
    ],
    ['de', 'Bürgermeister Jan Kamp kam. „Die Brücke hält“, sagte der Bürgermeister.', 'Jan Kamp'],
  ])('%s: stands for whom the text presented as that: %s', (language, text, speaker) => {
    expect(readQuotes(text, language)[0]).toMatchObject({ speaker, speakerStatus: 'named' });
  });

  it.each([
    ['another role', 'Mayor Jo Vale came. “It will hold,” the engineer said.', 'the engineer'],
    ['a former one', 'Former mayor Jo Vale came. “It will hold,” the mayor said.', 'the mayor'],
    ['somebody’s', 'Lawyer Jo Vale left. “He is ill,” his lawyer said.', 'his lawyer'],
    ['one of many', 'Minister Jo Vale came. “It will hold,” a minister said.', 'a minister'],
  ])('stands for itself: %s', (_name, text, speaker) => {
    expect(readQuotes(text, 'en')[0]).toMatchObject({ speaker, speakerStatus: 'unnamed' });
  });

  it('stands for the one who was presented last where two have a role', () => {
    const text =
      'Mayor Jo Vale came first. “We pay,” the mayor said. Then mayor Ann Lee came. “We do not pay,” the mayor said.';
    expect(readQuotes(text, 'en').map(({ speaker }) => speaker)).toEqual(['Jo Vale', 'Ann Lee']);
  });
});

describe('several who speak as one', () => {
  it.each([
    ['en', '“We will vote no,” Nora Blythe and Tom Adley said.', 'Nora Blythe and Tom Adley'],
    [
      'en',
      '“We vote no,” said Ann Lee, Nora Blythe and Tom Adley.',
      'Ann Lee, Nora Blythe and Tom Adley',
    ],
    ['nl', '“Wij stemmen tegen,” zeggen Nora Blok en Jan Smit.', 'Nora Blok en Jan Smit'],
    ['fr', '« Nous voterons non », ont dit Nora Blanc et Luc Brun.', 'Nora Blanc et Luc Brun'],
    ['de', '„Wir stimmen dagegen“, sagten Nora Blohm und Jan Kamp.', 'Nora Blohm und Jan Kamp'],
  ])('%s: %s', (language, text, speaker) => {
    const [quote] = readQuotes(text, language);
    expect(quote?.speaker).toBe(speaker);
    expect(text.slice(quote?.speakerStart ?? 0, quote?.speakerEnd ?? 0)).toBe(speaker);
  });

  it('are meant by they', () => {
    const text = 'Nora Blythe and Tom Adley run the mill. “We argued about every nail,” they say.';
    expect(readQuotes(text, 'en')[0]?.speaker).toBe('Nora Blythe and Tom Adley');
  });

  it('are not thought of where the second one does something else', () => {
    expect(
      readQuotes('“We vote no,” said Nora Blythe and Tom Adley nodded.', 'en')[0]?.speaker,
    ).toBe('Nora Blythe');
  });
});

describe('a name in marks', () => {
  it('may be an outlet that reports', () => {
    const text =
      'Das sagt der Minister nicht. »Spiegel« berichtet: „Der Minister wusste nichts davon.“';
    expect(readQuotes(text, 'de').at(-1)?.speaker).toBe('Spiegel');
  });

  it('may be an outlet that was told', () => {
    const text = '„Wir verhandeln noch“, sagte Minister Jan Kamp der Wochenzeitung „Hafenblick“.';
    expect(readQuotes(text, 'de')[0]).toMatchObject({ speaker: 'Jan Kamp', via: ['Hafenblick'] });
  });

  it('may be a nickname, and belongs to the name', () => {
    const text = 'Sue “Boots” Adley runs the bar. “I like it here,” Adley said.';
    expect(readQuotes(text, 'en')[0]?.speaker).toBe('Sue “Boots” Adley');
    expect(findQuotes(text, { language: 'en' })[0]).toMatchObject({ kind: 'name', start: 5 });
  });

  it('is not seen in a headline, where every word has a capital', () => {
    const text = 'Nora Blythe Calls Tom Adley “A Disgrace” Over Harbour Plan';
    expect(readQuotes(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'A Disgrace',
    ]);
  });
});

describe('who relayed the words', () => {
  it.each([
    ['en', '“We will vote no,” Nora Blythe told HLN.', ['HLN']],
    ['en', '“We will vote no,” Nora Blythe told reporters.', []],
    ['en', '“We will vote no,” Nora Blythe said, according to Belga.', ['Belga']],
    ['nl', '“Wij stemmen tegen,” zei Nora Blok tegen HLN.', ['HLN']],
    ['nl', '“Wij stemmen tegen,” zei Nora Blok in De Morgen.', ['De Morgen']],
    ['nl', '“Wij stemmen tegen,” zei Nora Blok in Gent.', []],
    ['fr', '« Nous voterons non », a dit Nora Blanc à 7sur7.', ['7sur7']],
    ['fr', '« Nous voterons non », a dit Nora Blanc à Gand.', []],
    ['de', '„Wir stimmen dagegen“, sagte Nora Blohm dem Spiegel.', ['Spiegel']],
    ['de', '„Wir stimmen dagegen“, sagte Nora Blohm dem Minister.', []],
  ])('%s: %s', (language, text, via) => {
    expect(readQuotes(text, language)[0]?.via).toEqual(via);
  });
});

describe('a handle', () => {
  it('names who posted', () => {
    const text = 'The company answered. @harbourferry: “The ferry will not sail tonight.”';
    expect(readQuotes(text, 'en')[0]?.speaker).toBe('@harbourferry');
  });

  it('behind a name is no part of it', () => {
    const [quote] = readQuotes(
      '“No ferry tonight, sorry” — Nora Blythe (@nblythe) May 3, 2023',
      'en',
    );
    expect(quote).toMatchObject({ speaker: 'Nora Blythe', saidOn: { date: '2023-05-03' } });
  });
});

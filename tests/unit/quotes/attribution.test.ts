import { describe, expect, it } from 'vitest';
import type { FoundQuote } from '../../../plugin/model/reading';
import { findQuotes, guessLanguage, languages } from '../../../plugin/quotes';

const read = (text: string, language = 'en'): FoundQuote[] =>
  findQuotes(text, { language }).filter(({ nested }) => !nested);

describe('one quote, printed several times', () => {
  const text =
    '“They are the keepers of the well.” (Nora Blythe, expert at NCU)\n\n' +
    'What do they do? “They are the keepers of the well,” explains Nora Blythe, a hydrologist at NCU. “Their task is to watch.”';

  it('a pull quote and its sentence are one quote', () => {
    const [pull, first, second] = read(text);
    expect(pull?.kind).toBe('pull');
    expect(pull?.utterance).toBe(first?.utterance);
    expect(pull?.group).not.toBe(first?.group);
    expect(second?.group).toBe(first?.group);
  });

  it('the roles are kept as each of them prints it', () => {
    expect(read(text).map(({ role }) => role)).toEqual([
      'expert at NCU',
      'a hydrologist at NCU',
      'a hydrologist at NCU',
    ]);
  });

  it('a fragment in the headline is the quote of the body, a common phrase is not', () => {
    const story =
      'Mayor sees «a town that forgot its river»\n\n“We are a town that forgot its river,” said mayor Ulla Frost. “It is late.” “It is late,” said Finn Ohm.';
    const found = read(story);
    expect(found[0]?.utterance).toBe(found[1]?.utterance);
    expect(found[0]?.speaker).toBe('Ulla Frost');
  });
});

describe('what the engine does not know', () => {
  it('names candidates, each with a reason, where nobody is proposed', () => {
    const text =
      'The rules are unclear. Nothing moves. “This is a grey zone and they know it.”\n\n' +
      'For Mr Ashdown, it is a signal. “We have to act.”\n\nElliot Ashdown teaches law.';
    const [open] = read(text);
    expect(open?.speaker).toBeNull();
    expect(open?.speakerStatus).toBe('unattributed');
    expect(open?.candidates[0]?.name).toBe('Elliot Ashdown');
    expect(open?.candidates[0]?.reason.words.length).toBeGreaterThan(0);
  });

  it('never calls a guess from the sentence before sure', () => {
    const [quote] = read('Amos Dale runs the mill. “Every winter is longer.”');
    expect(quote).toMatchObject({ speaker: 'Amos Dale', confidence: 'guess' });
  });

  it('is not sure of a pronoun that two people could be', () => {
    const [quote] = read('Clara Voss met Anna Reith. “The door was open,” she said.');
    expect(quote?.confidence).toBe('guess');
  });
});

describe('words that went through other outlets', () => {
  const text =
    'An inquiry was consulted by our colleagues at Het Laatste Nieuws. A British judge described the scheme as “a machine for losing money slowly”. A Polish judge called it “a machine for losing time and nerves”.';

  it('flags a speaker of the text’s own language as translated back, and no other', () => {
    expect(read(text).map(({ backTranslated }) => backTranslated)).toEqual([true, false]);
  });

  it('flags nobody where the text relays no foreign outlet', () => {
    const [quote] = read(
      'A British judge described the scheme as “a machine for losing money slowly”.',
    );
    expect(quote?.backTranslated).toBe(false);
    expect(quote?.speakerStatus).toBe('unnamed');
  });
});

describe('sources that the newsroom knows', () => {
  const text = '“The lock is open,” said Karlsen. “Nobody drowned,” HVB wrote.';

  it('give the full name for a surname and for an alias', () => {
    const knownSources = [
      { name: 'Liv Karlsen', kind: 'person' },
      { name: 'Het Valse Blad', aliases: ['HVB'], kind: 'outlet' },
    ];
    const found = findQuotes(text, { language: 'en', knownSources });
    expect(found.map(({ speaker }) => speaker)).toEqual(['Liv Karlsen', 'Het Valse Blad']);
  });

  it('say nothing where two people have the surname', () => {
    const knownSources = [
      { name: 'Liv Karlsen', kind: 'person' },
      { name: 'Odd Karlsen', kind: 'person' },
    ];
    expect(findQuotes(text, { language: 'en', knownSources })[0]?.speaker).toBe('Karlsen');
  });

  it('are not needed', () => {
    expect(read(text).map(({ speaker }) => speaker)).toEqual(['Karlsen', 'HVB']);
  });
});

describe('one voice in the text', () => {
  it('is a guess for what nobody claims', () => {
    const text =
      '“I draw at night,” said Mina Roth. The studio is cold.\n\n“The day is for looking,” Roth added.\n\nThe roof leaks. It has leaked for years. “Water is a kind of teacher.”';
    const last = read(text).at(-1);
    expect(last).toMatchObject({ speaker: 'Mina Roth', confidence: 'guess' });
    expect(last?.reason?.rule).toBe('only-voice');
  });
});

describe('the words that decided', () => {
  it('say for whom a pronoun stands', () => {
    const text = 'Ilse Verbrugge closed the gate. “The water may come,” she said.';
    const [quote] = findQuotes(text, { language: 'en' });
    expect(quote?.reason?.words).toEqual(
      ['Ilse Verbrugge', 'she', 'said'].map((words) => {
        const start = text.indexOf(words);
        return { start, end: start + words.length, text: words };
      }),
    );
  });
});

describe('regions', () => {
  it('make headline quotes', () => {
    const text =
      'Council: ‘no money left at all’\n“There is no money left at all,” said Ruth Amery.';
    const [headline, body] = findQuotes(text, {
      language: 'en',
      regions: [{ start: 0, end: 31, field: 'headline' }],
    });
    expect(headline?.kind).toBe('headline');
    expect(body?.kind).toBe('direct');
    expect(headline?.utterance).toBe(body?.utterance);
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', 'The ferry left the harbour with nobody on board and the crew was late.'],
    ['fr', 'Le bac a quitté le port sans personne à bord et les marins étaient en retard.'],
    ['nl', 'De veerboot is uit de haven vertrokken en er was niemand aan boord.'],
    ['de', 'Die Fähre hat den Hafen verlassen und niemand war an Bord, weil sie zu früh ging.'],
  ])('is guessed: %s', (code, text) => {
    expect(guessLanguage(text)).toBe(code);
    expect(Object.keys(languages)).toContain(code);
  });
});

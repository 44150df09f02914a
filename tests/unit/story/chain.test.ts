import { describe, expect, it } from 'vitest';
import { readStory } from '../../../plugin/story/read-story';

const chainOf = (sentence: string, credit = '') => {
  const text = [
    'Ferry line to close',
    sentence,
    'The boat has run since 1911, and nobody can say when another one will take its place.',
    credit,
  ];
  return readStory(text.join('\n\n')).chain;
};

const phrases: [string, string][] = [
  [
    'The report was consulted by our colleagues at Het Laatste Nieuws and tells all.',
    'Het Laatste Nieuws',
  ],
  ['The line will close, according to De Kustbode.', 'De Kustbode'],
  [
    '“We tried,” the harbour master said in an interview with the newspaper Havenblad.',
    'Havenblad',
  ],
  ['“We tried,” she told HLN.', 'HLN'],
  ['HLN reports that the line will close.', 'HLN'],
  [
    'L’enquête, consultée par nos confrères de La Gazette du Littoral, le dit aussi.',
    'La Gazette du Littoral',
  ],
  ['La ligne fermera, selon Le Soir.', 'Le Soir'],
  ['« Nous avons essayé », dit-elle dans une interview accordée à 7sur7.', '7sur7'],
  ['La ligne fermera, rapporte le quotidien Le Courrier du Port.', 'Le Courrier du Port'],
  ['Dat zegt ze in een interview met De Morgen.', 'De Morgen'],
  ['De lijn stopt, meldt De Kustbode.', 'De Kustbode'],
  ['“We hebben het geprobeerd”, vertelt ze aan HLN.', 'HLN'],
  ['De lijn stopt, volgens persbureau Belga.', 'Belga'],
  ['Wie der Küstenbote berichtet, ist die Linie am Ende.', 'Küstenbote'],
  ['Laut NDR ist die Linie am Ende.', 'NDR'],
  ['„Wir haben es versucht“, sagte sie der Süddeutschen Zeitung.', 'Süddeutsche Zeitung'],
];

/** Sources of a fact, persons and offices: nobody from whom the story was taken. */
const others = [
  'The Portuguese news agency Lusa indicates that the ferry was built in 2013.',
  'According to the Ministry of Transport, a ceremony was held at the quay.',
  'As Rivierwacht explains, citing an article from Northern Wire, volunteers took part.',
  'According to mayor Lotte Dewael, it is over.',
  '“It is over,” mayor Lotte Dewael told the council.',
  'De lijn stopt, volgens burgemeester Lotte Dewael.',
  'Selon le temps qu’il fait, le bac part ou ne part pas.',
  'La ligne fermera, selon l’autorité portuaire.',
  'Das sagte sie der Polizei in Westkade.',
  'Dat zegt ze in een gesprek met de burgemeester.',
];

describe('the outlets that a story went through', () => {
  it.each(phrases)('“%s”', (sentence, outlet) => {
    expect(chainOf(sentence)).toEqual([outlet]);
  });

  it.each(others)('none in “%s”', (sentence) => {
    expect(chainOf(sentence)).toEqual([]);
  });

  it('who was told stands before who reported, and the credit line’s outlet last', () => {
    const chain = chainOf(
      'According to Belga the line will close. “We tried,” she told HLN.',
      'Source : 7sur7, 21/11/2023',
    );
    expect(chain).toEqual(['HLN', 'Belga', '7sur7']);
  });

  it('an outlet under two names is one', () => {
    expect(chainOf('“We tried,” she told Het Laatste Nieuws.', 'Source: HLN')).toEqual(['HLN']);
  });
});

import { describe, expect, it } from 'vitest';
import { namedOutlets, outletOnRecord } from '../../../plugin/chain';

const names = (text: string, language: string | null = null) =>
  namedOutlets({ text, language }).map(({ name }) => name);

const phrases: [language: string, text: string, outlet: string][] = [
  ['en', 'The line will close, according to HLN. The board had no other choice.', 'HLN'],
  ['en', '“We tried,” she told Het Laatste Nieuws on Tuesday.', 'Het Laatste Nieuws'],
  ['nl', 'De lijn stopt, meldt Het Laatste Nieuws.', 'Het Laatste Nieuws'],
  ['nl', 'De lijn stopt, schrijft De Kustbode dinsdag.', 'De Kustbode'],
  ['fr', 'La ligne fermera, selon 7sur7, qui cite le port.', '7sur7'],
  [
    'fr',
    'L’enquête a été consultée par nos confrères de La Gazette du Littoral.',
    'La Gazette du Littoral',
  ],
  ['de', 'Wie die Süddeutsche Zeitung berichtet, ist die Linie am Ende.', 'Süddeutsche Zeitung'],
  ['de', '„Wir haben es versucht“, sagte sie der Süddeutschen Zeitung.', 'Süddeutsche Zeitung'],
  ['es', 'La línea cerrará, según Le Monde.', 'Le Monde'],
];

describe('the outlets that a text names', () => {
  it.each(phrases)('%s: “%s”', (language, text, outlet) => {
    expect(names(text, language)).toEqual([outlet]);
    expect(names(text)).toEqual([outlet]);
    expect(names(text, `${language}-BE`)).toEqual([outlet]);
  });

  it.each([
    ['Source : 7sur7, 21/11/2023', ['7sur7']],
    ['Bron: HLN via 7sur7', ['HLN', '7sur7']],
    ['(Belga)', ['Belga']],
  ])('are those of a credit line: “%s”', (creditLine, outlets) => {
    expect(names(creditLine)).toEqual(outlets);
  });

  it('are those of the text first, then those of its credit line, each once', () => {
    const text = [
      'Ferry line to close',
      'The line will close, according to De Kustbode. “We tried,” she told HLN.',
      'The boat has run since 1911, and nobody can say when another one will take its place.',
      'Source: 7sur7, 21/11/2023',
    ].join('\n');
    expect(names(text, 'en')).toEqual(['HLN', 'De Kustbode', '7sur7']);
  });

  it('are not those of the page’s furniture', () => {
    const text = [
      'Ferry line to close',
      'The boat has run since 1911, and nobody can say when another one will take its place.',
      'Read also: Dam is safe, according to Le Soir',
    ].join('\n');
    expect(names(text, 'en')).toEqual([]);
  });

  it('are none where nobody says that the story comes from them', () => {
    expect(names('She reads De Morgen every day and has never been on the boat.', 'en')).toEqual(
      [],
    );
    expect(names('', 'en')).toEqual([]);
  });

  it('are looked for with the phrases of the text’s language, where it is known', () => {
    // To a Spaniard "said a Guardian" is said to the Guardian.
    const text = '“It is over,” said a Guardian reporter who lives on the island.';
    expect(names(text, 'en')).toEqual([]);
    expect(names(text, 'es')).toEqual(['Guardian']);
  });

  it('are given with the source on record that bears the name', () => {
    const known = [
      { name: 'Kustbode', kind: 'outlet', aliases: ['De Kustbode'] },
      { name: 'HLN', kind: 'outlet' },
    ];
    const text =
      '“We tried,” she told Het Laatste Nieuws. The line will close, according to De Kustbode.';
    expect(namedOutlets({ text, language: 'en' }, known)).toEqual([
      { name: 'Het Laatste Nieuws', onRecord: known[1] },
      { name: 'De Kustbode', onRecord: known[0] },
    ]);
  });

  it('are one where two names are those of one source', () => {
    const known = [{ name: 'Noordzeekrant', kind: 'outlet', aliases: ['Noordzeebode'] }];
    const text = 'It closes, according to Noordzeekrant. So it was first reported by Noordzeebode.';
    expect(namedOutlets({ text, language: 'en' }, known)).toHaveLength(1);
  });
});

describe('the outlet on record that a printed name means', () => {
  const hln = { name: 'Het Laatste Nieuws', aliases: ['HLN'], domains: ['hln.be'] };
  const soir = { name: 'Le Soir', domains: ['www.lesoir.be'] };
  const kustbode = { name: 'De Kustbode', domains: ['Küste.example'] };
  const radio = { name: 'Bayerischer Rundfunk' };
  const all = [hln, soir, kustbode, radio];

  it.each([
    ['HLN', hln],
    ['het laatste nieuws', hln],
    ['hln.be', hln],
    ['https://m.hln.be/nieuws/a-1', hln],
    ['www.lesoir.be', soir],
    ['plus.lesoir.be', soir],
    ['LE SOIR', soir],
    ['Soir', soir],
    ['Kustbode', kustbode],
    ['küste.example', kustbode],
    ['xn--kste-0ra.example', kustbode],
    ['BR', radio],
  ])('“%s”', (printed, outlet) => {
    expect(outletOnRecord(printed, all)).toBe(outlet);
  });

  it.each(['DPG Media', 'De Standaard', 'soir.example', 'nieuws', '', '…'])(
    'none by “%s”',
    (printed) => {
      expect(outletOnRecord(printed, all)).toBeNull();
    },
  );

  it('is the one that bears the name before one that has it as an alias', () => {
    const bode = { name: 'Bode', aliases: ['Kustbode'] };
    const other = { name: 'Kustbode' };
    expect(outletOnRecord('Kustbode', [bode, other])).toBe(other);
  });

  it('is known by what the data know: the record says HLN, the page Het Laatste Nieuws', () => {
    const record = { name: 'HLN' };
    expect(outletOnRecord('Het Laatste Nieuws', [record])).toBe(record);
    expect(
      outletOnRecord('Het Laatste Nieuws', [{ name: 'Redactie', domains: ['hln.be'] }])?.name,
    ).toBe('Redactie');
  });
});

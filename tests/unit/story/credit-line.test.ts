import { describe, expect, it } from 'vitest';
import { readCreditLine, readTrailingAgency } from '../../../plugin/story/credit-line';
import { readLines } from '../../../plugin/story/lines';
import { outletsWith } from '../../../plugin/story/outlets';

const read = (text: string, outlets = outletsWith()) => {
  const [line] = readLines(text);
  const found = line && readCreditLine(line, outlets);
  return found ? [found.credit.outlet, found.credit.publishedOn, found.credit.url] : null;
};

/** The line, and the outlet, day and address that it names. */
const lines: [string, string | null, string | null, string | null][] = [
  ['Source : 7sur7, 21/11/2023', '7sur7', '2023-11-21', null],
  ['Source: The Harbour Courier, 3 May 2024', 'The Harbour Courier', '2024-05-03', null],
  ['Sources: Reuters, AFP', 'Reuters', null, null],
  ['SOURCE – Reuters', 'Reuters', null, null],
  ['Via HLN', 'HLN', null, null],
  ['Via: The Guardian (May 3, 2024)', 'The Guardian', '2024-05-03', null],
  [
    'This article first appeared in The Harbour Courier on 3 May 2024.',
    'The Harbour Courier',
    '2024-05-03',
    null,
  ],
  ['Originally published by De Kustbode', 'De Kustbode', null, null],
  ['Translated from La Gazette du Littoral', 'La Gazette du Littoral', null, null],
  [
    'Source: https://www.kustbode.example/a?id=1',
    'kustbode.example',
    null,
    'https://www.kustbode.example/a?id=1',
  ],
  ['Source: https://www.hln.be/x', 'Het Laatste Nieuws', null, 'https://www.hln.be/x'],
  [
    'Source : La Gazette du Littoral du 1er mars 2024',
    'La Gazette du Littoral',
    '2024-03-01',
    null,
  ],
  ['Source : Le Soir (avec Belga), 12 mars 2024', 'Le Soir', '2024-03-12', null],
  ['D’après Le Monde', 'Le Monde', null, null],
  [
    'Cet article est d’abord paru dans La Gazette du Littoral.',
    'La Gazette du Littoral',
    null,
    null,
  ],
  ['Article original : L’Écho du Port, le 12 août 2024', 'L’Écho du Port', '2024-08-12', null],
  ['Bron: De Kustbode, 14 februari 2024', 'De Kustbode', '2024-02-14', null],
  ['Bron: ANP', 'ANP', null, null],
  ['Dit artikel verscheen eerder in De Kustbode', 'De Kustbode', null, null],
  ['Bronnen: VRT NWS, De Standaard', 'VRT NWS', null, null],
  ['Quelle: Küstenbote vom 13. Februar 2024', 'Küstenbote', '2024-02-13', null],
  ['Quelle: dpa', 'dpa', null, null],
  ['Dieser Artikel erschien zuerst in der Hafenzeitung', 'Hafenzeitung', null, null],
  ['(Belga)', 'Belga', null, null],
  ['(AFP/dpa)', 'AFP', null, null],
  ['(bron: De Kustbode)', 'De Kustbode', null, null],
  ['HLN, 21 november 2023', 'HLN', '2023-11-21', null],
];

const sentences = [
  'The source of the river lies in the hills above the town, says Reuters.',
  'Source close to the club: nobody knows what will happen',
  'Bronnen bij de politie bevestigen het nieuws.',
  'Via a dam the bus reaches the island.',
  'Quelle der Freude war die alte Fähre.',
  'She spoke for an hour (and nobody listened)',
  'Le Monde a changé depuis 1911.',
  'Source:',
];

describe('a credit line', () => {
  it.each(lines)('“%s”', (text, outlet, day, url) => {
    expect(read(text)).toEqual([outlet, day, url]);
  });

  it.each(sentences)('is not “%s”', (text) => {
    expect(read(text)).toBeNull();
  });

  it('names an outlet of the registry by its domain', () => {
    const known = outletsWith([
      { name: 'De Kustbode', kind: 'outlet', domains: ['kustbode.example'] },
    ]);
    expect(read('Source: https://m.kustbode.example/a', known)?.[0]).toBe('De Kustbode');
  });

  it('gives the headline of the page that it names', () => {
    const [line] = readLines('Bron: “Veerlijn naar Westkade stopt”, De Kustbode, 14/02/2024');
    const found = line && readCreditLine(line, outletsWith());
    expect(found?.credit).toMatchObject({ outlet: 'De Kustbode', publishedOn: '2024-02-14' });
    expect(line?.text.slice(found?.title?.start, found?.title?.end)).toBe(
      'Veerlijn naar Westkade stopt',
    );
  });

  it.each([
    ['Bron: HLN via 7sur7', ['HLN', '7sur7']],
    ['Source : 7sur7, d’après HLN', ['HLN', '7sur7']],
    ['Source : Le Soir (avec Belga)', ['Belga', 'Le Soir']],
    ['Quelle: Küstenbote/dpa', ['dpa', 'Küstenbote']],
    ['Source : Le Quai', ['Le Quai']],
    ['Source : le Quai', ['Quai']],
  ])('“%s” says who took it from whom', (text, outlets) => {
    const [line] = readLines(text);
    expect(line && readCreditLine(line, outletsWith())?.outlets).toEqual(outlets);
  });
});

describe('an agency at the end of the last paragraph', () => {
  const trailing = (text: string) => {
    const [line] = readLines(text);
    return line && readTrailingAgency(line, outletsWith())?.credit;
  };

  it('is its credit', () => {
    expect(trailing('De gemeente had gehoopt op een redding. (Belga)')).toMatchObject({
      text: '(Belga)',
      outlet: 'Belga',
    });
  });

  it('is told from any other parenthesis', () => {
    expect(trailing('The mayor hopes for a rescue (and a bridge)')).toBeUndefined();
  });
});

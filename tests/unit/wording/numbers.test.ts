/** Numbers as the five languages print them, by their value. */
import { describe, expect, it } from 'vitest';
import { amountAt } from '../../../plugin/wording/amounts';
import { wordingLanguage } from '../../../plugin/wording/language';
import { piecesOf } from '../../../plugin/wording/pieces';

/** The first number of a text: its value with its unit, if it has one, and the words that it takes. */
const read = (code: string, text: string): string => {
  const pieces = piecesOf(text);
  for (let at = 0; at < pieces.length; at += 1) {
    const found = amountAt(text, pieces, at, wordingLanguage(code));
    if (!found) continue;
    const words = text.slice(pieces[at]?.start, pieces[at + found.pieces - 1]?.end);
    return `${found.amount.value} ${found.amount.unit}`.trim() + ` = ${words}`;
  }
  return 'none';
};

const printed: [code: string, text: string, read: string][] = [
  ['en', '1,234.5 boats', '1234.5 = 1,234.5'],
  ['nl', '1.234,5 boten', '1234.5 = 1.234,5'],
  ['fr', '1 234,5 bateaux', '1234.5 = 1 234,5'],
  ['fr', '12\u202f000 bateaux', '12000 = 12\u202f000'],
  ['en', '1.5 metres', '1.5 = 1.5'],
  ['nl', '1.500 meter', '1500 = 1.500'],
  ['nl', '0,125 gram', '0.125 = 0,125'],
  ['de', 'rund 3,5 Mio. Euro', '3500000 EUR = 3,5 Mio. Euro'],
  ['en', '£3.2bn', '3200000000 GBP = £3.2bn'],
  ['en', '$5m and a boat', '5000000 USD = $5m'],
  ['en', '5m of rope', 'none'],
  ['fr', '3 millions d’euros', '3000000 EUR = 3 millions d’euros'],
  ['nl', '7,5 procent', '7.5 % = 7,5 procent'],
  ['fr', '15 pour cent', '15 % = 15 pour cent'],
  ['es', '15 por ciento', '15 % = 15 por ciento'],
  ['en', 'the 21st of May', '21 = 21st'],
  ['nl', 'de 20e eeuw', '20 = 20e'],
  ['fr', 'à 14h30', '870 time = 14h30'],
  ['fr', 'à 14 h 30', '870 time = 14 h 30'],
  ['nl', 'om 10.30 uur', '630 time = 10.30'],
  ['en', 'at 2.30 p.m.', '870 time = 2.30 p.m'],
  ['en', 'at 5pm', '1020 time = 5pm'],
  ['en', 'twenty-three', '23 = twenty-three'],
  ['en', 'one hundred and five', '105 = one hundred and five'],
  ['en', 'two hundred thousand', '200000 = two hundred thousand'],
  ['en', 'two and a half million', '2500000 = two and a half million'],
  ['en', 'two and three', '2 = two'],
  ['en', 'a hundred', '100 = a hundred'],
  ['en', 'hundreds of boats', 'none'],
  ['en', 'one boat', 'none'],
  ['nl', 'drieëntwintig', '23 = drieëntwintig'],
  ['nl', 'tweeduizend driehonderd', '2300 = tweeduizend driehonderd'],
  ['nl', 'anderhalf miljoen', '1500000 = anderhalf miljoen'],
  ['nl', 'tweeënhalf uur', '2.5 = tweeënhalf'],
  ['nl', 'een miljoen', '1000000 = een miljoen'],
  ['nl', 'tussen tien en twintig', '10 = tien'],
  ['de', 'zweihundertfünfundzwanzigtausend', '225000 = zweihundertfünfundzwanzigtausend'],
  ['de', 'siebzehn', '17 = siebzehn'],
  ['de', 'dreieinhalb Jahre', '3.5 = dreieinhalb'],
  ['fr', 'quatre-vingt-dix-sept', '97 = quatre-vingt-dix-sept'],
  ['fr', 'soixante et onze', '71 = soixante et onze'],
  ['fr', 'nonante-deux', '92 = nonante-deux'],
  ['fr', 'deux mille vingt-trois', '2023 = deux mille vingt-trois'],
  ['fr', 'mille neuf cent', '1900 = mille neuf cent'],
  ['fr', 'deux millions et demi', '2500000 = deux millions et demi'],
  ['es', 'treinta y tres', '33 = treinta y tres'],
  ['es', 'mil doscientos millones', '1200000000 = mil doscientos millones'],
  ['es', 'veintitrés', '23 = veintitrés'],
];

describe('a number', () => {
  it.each(printed)('%s: %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });

  it('a date in figures is three', () => {
    expect(piecesOf('21.11.2023').map(({ text }) => text)).toEqual(['21', '11', '2023']);
  });
});

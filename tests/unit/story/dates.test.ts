import { describe, expect, it } from 'vitest';
import { findDate } from '../../../plugin/story/dates';

const spellings: [string, string][] = [
  ['2023-11-21', '2023-11-21'],
  ['21/11/2023', '2023-11-21'],
  ['21.11.2023', '2023-11-21'],
  ['21-11-23', '2023-11-21'],
  ['11/21/2023', '2023-11-21'],
  ['03/04/2023', '2023-04-03'],
  ['21 November 2023', '2023-11-21'],
  ['Tuesday, 21st of November 2023', '2023-11-21'],
  ['November 21, 2023', '2023-11-21'],
  ['Nov. 21st 2023', '2023-11-21'],
  ['mardi 21 novembre 2023 à 10h22', '2023-11-21'],
  ['le 1er mars 2024', '2024-03-01'],
  ['12 août 2024', '2024-08-12'],
  ['28 févr. 2024', '2024-02-28'],
  ['dinsdag 21 november 2023', '2023-11-21'],
  ['21 mrt 2024', '2024-03-21'],
  ['5 mei 2024', '2024-05-05'],
  ['Dienstag, 21. November 2023', '2023-11-21'],
  ['3. März 2024', '2024-03-03'],
  ['24. Dez. 2023', '2023-12-24'],
  ['3. Jänner 2024', '2024-01-03'],
  ['jueves, 21 de septiembre de 2023', '2023-09-21'],
  ['1º de mayo del 2024', '2024-05-01'],
];

describe('a date', () => {
  it.each(spellings)('“%s”', (text, date) => {
    const found = findDate(`HLN, ${text}.`);
    expect(found?.date).toBe(date);
  });

  it.each(['31/02/2023', '45/11/2023', '21 novembre', 'november 2023', '12.5.1', 'in 1911', ''])(
    'is not “%s”',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  it('is the first in the text, with its place', () => {
    const text = 'Updated 22 May 2024, published 21/05/2024';
    const found = findDate(text);
    expect(found && text.slice(found.start, found.end)).toBe('22 May 2024');
  });
});

import { expect, it } from 'vitest';
import { mayBeOneName, nameKey, nameKeys, nameWords } from '../../../plugin/text/name-key';

it('two printings of one name have one key', () => {
  const key = nameKey('Jean-Élie d’Hondt');
  expect(key).toBe('jean elie dhondt');
  for (const printed of ['JEAN-ELIE D’HONDT', "Jean‐Élie d'Hondt", ' jean  elie d’hondt ']) {
    expect(nameKey(printed)).toBe(key);
  }
  expect(nameKey('Jean Hondt')).not.toBe(key);
});

it('a name of signs alone still has a key', () => {
  expect(nameKey('???')).toBe('???');
  expect(nameKey('   ')).toBe('');
});

it('all names of a record stand in one text, each once, each in a line', () => {
  expect(nameKeys(['De Haven', 'DE HAVEN', null, undefined, '', 'Haven'])).toBe(
    '\nde haven\nhaven\n',
  );
  expect(nameKeys([null])).toBe('');
});

it('a part of a name may be the same name, another first name not', () => {
  const may = (a: string, b: string) => mayBeOneName(nameWords(a), nameWords(b));
  expect(may('Maes', 'Lena Maes')).toBe(true);
  expect(may('Léna  MAES', 'lena maes')).toBe(true);
  expect(may('Lena Maes', 'Lena M. Maes')).toBe(true);
  expect(may('Jan Maes', 'Lena Maes')).toBe(false);
  expect(may('Maes Lena', 'Lena Maes')).toBe(false);
  expect(may('', 'Lena Maes')).toBe(false);
});

import { expect, it } from 'vitest';
import { nameKey, nameKeys } from '../../../plugin/text/name-key';

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

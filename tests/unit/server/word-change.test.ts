import { describe, expect, it } from 'vitest';
import { wordChange } from '../../../server/src/references/word-change';

describe('how much of a page changed', () => {
  it.each([
    ['the same', 'One two.\nThree four.', 'One two.\nThree four.', 0, 0],
    ['another figure', 'We counted 214 steps in all.', 'We counted 241 steps in all.', 1, 1],
    ['a new line', 'One two.', 'One two.\nThree four five.', 3, 0],
    ['a line that is gone', 'One two.\nThree four five.', 'One two.', 0, 3],
    ['a line that moved', 'One two.\nThree four.', 'Three four.\nOne two.', 0, 0],
    ['punctuation alone', 'One, two.', 'One two!', 0, 0],
    ['everything', 'One two.', '', 0, 2],
  ])('%s', (_, before, after, added, dropped) => {
    expect(wordChange(before, after)).toEqual({ added, dropped });
  });

  it('counts the words of all lines that differ where very many do', () => {
    const lines = (word: string) =>
      Array.from({ length: 3_000 }, (_, i) => `${word}${i}`).join(' ');
    expect(wordChange(`same\n${lines('a')}`, `same\n${lines('b')}`)).toEqual({
      added: 3_000,
      dropped: 3_000,
    });
  });
});

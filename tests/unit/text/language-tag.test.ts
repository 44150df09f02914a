import { expect, it } from 'vitest';
import {
  isOtherLanguage,
  isSameLanguage,
  primaryLanguage,
} from '../../../plugin/text/language-tag';

it('a language is the first part of its tag', () => {
  expect(['nl', 'nl-BE', 'NL_be', 'fil-PH', '', null, undefined].map(primaryLanguage)).toEqual([
    'nl',
    'nl',
    'nl',
    'fil',
    null,
    null,
    null,
  ]);
});

it('two tags are of one language, of two, or nobody knows', () => {
  const pairs = [
    ['nl-BE', 'nl'],
    ['fi', 'fil'],
    ['nl', null],
    [null, null],
  ] as const;
  expect(pairs.map(([a, b]) => [isSameLanguage(a, b), isOtherLanguage(a, b)])).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
});

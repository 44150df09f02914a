/** Two printings of a quote: what kind of change an editor is told. */
import { describe, expect, it } from 'vitest';
import { compareWording } from '../../../plugin/wording';
import cases from './cases/compare.json';

describe('a printing beside the original', () => {
  it.each(cases)('$original → $printed', ({ language, original, printed, changes }) => {
    expect(compareWording(original, printed, { language }).changes).toEqual(changes);
  });
});

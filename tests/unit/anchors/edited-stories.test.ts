import { describe, expect, it } from 'vitest';
import { usualEdits } from '../../support/edited-text';
import { edits, tally } from '../../support/finding-again';
import { newsStories, storyLanguages } from '../../support/news-stories';

/** Edits of a language at a level: two thousand at each level. `npm run bench anchors` makes five times as many. */
const count = 400;

const levels = [
  { percent: 5, share: 0.98 },
  { percent: 15, share: 0.97 },
  { percent: 30, share: 0.93 },
];

describe.each(storyLanguages)('quotes of edited stories in %s', (language) => {
  const stories = newsStories(language);

  it.each(levels)('with $percent in 100 words edited', ({ percent, share }) => {
    const { share: found, wrong } = tally(edits(stories, count, percent));
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThanOrEqual(share);
  });

  it('are given up where their paragraph was cut, never found in another', () => {
    const kinds = [...usualEdits, 'paragraphs cut'] as const;
    const told = [...edits(stories, count, 15, kinds)].filter(({ twice }) => !twice);
    const { outcomes, wrong } = tally(told);
    expect(wrong).toEqual([]);
    expect(outcomes['rightly orphaned']).toBeGreaterThan(count / 50);
  });
});

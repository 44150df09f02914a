import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMention, findMentions, makeSegment } from '../../../plugin/anchors';
import type { Segment } from '../../../plugin/model/segment';

const story = [
  '“They are the eyes and ears of the port.” (Ilse Verbrugge, harbour master)',
  'Who watches the boats? “They are the eyes and ears of the port,” says Ilse Verbrugge. “Their main task is to look out at night. They never sleep.”',
  '“Yes,” says Piet Aelbrecht, “and nobody pays them.”',
  'Does he want a raise? “Yes,” says the youngest of the pilots.',
].join('\n\n');

const segments = (text: string, ...words: string[]): Segment[] => {
  let from = 0;
  return words.map((exact) => {
    const start = text.indexOf(exact, from);
    from = start + exact.length;
    return makeSegment(text, start, from);
  });
};

const pull = segments(story, 'They are the eyes and ears of the port.');
const split = segments(
  story,
  'They are the eyes and ears of the port,',
  'Their main task is to look out at night. They never sleep.',
);

const wordsOf = (text: string, found: ReturnType<typeof findMention>) =>
  found.found.map((p) => (p.state === 'orphaned' ? null : text.slice(p.start, p.end)));

describe('a split quote', () => {
  it('is anchored where both halves stand', () => {
    expect(findMention(story, split)).toMatchObject({
      state: 'anchored',
      moved: false,
      similarity: 1,
      segments: split,
    });
  });

  it('has moved, and counts as anchored, behind a new lead', () => {
    const edited = `A new lead stands here.\n\n${story}`;
    const found = findMention(edited, split);
    expect(found).toMatchObject({ state: 'anchored', moved: true });
    expect(found.segments.map(({ start, end }) => edited.slice(start, end))).toEqual(
      split.map(({ exact }) => exact),
    );
  });

  it('is changed where one half is changed, and keeps the words that were attributed', () => {
    const edited = story.replace('look out at night', 'look out all night');
    const found = findMention(edited, split);
    expect(found.state).toBe('changed');
    expect(found.segments[1]?.exact).toBe(split[1]?.exact);
    expect(wordsOf(edited, found)[1]).toBe(
      'Their main task is to look out all night. They never sleep.',
    );
  });

  it('is orphaned where one half is gone', () => {
    const edited = story.replace(
      ' “Their main task is to look out at night. They never sleep.”',
      '',
    );
    expect(findMention(edited, split)).toMatchObject({ state: 'orphaned', similarity: 0 });
  });

  it('has its short half beside the long one, not where the same word stands elsewhere', () => {
    const yes = segments(story, '“Yes,” says Piet', 'and nobody pays them.').map((s, i) =>
      i ? s : makeSegment(story, s.start + 1, s.start + 5),
    );
    expect(yes[0]?.exact).toBe('Yes,');
    const parts = story.split('\n\n');
    const edited = [parts[3], parts[0], parts[1], parts[2]].join('\n\n');
    const found = findMention(edited, yes);
    expect(found.state).toBe('anchored');
    expect(edited.slice(found.segments[0]?.start)).toMatch(/^Yes,” says Piet/);
  });
});

describe('the mentions of a field', () => {
  it('a pull quote that was cut does not slip onto its sentence', () => {
    const edited = story.split('\n\n').slice(1).join('\n\n');
    const [lost, kept] = findMentions(edited, [pull, split]);
    expect(lost?.state).toBe('orphaned');
    expect(kept?.state).toBe('anchored');
  });

  it('two mentions of the same words stay two mentions', () => {
    const found = findMentions(`New.\n\n${story}`, [split, split]);
    expect(found.map(({ state }) => state)).toEqual(['anchored', 'anchored']);
  });

  it('what was stored is found again unchanged: a second save changes nothing', () => {
    const edits = [
      story.replace('look out at night', 'look out all night'),
      story.replaceAll('port', 'harbour'),
      `New.\n\n${story.replace('never sleep', 'do not sleep')}`,
      story.split('\n\n').reverse().join('\n\n'),
      '',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...edits), (edited) => {
        const once = findMentions(edited, [pull, split]);
        const again = findMentions(
          edited,
          once.map((found) => found.segments),
        );
        expect(again.map(({ state }) => state)).toEqual(once.map(({ state }) => state));
        expect(again.map(({ segments: s }) => s)).toEqual(once.map(({ segments: s }) => s));
      }),
    );
  });
});

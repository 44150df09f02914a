import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../admin/src/pages/import/lines';
import { decidingWords, piecesOf, withDeciding } from '../../../admin/src/pages/import/marks';
import { applyRoles, withChange } from '../../../admin/src/pages/import/roles';
import type { LineRole } from '../../../admin/src/pages/import/lines';
import { reading, spanOf, story } from './import-samples';

const rolesIn = (lines: { role: LineRole }[]) => lines.map(({ role }) => role);
const change = (words: string, role: LineRole) => ({
  start: spanOf(story, words).start,
  words,
  role,
});
const words = (span: { start: number; end: number } | null) =>
  span && story.slice(span.start, span.end);

describe('the lines of a pasted story', () => {
  it('each play their part of the reading', () => {
    expect(rolesIn(linesOf(story, reading))).toEqual([
      'headline',
      'standfirst',
      'tags',
      'paragraph',
      'heading',
      'paragraph',
      'credit',
      'dropped',
    ]);
  });

  it('are dropped without a reason where nothing in the reading claims them', () => {
    const lines = linesOf(`${story}\nstray words`, reading);
    expect(lines.at(-1)).toMatchObject({ role: 'dropped', dropReason: null });
  });
});

describe('what the editor says of a line', () => {
  it('changes nothing while nothing is said', () => {
    const applied = applyRoles(story, reading, []);
    expect(applied.changed).toBe(false);
    expect(applied.reading).toBe(reading);
  });

  it('keeps a dropped line as the last paragraph', () => {
    const { reading: after } = applyRoles(story, reading, [change('Leave a comment', 'paragraph')]);
    expect(after.dropped).toEqual([]);
    expect(words(after.sections.at(-1)?.paragraphs.at(-1) ?? null)).toBe('Leave a comment');
  });

  it('drops a heading, and its paragraph joins the section before', () => {
    const { reading: after } = applyRoles(story, reading, [change('What now', 'dropped')]);
    expect(after.sections).toHaveLength(1);
    expect(after.sections[0]?.paragraphs).toHaveLength(2);
  });

  it('makes another line the headline, and the former one takes its place', () => {
    const line = 'The harbour ferry may stop in May.';
    const { reading: after } = applyRoles(story, reading, [change(line, 'headline')]);
    expect(after.headline?.text).toBe(line);
    expect(after.standfirst?.text).toBe('Ferry line “close to the edge”');
  });

  it('never drops the former headline for a line that was dropped', () => {
    const { reading: after } = applyRoles(story, reading, [change('Leave a comment', 'headline')]);
    expect(after.headline?.text).toBe('Leave a comment');
    expect(words(after.sections[0]?.paragraphs[0] ?? null)).toBe('Ferry line “close to the edge”');
  });

  it('lengthens the standfirst by the line after it', () => {
    const next = 'Tags : Ferry, Harbour';
    const { reading: after } = applyRoles(story, reading, [change(next, 'standfirst')]);
    expect(after.standfirst?.text).toBe(`The harbour ferry may stop in May.\n${next}`);
    expect(after.tags).toEqual([]);
  });

  it('reads the labels of a line that is said to hold tags', () => {
    const { reading: after } = applyRoles(story, reading, [change('What now', 'tags')]);
    expect(after.tags.map(({ label }) => label)).toEqual(['Ferry', 'Harbour', 'What now']);
  });

  it('holds when the text before it was edited since', () => {
    const longer = `New first line\n${story}`;
    const offset = longer.length - story.length;
    const moved = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: span.start + offset,
      end: span.end + offset,
    });
    const { headline, dropped } = reading;
    const read = {
      ...reading,
      headline: headline && moved(headline),
      dropped: dropped.map(moved),
      standfirst: null,
      sections: [],
      tags: [],
      credit: null,
    };
    const { lines } = applyRoles(longer, read, [change('Leave a comment', 'paragraph')]);
    expect(lines.at(-1)?.role).toBe('paragraph');
  });

  it('is forgotten when the same line is changed again', () => {
    const once = withChange([], change('What now', 'dropped'));
    expect(withChange(once, change('What now', 'heading'))).toEqual([
      change('What now', 'heading'),
    ]);
  });

  it('finds the labels of a tags line, whether commas part them or number signs', () => {
    const tags = (line: string) => {
      const text = `${story}\n${line}`;
      const start = text.length - line.length;
      const { reading: after } = applyRoles(text, { ...reading, tags: [] }, [
        { start, words: line, role: 'tags' },
      ]);
      for (const tag of after.tags) expect(text.slice(tag.start, tag.end)).toContain(tag.label);
      return after.tags.map(({ label }) => label);
    };
    expect(tags('Mots-clés : Port, Mairie,')).toEqual(['Port', 'Mairie']);
    expect(tags('#Port #Quay')).toEqual(['Port', 'Quay']);
    expect(tags('Port; Quay')).toEqual(['Port', 'Quay']);
  });

  it('reads another credit line, and the chain with it', () => {
    const line = 'Source : Harbour Post, 04/02/2026';
    const text = `${story}\n${line}`;
    const { reading: after } = applyRoles(text, reading, [
      { start: text.length - line.length, words: line, role: 'credit' },
    ]);
    expect(after.credit).toMatchObject({ outlet: 'Harbour Post', publishedOn: '2026-02-04' });
    expect(after.chain).toContain('Harbour Post');
    expect(after.dropped.map(({ reason }) => reason)).toEqual(['comment-form']);
  });
});

describe('the marks in the text pane', () => {
  const lines = linesOf(story, reading);

  it('cut a line where a quote begins and ends', () => {
    const [headline] = piecesOf(lines, reading, []);
    expect(headline?.map((piece) => [words(piece), piece.utterance])).toEqual([
      ['Ferry line “', null],
      ['close to the edge', 1],
      ['”', null],
    ]);
  });

  it('show a printing fault within a quote', () => {
    const fault = { ...spanOf(story, 'boats'), replacement: '', reason: 'unclosed-mark' } as const;
    const line = piecesOf(lines, reading, [fault])[5];
    expect(line?.filter((piece) => piece.fault).map(words)).toEqual(['boats']);
    expect(line?.map((piece) => words(piece)).join('')).toBe('“The boats stay,” said Ben Oake.');
  });

  it('show the words that decided who is proposed, within a quote and beside it', () => {
    const pieces = piecesOf(lines, reading, []);
    const deciding = [spanOf(story, 'close', 2), spanOf(story, 'Ada Quill')];
    const marked = withDeciding(pieces, deciding);
    const decided = marked.flatMap((line) => line.filter((piece) => piece.decided));
    expect(decided.map((piece) => [words(piece), piece.utterance])).toEqual([
      ['close', 1],
      ['Ada Quill', null],
    ]);
    expect(marked.map((line) => line.map(words).join(''))).toEqual(
      pieces.map((line) => line.map(words).join('')),
    );
    // A line without any is not drawn anew.
    expect(marked[0]).toBe(pieces[0]);
    expect(withDeciding(pieces, [])).toEqual(pieces);
  });

  it('are those of the printing whose reason is shown, or of the candidate that is looked at', () => {
    const said = spanOf(story, 'said Ada Quill');
    const nearby = spanOf(story, 'Ben Oake');
    const [headline, sentence] = reading.quotes;
    if (!headline || !sentence) throw new Error('two printings expected');
    const quotes = [
      { ...headline, reason: { rule: 'repeated' as const, words: [spanOf(story, 'close', 2)] } },
      {
        ...sentence,
        reason: { rule: 'cue-after' as const, words: [said] },
        candidates: [
          { name: 'Ben Oake', reason: { rule: 'named-nearby' as const, words: [nearby] } },
        ],
      },
    ];
    const shown = { rule: 'cue-after' as const, words: [{ text: 'said Ada Quill' }] };
    expect(decidingWords(quotes, 1, shown, null)).toEqual([said]);
    expect(decidingWords(quotes, 1, null, 'Ben Oake')).toEqual([nearby]);
    expect(decidingWords(quotes, 7, shown, null)).toEqual([]);
  });

  it('leave out what is nested and what is no quote', () => {
    const quotes = reading.quotes.map((quote, i) =>
      i === 0 ? { ...quote, nested: true } : { ...quote, kind: 'scare' as const },
    );
    const pieces = piecesOf(lines, { quotes }, []).flat();
    expect(pieces.every(({ utterance }) => utterance === null)).toBe(true);
  });
});

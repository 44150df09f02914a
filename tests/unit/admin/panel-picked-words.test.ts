import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  kindOfPicked,
  lengthFault,
  placePicked,
  trimToQuote,
} from '../../../admin/src/panel/picked-words';
import { offsetAfter, wordsBefore } from '../../../admin/src/panel/highlights/leaf-words';
import { mentionOn, proposalOn, listRows } from '../../../admin/src/panel/rows';
import { locate } from '../../../admin/src/panel/live-mentions';
import { blocksToText } from '../../../plugin/text';
import { mentionOf, paragraphs, proposalOf } from './panel-samples';

const trimmed = (text: string) => {
  const span = trimToQuote(text, { start: 0, end: text.length });
  return span && text.slice(span.start, span.end);
};

describe('a selection drawn as a quote', () => {
  it.each([
    ['  The port stays open ', 'The port stays open'],
    ['“The port stays open”', 'The port stays open'],
    [' «\u202fLe port reste ouvert\u202f» ', 'Le port reste ouvert'],
    ['„Der Hafen bleibt offen“', 'Der Hafen bleibt offen'],
    [",,De haven blijft open''", 'De haven blijft open'],
    ['‘The port stays open’', 'The port stays open'],
    ['“The port stays', 'The port stays'],
    ['stays open”', 'stays open'],
    ['“‘Open’ is what he said”', '‘Open’ is what he said'],
  ])('%s without blanks and enclosing marks', (text, words) => {
    expect(trimmed(text)).toBe(words);
  });

  it.each([
    'He calls it “open”',
    '“Open” is what he calls it',
    '“Open” and “closed”',
    '"Open" and "closed"',
    '’t Was open',
    'the dockers’',
  ])('%s keeps marks that enclose a part, and apostrophes', (text) => {
    expect(trimmed(text)).toBe(text);
  });

  it('is nothing where only marks and blanks are selected', () => {
    expect([trimmed(' “” '), trimmed('“'), trimmed('   '), trimmed('')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('ends, and holds words of the selection, whatever is selected', () => {
    const anything = fc.string({
      unit: fc.constantFrom('a', ' ', '“', '”', '"', '’', "'", ',', '«'),
    });
    fc.assert(
      fc.property(anything, (text) => {
        const words = trimmed(text);
        expect(words === null || (words !== '' && text.includes(words))).toBe(true);
      }),
    );
  });
});

const body = blocksToText([
  ...paragraphs('Boats wait.', '“The port stays open.'),
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'A dock too far' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: '“So does ' },
      { type: 'text', text: 'the dock', bold: true },
      { type: 'text', text: '.”' },
    ],
  },
]);
const fields = { headline: 'The port “stays open”', standfirst: '', body };
/** As the page counts: the words of all leaves without what parts the blocks. */
const shown = body.leaves.map(({ start, end }) => body.text.slice(start, end)).join('');
const pick = (words: string, field: 'body' | 'headline' = 'body') => {
  const text = field === 'body' ? shown : fields.headline;
  const start = text.indexOf(words);
  return { field, start, end: start + words.length, words };
};
const placed = (words: string, field: 'body' | 'headline' = 'body') =>
  placePicked(pick(words, field), fields)?.map(({ start, end }) =>
    (field === 'body' ? body.text : fields.headline).slice(start, end),
  );

describe('selected words in the text', () => {
  it('are found by the words before them', () => {
    expect(placed('port stays')).toEqual(['port stays']);
    expect(placed('“stays open”', 'headline')).toEqual(['stays open']);
  });

  it('are one run over bold words, and one for each paragraph', () => {
    expect(placed('does the dock.')).toEqual(['does the dock.']);
    expect(placed('wait.“The port stays open.')).toEqual(['wait.', 'The port stays open.']);
  });

  it('are not taken where the text holds other words by now', () => {
    expect(placePicked({ ...pick('port stays'), words: 'port opens' }, fields)).toBeNull();
    expect(
      placePicked({ field: 'body', start: 9_000, end: 9_004, words: 'port' }, fields),
    ).toBeNull();
  });

  it('are a headline quote in a headline and in a subheading', () => {
    const spansOf = (words: string) => placePicked(pick(words), fields) ?? [];
    expect(kindOfPicked('headline', [{ start: 0, end: 3 }], body)).toBe('headline');
    expect(kindOfPicked('body', spansOf('dock too far'), body)).toBe('headline');
    expect(kindOfPicked('body', spansOf('port stays'), body)).toBe('direct');
  });

  it('are refused where they are none, or more than a quote may hold', () => {
    expect(lengthFault([])).toBe('none');
    expect(lengthFault([{ start: 0, end: 20_000 }])).toBeNull();
    expect(lengthFault([{ start: 0, end: 20_001 }])).toBe('too-long');
    expect(
      lengthFault(Array.from({ length: 51 }, (_, i) => ({ start: 2 * i, end: 2 * i + 1 }))),
    ).toBe('too-long');
  });
});

describe('the way from the page to the text and back', () => {
  it('gives every offset in a leaf back', () => {
    for (const { start, end } of body.leaves) {
      for (let at = start; at <= end; at += 1) {
        const edge = at < end ? 'start' : 'end';
        expect(offsetAfter(body, wordsBefore(body, at, edge), edge)).toBe(at);
      }
    }
  });

  it('gives nothing behind the last word', () => {
    expect(offsetAfter(body, shown.length, 'start')).toBeNull();
    expect(offsetAfter(body, shown.length, 'end')).toBe(body.text.length);
  });
});

describe('what stands on the selected words already', () => {
  const text = 'Lena Maes said: “The port stays open, and so does the dock.”';
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return [{ start, end: start + words.length }];
  };
  const rowsOf = (...mentions: Parameters<typeof locate>[1]) =>
    listRows(
      [proposalOf(text, 'The port stays open, and so does the dock.')],
      locate({ headline: '', standfirst: '', body: text }, mentions, []),
    ).rows;

  it('is a mention of the same words, give or take a few', () => {
    const rows = rowsOf(mentionOf('m1', text, 'The port stays open'));
    expect(mentionOn(rows, 'body', spanOf('port stays open'))?.live.mention.id).toBe('m1');
    expect(mentionOn(rows, 'body', spanOf('so does the dock'))).toBeNull();
    expect(mentionOn(rows, 'headline', spanOf('port stays open'))).toBeNull();
  });

  it('is a proposal of which they are a part', () => {
    expect(proposalOn(rowsOf(), 'body', spanOf('the dock'))?.type).toBe('proposal');
    expect(proposalOn(rowsOf(), 'body', spanOf('Lena Maes'))).toBeNull();
  });
});

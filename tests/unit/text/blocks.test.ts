import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blocksToText,
  offsetAt,
  pointAt,
  rangeAt,
  textToBlocks,
} from '../../../plugin/text/blocks';
import type { Block, BlockText } from '../../../plugin/text/blocks';

const text = (words: string, modifiers = {}) => ({
  type: 'text' as const,
  text: words,
  ...modifiers,
});

const story: Block[] = [
  { type: 'heading', level: 2, children: [text('Harbour closed 🚢')] },
  {
    type: 'paragraph',
    children: [
      text('“We '),
      text('won’t', { bold: true }),
      text(' reopen,” said '),
      { type: 'link', url: 'https://example.org', children: [text('Ana Sá')] },
      text('.'),
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [text('first')] },
      {
        type: 'list',
        format: 'ordered',
        indentLevel: 1,
        children: [{ type: 'list-item', children: [text('inner')] }],
      },
      { type: 'list-item', children: [text('second')] },
    ],
  },
  { type: 'image', image: { url: '/a.jpg' }, children: [text('')] },
  { type: 'code', children: [text('say("no")')] },
  { type: 'quote', children: [text('one\ntwo '), text('x = "y"', { code: true })] },
];

/** The leaf's own text, found through its path alone. */
const leafText = (blocks: unknown, path: readonly number[]): string => {
  let node: unknown = { children: blocks };
  for (const index of path) node = (node as { children: unknown[] }).children[index];
  return (node as { text: string }).text;
};

const read = (blocks: unknown, map: BlockText) =>
  map.leaves.map((leaf) => [map.text.slice(leaf.start, leaf.end), leafText(blocks, leaf.path)]);

describe('a body as plain text', () => {
  it('puts an empty line between blocks and a line break between list items', () => {
    expect(blocksToText(story).text).toBe(
      'Harbour closed 🚢\n\n“We won’t reopen,” said Ana Sá.\n\nfirst\ninner\nsecond\n\n\n\nsay("no")\n\none\ntwo x = "y"',
    );
  });

  it('names each block and list item with its run of the text', () => {
    const map = blocksToText(story);
    expect(map.blocks.map((b) => [b.type, b.path, map.text.slice(b.start, b.end)])).toEqual([
      ['heading', [0], 'Harbour closed 🚢'],
      ['paragraph', [1], '“We won’t reopen,” said Ana Sá.'],
      ['list-item', [2, 0], 'first'],
      ['list-item', [2, 1, 0], 'inner'],
      ['list-item', [2, 2], 'second'],
      ['image', [3], ''],
      ['code', [4], 'say("no")'],
      ['quote', [5], 'one\ntwo x = "y"'],
    ]);
  });

  it('tells code blocks and inline code apart from what people say', () => {
    const map = blocksToText(story);
    expect(map.code.map(({ start, end }) => map.text.slice(start, end))).toEqual([
      'say("no")',
      'x = "y"',
    ]);
  });

  it('finds the leaf of a word in bold and of a name in a link', () => {
    const map = blocksToText(story);
    expect(pointAt(map, map.text.indexOf('won’t'))).toEqual({ path: [1, 1], offset: 0 });
    expect(pointAt(map, map.text.indexOf('won’t'), 'backward')).toEqual({
      path: [1, 0],
      offset: 4,
    });
    const name = map.text.indexOf('Sá');
    expect(rangeAt(map, { start: name, end: name + 2 })).toEqual({
      anchor: { path: [1, 3, 0], offset: 4 },
      focus: { path: [1, 3, 0], offset: 6 },
    });
    expect(offsetAt(map, [1, 3, 0], 4)).toBe(name);
    expect(offsetAt(map, [1, 9], 0)).toBeNull();
  });

  it('reads an empty body, and what is no body at all, as an empty text', () => {
    for (const nothing of [null, undefined, [], {}, 'words', 7, [null, 3, {}]]) {
      expect(blocksToText(nothing).text).toBe('');
    }
    expect(pointAt(blocksToText([]), 0)).toBeNull();
    expect(rangeAt(blocksToText([]), { start: 0, end: 1 })).toBeNull();
  });

  it('reads through nodes and keys that it does not know', () => {
    const blocks = [
      {
        type: 'callout',
        tone: 'grave',
        children: [{ type: 'mention', children: [text('Ana')] }, text('!')],
      },
      {
        type: 'quote',
        children: [
          { type: 'paragraph', children: [text('a')] },
          { type: 'paragraph', children: [text('b')] },
        ],
      },
      text('loose'),
    ];
    const map = blocksToText(blocks);
    expect(map.text).toBe('Ana!\n\n\na\nb\n\nloose');
    expect(map.leaves.map((leaf) => leaf.path)).toEqual([
      [0, 0, 0],
      [0, 1],
      [1, 0, 0],
      [1, 1, 0],
      [2],
    ]);
  });

  it('is not brought down by nodes nested ten thousand deep', () => {
    let node: unknown = text('deep');
    for (let i = 0; i < 10_000; i += 1) node = { type: 'x', children: [node] };
    expect(blocksToText([node, ...story]).text).toContain('Harbour closed');
  });
});

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('«\u00a0non\u00a0»', 'e\u0301te\u0301', '👩‍👩‍👧 👍🏽', '\n', ''),
);
const leaf = fc.record({
  type: fc.constant('text'),
  text: words,
  bold: fc.boolean(),
  code: fc.boolean(),
});
const link = fc.record({
  type: fc.constant('link'),
  url: fc.webUrl(),
  children: fc.array(leaf, { maxLength: 3 }),
});
const inline = fc.array(fc.oneof(leaf, link), { maxLength: 5 });
const { list } = fc.letrec((tie) => ({
  item: fc.record({ type: fc.constant('list-item'), children: inline }),
  list: fc.record({
    type: fc.constant('list'),
    children: fc.array(fc.oneof({ depthSize: 'small' }, tie('item'), tie('list')), {
      maxLength: 4,
    }),
  }),
}));
const anyBlocks = fc.array(
  fc.oneof(
    fc.record({ type: fc.constantFrom('paragraph', 'heading', 'quote', 'code'), children: inline }),
    list,
  ),
  { maxLength: 6 },
);

describe('whatever the Blocks', () => {
  it('each leaf’s run of the text is the leaf’s text, unit for unit', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        for (const [run, own] of read(blocks, blocksToText(blocks))) expect(run).toBe(own);
      }),
    );
  });

  it('an offset survives the way into the Blocks and back', () => {
    fc.assert(
      fc.property(
        anyBlocks,
        fc.nat(),
        fc.constantFrom('forward', 'backward'),
        (blocks, n, bias) => {
          const map = blocksToText(blocks);
          const offset = n % (map.text.length + 1);
          const point = pointAt(map, offset, bias);
          if (!point) {
            expect(map.leaves).toEqual([]);
            return;
          }
          const back = offsetAt(map, point.path, point.offset);
          const inLeaf = map.leaves.some((l) => l.start <= offset && offset <= l.end);
          if (inLeaf) expect(back).toBe(offset);
          // Between two blocks: the nearest leaf on the side that was asked for.
          const [low, high] = [Math.min(back ?? 0, offset), Math.max(back ?? 0, offset)];
          expect(map.text.slice(low, high).trim()).toBe('');
        },
      ),
    );
  });

  it('an offset before all leaves is in the first, and one behind them in the last', () => {
    const blocks = [
      { type: 'paragraph', children: [] },
      { type: 'paragraph', children: [text('One'), text('two')] },
      { type: 'paragraph', children: [] },
    ];
    const map = blocksToText(blocks);
    expect(map.text).toBe('\n\nOnetwo\n\n');
    for (const bias of ['forward', 'backward'] as const) {
      expect(pointAt(map, 1, bias)).toEqual({ path: [1, 0], offset: 0 });
      expect(pointAt(map, 9, bias)).toEqual({ path: [1, 1], offset: 3 });
    }
  });

  it('blocks stand in reading order and lie within the text', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const map = blocksToText(blocks);
        map.leaves.reduce((end, l) => (expect(l.start).toBeGreaterThanOrEqual(end), l.end), 0);
        for (const { start, end } of [...map.blocks, ...map.code]) {
          expect(0 <= start && start <= end && end <= map.text.length).toBe(true);
        }
      }),
    );
  });
});

describe('plain text as a body', () => {
  it('makes a paragraph of each part between empty lines', () => {
    const blocks = textToBlocks('One.\r\n\r\n  Two\nstill two. \n \n\nThree.');
    expect(blocks.map((b) => b.children[0])).toEqual([
      text('One.'),
      text('Two\nstill two.'),
      text('Three.'),
    ]);
    expect(blocksToText(blocks).text).toBe('One.\n\nTwo\nstill two.\n\nThree.');
  });

  it('gives the same text again once it has been through Blocks', () => {
    fc.assert(
      fc.property(
        fc.array(words).map((w) => w.join('\n\n')),
        (pasted) => {
          const once = blocksToText(textToBlocks(pasted)).text;
          expect(blocksToText(textToBlocks(once)).text).toBe(once);
        },
      ),
    );
  });
});

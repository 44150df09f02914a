/** The quotes of whole stories under generated edits: how many are found, and whether any is found in a wrong place. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FoundWording } from '../../../plugin/model/wording';
import { findWording, preparePage } from '../../../plugin/wording';
import type { PageQuote } from '../../../plugin/wording/page-quotes';
import { numbers } from '../../bench/sample-text';
import { dutch, english, french, german } from '../story/stories';

const folder = new URL('../story/stories/', import.meta.url);
const pasted: [language: string, text: string][] = [
  ['en', english],
  ['fr', french],
  ['nl', dutch],
  ['de', german],
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, string] => [
      name.slice(0, 2),
      readFileSync(new URL(name, folder), 'utf8'),
    ]),
];

/** As a page is kept: a line a block, no blank lines. */
const asPage = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');

const pages = pasted.map(([language, raw]) => {
  const text = asPage(raw);
  return preparePage({ text, article: [{ start: 0, end: text.length }] }, language);
});

interface Asked {
  page: (typeof pages)[number];
  quote: PageQuote;
  words: string[];
  next: (limit: number) => number;
}

const asked: Asked[] = pages.flatMap((page, i) =>
  page.article.quotes
    .filter(({ isDisplay }) => !isDisplay)
    .map((quote, k) => ({
      page,
      quote,
      words: quote.spans
        .map(({ start, end }) => page.text.slice(start, end))
        .join(' ')
        .split(' '),
      next: numbers(1_000 * (i + 1) + k + 7),
    })),
);
const long = asked.filter(({ words }) => words.length >= 8);

type Result = FoundWording['match'] | 'wrong place';

/** Where the quote, or another printing of it, stands: anywhere else is wrong. */
const judge = ({ page, quote }: Asked, wording: string): Result => {
  const found = findWording(page, wording);
  if (!('spans' in found)) return found.match;
  const printings = page.article.quotes.filter(({ utterance }) => utterance === quote.utterance);
  const right = printings.some(({ spans }) =>
    spans.some((span) =>
      found.spans.some(({ start, end }) => span.start < end && start < span.end),
    ),
  );
  return right ? found.match : 'wrong place';
};

const tally = (cases: readonly Asked[], edit: (one: Asked) => string | null) => {
  const counts: Record<Result, number> = {
    verified: 0,
    altered: 0,
    unclear: 0,
    missing: 0,
    'wrong place': 0,
  };
  for (const one of cases) {
    const wording = edit(one);
    if (wording !== null) counts[judge(one, wording)] += 1;
  }
  return counts;
};

const others = ['lighthouse', 'quelquefois', 'zowat', 'vielleicht', 'machine', 'azul'];

/** Each edit of a quote, and what share of them must be found as what. */
const edits: [
  name: string,
  match: 'verified' | 'altered',
  share: number,
  edit: (one: Asked) => string | null,
][] = [
  ['left as they are', 'verified', 0.99, ({ words }) => words.join(' ')],
  [
    're-typed in capitals, with straight marks and without the last full stop',
    'verified',
    0.99,
    ({ words }) =>
      words
        .join(' ')
        .replace(/[“”«»„]/gu, '"')
        .replace(/’/gu, "'")
        .replace(/[.!?]$/u, '')
        .toUpperCase(),
  ],
  [
    'cut to some words of theirs',
    'verified',
    0.9,
    ({ words, next }) => {
      const from = next(words.length - 4);
      return words.slice(from, from + 4 + next(words.length - from - 3)).join(' ');
    },
  ],
  [
    'with one to three words dropped',
    'altered',
    0.97,
    ({ words, next }) => {
      const count = 1 + next(3);
      const at = 1 + next(words.length - count - 1);
      return [...words.slice(0, at), ...words.slice(at + count)].join(' ');
    },
  ],
  [
    'with one word in ten replaced',
    'altered',
    0.97,
    ({ words, next }) => {
      const edited = [...words];
      for (let i = 0; i < Math.max(1, words.length / 10); i += 1)
        edited[1 + next(words.length - 2)] = others[next(others.length)] ?? '';
      return edited.join(' ');
    },
  ],
  [
    'with their halves in another order',
    'altered',
    0.97,
    ({ words }) =>
      [...words.slice(words.length >> 1), ...words.slice(0, words.length >> 1)].join(' '),
  ],
  [
    'with another number',
    'altered',
    0.99,
    ({ words }) => {
      const text = words.join(' ');
      return /\d/u.test(text)
        ? text.replace(/\d/u, (digit) => String((Number(digit) + 3) % 10))
        : null;
    },
  ],
  [
    'without their negation',
    'altered',
    0.95,
    ({ words }) => {
      const text = words.slice(1, -1).join(' ');
      const negation =
        / (?:not|never|niet|geen|nooit|nicht|keine?|jamais|pas|nunca|nadie)(?= \p{L})/u;
      return negation.test(text)
        ? [words[0], text.replace(negation, ''), words.at(-1)].join(' ')
        : null;
    },
  ],
  [
    'with their middle elided',
    'altered',
    0.99,
    ({ words }) =>
      words.length < 12
        ? null
        : [
            ...words.slice(0, (words.length >> 1) - 2),
            '…',
            ...words.slice((words.length >> 1) + 2),
          ].join(' '),
  ],
];

describe('the quotes of stories', () => {
  it.each(edits)('%s', (_name, match, share, edit) => {
    const counts = tally(long, edit);
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(all).toBeGreaterThan(8);
    expect(counts['wrong place']).toBe(0);
    expect(counts[match] / all).toBeGreaterThanOrEqual(share);
  });

  it('with three words in ten replaced are found by the half, and never in a wrong place', () => {
    const counts = tally(long, ({ words, next }) =>
      words.map((word) => (next(10) < 3 ? (others[next(others.length)] ?? '') : word)).join(' '),
    );
    expect(counts['wrong place']).toBe(0);
    expect(counts.altered).toBeGreaterThan(counts.missing);
  });

  it('are missing where their lines were cut, whatever else the same people say', () => {
    const found = long.flatMap(({ page, quote, words }) => {
      const printings = page.article.quotes.filter(
        ({ utterance }) => utterance === quote.utterance,
      );
      const spans = printings.flatMap((printing) => printing.spans);
      let end = -1;
      const text = page.text
        .split('\n')
        .filter((line) => {
          const start = end + 1;
          end = start + line.length;
          return !spans.some((span) => span.start < end && start < span.end);
        })
        .join('\n');
      const cut = preparePage({ text, article: [{ start: 0, end: text.length }] }, page.language);
      const { match } = findWording(cut, words.join(' '));
      return match === 'missing' ? [] : [words.join(' ')];
    });
    expect(found).toEqual([]);
  });

  it('are missing on the pages of all other stories in their language', () => {
    const found = asked.flatMap(({ page, words }) =>
      pages
        .filter((other) => other !== page && other.language === page.language && words.length > 3)
        .flatMap((other) => {
          const { match } = findWording(other, words.join(' '));
          return match === 'missing' ? [] : [words.join(' ')];
        }),
    );
    expect(found).toEqual([]);
  });
});

/** Links to words on pages made at random, followed by the letter of the specification. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDeepLink } from '../../../plugin/anchors/text-fragment';
import type { Span } from '../../../plugin/model/reading';
import { findDirective, parseDirectives } from './text-fragment-model';
import type { Directive } from './text-fragment-model';

const linkTo = (text: string, ...spans: Span[]) =>
  makeDeepLink('https://www.hln.be/stad/brug~a1', { text }, spans);

/** What makes pages hard: the same words in other spellings, inside others, broken, marked. */
const plainTokens = ['ja', 'Ja', 'jà', 'nee', 'ik', 'het', '1,8', '2,8', 'ete', 'e\u0301t\u00e9'];
const tokens = [
  ...plainTokens,
  ...['l’eau', 'eau', '8', 'oud-minister', 'minister', 'wa\u00adter', 'water', 'Straße', 'strasse'],
  ...[
    'a&b',
    '–',
    '-',
    '«',
    '»',
    '.',
    ',',
    '!',
    '“',
    '”',
    '♥',
    '👍🏽',
    '東京',
    'は',
    '«\u202f',
    '\u202f»',
    '\u202f!',
    '\u00a0»',
    ' \u00a0',
    'ราคา',
    'שלום',
  ],
];

interface Size {
  words: number;
  /** The longest span, in code units. */
  span: number;
  /** False where each word stands between blanks. */
  glued?: boolean;
}

/** A page of lines and a span on it. */
const pageOf = (from: string[], { words, span, glued = true }: Size) =>
  fc
    .shuffledSubarray(from, { minLength: 2 })
    .chain((some) =>
      fc.array(
        fc.tuple(
          fc.constantFrom(...some),
          fc.constantFrom(' ', ' ', ' ', ' ', glued ? '' : ' ', '\n'),
        ),
        {
          minLength: 1,
          maxLength: words,
        },
      ),
    )
    .map((parts) => parts.flat().join('').trim())
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(span))
        .map(([start, length]) => ({ text, span: { start, end: start + length } })),
    );

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The whole words of a span, without blanks and lines without words around them. */
const wholeWords = (text: string, span: Span): Span | null => {
  const pieces: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const from = Math.max(0, span.start - lineStart);
    const asked = line.slice(from, Math.max(0, span.end - lineStart));
    if (/[\p{L}\p{N}]/u.test(asked)) {
      const first = from + asked.search(/[^\s\p{Cf}]/u);
      const last = from + asked.replace(/[\s\p{Cf}]+$/u, '').length - 1;
      const segments = segmenter.segment(line);
      const end = segments.containing(last);
      pieces.push({
        start: lineStart + (segments.containing(first)?.index ?? 0),
        end: lineStart + (end?.index ?? 0) + (end?.segment.length ?? 0),
      });
    }
    lineStart += line.length + 1;
  }
  const [first] = pieces;
  return first ? { start: first.start, end: pieces.at(-1)?.end ?? first.end } : null;
};

/** A place without what may go with a word and shows nothing: invisible characters, the narrow blanks of French. */
const shown = (text: string, place: Span | null) => {
  if (!place) return null;
  const words = text.slice(place.start, place.end).replace(/[\p{Cf}\u202f]+$/u, '');
  const from = words.search(/[^\u202f]/u);
  return [place.start + from, words.slice(from)];
};

const only = (link: string): Directive => {
  const [directive, ...more] = parseDirectives(link);
  if (!directive || more.length) throw new Error(`not one directive: ${link}`);
  return directive;
};

describe('on any page', { timeout: 60_000 }, () => {
  it.each([
    ['words', { words: 25, span: 25 }, 2000],
    ['long quotes', { words: 160, span: 700 }, 400],
  ])('the first place that a browser finds is exactly the words: %s', (_, size, numRuns) => {
    fc.assert(
      fc.property(pageOf(tokens, size), ({ text, span }) => {
        const link = linkTo(text, span);
        if (link === null) return;
        const found = findDirective(text, only(link));
        expect(shown(text, found), link).toEqual(shown(text, wholeWords(text, span)));
      }),
      { numRuns },
    );
  });

  it('each piece of a broken quote is found', () => {
    fc.assert(
      fc.property(pageOf(tokens, { words: 25, span: 12 }), fc.nat(20), ({ text, span }, gap) => {
        const second = { start: span.end + gap, end: span.end + gap + 8 };
        const link = linkTo(text, second, span);
        if (link === null) return;
        const places = parseDirectives(link).map((one) => shown(text, findDirective(text, one)));
        const [a, b] = [span, second].map((one) => wholeWords(text, one));
        // Pieces that take the same word are one.
        const pieces = a && b && b.start < a.end ? [{ start: a.start, end: b.end }] : [a, b];
        expect(pieces.map((piece) => shown(text, piece ?? null))).toEqual(
          expect.arrayContaining(places),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('what stands around the words is said only where it is needed, and no word too much', () => {
    fc.assert(
      fc.property(pageOf(plainTokens, { words: 20, span: 6, glued: false }), ({ text, span }) => {
        const link = linkTo(text, span);
        if (link === null) return;
        const directive = only(link);
        if (directive.end !== null) return;
        const own = wholeWords(text, span)?.start;
        const leadsThere = (one: Directive, alone: boolean) =>
          [0, ...(alone ? Array.from(text.matchAll(/\S+/g), ({ index }) => index) : [])]
            .flatMap((from) => findDirective(text, one, from) ?? [])
            .every(({ start }) => start === own);
        // Where the words cannot be alone, it is enough that they are first.
        const alone = leadsThere(directive, true);
        const { prefix, suffix } = directive;
        const less = [
          ...(prefix === null ? [] : [{ ...directive, prefix: withoutWord(prefix, 'first') }]),
          ...(suffix === null ? [] : [{ ...directive, suffix: withoutWord(suffix, 'last') }]),
        ];
        for (const one of less) expect(leadsThere(one, alone), link).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('a link is refused only where no words around them tell the words apart', () => {
    fc.assert(
      fc.property(pageOf(plainTokens, { words: 14, span: 6, glued: false }), ({ text, span }) => {
        const words = wholeWords(text, span);
        if (
          !words ||
          linkTo(text, span) !== null ||
          text.slice(words.start, words.end).includes('\n')
        )
          return;
        const start = text.slice(words.start, words.end);
        for (const prefix of prefixes(text.slice(0, words.start))) {
          for (const suffix of suffixes(text.slice(words.end))) {
            const found = findDirective(text, { prefix, start, end: null, suffix });
            expect(found?.start, `${prefix}-,${start},-${suffix}`).not.toBe(words.start);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const withoutWord = (part: string, which: 'first' | 'last'): string | null => {
  const words = part.match(/\S+/g) ?? [];
  const left = which === 'first' ? words.slice(1) : words.slice(0, -1);
  return left.length ? left.join(' ') : null;
};

const prefixes = (before: string): (string | null)[] => {
  const words = (before.trimEnd().split('\n').at(-1) ?? '').match(/\S+/g) ?? [];
  return [null, ...words.map((_, i) => words.slice(i).join(' '))];
};

const suffixes = (after: string): (string | null)[] => {
  const words = (after.trimStart().split('\n')[0] ?? '').match(/\S+/g) ?? [];
  return [null, ...words.map((_, i) => words.slice(0, i + 1).join(' '))];
};

import { describe, expect, it } from 'vitest';
import { findAgain, makeSegment, prepareText } from '../../../plugin/anchors';
import { findQuotes } from '../../../plugin/quotes';
import { numbers } from '../../bench/sample-text';
import { dutch, english, french, german } from '../story/stories';

interface Edited {
  text: string;
  /** Where the words from start to end stand now; null where none of them is left. */
  placeOf: (start: number, end: number) => { start: number; end: number } | null;
}

const retyped: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '’': "'",
};

/** Typing errors, dropped, doubled and added words, other punctuation and marks, moved paragraphs. */
const edit = (text: string, percent: number, seed: number): Edited => {
  const next = numbers(seed);
  const words = text.match(/\p{L}+/gu) ?? [];
  const aWord = () => words[next(words.length)] ?? '';
  const paragraphs: { start: number; text: string }[][] = [[]];
  for (const match of text.matchAll(/\n+|[^\S\n]+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
    if (match[0].startsWith('\n')) paragraphs.push([]);
    else paragraphs.at(-1)?.push({ start: match.index, text: match[0] });
  }
  if (next(2)) {
    const [moved] = paragraphs.splice(next(paragraphs.length), 1);
    if (moved) paragraphs.splice(next(paragraphs.length), 0, moved);
  }
  if (next(2))
    paragraphs.unshift([{ start: -1, text: `${aWord()} ${aWord()} ${aWord()} ${aWord()}.` }]);
  const retype = next(2) === 1;
  const change = (token: string): string => {
    if (/[“”„«»’]/u.test(token)) return retype ? (retyped[token] ?? token) : token;
    if (/\s/u.test(token) || next(100) >= percent) return token;
    if (!/[\p{L}\p{N}]/u.test(token)) return ['', ',', '.', ' –'][next(4)] ?? '';
    const at = next(token.length);
    const kinds = [
      token.slice(0, at) + token.slice(at + 1),
      `${token.slice(0, at)}e${token.slice(at)}`,
      '',
      `${token} ${aWord()}`,
    ];
    return kinds[next(4)] ?? token;
  };
  const places = new Map<number, { start: number; end: number }>();
  let out = '';
  paragraphs.forEach((tokens, i) => {
    if (i) out += '\n\n';
    for (const token of tokens) {
      const start = out.length;
      out += token.start < 0 ? token.text : change(token.text);
      if (out.length > start) places.set(token.start, { start, end: out.length });
    }
  });
  return {
    text: out,
    placeOf: (start, end) => {
      const inside = [...places]
        .filter(([at]) => at >= start && at < end)
        .map(([, place]) => place);
      if (!inside.length) return null;
      return {
        start: Math.min(...inside.map((place) => place.start)),
        end: Math.max(...inside.map((place) => place.end)),
      };
    },
  };
};

/** Of the quotes of all stories under many edits: how many are found again, and how many in a wrong place. */
const measure = (percent: number) => {
  const result = { asked: 0, found: 0, wrong: 0 };
  for (const story of [english, french, dutch, german]) {
    const quotes = findQuotes(story).filter(({ end, start }) => end - start >= 12);
    for (let seed = 1; seed <= 25; seed += 1) {
      const { text, placeOf } = edit(story, percent, seed * 101);
      const prepared = prepareText(text);
      for (const { start, end } of quotes) {
        const now = placeOf(start, end);
        if (!now) continue;
        result.asked += 1;
        const place = findAgain(prepared, makeSegment(story, start, end));
        if (place.state === 'orphaned') continue;
        if (place.start < now.end && now.start < place.end) result.found += 1;
        else result.wrong += 1;
      }
    }
  }
  return result;
};

describe('the quotes of edited stories', () => {
  it.each([
    [5, 0.98],
    [15, 0.97],
    [30, 0.93],
  ])('with %i in 100 words edited', (percent, share) => {
    const { asked, found, wrong } = measure(percent);
    expect(asked).toBeGreaterThan(400);
    expect(wrong).toBe(0);
    expect(found / asked).toBeGreaterThanOrEqual(share);
  });

  it('are given up where their paragraph was cut, never found in another', () => {
    for (const story of [english, french, dutch, german]) {
      for (const { start, end, kind } of findQuotes(story)) {
        if (kind === 'headline') continue;
        const from = story.lastIndexOf('\n', start) + 1;
        const cut = story.slice(0, from) + story.slice(story.indexOf('\n', end));
        const words = story.slice(start, end);
        const place = findAgain(cut, makeSegment(story, start, end));
        expect([words, place.state]).toEqual([words, 'orphaned']);
      }
    }
  });
});

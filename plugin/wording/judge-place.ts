/** A stretch of a page held against a wording, word by word: where the words stand there, and how they differ. */
import type { Span } from '../model/reading';
import type { WordingComparison } from '../model/wording';
import { alignWords } from './align-words';
import { languages } from '../quotes/languages';
import { SMALL } from '../quotes/words/flags';
import { lexiconOf } from '../quotes/words/lexicon';
import { compareWording, edgesOf, ellipsesOf } from './compare-wording';
import { isInterruption } from './interruptions';
import type { WordingLanguage } from './language';
import { segmentAt } from './prepare-page';
import type { Scope } from './prepare-page';
import { readWording } from './tokens';
import type { Wording } from './tokens';

export interface Place {
  /** One run, or several where the page breaks the quote. */
  spans: Span[];
  wording: string;
  comparison: WordingComparison;
}

/** What is looked for. */
export interface SoughtWording {
  text: string;
  wording: Wording;
  language: WordingLanguage;
}

/** A word of the page that the wording has, with its number among the words of the stretch. */
interface SharedWord extends Span {
  at: number;
  /** Its number among the words of the wording. */
  ours: number;
}

/** What speaks for a stretch before its words are compared one by one. */
export interface Evidence {
  /** How much of the wording the stretch has in any order, 0 to 1. */
  share: number;
  /** A few words, so all that carry a sense must stand there. */
  isShort: boolean;
}

/** So much of a wording must stand in a place in its order, of its words. */
const leastInOrder = 0.5;
/** Or so much in whatever order, by weight: the halves of a quote that were printed the other way round. */
const leastInAnyOrder = 0.8;

/** Of a few words so much, and of the words that carry a sense all. */
const leastOfFew = 0.6;

/**
 * The best place for the wording in a stretch of the page; null where too little of it stands there together: a few
 * turns of phrase from here and there are other words on the same subject.
 */
export const judgePlace = (
  scope: Scope,
  stretch: Span,
  sought: SoughtWording,
  { share, isShort }: Evidence,
): Place | null => {
  const page = readWording(scope.index.text.slice(stretch.start, stretch.end), sought.language);
  const ours = sought.wording;
  const { pairs } = alignWords(page.tokens, ours.tokens, ellipsesOf(page, ours), edgesOf(page));
  const shared = [...pairs.entries()].flatMap(([j, at]): SharedWord[] => {
    const token = page.tokens[at];
    if (!token || token.key !== ours.tokens[j]?.key) return [];
    return [{ start: stretch.start + token.start, end: stretch.start + token.end, at, ours: j }];
  });
  const near = withoutFarOnes(scope, shared);
  const own = ours.tokens.filter(({ bracketed }) => !bracketed).length;
  const isAlike = isShort
    ? near.length >= own * leastOfFew && hasSense(near, sought)
    : near.length >= own * leastInOrder || share >= leastInAnyOrder;
  return near.length > 0 && isAlike ? placeOf(scope, runsOf(scope, near), sought) : null;
};

/** All that ours says but small words stands there. */
const hasSense = (near: readonly SharedWord[], { wording, language }: SoughtWording): boolean => {
  const lexicon = lexiconOf(languages[language.code]);
  const there = new Set(near.map(({ ours }) => ours));
  const isSmall = ({ start, end }: Span) =>
    (lexicon.flags(wording.text.slice(start, end).toLowerCase()) & SMALL) !== 0;
  return wording.tokens.every(
    (token, j) => there.has(j) || token.bracketed || (token.amount === null && isSmall(token)),
  );
};

/** Where the words stand one after the other, from a character to another. */
export const exactPlace = (scope: Scope, { start, end }: Span, sought: SoughtWording): Place => {
  const words = [...scope.index.text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const shared = words.map((word, at) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
    at,
    ours: at,
  }));
  return placeOf(scope, runsOf(scope, shared), sought);
};

const placeOf = (scope: Scope, runs: readonly Span[], sought: SoughtWording): Place => {
  const ends = /[.!?…]\W*$/u.test(sought.text) ? '.!?…' : '';
  const exact = runs.map((run, i) => withSigns(scope, run, i < runs.length - 1 ? '.,;:!?…' : ends));
  const passage = compared(scope, wholePassage(scope, exact), sought);
  // Words beside those that are quoted may deny them.
  return passage.comparison.verdict === 'altered' ? passage : compared(scope, exact, sought);
};

const compared = ({ index }: Scope, spans: Span[], { text, language }: SoughtWording): Place => {
  const wording = spans.map(({ start, end }) => index.text.slice(start, end)).join(' ');
  return { spans, wording, comparison: compareWording(wording, text, { language: language.code }) };
};

/** Gaps of fewer words part nothing. */
const leastGap = 8;
/** A few words that stand alone, so many times their number away from the rest, stand there by chance. */
const farOff = 6;

/** Without the words at either end that stand far from all others. */
const withoutFarOnes = (scope: Scope, shared: readonly SharedWord[]): readonly SharedWord[] => {
  const isFar = (words: number, before: SharedWord | undefined, after: SharedWord | undefined) => {
    if (!before || !after) return false;
    const dropped = after.at - before.at - 1;
    if (dropped < leastGap || words * farOff > dropped) return false;
    return !isInterruption(scope, { start: before.end, end: after.start }, dropped);
  };
  let from = 0;
  let to = shared.length;
  const half = shared.length >> 1;
  for (let i = 1; i <= half; i += 1) if (isFar(i - from, shared[i - 1], shared[i])) from = i;
  for (let i = shared.length - 1; i > half; i -= 1)
    if (isFar(to - i, shared[i - 1], shared[i])) to = i;
  return shared.slice(from, to);
};

/** The words as runs that the page's own words, another line or another pair of marks part. */
const runsOf = (scope: Scope, words: readonly SharedWord[]): Span[] => {
  const runs: Span[] = [];
  words.forEach(({ start, end, at }, i) => {
    const before = words[i - 1];
    const last = runs.at(-1);
    if (last && before && !isBreak(scope, { start: before.end, end: start }, at - before.at - 1))
      last.end = end;
    else runs.push({ start, end });
  });
  return runs;
};

const isBreak = (scope: Scope, gap: Span, dropped: number): boolean => {
  if (dropped > 0) return isInterruption(scope, gap, dropped);
  const { index, quotes } = scope;
  const signs = index.text.slice(gap.start, gap.end);
  if (signs.includes('\n')) return true;
  if (signs.length < 3) return false;
  const before = segmentAt(quotes, gap.start - 1);
  const after = segmentAt(quotes, gap.end);
  return before !== null && after !== null && before.segment !== after.segment;
};

/** A run with the signs that belong to its numbers and its sentence. */
const withSigns = ({ index: { text } }: Scope, { start, end }: Span, signs: string): Span => {
  const unit = /^[^\S\n]?[%‰\p{Sc}]/u.exec(text.slice(end, end + 2))?.[0] ?? '';
  let to = end + unit.length;
  while (to < text.length && signs.includes(text[to] ?? ' ')) to += 1;
  let from =
    start - (/\p{Sc}[^\S\n]?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0);
  while (from > 0 && '¿¡'.includes(text[from - 1] ?? ' ')) from -= 1;
  return { start: from, end: to };
};

/** The sentences in which the runs begin and end, as far as the quote, or the line, that they stand in. */
const wholePassage = (scope: Scope, runs: readonly Span[]): Span[] => {
  const passage = runs.map((run) => ({ ...run }));
  const first = passage[0];
  const last = passage.at(-1);
  if (first) first.start = sentenceStart(scope, first.start);
  if (last) last.end = sentenceEnd(scope, last.end);
  return passage;
};

/** A sentence is no longer, in characters. */
const longestSentence = 600;

const sentenceStart = ({ index: { text }, quotes }: Scope, at: number): number => {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const limit = Math.max(line, segmentAt(quotes, at)?.segment.start ?? 0, at - longestSentence);
  const before = text.slice(limit, at);
  let start = 0;
  for (const match of before.matchAll(/[.!?…]["”»’)]?\s+/gu)) start = match.index + match[0].length;
  return limit + start;
};

const sentenceEnd = ({ index: { text }, quotes }: Scope, end: number): number => {
  const line = text.indexOf('\n', end);
  const limit = Math.min(
    line < 0 ? text.length : line,
    segmentAt(quotes, end - 1)?.segment.end ?? text.length,
    end + longestSentence,
  );
  if (/[.!?…]/u.test(text[end - 1] ?? '')) return end;
  const rest = text.slice(end, limit);
  const stop = /[.!?…]+/u.exec(rest);
  // A comma before the mark is the printing's.
  return end + (stop ? stop.index + stop[0].length : rest.replace(/[\s,;:]+$/u, '').length);
};

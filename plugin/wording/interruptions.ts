/** Where a page breaks a quote: “…,” she said. “…”; « …, explique-t-elle, … »; a mark that is set again. */
import type { Span } from '../model/reading';
import { isQuotationMark } from '../anchors/snap';
import { segmentAt } from './prepare-page';
import type { Scope } from './prepare-page';

/** The words between two parts of one quote are no more. */
const longestBreak = 60;
/** The words with which the reporter breaks in inside the marks. */
const longestInside = 25;

/**
 * Whether what stands between two words of a page is the page's own and no words of the quote.
 * @param gap from the end of the one word to the start of the other
 * @param words how many words it holds
 */
export const isInterruption = (
  { index: { text }, quotes }: Scope,
  gap: Span,
  words: number,
): boolean => {
  if (words === 0) return true;
  const before = segmentAt(quotes, gap.start - 1);
  const after = segmentAt(quotes, gap.end);
  if (before && before.segment === after?.segment)
    return words <= longestInside && breaksIn(text, gap, before.quote.inside);
  if (words > longestBreak) return false;
  if (before && after) {
    const oneSpeaker =
      before.quote.speaker !== null && before.quote.speaker === after.quote.speaker;
    return (
      (before.quote === after.quote || oneSpeaker) &&
      isOutside(text, quotes, gap, before.segment, after.segment)
    );
  }
  return !before && !after && words <= longestInside && standsBetweenMarks(text, gap);
};

/** The gap holds the verb and the name, and signs part it from the quote. */
const breaksIn = (text: string, gap: Span, inside: readonly Span[]): boolean => {
  const held = inside.filter(({ start, end }) => start >= gap.start && end <= gap.end);
  return (
    held.length > 0 &&
    /^\s*[,.;:!?…–—-]/u.test(text.slice(gap.start, gap.end)) &&
    /[,.;:!?…–—-]\s*$/u.test(text.slice(gap.start, gap.end))
  );
};

/** The quote ends where the gap begins, goes on where it ends, and nobody else is quoted between. */
const isOutside = (
  text: string,
  quotes: Scope['quotes'],
  gap: Span,
  before: Span,
  after: Span,
): boolean => {
  const rest = text.slice(gap.start, before.end) + text.slice(after.start, gap.end);
  if (/[\p{L}\p{N}]/u.test(rest)) return false;
  return !quotes.some(({ spans }) =>
    spans.some(({ start, end }) => start >= before.end && end <= after.start),
  );
};

/** Where no quote was found: a mark behind the one word and before the other, and none between. */
const standsBetweenMarks = (text: string, { start, end }: Span): boolean => {
  const gap = text.slice(start, end);
  const marks = Array.from(gap).filter((sign, i) => isQuotationMark(sign) && !isApostrophe(gap, i));
  return (
    marks.length === 2 &&
    isQuotationMark(gap.replace(/^[\s.,;:!?…]+/u, '')[0]) &&
    isQuotationMark(gap.trimEnd().at(-1))
  );
};

const isApostrophe = (text: string, at: number): boolean =>
  /\p{L}/u.test(text[at - 1] ?? ' ') && /\p{L}/u.test(text[at + 1] ?? ' ');

/** How well what stands around a place agrees with what stood around the words before. */
import type { Segment } from '../model/segment';
import { contextLength } from './segment';
import { isQuotationMark } from './snap';
import { folded } from '../text/normalise';
import { distanceToPrefix, similarity } from './edit-distance';

export interface Context {
  /** 0 to 1: agreement inside the paragraph, which is what moves as one piece. */
  paragraph: number;
  /** 0 to 1: agreement of all that was kept on both sides, over paragraph ends. */
  whole: number;
  /** 0 to 1: the worse of the two sides of `whole`. */
  worseSide: number;
  /** The words stood between quotation marks and now touch none. */
  lostMarks: boolean;
}

/** Text that is looked at beside a place: prefix or suffix may have grown by half. */
const reach = 48;

/** Compare the surroundings of `start..end` with the segment's prefix and suffix. */
export const contextAt = (text: string, segment: Segment, start: number, end: number): Context => {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const left = sideSimilarity(segment.prefix, before, 'before', 0.5);
  const right = sideSimilarity(segment.suffix, after, 'after', 0.5);
  // A pair may have been kept whole, one unit short.
  const keptLeft = lastLine(segment.prefix, contextLength - 1);
  const keptRight = firstLine(segment.suffix, contextLength - 1);
  const leftInside = sideSimilarity(keptLeft, lastLine(before, reach), 'before', 0);
  const rightInside = sideSimilarity(keptRight, firstLine(after, reach), 'after', 0);
  // A paragraph that begins with the words keeps little on that side, and it tells little.
  const leftWeight = 1 + keptLeft.length;
  const rightWeight = 1 + keptRight.length;
  return {
    paragraph: (leftInside * leftWeight + rightInside * rightWeight) / (leftWeight + rightWeight),
    whole: (left + right) / 2,
    worseSide: Math.min(left, right),
    lostMarks:
      endsInMark(segment.prefix) &&
      beginsWithMark(segment.suffix) &&
      !endsInMark(before) &&
      !beginsWithMark(after),
  };
};

/** True where prefix and suffix stand there unit for unit. */
export const contextIsExact = (
  text: string,
  { prefix, suffix }: Segment,
  start: number,
  end: number,
) => text.startsWith(suffix, end) && start >= prefix.length && text.endsWith(prefix, start);

const endsInMark = (text: string): boolean => isQuotationMark(text.trimEnd().at(-1));

const beginsWithMark = (text: string): boolean => isQuotationMark(text.trimStart()[0]);

/** A paragraph's edge, as heavy as a short word: words that fill a paragraph are not those inside one. */
const edge = '¶¶¶¶';

/** What of a context is in the words' own paragraph. One that is shorter than it could be ends with the text. */
const lastLine = (context: string, full: number): string => {
  const at = context.lastIndexOf('\n');
  return at < 0 && context.length >= full ? context : edge + context.slice(at + 1);
};

const firstLine = (context: string, full: number): string => {
  const at = context.indexOf('\n');
  if (at >= 0) return context.slice(0, at) + edge;
  return context.length >= full ? context : context + edge;
};

/**
 * The kept context against the text that now touches the place, the far end of the text free.
 * Nothing kept means that the words stood at an edge: it agrees fully with an edge, and with
 * anything else as far as `otherwise` says.
 */
const sideSimilarity = (
  kept: string,
  now: string,
  side: 'before' | 'after',
  otherwise: number,
): number => {
  const pattern = turned(folded(kept), side);
  const beside = turned(folded(now), side);
  if (pattern === '') return beside === '' ? 1 : otherwise;
  if (beside.startsWith(pattern)) return 1;
  return similarity(distanceToPrefix(pattern, beside), pattern.length);
};

/** The near end first, so that both sides are compared alike. */
const turned = (text: string, side: 'before' | 'after'): string =>
  side === 'after' ? text : Array.from(text).reverse().join('');

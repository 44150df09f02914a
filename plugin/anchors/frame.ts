/**
 * Where exactly the words of a segment begin and end in a piece of text: words and surroundings are
 * aligned in one, so that what was added at an edge falls inside or outside of the marks, as it stands.
 */
import type { Segment } from '../model/segment';
import type { Span } from '../model/reading';
import { firstLine, lastLine } from './context';
import { endOffset, foldPage, foldedOffset, mark, paragraphEnd } from './page-fold';
import { trimmedToWords } from './snap';

/** The words between what stood beside them in their own paragraph, folded. */
interface Frame {
  text: string;
  /** Where the words start and end in it. */
  start: number;
  end: number;
}

/** Words longer than two of these are drawn by their ends alone, so that the cost stays linear in their length. */
const endLength = 192;

/** Text that is looked at on either side of a place beyond the slack: what was kept, grown by half. */
const beside = 48;

export interface Drawn extends Span {
  /** What words and surroundings differ by: of two drawings of one place, the less is the better. */
  cost: number;
}

export interface Framing {
  whole: Frame | null;
  head: Frame | null;
  tail: Frame | null;
}

/** Made once for a segment that is drawn in many places. */
export const framingOf = ({ prefix, exact, suffix }: Segment): Framing => {
  const before = lastLine(prefix);
  const after = firstLine(suffix);
  if (exact.length <= 2 * endLength) {
    return { whole: frameOf(before, exact, after), head: null, tail: null };
  }
  return {
    whole: null,
    head: frameOf(before, exact.slice(0, endLength), ''),
    tail: frameOf('', exact.slice(-endLength), after),
  };
};

const frameOf = (before: string, words: string, after: string): Frame => {
  const { text, offsets } = foldPage(before + words + after);
  return {
    text,
    start: foldedOffset(offsets, before.length),
    end: foldedOffset(offsets, before.length + words.length),
  };
};

/**
 * Draw the words of a framed segment near `start..end`, which may be off by so many units (UTF-16,
 * in the original). Null where nothing of them is there.
 */
export const drawNear = (
  text: string,
  { whole, head, tail }: Framing,
  near: Span,
  slack: number,
): Drawn | null => {
  const drawn = whole
    ? draw(text, whole, near.start - slack - beside, near.end + slack + beside)
    : drawEnds(text, head, tail, near, slack);
  const range = drawn && trimmedToWords(text, drawn);
  return range && { ...range, cost: drawn.cost };
};

const drawEnds = (
  text: string,
  head: Frame | null,
  tail: Frame | null,
  near: Span,
  slack: number,
): Drawn | null => {
  const around = Math.min(slack, endLength);
  const first =
    head && draw(text, head, near.start - around - beside, near.start + endLength + around);
  const last = tail && draw(text, tail, near.end - endLength - around, near.end + around + beside);
  if (!first || !last || first.start >= last.end) return null;
  return { start: first.start, end: last.end, cost: first.cost + last.cost };
};

const draw = (text: string, frame: Frame, from: number, to: number): Drawn | null => {
  const low = Math.max(0, from);
  const piece = foldPage(text.slice(low, Math.min(text.length, to)));
  if (frame.end <= frame.start || piece.text === '') return null;
  const { start, end, cost } = alignFrame(frame, piece.text);
  if (end <= start) return null;
  const first = low + (piece.offsets[start] ?? 0);
  return { start: first, end: low + endOffset(piece.offsets, end), cost };
};

/** What it costs to replace a letter by another, or to drop or add one. */
const letterCost = 4;
/** A mark or a paragraph's end is typed or lost as rarely as a whole word, of five letters. */
const signCost = 20;
/** Words are added at the edge of a quote as one. */
const edgeCost = 1;

const markUnit = mark.charCodeAt(0);
const paragraphUnit = paragraphEnd.charCodeAt(0);

/** A mark or a paragraph's end is never a letter mistyped. */
const isSign = (unit: number): boolean => unit === markUnit || unit === paragraphUnit;

const gapCosts = (units: Uint16Array): Uint8Array =>
  Uint8Array.from(units, (unit) => (isSign(unit) ? signCost : letterCost));

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, j) => text.charCodeAt(j));

/**
 * Where the words start and end on the cheapest way to a cell, in one number: the end in the low
 * bits, the start in the high ones, and between them whether the start is held by the mark before it.
 */
const endBits = 14;
const endMask = (1 << endBits) - 1;
const held = 1 << endBits;
const startBit = endBits + 1;

/**
 * The frame aligned with all of it against the best part of the text (Sellers 1980), and where its
 * words start and end on that way. What the text has more at an edge is the words' own where a mark
 * encloses it, and not where none does.
 */
const alignFrame = (frame: Frame, text: string): Drawn => {
  const width = Math.min(text.length, endMask);
  const units = unitsOf(text);
  const gaps = gapCosts(units);
  const costs = new Int32Array(width + 1);
  const ways = Int32Array.from({ length: width + 1 }, (_, j) => j << startBit);
  const startsAtMark = frame.text[frame.start - 1] === mark;
  const endsAtMark = frame.text[frame.end] === mark;
  for (let i = 1; i <= frame.text.length; i += 1) {
    const unit = frame.text.charCodeAt(i - 1);
    const sign = isSign(unit);
    const gap = sign ? signCost : letterCost;
    const begins = i === frame.start;
    const stops = i === frame.end;
    const closes = endsAtMark && i === frame.end + 1;
    const turns = begins || stops || closes;
    let diagonal = costs[0] ?? 0;
    let diagonalWay = ways[0] ?? 0;
    let cost = diagonal + gap;
    let way = diagonalWay;
    costs[0] = cost;
    for (let j = 1; j <= width; j += 1) {
      const other = units[j - 1] ?? 0;
      const gapHere = gaps[j - 1] ?? letterCost;
      const same = other === unit;
      const above = costs[j] ?? 0;
      const aboveWay = ways[j] ?? 0;
      const replaced =
        diagonal + (same ? 0 : sign || gapHere === signCost ? gap + gapHere : letterCost);
      const dropped = above + gap;
      const atEdge =
        turns && gapHere === letterCost && (begins ? (way & held) > 0 : stops && endsAtMark);
      const added = cost + (atEdge ? edgeCost : gapHere);
      if (added < replaced && added < dropped) {
        cost = added;
        if (begins && !(way & held)) way = j << startBit;
      } else {
        const replaces = replaced <= dropped;
        cost = replaces ? replaced : dropped;
        way = replaces ? diagonalWay : aboveWay;
        if (begins) way = (j << startBit) | (startsAtMark && replaces && same ? held : 0);
        else if (stops) way = (way & ~endMask) | j;
        else if (closes && replaces && same) way = (way & ~endMask) | (j - 1);
      }
      costs[j] = cost;
      ways[j] = way;
      diagonal = above;
      diagonalWay = aboveWay;
    }
  }
  let best = 0;
  for (let j = 1; j <= width; j += 1) if ((costs[j] ?? 0) < (costs[best] ?? 0)) best = j;
  const way = ways[best] ?? 0;
  return { start: way >> startBit, end: way & endMask, cost: costs[best] ?? 0 };
};

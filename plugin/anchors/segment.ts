/** Make a segment: the words, what stands around them, and where. */
import type { Segment } from '../model/segment';
import type { Span } from '../model/reading';

/** Code units kept on either side: enough to tell two printings of the same words apart, few enough to survive edits nearby. */
export const contextLength = 32;

/**
 * The segment for `start..end` of a field's plain text (UTF-16 code units, `end` excluded), as a
 * W3C TextQuoteSelector and TextPositionSelector in one. A boundary inside a surrogate pair moves
 * out to the pair's edge, and prefix and suffix never hold half a pair.
 * @throws RangeError where start..end is empty or not within the text.
 */
export const makeSegment = (text: string, start: number, end: number): Segment => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
    throw new RangeError(`${start}..${end} is not within a text of ${text.length} code units`);
  }
  if (end <= start)
    throw new RangeError(`a segment holds at least one character: ${start}..${end}`);
  const from = splitsPair(text, start) ? start - 1 : start;
  const to = splitsPair(text, end) ? end + 1 : end;
  const before = Math.max(0, from - contextLength);
  const after = Math.min(text.length, to + contextLength);
  return {
    exact: text.slice(from, to),
    prefix: text.slice(splitsPair(text, before) ? before + 1 : before, from),
    suffix: text.slice(to, splitsPair(text, after) ? after - 1 : after),
    start: from,
    end: to,
  };
};

/** The segments for several runs of one text, in the order given. */
export const makeSegments = (text: string, spans: readonly Span[]): Segment[] =>
  spans.map(({ start, end }) => makeSegment(text, start, end));

const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 &&
  offset < text.length &&
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;

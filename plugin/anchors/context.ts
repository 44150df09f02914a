/** How well what stands around a place agrees with what stood around the words before. */
import type { Segment } from '../model/segment';
import { contextLength } from './segment';
import { distanceToPrefix, similarity } from './edit-distance';
import { foldPage, paragraphEnd } from './page-fold';

export interface Agreement {
  /** 0 to 1. */
  similarity: number;
  /** Units that were compared: how much the agreement tells. */
  length: number;
  /** Of them, the paragraph's edge: 0 where none was kept. */
  edge: number;
  /** The unit right beside the words, a mark as a rule, is the one that stood there. */
  touches: boolean;
}

/** Both ways in which one side of a place can have been kept. */
export interface Side {
  /** All that was kept, over paragraph ends: where the paragraph was not moved. */
  whole: Agreement;
  /** What was kept of the words' own paragraph, up to its edge: what moves as one piece. */
  paragraph: Agreement;
}

export interface Context {
  before: Side;
  after: Side;
}

/** Text that is looked at beside a place: prefix or suffix may have grown by half. */
const reach = 48;

/** Compare the surroundings of `start..end` with the segment's prefix and suffix. */
export const contextAt = (
  text: string,
  { prefix, suffix }: Segment,
  start: number,
  end: number,
): Context => {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return {
    before: {
      whole: agreement(turned(withStart(prefix)), turned(withStart(before, reach))),
      paragraph: agreement(turned(lastLine(prefix)), turned(lastLine(before, reach))),
    },
    after: {
      whole: agreement(withEnd(suffix), withEnd(after, reach)),
      paragraph: agreement(firstLine(suffix), firstLine(after, reach)),
    },
  };
};

/** True where prefix and suffix stand there unit for unit. */
export const contextIsExact = (
  text: string,
  { prefix, suffix }: Segment,
  start: number,
  end: number,
) => text.startsWith(suffix, end) && start >= prefix.length && text.endsWith(prefix, start);

/** A prefix is full where a pair that was kept whole made it one unit short; one that is shorter ends with the text. */
const full = contextLength - 1;

/** What stands before the words in their own paragraph, behind a line end where it starts there. */
export const lastLine = (before: string, length = full): string => {
  const at = before.lastIndexOf('\n');
  return at < 0 ? withStart(before, length) : before.slice(at);
};

/** What stands behind the words in their own paragraph, with a line end where it ends there. */
export const firstLine = (after: string, length = full): string => {
  const at = after.indexOf('\n');
  return at < 0 ? withEnd(after, length) : after.slice(0, at + 1);
};

const withStart = (before: string, length = full): string =>
  before.length < length ? `\n${before}` : before;

const withEnd = (after: string, length = full): string =>
  after.length < length ? `${after}\n` : after;

/** A paragraph's edge, as heavy as a word: words that fill a paragraph are not those inside one. */
const edge = paragraphEnd.repeat(8);

/** The near end first; the far end of the text is free. */
const agreement = (kept: string, now: string): Agreement => {
  const pattern = withHeavyEnd(foldPage(kept).text);
  const beside = withHeavyEnd(foldPage(now).text);
  const distance = beside.startsWith(pattern) ? 0 : distanceToPrefix(pattern, beside);
  return {
    similarity: similarity(distance, pattern.length),
    length: pattern.length,
    edge: pattern.endsWith(edge) ? edge.length : 0,
    touches: beside.startsWith(pattern.charAt(0)),
  };
};

const withHeavyEnd = (text: string): string =>
  text.endsWith(paragraphEnd) ? text.slice(0, -1) + edge : text;

/** The near end first, so that both sides are compared alike. */
const turned = (text: string): string => Array.from(text).reverse().join('');

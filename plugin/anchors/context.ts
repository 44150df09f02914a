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

/** One side as text that is ready to be compared, the near end first. */
interface SideText {
  whole: string;
  paragraph: string;
}

/** The surroundings that a segment kept. */
export interface KeptContext {
  before: SideText;
  after: SideText;
}

/** Made once for a segment that is compared with many places. */
export const keptContext = ({ prefix, suffix }: Segment): KeptContext => ({
  before: textBefore(prefix, full),
  after: textAfter(suffix, full),
});

/** Compare the surroundings of `start..end` with those that a segment kept. */
export const contextAt = (
  text: string,
  kept: KeptContext,
  start: number,
  end: number,
): Context => ({
  before: sideOf(kept.before, textBefore(text.slice(Math.max(0, start - reach), start), reach)),
  after: sideOf(kept.after, textAfter(text.slice(end, end + reach), reach)),
});

const textBefore = (before: string, length: number): SideText =>
  sideText(withStart(before, length), lastLine(before, length), turned);

const textAfter = (after: string, length: number): SideText =>
  sideText(withEnd(after, length), firstLine(after, length), (text) => text);

const sideText = (
  whole: string,
  paragraph: string,
  nearFirst: (text: string) => string,
): SideText => {
  const all = comparable(nearFirst(whole));
  return { whole: all, paragraph: paragraph === whole ? all : comparable(nearFirst(paragraph)) };
};

const sideOf = (kept: SideText, now: SideText): Side => {
  const whole = agreement(kept.whole, now.whole);
  const isOne = kept.paragraph === kept.whole && now.paragraph === now.whole;
  return { whole, paragraph: isOne ? whole : agreement(kept.paragraph, now.paragraph) };
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

/** The far end of the text is free. */
const agreement = (pattern: string, beside: string): Agreement => {
  const distance = beside.startsWith(pattern) ? 0 : distanceToPrefix(pattern, beside);
  return {
    similarity: similarity(distance, pattern.length),
    length: pattern.length,
    edge: pattern.endsWith(edge) ? edge.length : 0,
    touches: beside.startsWith(pattern.charAt(0)),
  };
};

const comparable = (side: string): string => {
  const { text } = foldPage(side);
  return text.endsWith(paragraphEnd) ? text.slice(0, -1) + edge : text;
};

/** The near end first, so that both sides are compared alike. */
const turned = (text: string): string => Array.from(text).reverse().join('');

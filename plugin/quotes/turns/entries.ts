/** The entries of a live blog: paragraphs that begin with the time of day. */
import type { Span } from '../../model/reading';
import { Flag } from '../words/flags';
import type { Lexicon } from '../words/lexicon';

/** 14.32, 14:32 –, 14h32, 14u32, 14.32 uur:, 2.05 p.m. */
const STAMP =
  /^\s{0,4}[[(]?\d{1,2}[.:hu]\d{2}(?![\d.:,%])[\])]?(?:\s?(\p{L}[\p{L}.]{0,3}))?\s*(?:[–—―|:-]\s*)?/u;

/** The time stamps, by paragraph; none in a text that has only one. */
export function readEntries(
  text: string,
  spans: readonly Span[],
  lexicon: Lexicon,
): Map<number, Span> {
  const stamps = new Map<number, Span>();
  spans.forEach(({ start, end }, paragraph) => {
    const head = text.slice(start, Math.min(end, start + 30));
    let match = STAMP.exec(head);
    if (match?.[1] && !(lexicon.flags(match[1].replaceAll('.', '').toLowerCase()) & Flag.Time))
      match = STAMP.exec(head.slice(0, head.indexOf(match[1])));
    if (match) stamps.set(paragraph, { start, end: start + match[0].length });
  });
  return stamps.size > 1 ? stamps : new Map<number, Span>();
}

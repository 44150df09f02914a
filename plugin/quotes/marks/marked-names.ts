/** Names that stand in marks and are read as words: the nickname in Tomasz “Tank” Wilk, an outlet that reports or is told. */
import type { Span } from '../../model/reading';
import type { Lexicon } from '../words/lexicon';
import type { Marked } from './marked';
import { isOutlet } from '../languages/outlet-names';

/** The longest such name, in characters. */
const LONGEST = 40;
/** How far before a mark the word before it begins, at most. */
const BEFORE = 32;
/** How far around it other words are looked at, in characters. */
const AROUND = 80;
const NAME = /^\p{Lu}[\p{L}\d.&’'-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\d.&’'-]*){0,3}$/u;
const WORD_BEFORE = /(\p{L}[\p{L}’'-]*)\s$/u;

/** Those of the marked spans that are names; what is nested stays so. */
export function namesInMarks(
  text: string,
  marked: readonly Marked[],
  lexicon: Lexicon,
): ReadonlySet<Marked> {
  return new Set(
    marked.filter(({ start, end, outerStart, outerEnd, closed, nested }) => {
      if (nested || !closed || end - start > LONGEST) return false;
      const name = text.slice(start, end);
      if (!NAME.test(name)) return false;
      if (isOutlet(name)) return true;
      const before = WORD_BEFORE.exec(
        text.slice(Math.max(0, outerStart - BEFORE), outerStart),
      )?.[1];
      if (!before) return false;
      if (lexicon.isOutletNoun(before.toLowerCase())) return true;
      if (!/^\p{Lu}/u.test(before) || lexicon.flags(before.toLowerCase()) !== 0) return false;
      if (!/^ \p{Lu}\p{Ll}/u.test(text.slice(outerEnd, outerEnd + 3))) return false;
      // In a headline every word may have a capital.
      const line =
        text
          .slice(Math.max(0, outerStart - AROUND), outerStart)
          .split('\n')
          .at(-1) ?? '';
      const rest = text.slice(outerEnd, outerEnd + AROUND).split('\n', 1)[0] ?? '';
      return /(?:^|\s)\p{Ll}{4}/u.test(`${line} ${rest}`);
    }),
  );
}

/** The marks themselves, around the names. */
export const marksAround = (names: Iterable<Marked>): Span[] =>
  [...names].flatMap(({ start, end, outerStart, outerEnd }) => [
    { start: outerStart, end: start },
    { start: end, end: outerEnd },
  ]);

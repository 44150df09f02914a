/** Speech that is printed without quotation marks, taken as if it stood in them: answers of an interview, lines of a dialogue. */
import type { Span } from '../../model/reading';
import { charAt, isSpace } from '../marks/characters';
import { item } from '../items';
import type { Lexicon } from '../words/lexicon';
import type { Marked } from '../marks/marked';

/** What a paragraph may begin with where its words stand in marks. */
export const OPENS_MARKED = /^[\s*_]*["“”„«»‘'‚]/u;
/** How much of a paragraph is looked at for who speaks in it, in characters. */
const HEAD = 600;

/** A run of a paragraph as a part of a turn. A turn is known by the offset at which it begins; `open` is the dash before it, or nothing. */
export function spoken(
  text: string,
  { start, end }: Span,
  paragraph: number,
  turn: number,
  open: string,
): Marked {
  let from = start;
  let to = end;
  while (from < to && isSpace(charAt(text, from))) from++;
  while (to > from && isSpace(charAt(text, to - 1))) to--;
  return {
    start: from,
    end: to,
    outerStart: from,
    outerEnd: to,
    open,
    closed: true,
    continued: false,
    nested: false,
    paragraph,
    repaired: false,
    turn,
  };
}

/** Both in the order of the text; what stands in marks inside a turn is nested in it. */
export function withTurns(marked: Marked[], turns: readonly Marked[]): Marked[] {
  if (turns.length === 0) return marked;
  let next = 0;
  for (const found of marked) {
    while (next < turns.length && item(turns, next).end <= found.start) next++;
    if ((turns[next]?.start ?? Infinity) <= found.start) found.nested = true;
  }
  return [...marked, ...turns].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Words in marks are somebody else's. */
const IN_MARKS = /["“„«][^"”“»]{0,300}["”“»]/gu;

/** Whether the beginning of a run speaks of itself, and whether it speaks to somebody; what it quotes does not count. */
export function personsIn(
  text: string,
  { start, end }: Span,
  { firstPerson, secondPerson }: Lexicon,
): { first: boolean; second: boolean } {
  const persons = { first: false, second: false };
  const head = text.slice(start, Math.min(end, start + HEAD)).replace(IN_MARKS, ' ');
  for (const [word] of head.matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    persons.first ||= firstPerson.has(lower);
    persons.second ||= secondPerson.has(word) || secondPerson.has(lower);
  }
  return persons;
}

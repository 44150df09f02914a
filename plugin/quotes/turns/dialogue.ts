/** Dialogue that is set with dashes: – Je pars, dit Marie. – Où ? */
import type { Span } from '../../model/reading';
import { findIncise, type Incise } from '../cues/incise';
import type { Lexicon } from '../words/lexicon';
import type { Marked } from '../marks/marked';
import { OPENS_MARKED, personsIn, spoken } from './turns';

interface Line extends Span {
  paragraph: number;
  incise: Incise | null;
}

const DASH = /^\s{0,4}(?:[–—―]\s?|-\s)(?=[^\s–—―-])/u;
/** Where another line begins in the same paragraph. */
const NEXT = /(?<=[.!?…])\s+[–—―-]\s?(?=[\p{Lu}¿¡])/gu;
const ASKS = /[!?]\s*$/u;

/**
 * The words that are spoken in paragraphs which begin with a dash. Lists begin so too, but say of
 * nobody that they speak: of the lines that follow one another, one must, and another one too, or
 * one must ask, exclaim, or say I or you. Linear.
 */
export function readDialogue(text: string, spans: readonly Span[], lexicon: Lexicon): Marked[] {
  const turns: Marked[] = [];
  let lines: Line[] = [];
  for (let paragraph = 0; paragraph <= spans.length; paragraph++) {
    const span = spans[paragraph];
    const here = span ? linesOf(text, span, paragraph, lexicon) : [];
    lines.push(...here);
    if (here.length > 0 || lines.length === 0) continue;
    if (isDialogue(text, lines, lexicon))
      for (const line of lines) turns.push(...partsOf(text, line));
    lines = [];
  }
  return turns;
}

function linesOf(text: string, { start, end }: Span, paragraph: number, lexicon: Lexicon): Line[] {
  const dash = DASH.exec(text.slice(start, Math.min(end, start + 8)));
  if (!dash) return [];
  let from = start + dash[0].length;
  const words = text.slice(from, end);
  const lines: Line[] = [];
  const add = (to: number): void => {
    const line = { start: from, end: to };
    // « … » behind the dash: the marks tell.
    if (!OPENS_MARKED.test(text.slice(from, from + 2)))
      lines.push({ ...line, paragraph, incise: findIncise(text, line, lexicon) });
  };
  for (const next of words.matchAll(NEXT)) {
    const to = end - words.length + next.index;
    add(to);
    from = to + next[0].length;
  }
  add(end);
  return lines;
}

function isDialogue(text: string, lines: readonly Line[], lexicon: Lexicon): boolean {
  const said = lines.filter(({ incise }) => incise !== null).length;
  const talks = (line: Line): boolean => {
    const words = { start: line.start, end: line.incise?.from ?? line.end };
    const { first, second } = personsIn(text, words, lexicon);
    return first || second || ASKS.test(text.slice(words.start, words.end));
  };
  return said > 1 || (said === 1 && lines.some(talks));
}

/** The words before the one who speaks, and those behind. */
function partsOf(text: string, { start, end, paragraph, incise }: Line): Marked[] {
  const parts = incise
    ? [
        { start, end: incise.from },
        {
          start:
            incise.close + (/^[\s.,–—―]*/u.exec(text.slice(incise.close, end))?.[0].length ?? 0),
          end,
        },
      ]
    : [{ start, end }];
  return parts
    .filter((part) => part.end > part.start)
    .map((part) => spoken(text, part, paragraph, start, '–'));
}

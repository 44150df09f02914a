/** The words around a quote that name its speaker: the best of what stands behind it and before it. */
import type { Attribution, QuoteContext } from './cue';
import { cueAfter, cueAtEnd } from './cue-after';
import { cueBefore } from './cue-before';
import { VERB } from '../words/flags';
import { has } from '../words/tokens';

/** The best cue beside a quote, or null. */
export function findCue(context: QuoteContext): Attribution | null {
  const after = cueAfter(context);
  const before = cueBefore(context);
  const weak = (after?.strength ?? 1) === 1 && (before?.strength ?? 1) === 1;
  const last = weak ? cueAtEnd(context) : null;
  if (last || !after || !before) return last ?? after ?? before;
  const [first, second] = isBetter(before, after, context) ? [before, after] : [after, before];
  // What opens a new sentence is no rival of the cue before.
  const competes = second.strength > 1 && !(second === after && opensBehind(context));
  const rival = competes && second.chunk !== first.chunk ? second.chunk : -1;
  return { ...first, rival };
}

/** A sentence begins right behind the quote. */
function opensBehind({ paragraph, at }: QuoteContext): boolean {
  return paragraph.tokens[at + 1]?.opensSentence === true;
}

function isBetter(before: Attribution, after: Attribution, context: QuoteContext): boolean {
  const { paragraph } = context;
  const opensSentence = opensBehind(context);
  if (after.strength === 3 && !opensSentence) return false;
  // Behind the comma the sentence may go on with a verb of its own: laut X „…“, suchen die Forscher …
  const verb = paragraph.tokens[after.cueTo - 1];
  if (after.rule === 'cue-after' && after.strength === 2 && !has(verb, VERB) && before.strength > 1)
    return true;
  // A new sentence behind the quote speaks for itself, if a cue stands before.
  return before.strength > after.strength || (opensSentence && before.strength === 3);
}

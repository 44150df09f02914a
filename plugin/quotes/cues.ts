/** The words around a quote that name its speaker: the best of what stands behind it and before it. */
import type { Attribution, QuoteContext } from './cue';
import { cueAfter } from './cue-after';
import { cueBefore } from './cue-before';
import { VERB } from './lexicon';
import { has } from './tokens';

/** The best cue beside a quote, or null. */
export function findCue(context: QuoteContext): Attribution | null {
  const after = cueAfter(context);
  const next = context.paragraph.tokens[context.at + 1];
  if (after?.strength === 3 && !next?.opensSentence) return after;
  const before = cueBefore(context);
  if (!after || !before) return after ?? before;
  // Behind the comma the sentence may go on with a verb of its own: laut X „…“, suchen die Forscher …
  const verb = context.paragraph.tokens[after.cueTo - 1];
  if (after.rule === 'cue-after' && after.strength === 2 && !has(verb, VERB) && before.strength > 1)
    return before;
  // A new sentence behind the quote speaks for itself, if a cue stands before.
  return before.strength > after.strength || (next?.opensSentence && before.strength === 3)
    ? before
    : after;
}

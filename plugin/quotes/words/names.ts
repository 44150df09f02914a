/** Where a name begins and ends: particles, surnames that open a sentence, two first names. */
import { item } from '../items';
import { DETERMINER, Flag, NOUN, PERSON_NOUN, VERB } from './flags';
import type { Lexicon } from './lexicon';
import { Kind, type Token, has } from './tokens';
import { isName } from './words';

/** Van Loon: “…”; De Rooij wist …: a particle with a capital that opens the sentence and a surname before verb or colon. */
export function surnameAtStart(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const first = item(tokens, from);
  // Der Insider sagte: where nouns have capitals, an article before one makes no surname.
  if (lexicon.language.nounsCapitalised && has(first, DETERMINER)) return false;
  if (!first.opensSentence || first.kind !== Kind.Capital || !has(first, Flag.Particle))
    return false;
  let i = from + 1;
  while (i < from + 3 && has(tokens[i], Flag.Particle)) i++;
  if (!isName(tokens[i])) return false;
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    (next.word === ':' || (next.kind === Kind.Word && has(next, VERB | Flag.Auxiliary)))
  );
}

/** A noun right behind a first name and a surname is none: Jeanne Morvan élève des chèvres. */
export function endsPerson(
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (at - start < 2 || item(tokens, at).kind !== Kind.Word || isName(tokens[at + 1])) return false;
  return (
    isName(tokens[at - 1]) &&
    isName(tokens[start]) &&
    lexicon.firstName(item(tokens, start).word) !== null
  );
}

/** van den, de la, and “Sonia und Willy Bogner”. */
export function joinsName(
  tokens: readonly Token[],
  at: number,
  start: number,
  lexicon: Lexicon,
): boolean {
  const token = item(tokens, at);
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (token.kind === Kind.Word && has(token, Flag.Particle)) {
    let end = at + 1;
    while (end < at + 3 && tokens[end]?.kind === Kind.Word && has(tokens[end], Flag.Particle))
      end++;
    if (!isName(tokens[end])) return false;
    const afterName = at > start && (isName(previous) || has(previous, Flag.Particle));
    // A particle after a whole name begins a complement: Opstelten van Rotterdam, the chief of Paris.
    if (!afterName) return at === start;
    // Annelies Van der Auwermeul.
    if (has(previous, Flag.Particle) && previous?.kind === Kind.Capital) return true;
    const run = nameRun(tokens, at, start);
    // Die Sammlung von Esi Larbi: a noun, where nouns have capitals, and what completes it.
    const noun = lexicon.language.nounsCapitalised && has(tokens[start - 1], DETERMINER);
    if (noun && lexicon.firstName(previous?.word ?? '') === null) return false;
    // Two particles make a surname, also behind a role: directeur Pim van der Zee.
    if (end - at > 1 && run <= 1 && item(tokens, at).kind === Kind.Word) return true;
    return (
      run <= 1 &&
      !has(previous, NOUN) &&
      (lexicon.firstName(previous?.word ?? '') !== null ||
        previous?.word.endsWith('.') === true ||
        run === 0 ||
        !hasRoleBefore(tokens, at - 1, start))
    );
  }
  if (
    has(token, Flag.Conjunction) &&
    at === start + 1 &&
    isName(previous) &&
    isName(next) &&
    isName(tokens[at + 2])
  ) {
    return (
      lexicon.firstName(previous?.word ?? '') !== null ||
      lexicon.firstName(next?.word ?? '') !== null
    );
  }
  return token.word === '&' && isName(previous) && isName(next);
}

function hasRoleBefore(tokens: readonly Token[], at: number, start: number): boolean {
  return at > start && has(tokens[at - 1], PERSON_NOUN);
}

/** How many words of a name stand before a token; particles begin it anew. */
function nameRun(tokens: readonly Token[], at: number, start: number): number {
  let run = 0;
  for (let i = at - 1; i >= start && isName(tokens[i]) && !has(tokens[i], PERSON_NOUN); i--) run++;
  return run;
}

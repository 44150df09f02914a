/** How far a noun phrase goes, word by word. */
import { item } from '../items';
import { isOutlet } from '../languages/outlet-names';
import type { Chunk } from './chunk';
import { Flag, PERSON_NOUN, VERB } from './flags';
import type { Lexicon } from './lexicon';
import { endsPerson, joinsName, surnameAtStart } from './names';
import { segment } from './role-and-name';
import { isDative } from './ties';
import { Kind, type Token, has } from './tokens';
import { isName, isNoun, isPlain, isPossessiveEnding } from './words';

const LONGEST = 14;
const MODIFIERS = 5;

/** The phrase that begins at a token, its determiners ending at `start`; null where it has no words. */
export function collect(
  tokens: readonly Token[],
  from: number,
  start: number,
  determiner: number,
  lexicon: Lexicon,
): Chunk | null {
  let to = start;
  let bodyFrom = start;
  let plain = 0;
  let names = 0;
  let nouns = 0;
  while (to < tokens.length && to - from < LONGEST) {
    const token = item(tokens, to);
    if (to > start && token.opensSentence) break;
    if (token.kind === Kind.Punctuation || token.kind === Kind.Quote) break;
    // a raconté à la RTBF Ana Sá: the outlet, then whoever told it.
    const whole = to === start + 1 && determiner !== 0 && isName(token) && isName(tokens[to + 1]);
    const outlet = item(tokens, start).word;
    if (whole && (isOutlet(outlet) || (isDative(tokens, from) && lexicon.isOutletNoun(outlet))))
      break;
    if (isName(token) || (to === start && determiner === 0 && surnameAtStart(tokens, to, lexicon)))
      names++;
    else if (token.kind === Kind.Number) {
      if (!isName(tokens[to + 1]) && !isNoun(tokens[to + 1], true) && !isPlain(tokens[to + 1]))
        break;
      if (names > 0 && to > start) break;
    } else if (isPossessiveEnding(token)) {
      const next = tokens[to + 1];
      if (names === 0 || !(isName(next) || isNoun(next, true) || isPlain(next))) break;
      determiner |= Flag.Possessive;
      bodyFrom = to + 1;
      names = 0;
      nouns = 0;
    } else if (joinsName(tokens, to, start, lexicon)) {
      // A particle, or the “and” between two first names.
    } else if (
      isNoun(token, determiner !== 0 && (nouns === 0 || endsPhrase(tokens, to))) &&
      !endsPerson(tokens, start, to, lexicon)
    )
      nouns++;
    else if (nouns > 0 && has(token, Flag.Nation)) plain++;
    else if (isPlain(token) && goesOn(tokens, to, determiner, names, nouns, plain)) plain++;
    else break;
    to++;
  }
  while (
    to > start &&
    (item(tokens, to - 1).kind === Kind.Number || isPossessiveEnding(item(tokens, to - 1)))
  )
    to--;
  if (to <= start) return null;
  return segment(tokens, from, bodyFrom < to ? bodyFrom : start, to, determiner, lexicon);
}

/** The audit report: “…”: no verb, as that of one who does something would be: the site notes. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  return !item(tokens, at).word.endsWith('s') && /^[,.:]$/u.test(tokens[at + 1]?.word ?? '.');
}

/** Whether an unknown word belongs to the phrase: before its noun, not behind it. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  determiner: number,
  names: number,
  nouns: number,
  plain: number,
): boolean {
  if (plain >= MODIFIERS) return false;
  if (determiner !== 0 && names === 0 && nouns === 0) return true;
  if (determiner === 0 && names === 0 && nouns === 0) return true;
  for (let i = at + 1; i <= at + 2; i++) {
    if (isNoun(tokens[i], false)) return names === 0 || determiner !== 0 || leadsOn(tokens, i);
    if (nouns > 0 && names === 0 && isName(tokens[i])) return !has(tokens[at - 1], Flag.Document);
    if (!isPlain(tokens[i])) return false;
  }
  return false;
}

/** White House press secretary X, White House press secretary said: not “X teaches law”. */
function leadsOn(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  return has(tokens[noun], PERSON_NOUN) && (isName(next) || has(next, VERB | Flag.Auxiliary));
}

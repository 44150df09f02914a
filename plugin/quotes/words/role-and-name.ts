/** What a noun phrase is made of: the role, and the name behind it, or a description. */
import { item } from '../items';
import type { Chunk } from './chunk';
import { Flag, NOUN, PERSON_NOUN } from './flags';
import type { Lexicon } from './lexicon';
import { surnameAtStart } from './names';
import { Kind, type Token, has } from './tokens';
import { isName, isPlain } from './words';

/** Splits a phrase into role and name. */
export function segment(
  tokens: readonly Token[],
  from: number,
  body: number,
  to: number,
  determiner: number,
  lexicon: Lexicon,
): Chunk {
  let flags = 0;
  for (let i = body; i < to; i++) flags |= item(tokens, i).flags & NOUN;
  const last = item(tokens, to - 1);
  let nameFrom = to;
  while (nameFrom > body && isNamePart(tokens, nameFrom - 1, body, to, lexicon)) nameFrom--;
  while (
    nameFrom < to &&
    item(tokens, nameFrom).kind === Kind.Word &&
    !has(tokens[nameFrom], Flag.Particle)
  )
    nameFrom++;
  // Wirtin Ana Sá: where a noun may have a capital, one that ends as roles do before a whole name.
  const first = item(tokens, nameFrom < to ? nameFrom : to - 1);
  if (
    to - nameFrom >= 3 &&
    (first.opensSentence || lexicon.language.nounsCapitalised) &&
    isName(tokens[nameFrom + 1]) &&
    !lexicon.firstName(first.word) &&
    lexicon.isRoleLike(first.word)
  )
    nameFrom++;
  const length = to - nameFrom;
  if (lexicon.language.nounsCapitalised && determiner !== 0) {
    // A noun with an article: the first word of three is what the person is.
    if (length >= 3 && nameFrom === body && !has(last, NOUN)) nameFrom++;
    else if (length === 1 && !hasPerson(tokens, body, nameFrom) && !has(last, Flag.Title))
      nameFrom = to;
  }
  // Falsche Berater: an adjective that opens the sentence is no first name.
  const opening =
    lexicon.language.nounsCapitalised &&
    length === 2 &&
    item(tokens, nameFrom).opensSentence &&
    lexicon.firstName(item(tokens, nameFrom).word) === null;
  const headNoun =
    (has(last, Flag.Document) &&
      !(last.kind === Kind.Capital && length > 1 && has(tokens[nameFrom - 1], PERSON_NOUN))) ||
    (has(last, Flag.Role) && (length <= 1 || opening)) ||
    (has(last, Flag.Group) && (length <= 1 || last.kind !== Kind.Capital));
  const named = nameFrom < to && !headNoun;
  return {
    from,
    to,
    kind: named ? 'name' : 'description',
    nameFrom: named ? nameFrom : -1,
    nameTo: named ? to : -1,
    roleFrom: named && nameFrom > body ? body : -1,
    determiner,
    prepositional: isPrepositional(tokens, from),
    host: -1,
    fullTo: to,
    flags,
    named: -1,
    apposed: -1,
    weak: false,
  };
}

/** A preposition stands before the phrase, with at most two adjectives between. */
function isPrepositional(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (i > 0 && i > from - 3 && !item(tokens, i).opensSentence) {
    i--;
    if (has(tokens[i], Flag.Preposition)) return true;
    if (!isPlain(tokens[i])) return false;
  }
  return false;
}

function isNamePart(
  tokens: readonly Token[],
  at: number,
  body: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const token = item(tokens, at);
  if (isName(token) || (at < to - 1 && surnameAtStart(tokens, at, lexicon)))
    return !(has(token, PERSON_NOUN) && at < to - 1);
  if (at === to - 1 || at < body) return false;
  return (
    (token.kind === Kind.Word && has(token, Flag.Particle | Flag.Conjunction)) || token.word === '&'
  );
}

function hasPerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(item(tokens, i), PERSON_NOUN)) return true;
  return false;
}

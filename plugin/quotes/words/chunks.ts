/**
 * Noun phrases of a paragraph: names with the role before them, descriptions of people and bodies, pronouns.
 * One pass from left to right over the tokens; each phrase knows what ties it to the one before.
 */
import { firstIndex } from '../../text/first-index';
import { item } from '../items';
import { DETERMINER, Flag, NOUN, PERSON_NOUN, VERB } from './flags';
import type { Lexicon } from './lexicon';
import { endsPerson, joinsName, surnameAtStart } from './names';
import { appose, attach, isDative } from './ties';
import { Kind, type Token, has } from './tokens';
import { isOutlet } from '../printed/translation';
import { isName, isNoun, isPlain, isPossessiveEnding, phraseAt as wordsAt } from './words';

export interface Chunk {
  /** Token indices, `to` excluded. */
  from: number;
  to: number;
  kind: 'name' | 'description' | 'pronoun';
  /** The tokens of the name in it, or -1. */
  nameFrom: number;
  nameTo: number;
  /** The tokens that say what the person does, before the name, or -1. */
  roleFrom: number;
  /** The determiner's flags, 0 without one. */
  determiner: number;
  /** A preposition stands right before it. */
  prepositional: boolean;
  /** The phrase that this one completes (a spokesman FOR X), or -1; and where the last complement of this one ends. */
  host: number;
  fullTo: number;
  /** The union of the flags of its nouns. */
  flags: number;
  /** The name that stands behind a description between commas: the chairwoman, X, …; or -1. */
  named: number;
  /** The name before whose comma this description stands: Ana Sá, chairwoman; or -1. */
  apposed: number;
  /** A lone capital that nothing else in the text shows to be a name. Set once the voices are known. */
  weak: boolean;
}

export interface Chunks {
  list: Chunk[];
  /** For each token, the index of the phrase that covers it, or -1. */
  at: readonly number[];
}

/** The index of the first phrase that begins at a token or behind it. */
export function firstPhrase({ list }: Chunks, token: number): number {
  return firstIndex(list, ({ from }) => from >= token);
}

const LONGEST = 14;
const MODIFIERS = 5;

/** Finds the noun phrases of a paragraph's tokens. */
export function chunk(tokens: readonly Token[], lexicon: Lexicon): Chunks {
  const list: Chunk[] = [];
  const at = new Array<number>(tokens.length).fill(-1);
  // Le Soir, De Morgen: with two capitals, no time of day.
  if (!lexicon.language.nounsCapitalised)
    tokens.forEach((token, k) => {
      const article = tokens[k - 1];
      if (
        token.kind === Kind.Capital &&
        article?.kind === Kind.Capital &&
        has(article, Flag.Particle)
      )
        token.flags &= ~Flag.Time;
    });
  let i = 0;
  let source = -1;
  while (i < tokens.length) {
    // Nach Angaben, in the words of: no part of whom they name.
    const cue = wordsAt(tokens, i, lexicon.accordingTo);
    if (cue > 0) source = i + cue;
    if (cue > 1) {
      i += cue;
      continue;
    }
    const found = phraseAt(tokens, i, lexicon, list.at(-1), i === source);
    if (!found) {
      i++;
      continue;
    }
    attach(found, list, tokens);
    appose(found, list, tokens);
    for (let k = found.from; k < found.to; k++) at[k] = list.length;
    list.push(found);
    i = found.to;
  }
  for (const found of list) lengthen(found, list, at, tokens, lexicon);
  return { list: list.slice(), at };
}

/** said a person familiar with X; according to a report by X: behind a cue, up to the end of what tells which. */
function lengthen(
  found: Chunk,
  list: readonly Chunk[],
  at: readonly number[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): void {
  const { determiner, flags, from, fullTo } = found;
  const cue = tokens[from - 1];
  if ((determiner & Flag.Indefinite) === 0 || found.kind !== 'description') return;
  if (!has(cue, VERB) && !lexicon.sourceCues.has(cue?.word ?? '')) return;
  const adjective = isPlain(tokens[fullTo]);
  if (!adjective && (flags & Flag.Document) === 0) return;
  const end = fullTo + (adjective ? 2 : 1);
  const last = list[at[end] ?? -1];
  if (!has(tokens[end - 1], Flag.Preposition) || last?.kind === 'pronoun') return;
  if (last?.from === end) found.fullTo = last.fullTo;
  else if (isPlain(tokens[end])) found.fullTo = end + 1;
}

function phraseAt(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  before: Chunk | undefined,
  isSource: boolean,
): Chunk | null {
  const first = item(tokens, from);
  if (first.kind === Kind.Punctuation || first.kind === Kind.Quote) return null;
  const next = tokens[from + 1];
  const opensNoun =
    isName(next) || isNoun(next, true) || isPlain(next) || next?.kind === Kind.Number;
  const nameLike = isName(first) || surnameAtStart(tokens, from, lexicon);
  // According to him.
  const stands = has(first, Flag.Pronoun) || (isSource && lexicon.pronoun(first.word));
  if (stands && !nameLike && !(has(first, DETERMINER) && opensNoun)) return pronoun(tokens, from);
  let start = from;
  let determiner = 0;
  if (!nameLike && has(first, DETERMINER)) {
    if (has(first, Flag.Object | Flag.Relative) && !opensNoun) return null;
    determiner = first.flags & DETERMINER;
    start++;
    while (start < from + 3 && has(tokens[start], DETERMINER) && !isName(tokens[start])) start++;
  }
  if (determiner === 0 && !nameLike && !canStart(tokens, from, lexicon, before)) return null;
  return collect(tokens, from, start, determiner, lexicon);
}

function pronoun(tokens: readonly Token[], from: number): Chunk {
  return {
    from,
    to: from + 1,
    kind: 'pronoun',
    nameFrom: -1,
    nameTo: -1,
    roleFrom: -1,
    determiner: 0,
    prepositional: has(tokens[from - 1], Flag.Preposition),
    host: -1,
    fullTo: from + 1,
    flags: 0,
    named: -1,
    apposed: -1,
    weak: false,
  };
}

/** Whether a phrase without a determiner may begin here. */
function canStart(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  before: Chunk | undefined,
): boolean {
  const token = tokens[from];
  const next = tokens[from + 1];
  const previous = tokens[from - 1];
  if (isName(token)) return true;
  if (
    token?.kind === Kind.Word &&
    has(token, Flag.Particle) &&
    isName(next) &&
    previous !== undefined &&
    has(previous, VERB)
  )
    return true;
  if (isNoun(token, false)) return true;
  if (!isPlain(token) || opensTail(tokens, from)) return false;
  if (has(token, Flag.Nation) && isName(next)) return true;
  // An adjective before a noun that we know; a role that we do not know, between the verb and a name.
  if (isNoun(next, false)) return true;
  if (isPlain(next) && isNoun(tokens[from + 2], false)) return true;
  // A role that the data do not know, between a cue and a name.
  if (
    previous &&
    (has(previous, VERB) || lexicon.sourceCues.has(previous.word) || opensTail(tokens, from - 1))
  ) {
    for (let i = from + 1; i <= from + 3; i++) {
      if (isName(tokens[i])) return true;
      if (!isPlain(tokens[i])) break;
    }
  }
  return (
    previous !== undefined &&
    has(previous, Flag.Complement) &&
    before?.to === from - 1 &&
    before.kind === 'description'
  );
}

/** An unknown word right behind a quote and its comma stands where the verb stands. */
function opensTail(tokens: readonly Token[], at: number): boolean {
  if (!isPlain(tokens[at])) return false;
  // “…” – so fasst X es zusammen.
  const between = ['–', '—'].includes(tokens[at - 2]?.word ?? '')
    ? 2
    : tokens[at - 1]?.word === ','
      ? 1
      : 0;
  if (tokens[at - 1 - between]?.kind !== Kind.Quote) return false;
  // “…,” energy minister X said: the verb stands behind the name.
  let verb = at + 1;
  while (verb < at + 6 && (isName(tokens[verb]) || isNoun(tokens[verb], true))) verb++;
  return verb < at + 3 || !has(tokens[verb], Flag.Say);
}

function collect(
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

function hasPerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(item(tokens, i), PERSON_NOUN)) return true;
  return false;
}

/** Splits a phrase into role and name. */
function segment(
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

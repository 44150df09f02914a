/**
 * Noun phrases of a paragraph: names with the role before them, descriptions of people and bodies, pronouns.
 * One pass from left to right over the tokens; each phrase knows what ties it to the one before.
 */
import { item } from '../items';
import type { Chunk, Chunks } from './chunk';
import { collect } from './extent';
import { DETERMINER, Flag, VERB } from './flags';
import type { Lexicon } from './lexicon';
import { surnameAtStart } from './names';
import { appose, attach } from './ties';
import { Kind, type Token, has } from './tokens';
import { isName, isNoun, isPlain, phraseAt as wordsAt } from './words';

/** Finds the noun phrases of a paragraph's tokens. */
export function chunk(tokens: readonly Token[], lexicon: Lexicon): Chunks {
  const list: Chunk[] = [];
  const at = new Array<number>(tokens.length).fill(-1);
  if (!lexicon.language.nounsCapitalised) freeTimesInNames(tokens);
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

/** Le Soir, De Morgen: with two capitals, no time of day. */
function freeTimesInNames(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const article = tokens[i - 1];
    if (
      token.kind === Kind.Capital &&
      article?.kind === Kind.Capital &&
      has(article, Flag.Particle)
    )
      token.flags &= ~Flag.Time;
  });
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

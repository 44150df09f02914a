/** What a single word can be in a phrase: a name, a noun that the data know, a word that they do not know. */
import { Flag, NOUN, SMALL, VERB } from './flags';
import { Kind, type Token, has } from './tokens';

/** A sequence of words, in lower case. */
export type Phrase = readonly string[];
/** Phrases by their first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

const STRUCTURAL = SMALL | Flag.Time | Flag.Citing | VERB;

/** A capital that makes a name: not the capital of a sentence’s first word, if that word is a small one. */
export function isName(token: Token | undefined): boolean {
  if (token?.kind !== Kind.Capital) return false;
  if (token.flags & (Flag.Time | Flag.Nation)) return false;
  const small = STRUCTURAL & ~Flag.Citing;
  if ((token.flags & small) === 0) return true;
  if (token.opensSentence) return false;
  return (
    (token.flags & (Flag.Pronoun | Flag.Definite | Flag.Indefinite | Flag.Object)) === 0 ||
    has(token, Flag.Particle)
  );
}

/** A word in lower case that the data do not know: an adjective, a noun, a verb. */
export function isPlain(token: Token | undefined): boolean {
  if (token?.kind === Kind.Capital) return has(token, Flag.Nation);
  return token?.kind === Kind.Word && (token.flags & (STRUCTURAL | NOUN)) === 0;
}

export function isNoun(token: Token | undefined, afterDeterminer: boolean): boolean {
  if (!token || (token.flags & NOUN) === 0 || token.kind === Kind.Punctuation) return false;
  if (token.kind === Kind.Capital && !token.opensSentence) return true;
  return afterDeterminer || (token.flags & VERB) === 0;
}

export function isPossessiveEnding(token: Token): boolean {
  return token.word === '’s' || token.word === "'s";
}

/** The number of tokens of the longest phrase that begins at a token, or 0. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  index: ReadonlyMap<string, readonly Phrase[]>,
): number {
  const phrases = index.get(tokens[at]?.word ?? '');
  if (!phrases) return 0;
  for (const phrase of phrases) {
    if (phrase.every((word, i) => tokens[at + i]?.word === word)) return phrase.length;
  }
  return 0;
}

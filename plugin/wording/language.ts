/** What the data of a language say for comparing wordings, made ready to be looked up. */
import { phraseList, words } from '../quotes/languages/lists';
import { wordings } from '../quotes/languages/wordings';
import { primaryLanguage } from '../text/language-tag';
import { foldedWord } from '../text/normalise';
import { piecesOf } from './pieces';
import type { Piece } from './pieces';

export type WordingCode = keyof typeof wordings;

/** Words that deny nothing, and one that must follow them somewhere: niet alleen … ook. */
export interface EmptyNegation {
  phrase: readonly string[];
  follows: string | null;
}

export interface WordingLanguage {
  code: WordingCode;
  decimal: '.' | ',';
  negations: ReadonlySet<string>;
  /** With their apostrophe, folded. */
  negationEndings: readonly string[];
  negationParticles: ReadonlySet<string>;
  halfNegations: ReadonlySet<string>;
  limits: ReadonlySet<string>;
  furtherNegations: ReadonlySet<string>;
  /** By their first word. */
  emptyNegations: ReadonlyMap<string, readonly EmptyNegation[]>;
  numerals: ReadonlyMap<string, number>;
  /** Ten to the power of. */
  magnitudes: ReadonlyMap<string, number>;
  numeralJoiners: ReadonlySet<string>;
  /** Words joined by blanks, as their keys. */
  halves: readonly (readonly string[])[];
  /** One or two words each. */
  percents: ReadonlySet<string>;
  hours: ReadonlySet<string>;
  /** Before a power of ten: half a million. */
  halfOf: readonly string[];
  ordinalEndings: ReadonlySet<string>;
  /** In words, by their keys. */
  ordinals: ReadonlyMap<string, number>;
  ordinalWordEndings: ReadonlySet<string>;
}

const compiled = new Map<WordingCode, WordingLanguage>();

/** The language of a BCP 47 tag; where there is none, or none that has data, the one that the texts seem to be in. */
export const wordingLanguage = (
  tag: string | null | undefined,
  ...texts: readonly string[]
): WordingLanguage => {
  const code = codeOf(tag) ?? guessCode(texts);
  let language = compiled.get(code);
  if (!language) compiled.set(code, (language = compile(code)));
  return language;
};

/** The language that has data, of a BCP 47 tag. */
export const codeOf = (tag: string | null | undefined): WordingCode | null => {
  const primary = primaryLanguage(tag);
  return primary !== null && isCode(primary) ? primary : null;
};

const isCode = (code: string): code is WordingCode => Object.hasOwn(wordings, code);

/** A word as it is compared: lower case, without accents, apostrophes and hyphens. */
export const wordKey = (word: string): string =>
  plain.test(word) ? word.toLowerCase() : foldedWord(word).replace(/['-]/gu, '');

const plain = /^[a-z\d]+$/iu;

/** What an apostrophe has shortened: j’ai, je n’ai. “L’” may be two words, and stays. */
const fullForms: Partial<Record<WordingCode, Readonly<Record<string, string>>>> = {
  fr: { c: 'ce', d: 'de', j: 'je', m: 'me', n: 'ne', qu: 'que', s: 'se', t: 'te' },
};

/** A piece as it is compared. */
export const pieceKey = ({ kind, text, elided }: Piece, code: WordingCode): string => {
  if (kind === 'sign') return text;
  const key = wordKey(text.replace(/[[\]]/gu, ''));
  return (elided && fullForms[code]?.[key]) ?? key;
};

let votes: Map<string, WordingCode[]> | undefined;

/** A quote is a few words, so a few small words must do. */
const guessCode = (texts: readonly string[]): WordingCode => {
  votes ??= countVotes();
  const scores = new Map<WordingCode, number>();
  for (const text of texts) {
    for (const [word] of text.slice(0, 2_000).matchAll(/\p{L}+/gu)) {
      const codes = votes.get(wordKey(word)) ?? [];
      for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
    }
  }
  const best = [...scores].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? 'en';
};

const countVotes = (): Map<string, WordingCode[]> => {
  const counted = new Map<string, WordingCode[]>();
  for (const [code, { smallWords }] of Object.entries(wordings)) {
    if (!isCode(code)) continue;
    for (const word of words(smallWords).map(wordKey))
      counted.set(word, [...(counted.get(word) ?? []), code]);
  }
  return counted;
};

const compile = (code: WordingCode): WordingLanguage => {
  const data = wordings[code];
  const set = (list: string): Set<string> => new Set(words(list).map(wordKey));
  const emptyNegations = new Map<string, EmptyNegation[]>();
  for (const entry of phraseList(data.emptyNegations)) {
    const [said = '', follows] = entry.split(' … ');
    const phrase = piecesOf(said).map((piece) => pieceKey(piece, code));
    const first = phrase[0] ?? '';
    const others = emptyNegations.get(first) ?? [];
    emptyNegations.set(first, [...others, { phrase, follows: follows ? wordKey(follows) : null }]);
  }
  return {
    code,
    decimal: data.decimal,
    negations: set(data.negations),
    negationEndings: words(data.negationEndings).map(foldedWord),
    negationParticles: set(data.negationParticles),
    halfNegations: set(data.halfNegations),
    limits: set(data.limits),
    furtherNegations: set(data.furtherNegations),
    emptyNegations,
    numerals: new Map(valuesOf(data.numerals)),
    magnitudes: new Map(valuesOf(data.magnitudes)),
    numeralJoiners: set(data.numeralJoiners),
    halves: phraseList(data.halves).map((phrase) => phrase.split(' ')),
    percents: new Set(phraseList(data.percents).map(phraseKey)),
    hours: set(data.hours),
    halfOf: words(data.halfOf).map(wordKey),
    ordinalEndings: new Set(words(data.ordinalEndings)),
    ordinals: new Map(valuesOf(data.ordinals)),
    ordinalWordEndings: set(data.ordinalWordEndings),
  };
};

const phraseKey = (phrase: string): string => phrase.split(/[ .]/u).map(wordKey).join(' ');

/** The entries of a list such as `twelve=12`; a word may have several values. */
export const valuesOf = (list: string): [string, number][] =>
  words(list).map((entry) => {
    const at = entry.indexOf('=');
    return [wordKey(entry.slice(0, at)), Number(entry.slice(at + 1))];
  });

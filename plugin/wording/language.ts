/** What the data of a language say for comparing wordings, made ready to be looked up. */
import { phraseList, words } from '../quotes/languages/lists';
import { wordings } from '../quotes/languages/wordings';
import { foldedWord } from '../text/normalise';

export type WordingCode = keyof typeof wordings;

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
  emptyNegations: ReadonlyMap<string, readonly (readonly string[])[]>;
  numerals: ReadonlyMap<string, number>;
  /** Ten to the power of. */
  magnitudes: ReadonlyMap<string, number>;
  numeralJoiners: ReadonlySet<string>;
  /** Words joined by blanks, as their keys. */
  halves: readonly (readonly string[])[];
  /** One or two words each. */
  percents: ReadonlySet<string>;
  hours: ReadonlySet<string>;
  ordinalEndings: ReadonlySet<string>;
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
  const primary = tag?.toLowerCase().split(/[-_]/u)[0] ?? '';
  return isCode(primary) ? primary : null;
};

const isCode = (code: string): code is WordingCode => Object.hasOwn(wordings, code);

/** A word as it is compared: lower case, without accents, apostrophes and hyphens. */
export const wordKey = (word: string): string =>
  plain.test(word) ? word.toLowerCase() : foldedWord(word).replace(/['-]/gu, '');

const plain = /^[a-z\d]+$/iu;

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
  const emptyNegations = new Map<string, string[][]>();
  for (const phrase of phraseList(data.emptyNegations)) {
    const keys = phrase.split(/[ ’]/u).map(wordKey);
    const first = keys[0] ?? '';
    emptyNegations.set(first, [...(emptyNegations.get(first) ?? []), keys]);
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
    ordinalEndings: new Set(words(data.ordinalEndings)),
  };
};

const phraseKey = (phrase: string): string => phrase.split(/[ .]/u).map(wordKey).join(' ');

/** The entries of a list such as `twelve=12`; a word may have several values. */
export const valuesOf = (list: string): [string, number][] =>
  words(list).map((entry) => {
    const at = entry.indexOf('=');
    return [wordKey(entry.slice(0, at)), Number(entry.slice(at + 1))];
  });

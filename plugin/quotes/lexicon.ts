/** A language's data, compiled for look-up: what a word may be, as bit flags, and phrases by their first word. */
import type { Gender, Language } from './languages/language';

export const enum Flag {
  Say = 1,
  Call = 2,
  Find = 4,
  Auxiliary = 8,
  Definite = 16,
  Indefinite = 32,
  Possessive = 64,
  Preposition = 128,
  Complement = 256,
  Conjunction = 512,
  Subordinator = 1024,
  Relative = 2048,
  Pronoun = 4096,
  Object = 8192,
  Title = 16384,
  Role = 32768,
  Group = 65536,
  Document = 131072,
  Work = 262144,
  Distancing = 524288,
  Term = 1048576,
  Time = 2097152,
  Particle = 4194304,
  Function = 8388608,
  Adverb = 16777216,
  Naming = 33554432,
  NamedThing = 67108864,
  /** An adjective or noun of nationality: no name by itself. */
  Nation = 134217728,
  Speech = 268435456,
  Citing = 536870912,
  FirstPerson = 1073741824,
  /** Articles that never stand before a subject. */
  Oblique = -2147483648,
}

export const VERB = Flag.Say | Flag.Call | Flag.Find;
export const DETERMINER = Flag.Definite | Flag.Indefinite | Flag.Possessive;
export const PERSON_NOUN = Flag.Role | Flag.Title;
export const NOUN = Flag.Role | Flag.Title | Flag.Group | Flag.Document;

/** A sequence of words, in lower case. */
export type Phrase = readonly string[];
type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** The words that tell an apostrophe from a mark. */
export interface MarkWords {
  elisions: ReadonlySet<string>;
  apostropheWords: ReadonlySet<string>;
}

export interface Lexicon extends MarkWords {
  language: Language;
  flags(word: string): number;
  gender(word: string): Gender | null;
  firstName(word: string): Gender | null;
  pronoun(word: string): { gender: Gender | null; plural: boolean; person: boolean } | undefined;
  accordingTo: PhraseIndex;
  afterWords: PhraseIndex;
  quotePhrases: PhraseIndex;
  viaPhrases: PhraseIndex;
  tailIntros: ReadonlySet<string>;
  /** The last words of the phrases that a speaker follows: to (according to), aldus. */
  sourceCues: ReadonlySet<string>;
  standpoint: ReadonlySet<string>;
  postpositions: ReadonlySet<string>;
  isParticiple(word: string): boolean;
  meaning: ReadonlySet<string>;
  reported: ReadonlySet<string>;
  /** as, like: between a noun and its examples. */
  likeWords: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  outlets: ReadonlySet<string>;
  sourceWords: ReadonlySet<string>;
  outletNames: readonly string[];
  /** Languages in which a speaker of this nationality may have spoken. */
  nationality(word: string): readonly string[] | undefined;
}

const words = (list: string): string[] => list.split(' ').filter(Boolean);
const compiled = new WeakMap<Language, Lexicon>();

/** The compiled form of a language's data, made once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, (lexicon = compile(language)));
  return lexicon;
}

function compile(language: Language): Lexicon {
  const table = new Map<string, number>();
  const mark = (list: Iterable<string>, flag: number): void => {
    for (const word of list) table.set(word, (table.get(word) ?? 0) | flag);
  };
  const inflect = (forms: Language['sayInflected']): string[] =>
    forms.flatMap(({ stems, endings }) =>
      words(stems).flatMap((stem) => words(endings).map((end) => stem + (end === '-' ? '' : end))),
    );

  mark([...words(language.say), ...inflect(language.sayInflected)], Flag.Say);
  mark([...words(language.call), ...inflect(language.callInflected)], Flag.Call);
  mark([...words(language.find), ...inflect(language.findInflected)], Flag.Find);
  mark(words(language.auxiliaries), Flag.Auxiliary);
  mark(words(language.definite), Flag.Definite);
  mark(words(language.indefinite), Flag.Indefinite);
  mark(words(language.possessive), Flag.Possessive);
  mark(words(language.obliqueArticles), Flag.Oblique);
  mark(words(language.prepositions), Flag.Preposition);
  mark(words(language.complements), Flag.Complement | Flag.Preposition);
  mark(words(language.conjunctions), Flag.Conjunction);
  mark(words(language.subordinators), Flag.Subordinator);
  mark(words(language.relatives), Flag.Relative);
  mark(words(language.objects), Flag.Object);
  mark(words(language.adverbs), Flag.Adverb);
  mark(words(language.functionWords), Flag.Function);
  mark(words(language.firstPerson), Flag.FirstPerson);
  mark(words(language.times), Flag.Time);
  mark(words(language.particles), Flag.Particle);
  mark(words(language.roles), Flag.Role);
  mark(words(language.rolesMasculine), Flag.Role);
  mark(words(language.rolesFeminine), Flag.Role);
  mark(words(language.groups), Flag.Group);
  mark(words(language.documents), Flag.Document);
  mark(words(language.works), Flag.Work);
  mark(words(language.naming), Flag.Naming);
  mark(words(language.namedThings), Flag.NamedThing);
  mark(words(language.distancing), Flag.Distancing);
  mark(words(language.terms), Flag.Term);
  mark(words(language.nations), Flag.Nation);
  mark(
    words(language.nationalities).map((entry) => entry.split(':')[0] ?? ''),
    Flag.Nation,
  );
  mark(words(language.speechNouns), Flag.Speech);
  mark(words(language.citing), Flag.Citing);

  // aldus, zufolge: no nouns, whatever stands beside them.
  mark(
    [...language.afterWords, ...language.accordingTo, ...words(language.postpositions)].filter(
      (phrase) => !phrase.includes(' ') && !table.has(phrase),
    ),
    Flag.Function,
  );

  const genders = new Map<string, Gender>();
  for (const word of words(language.rolesMasculine)) genders.set(word, 'm');
  for (const word of words(language.rolesFeminine)) genders.set(word, 'f');
  for (const gender of ['m', 'f', 'n'] as const) {
    mark(words(language.titles[gender]), Flag.Title);
    for (const word of words(language.titles[gender])) {
      if (gender === 'n') genders.delete(word);
      else genders.set(word, gender);
    }
  }

  const pronouns = new Map<string, { gender: Gender | null; plural: boolean; person: boolean }>();
  for (const { words: list, gender, plural } of language.pronouns) {
    mark(words(list), Flag.Pronoun);
    const person = !(plural && gender === null && words(list).length > 1);
    for (const word of words(list)) pronouns.set(word, { gender, plural, person });
  }

  const firstNames = new Map<string, Gender>();
  for (const gender of ['m', 'f'] as const) {
    for (const name of words(language.firstNames[gender])) firstNames.set(name, gender);
  }

  const nations = new Map<string, string[]>();
  for (const entry of words(language.nationalities)) {
    const [word = '', spoken = ''] = entry.split(':');
    nations.set(word, spoken.split(','));
  }

  const participles = words(language.participleEndings);
  const endings = endingIndex([
    [language.roleEndings, Flag.Role],
    [language.groupEndings, Flag.Group],
    [language.documentEndings, Flag.Document],
    [language.workEndings, Flag.Work],
    [language.namedThingEndings, Flag.NamedThing],
  ]);
  const flagsOf = (word: string): number => {
    let flags = table.get(word);
    if (flags === undefined) {
      const hyphen = word.lastIndexOf('-');
      flags = hyphen > 0 ? (table.get(word.slice(hyphen + 1)) ?? 0) & COMPOUND : 0;
      flags |= endings(word);
      // What a text can fill the table with is bounded.
      if (table.size < 50_000) table.set(word, flags);
    }
    return flags;
  };

  return {
    language,
    flags: flagsOf,
    gender: (word) =>
      genders.get(word) ?? genders.get(word.slice(word.lastIndexOf('-') + 1)) ?? null,
    firstName: (word) => firstNames.get(word) ?? firstNames.get(word.split('-')[0] ?? '') ?? null,
    pronoun: (word) => pronouns.get(word),
    accordingTo: phraseIndex(language.accordingTo),
    afterWords: phraseIndex([...language.afterWords, ...language.accordingTo]),
    quotePhrases: phraseIndex(language.quotePhrases),
    viaPhrases: phraseIndex(language.viaPhrases),
    tailIntros: new Set(words(language.tailIntros)),
    sourceCues: new Set(
      [...language.afterWords, ...language.accordingTo].map((phrase) =>
        phrase.slice(phrase.lastIndexOf(' ') + 1),
      ),
    ),
    standpoint: new Set(words(language.standpoint)),
    postpositions: new Set(words(language.postpositions)),
    isParticiple: (word) =>
      participles.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)),
    meaning: new Set(words(language.meaning)),
    reported: new Set(words(language.reported)),
    likeWords: new Set(words(language.likeWords)),
    elisions: new Set(words(language.elisions)),
    apostropheWords: new Set(words(language.apostropheWords)),
    abbreviations: new Set(words(language.abbreviations)),
    outlets: new Set(words(language.outlets)),
    sourceWords: new Set(words(language.sourceWords)),
    outletNames: language.outletNames,
    nationality: (word) => nations.get(word),
  };
}

/** The part after a hyphen keeps only what a noun can be. */
const COMPOUND = NOUN | Flag.Work | Flag.NamedThing;
const SHORTEST = 3;

function endingIndex(lists: [string, number][]): (word: string) => number {
  const byTail = new Map<string, [string, number][]>();
  for (const [list, flag] of lists) {
    for (const ending of words(list)) {
      const tail = ending.slice(-SHORTEST);
      const entry = byTail.get(tail);
      if (entry) entry.push([ending, flag]);
      else byTail.set(tail, [[ending, flag]]);
    }
  }
  return (word) => {
    let flags = 0;
    for (const [ending, flag] of byTail.get(word.slice(-SHORTEST)) ?? []) {
      if (word.length > ending.length + 1 && word.endsWith(ending)) flags |= flag;
    }
    return flags;
  };
}

function phraseIndex(list: readonly string[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const text of list) {
    const phrase = text.split(' ');
    const first = phrase[0] ?? '';
    const entry = index.get(first);
    if (entry) entry.push(phrase);
    else index.set(first, [phrase]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.length - a.length);
  return index;
}

/** A language's data, compiled for look-up: what a word may be, as bit flags, and phrases by their first word. */
import { languages } from '../languages/all';
import type { Gender, Language } from '../languages/language';
import { phraseList, words } from '../languages/lists';
import { type OwnMarks, ownMarks } from '../marks/own-marks';
import { type Token, tokenise } from './tokens';

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
  /** Marks beyond those that every text may have; null where there are none. */
  own: OwnMarks | null;
}

/** What cutting a text into words must know. */
export interface WordData {
  flags(word: string): number;
  pronoun(word: string): { gender: Gender | null; plural: boolean; person: boolean } | undefined;
  elisions: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
}

export interface Lexicon extends MarkWords, WordData {
  language: Language;
  gender(word: string): Gender | null;
  firstName(word: string): Gender | null;
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
  /** Whether a noun, with or without an article, stands for several. */
  isPlural(word: string, bare: boolean): boolean;
  /** Whether an unknown word may be what a person does. */
  isRoleLike(word: string): boolean;
  meaning: ReadonlySet<string>;
  reported: ReadonlySet<string>;
  /** as, like: between a noun and its examples. */
  likeWords: ReadonlySet<string>;
  /** newspaper, Wochenzeitung. */
  isOutletNoun(word: string): boolean;
  /** 1 for January and its abbreviations. */
  months: ReadonlyMap<string, number>;
  /** 1 for Monday. */
  weekdays: ReadonlyMap<string, number>;
  /** 1 for today, 2 for yesterday. */
  daysAgo: ReadonlyMap<string, number>;
  /** until, next: beside a day on which nobody spoke. */
  otherTimes: ReadonlySet<string>;
  /** at, in, during: before an occasion. */
  settings: ReadonlySet<string>;
  /** What a credit line begins with. */
  sources: PhraseIndex;
  /** on the basis of: between an outlet and its source, in several words. */
  basedOn: PhraseIndex;
  recipients: ReadonlySet<string>;
  /** by; was, were: who does it in a passive clause. */
  agents: ReadonlySet<string>;
  passives: ReadonlySet<string>;
  firstPerson: ReadonlySet<string>;
  secondPerson: ReadonlySet<string>;
  askingLabels: ReadonlySet<string>;
  answeringLabels: ReadonlySet<string>;
  interviews: ReadonlySet<string>;
  /** Whether people of this nationality speak the language. */
  speaksIt(word: string): boolean;
}

/** What is known of a word. */
interface Entry {
  /** The listed word of which it is a form. */
  base: string;
  flags: number;
  gender: Gender | null;
}

type WordList = { [K in keyof Language]-?: Language[K] extends string ? K : never }[keyof Language];

const FLAGGED: readonly (readonly [WordList, number])[] = [
  ['say', Flag.Say],
  ['call', Flag.Call],
  ['find', Flag.Find],
  ['auxiliaries', Flag.Auxiliary],
  ['definite', Flag.Definite],
  ['indefinite', Flag.Indefinite],
  ['possessive', Flag.Possessive],
  ['obliqueArticles', Flag.Oblique],
  ['prepositions', Flag.Preposition],
  ['complements', Flag.Complement | Flag.Preposition],
  ['conjunctions', Flag.Conjunction],
  ['subordinators', Flag.Subordinator],
  ['relatives', Flag.Relative],
  ['objects', Flag.Object],
  ['adverbs', Flag.Adverb],
  ['functionWords', Flag.Function],
  ['firstPerson', Flag.FirstPerson],
  ['times', Flag.Time],
  ['particles', Flag.Particle],
  ['groups', Flag.Group],
  ['documents', Flag.Document],
  ['works', Flag.Work],
  ['naming', Flag.Naming],
  ['namedThings', Flag.NamedThing],
  ['distancing', Flag.Distancing],
  ['terms', Flag.Term],
  ['nations', Flag.Nation],
  ['speakers', Flag.Nation],
  ['speechNouns', Flag.Speech],
  ['citing', Flag.Citing],
];

/** What a form of a listed word keeps: of a noun or an adjective, of a feminine, of a verb, of the last part of a compound. */
const NOMINAL =
  Flag.Role |
  Flag.Group |
  Flag.Document |
  Flag.Work |
  Flag.NamedThing |
  Flag.Speech |
  Flag.Nation |
  Flag.Naming |
  Flag.Distancing;
const GENDERED = Flag.Role | Flag.Nation | Flag.Naming | Flag.Distancing;
const VERBAL = VERB | Flag.Citing;
const COMPOUND = NOUN | Flag.Work | Flag.NamedThing | Flag.Speech | Flag.Time;
/** What else a word may be that is a form of a verb. */
const OPEN = NOMINAL | VERBAL | Flag.Title | Flag.Term;

/** The shortest verb, and the shortest noun, of which other words are forms. */
const VERB_LENGTH = 3;
const NOUN_LENGTH = 4;
/** A noun that its ending shows to be a role is longer. */
const ROLE_LENGTH = 4;
/** From so many letters on, a noun is also looked for at the end of compounds, in languages that write them in one. */
const HEAD = 7;
/** So many letters of a compound stand before its last part, at least. */
const BEFORE_HEAD = 2;
/** What a text can fill a table with is bounded. */
const MOST = 50_000;

const compiled = new WeakMap<Language, Lexicon>();

/** The compiled form of a language's data, made once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, (lexicon = compile(language)));
  return lexicon;
}

/** What the data say of each word, and of the forms of listed words by the language's rules. */
class Dictionary {
  private readonly listed = new Map<string, Entry>();
  /** The last parts of compounds, by their last three letters. */
  private readonly heads = new Map<string, string[]>();
  private readonly found = new Map<string, Entry>();
  private readonly nouns: readonly Rule[];
  private readonly feminines: readonly Rule[];
  private readonly verbs: readonly Rule[];

  constructor(private readonly language: Language) {
    this.nouns = rules(language.nounForms);
    this.feminines = rules(language.feminineForms);
    this.verbs = rules(language.verbForms);
  }

  /** A hyphen before a word says that compounds end in it. */
  add(list: Iterable<string>, flags: number, gender?: Gender): void {
    for (const printed of list) {
      const word = printed.replace(/^-/u, '');
      let entry = this.listed.get(word);
      if (!entry) this.listed.set(word, (entry = { base: word, flags: 0, gender: null }));
      entry.flags |= flags;
      if (gender) entry.gender = gender === 'n' ? null : gender;
      const compounds = this.language.compounds && flags & COMPOUND && word.length >= HEAD;
      if (word !== printed || compounds) push(this.heads, word.slice(-3), word);
    }
  }

  has(word: string): boolean {
    return this.listed.has(word);
  }

  find(printed: string): Entry {
    const known = this.found.get(printed);
    if (known) return known;
    const entry = this.read(printed.replace("'", '’'));
    if (this.found.size < MOST) this.found.set(printed, entry);
    return entry;
  }

  private read(word: string): Entry {
    const listed = this.listed.get(word);
    const entry: Entry = { base: word, flags: 0, gender: null, ...listed };
    // A small word is no form of another; a noun may also be one of a verb.
    if ((entry.flags & ~OPEN) !== 0) return entry;
    for (const verb of bases(word, this.verbs, VERB_LENGTH))
      entry.flags |= (this.listed.get(verb)?.flags ?? 0) & VERBAL;
    if (listed) return entry;
    const nouns = [word, ...bases(word, this.nouns, NOUN_LENGTH)];
    if (nouns.some((noun) => this.take(entry, noun, NOMINAL, COMPOUND))) return entry;
    const masculines = nouns.flatMap((noun) => bases(noun, this.feminines, NOUN_LENGTH));
    if (masculines.some((noun) => this.take(entry, noun, GENDERED, GENDERED))) entry.gender = 'f';
    return entry;
  }

  /** Adds what a listed word, or the last part of a compound, can be. */
  private take(entry: Entry, word: string, ofWord: number, ofPart: number): boolean {
    const base = this.listed.get(word);
    const found = base ?? this.listed.get(this.headOf(word));
    const flags = found ? found.flags & (base ? ofWord : ofPart) : 0;
    if (found && flags !== 0) Object.assign(entry, found, { flags: entry.flags | flags });
    return flags !== 0;
  }

  /** The longest listed word in which a compound ends, or nothing. */
  private headOf(word: string): string {
    const part = word.slice(word.lastIndexOf('-') + 1);
    if (part.length < word.length && this.listed.has(part)) return part;
    const heads = this.heads.get(word.slice(-3)) ?? [];
    return heads.reduce(
      (longest, head) =>
        head.length > longest.length &&
        word.length >= head.length + BEFORE_HEAD &&
        word.endsWith(head)
          ? head
          : longest,
      '',
    );
  }
}

/** A form of a listed word: what it begins and ends with, and what the listed word has in the place of the ending. */
interface Rule {
  start: string;
  end: string;
  base: string;
}

/** `ies=y`, or with a prefix that only the form has `ge~t=en`. */
const rules = (list: string): Rule[] =>
  words(list).map((rule) => {
    const [form = '', base = ''] = rule.split('=');
    const tilde = form.indexOf('~');
    return { start: form.slice(0, Math.max(0, tilde)), end: form.slice(tilde + 1), base };
  });

/** The words of which a word is a form, by such rules. */
const bases = (word: string, list: readonly Rule[], shortest: number): string[] =>
  list
    .filter(
      ({ start, end }) =>
        word.length > start.length + end.length && word.endsWith(end) && word.startsWith(start),
    )
    .map(({ start, end, base }) => word.slice(start.length, word.length - end.length) + base)
    .filter((base) => base.length >= shortest);

function compile(language: Language): Lexicon {
  const dictionary = new Dictionary(language);
  for (const [list, flag] of FLAGGED) dictionary.add(words(language[list]), flag);
  dictionary.add(words(language.secondPerson.toLowerCase()), Flag.FirstPerson);
  // Full names of months alone: an abbreviation may be another word, or a name.
  const months = words(language.months).map((names) => names.replace(/\/.*/u, ''));
  const weekdays = numbered(language.weekdays);
  const daysAgo = numbered(language.daysAgo);
  dictionary.add([...months, ...weekdays.keys(), ...daysAgo.keys()], Flag.Time);
  for (const gender of ['m', 'f', 'n'] as const) {
    dictionary.add(words(language.roles[gender]), Flag.Role, gender);
    dictionary.add(words(language.titles[gender]), Flag.Title, gender);
    if (gender !== 'n') dictionary.add(words(language.articles?.[gender] ?? ''), 0, gender);
  }
  const pronouns = new Map<string, { gender: Gender | null; plural: boolean; person: boolean }>();
  for (const [key, list] of Object.entries(language.pronouns)) {
    dictionary.add(words(list), Flag.Pronoun);
    const gender = (['m', 'f', 'n'] as const).find((letter) => key.startsWith(letter)) ?? null;
    for (const word of words(list))
      pronouns.set(word, { gender, plural: key.length > 1, person: key !== 'anybody' });
  }
  // Him, her: no pronouns but behind what names a source.
  for (const gender of ['m', 'f'] as const)
    for (const word of words(language.objectPronouns?.[gender] ?? ''))
      pronouns.set(word, { gender, plural: false, person: true });
  // First names come from everywhere; the text's own language decides whether Andrea is he or she.
  const firstNames = new Map<string, Gender>();
  for (const { firstNames: names } of [...Object.values(languages), language])
    for (const gender of ['m', 'f'] as const)
      for (const name of words(names[gender])) firstNames.set(name, gender);

  const participles = words(language.participleEndings);
  const roleEndings = words(language.roleEndings);
  const speakers = new Set(words(language.speakers));
  const set = (list: string): Set<string> => new Set(words(list));
  const data: WordData = {
    flags: (word) => dictionary.find(word).flags,
    pronoun: (word) => pronouns.get(word),
    elisions: set(language.elisions),
    // # stands for the numbers that ordinals are written with: 3. Mai.
    abbreviations: new Set(
      words(language.abbreviations).flatMap((word) =>
        word === '#' ? Array.from({ length: 31 }, (_, day) => String(day + 1)) : word,
      ),
    ),
  };
  const spoken = (list: string): Phrase[] =>
    phraseList(list).map((phrase) => wordsOf(phrase, { ...data, flags: () => 0 }));
  const accordingTo = spoken(language.accordingTo);
  const outlets = words(language.outlets);
  const afterWords = [...spoken(language.afterWords), ...accordingTo];
  // aldus, zufolge: no nouns, whatever stands beside them.
  for (const phrase of [...afterWords, words(language.postpositions)])
    if (phrase.length === 1)
      dictionary.add(
        phrase.filter((word) => !dictionary.has(word)),
        Flag.Function,
      );

  return {
    ...data,
    language,
    tailIntros: set(language.tailIntros),
    standpoint: set(language.standpoint),
    postpositions: set(language.postpositions),
    meaning: set(language.meaning),
    reported: set(language.reported),
    likeWords: set(language.likeWords),
    apostropheWords: set(language.apostropheWords),
    otherTimes: set(language.otherTimes),
    settings: set(language.settings),
    recipients: set(language.recipients),
    agents: set(language.agents),
    passives: set(language.passives),
    firstPerson: set(language.firstPerson),
    secondPerson: set(language.secondPerson),
    askingLabels: set(language.askingLabels),
    answeringLabels: set(language.answeringLabels),
    interviews: set(language.interviews),

    own: ownMarks(language.marks ?? []),
    gender: (word) => dictionary.find(word).gender,
    firstName: (word) => firstNames.get(word) ?? firstNames.get(word.split('-')[0] ?? '') ?? null,
    speaksIt: (word) => speakers.has(dictionary.find(word).base),
    accordingTo: phraseIndex(accordingTo),
    afterWords: phraseIndex(afterWords),
    quotePhrases: phraseIndex(spoken(language.quotePhrases)),
    viaPhrases: phraseIndex(
      [language.colleagues, language.viaPhrases, language.relayPhrases].flatMap(spoken),
    ),
    sources: phraseIndex(spoken(language.sources)),
    basedOn: phraseIndex(spoken(language.basedOn).filter((phrase) => phrase.length > 1)),
    sourceCues: new Set(afterWords.map((phrase) => phrase.at(-1) ?? '')),
    isParticiple: (word) =>
      participles.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)),
    isPlural: (word, bare) =>
      language.nounsCapitalised
        ? bare
        : /(?:[sx]|en)$/u.test(word) && (bare || dictionary.find(word).base !== word),
    isRoleLike: (word) =>
      word.length > ROLE_LENGTH &&
      dictionary.find(word).flags === 0 &&
      roleEndings.some((ending) => word.endsWith(ending)),
    isOutletNoun: (word) =>
      outlets.some((noun) => (noun.startsWith('-') ? word.endsWith(noun.slice(1)) : noun === word)),
    months: numbered(language.months),
    weekdays,
    daysAgo,
  };
}

/** The number of each word's place in a list, from 1; words joined by a slash share a place. */
export function numbered(list: string): Map<string, number> {
  return new Map(
    words(list).flatMap((names, i) => names.split('/').map((name) => [name, i + 1] as const)),
  );
}

/** A phrase as it is met in a text. */
function wordsOf(phrase: string, data: WordData): Phrase {
  const tokens: Token[] = [];
  tokenise(phrase, 0, phrase.length, data, tokens);
  return tokens.map(({ word }) => word);
}

function phraseIndex(list: readonly Phrase[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const phrase of list) push(index, phrase[0] ?? '', phrase);
  for (const found of index.values()) found.sort((a, b) => b.length - a.length);
  return index;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** A language's data, compiled for look-up: what a word may be, as bit flags, and phrases by their first word. */
import { languages } from '../languages/all';
import type { Gender, Language } from '../languages/language';
import { phraseList, words } from '../languages/lists';
import { type OwnMarks, ownMarks } from '../marks/own-marks';
import { push } from '../items';
import { Dictionary } from './dictionary';
import { Flag } from './flags';
import { type Token, tokenise, type WordData } from './tokens';
import type { Phrase, PhraseIndex } from './words';

/** The words that tell an apostrophe from a mark. */
export interface MarkWords {
  elisions: ReadonlySet<string>;
  apostropheWords: ReadonlySet<string>;
  /** Marks beyond those that every text may have; null where there are none. */
  own: OwnMarks | null;
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

/** A noun that its ending shows to be a role is longer. */
const ROLE_LENGTH = 4;

const compiled = new WeakMap<Language, Lexicon>();

/** The compiled form of a language's data, made once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, (lexicon = compile(language)));
  return lexicon;
}

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
  const pluralEndings = words(language.pluralEndings);
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
      pluralEndings.length === 0
        ? bare
        : pluralEndings.some((ending) => word.endsWith(ending)) &&
          (bare || dictionary.find(word).base !== word),
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

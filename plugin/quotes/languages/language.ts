/**
 * What the algorithm needs to know of a language. A language file holds data only: lists of words in
 * lower case and alphabetical order, parted by blanks, and lists of phrases, parted by `|`; see
 * `lists.ts` for the notation.
 * One form of a regular word is enough: the others follow from the rules of `verbForms`, `nounForms`
 * and `feminineForms`. A hyphen before a noun, `-woman`, says that compounds end in it.
 */
import type { AddedMarks } from '../../model/engine-settings';
import type { DropReason } from '../../model/reading';

export type Gender = 'm' | 'f' | 'n';

export interface Language {
  code: string;
  /** Marks beyond those that every text may have: a newsroom's own. */
  marks?: readonly AddedMarks[];
  /** Marks, opening and closing, that are single: they may be apostrophes. Words that begin with one. */
  apostropheWords: string;
  /** Words that lose a vowel before another word, without the apostrophe: l, d, qu. */
  elisions: string;
  /** All nouns have a capital, so a capital alone is no name. */
  nounsCapitalised: boolean;
  /** Compounds are written in one word, so a noun may stand at the end of a longer one. */
  compounds: boolean;
  /** How a verb's other forms lead to a listed one: `ied=y`; with a prefix that the form has: `ge~t=en`. */
  verbForms: string;
  /** The same for the plural and the cases of nouns and adjectives. */
  nounForms: string;
  /** Endings of nouns that stand for several; none where only a missing article tells. */
  pluralEndings: string;
  /** The same for feminine forms of roles and adjectives. */
  feminineForms: string;
  /** Verbs of speaking: they name the speaker of words in marks. */
  say: string;
  /** Verbs that characterise: called it “…”. */
  call: string;
  /** Weaker verbs: found, fears, wants. */
  find: string;
  /** Endings of verb forms that share the subject of the verb before: saying, disant. */
  participleEndings: string;
  /** The verb of a main clause stands second: what is put before it may be anything, and the subject follows. */
  verbSecond: boolean;
  /** Between a noun and its examples: films like “…”. */
  likeWords: string;
  /** Verb forms of reported speech, where the language has them: sei, habe. */
  reported: string;
  auxiliaries: string;
  /** Phrases before the one who speaks: according to. */
  accordingTo: string;
  /** “For X, this is …”: a preposition that opens the sentence and names whose view follows. */
  standpoint: string;
  /** Words behind the one who speaks: dem Bericht zufolge. */
  postpositions: string;
  /** Phrases that name the speaker only after the words: aldus, so. */
  afterWords: string;
  /** Words between the quote and its verb: as, comme, zo. */
  tailIntros: string;
  /** “with the words”, “quoted as”: what follows is a quote of the sentence's subject. */
  quotePhrases: string;
  /** Phrases before the outlet whose words these are, one of our own house: our colleagues at. */
  colleagues: string;
  /** Phrases before the outlet that had the words first: told, in an interview with. */
  viaPhrases: string;
  /** Phrases before one that passed them on: quoted by. */
  relayPhrases: string;
  /** What an outlet does with news, beside its name: reports. Phrases. */
  reports: string;
  /** Words before the outlet that was spoken to: said so TO HLN. */
  addressing: string;
  /** What stands, among others, before the outlet to which words are said: to, in. */
  recipients: string;
  /** Before whoever does it in a passive clause: by. */
  agents: string;
  /** The auxiliaries of one: was, were. */
  passives: string;
  /** A verb of citing whose object is the speaker and whose subject relays: citing. */
  citing: string;
  /** Those that stand for somebody, by gender and number, and those for anybody: we, one. */
  pronouns: Partial<Record<'m' | 'f' | 'n' | 'mPlural' | 'fPlural' | 'plural' | 'anybody', string>>;
  /** The forms of he and she behind what names a source, where they are others: according to him. */
  objectPronouns?: { m: string; f?: string };
  /** Pronouns that are objects or reflexives and stand between subject and verb. */
  objects: string;
  definite: string;
  indefinite: string;
  possessive: string;
  /** Articles that never stand before a subject, where the language has cases. */
  obliqueArticles: string;

  /** Prepositions that tie a complement to a noun: of, for. */
  complements: string;
  prepositions: string;
  conjunctions: string;
  subordinators: string;
  /** Relative pronouns: the antecedent is the subject. */
  relatives: string;
  adverbs: string;
  /** Other words that are never names at the beginning of a sentence. */
  functionWords: string;
  firstPerson: string;
  /** With a capital where only that tells you from they: Sie. */
  secondPerson: string;
  /** What stands before a question, and before an answer, at the start of a line: Q, A. */
  askingLabels: string;
  answeringLabels: string;
  /** What the introduction calls an interview. */
  interviews: string;
  /** Before names, for him, for her, for either. */
  titles: { m: string; f: string; n: string };
  /** Nouns for people by what they do, likewise. */
  roles: { m: string; f: string; n: string };
  /** Articles that tell he from she. */
  articles?: { m: string; f: string };
  /** In what other such nouns end, before a whole name: Beekeeper Ana Sá. */
  roleEndings: string;
  /** Bodies that speak: police, ministry, club. */
  groups: string;
  documents: string;
  /** Nouns before the title of a work: film, novel, song. */
  works: string;
  /** Words before a name or title in marks: titled, named, dubbed. */
  naming: string;
  /** Nouns before a proper name in marks: project, band, party. */
  namedThings: string;
  /** so-called */
  distancing: string;
  /** word, term, concept */
  terms: string;
  /** means, signifies */
  meaning: string;
  /** statement, tweet, letter: what words stand in. */
  speechNouns: string;
  /** Outlets' and agencies' generic nouns: newspaper, agency. */
  outlets: string;
  /**
   * Outlets that print in this language, parted by `|`: the name, other names and web domains,
   * parted by `/`. A domain that begins with a dot is that of the name before it: `Le Soir/.be`.
   */
  publications: string;
  /** The same for agencies. */
  agencies: string;
  /** What such names are made of: Times, Herald. */
  publicationWords: string;
  particles: string;
  abbreviations: string;
  /** The months, January first, each with its other names and abbreviations behind it: `january/jan`. */
  months: string;
  /** The days of the week, Monday first, likewise: `samstag/sonnabend`. */
  weekdays: string;
  /** today, yesterday, the day before, likewise. */
  daysAgo: string;
  /** Words beside a day on which nobody spoke: until, next. */
  otherTimes: string;
  /** Prepositions before the occasion on which words are said: at, in, during. */
  settings: string;
  /** Other words that say when. */
  times: string;
  /** First names, where they tell he from she. */
  firstNames: { m: string; f: string };
  /** Nationality words: chinese, russian. */
  nations: string;
  /** Those of people who speak the language: for English american, canadian. */
  speakers: string;
  /** Before the outlet in a credit line: Source, first published in. Phrases. */
  sources: string;
  /** Between the outlet and the one that it took the story from: based on. Phrases. */
  basedOn: string;
}

/**
 * What pages print around a story, as phrases. It stands in the language's data file as a constant of
 * its own, so that whoever only looks for quotes does not carry it. Of those for furniture, a word alone stands for any
 * short line of such words, small words and `asides`; several words begin a line; after `…` they
 * stand anywhere in it.
 */
export interface PageWords extends Record<Exclude<DropReason, 'stray-mark'>, string> {
  bylines: string;
  newsrooms: string;
  /** Before a date: published on. */
  published: string;
  photos: string;
  /** Labels of tags. */
  tags: string;
  /** Labels with which a page names its own parts. */
  headlines: string;
  standfirsts: string;
  originals: string;
  /** Words, not phrases: those of buttons and fields that say nothing alone. */
  asides: string;
  /** What a credit line is made of where the outlet has no wording of its own, the day in figures, and in words. */
  credit: string;
  creditInWords: string;
  /** Before an outlet that passed a story on. */
  via: string;
  dayInFigures: string;
  dayInWords: string;
  /** The first of a month, in words. */
  firstDay: string;
  /** Which of the two is usual in a credit line: figures or words. */
  usualDay: string;
}

/**
 * What two wordings are compared by. Like the words of pages, a constant of its own: whoever only looks
 * for quotes does not carry it. Letters are written with their accents here and compared without.
 */
export interface WordingWords {
  /** Small words that tell the language of a few words, when nobody has said it. */
  smallWords: string;
  /** The sign before the decimals of a number. */
  decimal: '.' | ',';
  /** Words that deny what they stand with: not, nobody. */
  negations: string;
  /** What such words end in: n’t. */
  negationEndings: string;
  /** Particles that make one negation with the word that follows them: ne … pas. */
  negationParticles: string;
  /** Words that deny only behind such a particle: plus. */
  halfNegations: string;
  /** Words behind such a particle that limit and do not deny: ne … que. */
  limits: string;
  /** Words that go with a negation and add none: neither … nor. */
  furtherNegations: string;
  /** Phrases that hold a negation and deny nothing: not only, n’est-ce pas. Behind `…` stands what must follow. */
  emptyNegations: string;
  /** Number words, `twelve=12`; those between are made of them. */
  numerals: string;
  /** Powers of ten: `million=6`. */
  magnitudes: string;
  /** Between tens and ones, or behind hundreds: and. */
  numeralJoiners: string;
  /** Behind a number: and a half. Phrases. */
  halves: string;
  /** Phrases. */
  percents: string;
  /** What stands behind the hour, or between hour and minutes: uur, h. */
  hours: string;
  /** Before a power of ten: half a million. */
  halfOf: string;
  /** What stands behind the digits of an ordinal: 21st. */
  ordinalEndings: string;
  /** Ordinals in words, `first=1`, that are not made of a number word and an ending. */
  ordinals: string;
  /** What number words end in as ordinals: tenth, dixième. */
  ordinalWordEndings: string;
}

/** What else a wording and its translation are checked by, likewise. */
export interface TranslationWords {
  /** Words that may stand for a negation in a translation: refuse, impossible. */
  denials: string;
  /** What may stand for a number, or be none: `both=2`, `dozen=12`. */
  nearNumerals: string;
  /** Before an hour, half an hour less: half acht, halb acht. */
  halfBefore: string;
  /** What stands behind a number in one word: driejarig, zweimal. */
  numeralEndings: string;
  /** Before the name of the language in which somebody speaks: in. */
  spokenIn: string;
  /** What may stand between the two: these words; `*`: up to two of any in lower case. */
  spokenHow: string;
  /** What may stand behind the name; `*`: any word. A noun makes of it an adjective: in French waters. */
  behindLanguage: string;
  /** Names of languages beside those of the platform: `flemish=nl`. */
  languageNames: string;
}

/**
 * What the algorithm needs to know of a language. A language file holds data only: lists of words,
 * separated by blanks, in lower case. Inflected forms are written as stems with endings.
 */

export type Gender = 'm' | 'f' | 'n';

/** Stems and endings, both separated by blanks: `-` is the empty ending. */
export interface Inflected {
  stems: string;
  endings: string;
}

export interface Pronouns {
  words: string;
  gender: Gender | null;
  plural: boolean;
}

export interface Language {
  code: string;
  /** Frequent words that tell the language from others, for guessing it. */
  markers: string;
  /** Marks, opening and closing, that are single: they may be apostrophes. Words that begin with one. */
  apostropheWords: string;
  /** Words that lose a vowel before another word, without the apostrophe: l, d, qu. */
  elisions: string;
  /** All nouns have a capital, so a capital alone is no name. */
  nounsCapitalised: boolean;
  /** Verbs of speaking: they name the speaker of words in marks. */
  say: string;
  sayInflected: Inflected[];
  /** Verbs that characterise: called it “…”. */
  call: string;
  callInflected: Inflected[];
  /** Weaker verbs: found, fears, wants. */
  find: string;
  findInflected: Inflected[];
  /** Endings of verb forms that share the subject of the verb before: saying, disant. */
  participleEndings: string;
  /** The verb of a main clause stands second: what is put before it may be anything, and the subject follows. */
  verbSecond: boolean;
  /** Between a noun and its examples: films like “…”. */
  likeWords: string;
  /** Verb forms of reported speech, where the language has them: sei, habe. */
  reported: string;
  auxiliaries: string;
  /** Phrases before the one who speaks, one a line: according to. */
  accordingTo: string[];
  /** “For X, this is …”: a preposition that opens the sentence and names whose view follows. */
  standpoint: string;
  /** Words behind the one who speaks: dem Bericht zufolge. */
  postpositions: string;
  /** Phrases that name the speaker only after the words: aldus, so. */
  afterWords: string[];
  /** Words between the quote and its verb: as, comme, zo. */
  tailIntros: string;
  /** “with the words”, “quoted as”: what follows is a quote of the sentence's subject. */
  quotePhrases: string[];
  /** Phrases that say who relayed the words, before the outlet: told, in an interview with. */
  viaPhrases: string[];
  /** A verb of citing whose object is the speaker and whose subject relays: citing. */
  citing: string;
  pronouns: Pronouns[];
  /** Pronouns that are objects or reflexives and stand between subject and verb. */
  objects: string;
  definite: string;
  indefinite: string;
  possessive: string;
  /** Articles that never stand before a subject, where the language has cases. */
  obliqueArticles: string;
  /** The journalist may stand inside the marks: « …, explique-t-elle, … ». */
  incises: boolean;
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
  titles: { m: string; f: string; n: string };
  /** Nouns for people by what they do; those that say he or she are listed apart. */
  roles: string;
  rolesMasculine: string;
  rolesFeminine: string;
  /** Endings of compounds and derivations that are roles. */
  roleEndings: string;
  /** Bodies that speak: police, ministry, club. */
  groups: string;
  groupEndings: string;
  documents: string;
  documentEndings: string;
  /** Nouns before the title of a work: film, novel, song. */
  works: string;
  workEndings: string;
  /** Words before a name or title in marks: titled, named, dubbed. */
  naming: string;
  /** Nouns before a proper name in marks: project, band, party. */
  namedThings: string;
  namedThingEndings: string;
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
  /** What a credit line begins with: Source. */
  sourceWords: string;
  /** Outlets that print in this language, one an entry, so that what they relay is known to be translated. */
  outletNames: string[];
  particles: string;
  abbreviations: string;
  times: string;
  /** First names, where they tell he from she. */
  firstNames: { m: string; f: string };
  /** Nationality words whose language does not matter here: chinese, russian. */
  nations: string;
  /** Nationality adjective → languages in which such a speaker may have spoken: `canadian:en,fr`. */
  nationalities: string;
}

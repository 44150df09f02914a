/**
 * What the engine gives back: the reading of a pasted story and the quotes found in a text.
 * All offsets are UTF-16 code units into the text that was handed in; `end` is excluded.
 */
import type { EngineAdditions } from './engine-settings';

/** A run of the text that was read. */
export interface Span {
  start: number;
  end: number;
}

/** A run of the text with the words that stand there. */
export interface TextSpan extends Span {
  text: string;
}

export const quoteKinds = ['direct', 'partial', 'pull', 'headline'] as const;
/** direct: whole sentences; partial: some words inside a sentence of ours; pull: repeated as a display element; headline: in a headline or subheading. */
export type QuoteKind = (typeof quoteKinds)[number];

export const markedKinds = ['scare', 'title', 'name', 'term'] as const;
/** What stands between quotation marks and is not a quote: distancing marks, the title of a work, a proper name, a term that is being defined. */
export type MarkedKind = (typeof markedKinds)[number];

/** Whether a marked span is a quote, and not a title, a name, a term or distancing marks. */
export const isQuoteKind = (kind: QuoteKind | MarkedKind): kind is QuoteKind =>
  kind === 'direct' || kind === 'partial' || kind === 'pull' || kind === 'headline';

export const speakerStatuses = ['named', 'unnamed', 'withheld', 'unattributed'] as const;
/**
 * named: a speaker is on record; unnamed: the text describes the speaker but gives no name;
 * withheld: the newsroom knows the name and does not print it; unattributed: nobody has said who spoke.
 */
export type SpeakerStatus = (typeof speakerStatuses)[number];

export const reasonRules = [
  'cue-after', // “…,” said NAME
  'cue-after-inverted', // “…,” NAME said
  'cue-before', // NAME said: “…”
  'cue-inside', // « …, explique NAME, … »
  'according-to', // according to NAME, “…”; aldus NAME; so NAME; laut NAME
  'colon', // NAME: “…”
  'parenthesis', // “…” (NAME, role)
  'dash', // “…” — NAME
  'same-mention', // the other half of a split quote
  'continued', // the quote runs on from the paragraph before
  'same-paragraph', // the speaker of the sentence before, in the same paragraph
  'previous-paragraph', // the speaker of the paragraph before
  'subject-before', // the subject of the sentence before
  'subject-after', // the subject of the sentence after
  'repeated', // the same words stand elsewhere in the story, with a speaker
  'interview', // the answers are the interviewee's
  'document', // a report, letter or decision that is quoted
  'only-voice', // nobody else speaks in the story
  'named-nearby', // named in the neighbourhood, nothing says that they spoke
] as const;
/** The rule that proposed a speaker. The panel says it in the editor's language. */
export type ReasonRule = (typeof reasonRules)[number];

/** Why a speaker is proposed: the rule, and the words of the text that decided. */
export interface Reason {
  rule: ReasonRule;
  words: TextSpan[];
}

/** When words were said, as printed: "on Tuesday", "op 3 mei 2023". */
export interface FoundDay extends TextSpan {
  /** YYYY-MM-DD; null where the text and the story's date do not tell the day. */
  date: string | null;
}

/** A speaker that is possible but not proposed, best first. */
export interface Candidate {
  name: string;
  reason: Reason;
}

/** A marked span of the text, with the speaker that is proposed for it. */
export interface FoundQuote extends Span {
  kind: QuoteKind | MarkedKind;
  /** The segments of one mention share a group: a quote that is split by “she said”. */
  group: number;
  /** The mentions of one quote share an utterance: a pull quote and its sentence. */
  utterance: number;
  /** The name, or the description, of who spoke; the full name where only a surname or a pronoun is printed beside the quote. */
  speaker: string | null;
  /** Where the speaker is printed beside the quote (the pronoun or surname, not the full name elsewhere). */
  speakerStart: number | null;
  speakerEnd: number | null;
  speakerStatus: Exclude<SpeakerStatus, 'withheld'>;
  /** The verb or preposition that ties the words to the speaker, as printed. */
  cue: string | null;
  /** Role as printed beside this quote: "hydrologist and professor at the Harbour Institute". */
  role: string | null;
  /** Organisation as printed beside this quote. */
  affiliation: string | null;
  /** Names of who relayed the words, as printed: "Northern Wire, via the Harbour Institute". */
  via: string[];
  /** When and where the words were said, where that is printed with the quote. */
  saidOn: FoundDay | null;
  /** "at a press conference in Ghent", "in a letter to the council": as printed. */
  occasion: TextSpan | null;
  /** The words were translated and are printed here in the language in which they were first said. */
  backTranslated: boolean;
  /** sure: the engine would bet on span and speaker; guess: a person must look. */
  confidence: 'sure' | 'guess';
  /** Null only where no speaker is proposed. */
  reason: Reason | null;
  candidates: Candidate[];
  /** True for a marked span inside another one: never proposed as a quote of its own. */
  nested: boolean;
}

/** A printing fault and its repair. It is offered to the editor and never made silently. */
export interface Repair extends Span {
  /** What stands at start..end once the repair is accepted. */
  replacement: string;
  reason: RepairReason;
}

export const repairReasons = [
  'stray-closing-mark',
  'unclosed-mark',
  'stray-parenthesis',
  'misplaced-parenthesis',
] as const;
export type RepairReason = (typeof repairReasons)[number];

export const dropReasons = [
  'comment-form',
  'share-buttons',
  'related-links',
  'advertisement',
  'newsletter',
  'cookie-notice',
  'navigation',
  'page-information', // when it was published, reading time, whose photo it is
  'stray-mark',
] as const;
/** Why a line of the pasted text is no part of the story. */
export type DropReason = (typeof dropReasons)[number];

/** A line or block of the pasted text that is the site's furniture. */
export interface Dropped extends Span {
  reason: DropReason;
}

/** A tag as printed. */
export interface FoundTag extends Span {
  label: string;
}

/** The line that says where the story comes from: "Source : 7sur7, 21/11/2023". */
export interface CreditLine extends TextSpan {
  /** The outlet's name as printed, without the date. */
  outlet: string | null;
  /** YYYY-MM-DD */
  publishedOn: string | null;
  url: string | null;
}

/** A part of the body under one heading. */
export interface Section {
  heading: TextSpan | null;
  paragraphs: Span[];
}

/** What the engine reads in a pasted story. Offsets point into the text that was given. */
export interface StoryReading {
  /** BCP 47 primary language, one of those that the engine has data for. */
  language: string;
  headline: TextSpan | null;
  /** The headline of the story that this one relays or translates. */
  originalHeadline: TextSpan | null;
  standfirst: TextSpan | null;
  byline: TextSpan | null;
  sections: Section[];
  tags: FoundTag[];
  credit: CreditLine | null;
  /** Names of the outlets that the story went through, the original first. */
  chain: string[];
  dropped: Dropped[];
  repairs: Repair[];
  quotes: FoundQuote[];
}

/** A source that the newsroom already knows: it improves the proposals and is never needed. */
export interface KnownSource {
  name: string;
  aliases?: string[];
  kind?: string;
  /** Outlets: the domains of their pages. */
  domains?: string[];
}

export const regionFields = [
  'headline',
  'standfirst',
  'heading',
  'body',
  'question', // a paragraph in bold among others that ask something
  'caption',
] as const;

/** Which part of a story a run of the text is: a headline's marks are headline quotes. What no region names is body. */
export interface Region extends Span {
  field: (typeof regionFields)[number];
}

export interface FindQuotesOptions {
  /** BCP 47; guessed from the text when it is missing or unknown. */
  language?: string;
  knownSources?: readonly KnownSource[];
  /** A newsroom's own words and marks. They are prepared once for an object: hand in the same one. */
  additions?: EngineAdditions;
  /** Spans in which nothing is looked for: code, furniture, the tags line. */
  skip?: readonly Span[];
  regions?: readonly Region[];
  /** YYYY-MM-DD: when the story was published, so that "on Tuesday" can be told. */
  publishedOn?: string;
}

export interface ReadStoryOptions {
  language?: string;
  knownSources?: readonly KnownSource[];
  additions?: EngineAdditions;
}

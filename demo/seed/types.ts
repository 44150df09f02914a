/** What the seed is written in. Records name each other by key; the seed turns keys into documentIds. */

import type { Who } from './access';

export type Locale = 'en' | 'fr' | 'nl';

export interface SeedSource {
  key: string;
  name: string;
  kind: 'outlet' | 'person' | 'organisation' | 'agency' | 'government' | 'document';
  aliases?: string[];
  domains?: string[];
  homePage?: string;
  language?: string;
  /** Key of a source */
  owner?: string;
  /** Key of a source */
  affiliation?: string;
  role?: string;
  notes?: string;
  confidential?: boolean;
  /** Confidential sources: the name that is never printed. */
  identity?: string;
}

export interface SeedTag {
  key: string;
  label: string;
  kind: 'subject' | 'place';
  aliases?: string[];
  hashtag?: string;
  mediaTopic?: string;
}

export interface SeedReference {
  key: string;
  /** Key of a source */
  outlet: string;
  url: string;
  headline: string;
  byline?: string;
  language: string;
  publishedOn: string;
  accessedOn: string;
  /** Key of the reference that this page relays */
  takenFrom?: string;
}

/** The wording of a quote on a page that a story is based on. */
export interface SeedCitation {
  /** Key of a reference */
  reference: string;
  role: 'original' | 'relay' | 'translation';
  wording: string;
  language: string;
}

export interface SeedAttribution {
  speakerStatus: 'named' | 'unnamed' | 'withheld' | 'unattributed';
  /** Key of a source */
  speaker?: string;
  attributedTo?: string;
  /** Keys of sources */
  via?: string[];
  originalText?: string;
  originalLanguage?: string;
  saidOn?: string;
  occasion?: string;
}

export interface SeedMention {
  id: string;
  /** Missing: body */
  field?: 'headline' | 'standfirst';
  /** Missing: direct */
  kind?: 'partial' | 'pull' | 'headline';
  /** The words between the marks, segment by segment. */
  words: string[];
  /** Which printing of the words is meant, from 0; missing: the first. */
  occurrence?: number;
  /** Exactly one of these three: who spoke; another printing in this version; a quote of another story or version. */
  by?: SeedAttribution;
  sameAs?: string;
  quoteOf?: { story: string; locale: Locale; mention: string };
  speakerAsPrinted?: string;
  roleAsPrinted?: string;
  affiliationAsPrinted?: string;
  citations?: SeedCitation[];
}

interface Text {
  type: 'text';
  text: string;
  bold?: boolean;
}

export interface SeedBlock {
  type: string;
  level?: number;
  format?: string;
  children: (Text | SeedBlock)[];
}

/** One language version of a story. */
export interface SeedVersion {
  headline: string;
  standfirst: string;
  body: SeedBlock[];
  byline: string;
  creditLine?: string;
  corrections?: { date: string; text: string }[];
  mentions: SeedMention[];
  published: boolean;
}

export interface SeedStory {
  key: string;
  /** Which login made it: an author sees only stories of their own. */
  writtenBy: Who;
  /** Keys of tags */
  tags: string[];
  /** Keys of references, the original first */
  references: string[];
  /** English is always there: Strapi's list shows one language at a time. */
  versions: { en: SeedVersion; fr?: SeedVersion; nl?: SeedVersion };
}

/** A paragraph; words between ** are bold. */
export const p = (text: string): SeedBlock => ({ type: 'paragraph', children: inline(text) });

export const heading = (text: string): SeedBlock => ({
  type: 'heading',
  level: 2,
  children: inline(text),
});

/** The display element in which a sentence of the story is repeated. */
export const pull = (text: string): SeedBlock => ({ type: 'quote', children: inline(text) });

const inline = (text: string): Text[] =>
  text
    .split('**')
    .map((part, i): Text =>
      i % 2 === 1 ? { type: 'text', text: part, bold: true } : { type: 'text', text: part },
    )
    .filter((node) => node.text !== '');

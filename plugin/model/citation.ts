/** Citation: a quote at a reference. */
import { z } from 'zod';
import { documentId, languageTag, webAddress } from './common';
import { limits } from './limits';
import { segment } from './segment';
import type { ChangeKind, Passage, TranslationDoubt, WordingComparison } from './wording';

export const citationRoles = ['original', 'relay', 'translation'] as const;
export type CitationRole = (typeof citationRoles)[number];

export const citationMatches = ['verified', 'altered', 'missing', 'unchecked'] as const;
export type CitationMatch = (typeof citationMatches)[number];

/** Where the words stand in the page's snapshot: one segment, or several where the page breaks the quote. */
const selector = z.array(segment).min(1).max(limits.segments);

export const citation = z.object({
  quote: documentId,
  reference: documentId,
  role: z.enum(citationRoles),
  /** The words as printed on that page. */
  wording: z.string().max(limits.quote).nullish(),
  language: languageTag.nullish(),
  selector: selector.nullish(),
  match: z.enum(citationMatches).nullish(),
  /** 0 to 1 */
  similarity: z.number().min(0).max(1).nullish(),
  deepLink: webAddress.nullish(),
});

/**
 * An editor says that a quote is printed at a page. It stands in an attribution, for a quote that is
 * not on record yet, and in the request for one that is.
 */
export const citationInput = z
  .object({
    reference: documentId,
    role: z.enum(citationRoles),
    /** The words as printed there. Missing: they are looked for in the page's snapshot. */
    wording: z.string().trim().min(1).max(limits.quote).nullish(),
    /** Missing: the page's. */
    language: languageTag.nullish(),
    /** Which of several places it is, as a passage that was proposed says; missing: the words are looked for. */
    spans: z
      .array(z.object({ start: z.number().int().min(0), end: z.number().int().min(1) }).strict())
      .max(limits.segments)
      .nullish(),
  })
  .strict();
export type CitationInput = z.infer<typeof citationInput>;

/** One act for all quotes of a story: each is cited at the page, and its words are looked for there. */
export const citeInput = z
  .object({
    quotes: z.array(documentId).min(1).max(limits.mentions),
    citation: citationInput,
    /** Only where the words are found on the page; missing: a citation is made for each. */
    onlyFound: z.boolean().nullish(),
  })
  .strict();
export type CiteInput = z.infer<typeof citeInput>;

export interface CiteResult {
  cited: CitationSummary[];
  /** documentIds of the quotes whose words were not found on the page, and that are not cited. */
  left: string[];
}

/** The words of quotes against pages, without anything being written. */
export const checkWordingsInput = z
  .object({
    references: z.array(documentId).min(1).max(20),
    quotes: z
      .array(
        z
          .object({
            /** The quote on record, where it is: its citations say which words are meant. */
            documentId: documentId.nullish(),
            text: z.string().min(1).max(limits.quote),
            language: z.string().max(35).nullish(),
            originalText: z.string().max(limits.quote).nullish(),
            originalLanguage: z.string().max(35).nullish(),
            /** Names of who spoke, as printed and on record. */
            speakers: z.array(z.string().max(limits.line)).max(10).default([]),
          })
          .strict(),
      )
      .max(limits.mentions),
  })
  .strict();
export type CheckWordingsInput = z.infer<typeof checkWordingsInput>;

/** Why a pair is unchecked. */
export const uncheckedReasons = [
  'no-text', // the page's words are not on record
  'other-language', // and nobody has said which passage it is
  'several-places',
] as const;

/** One quote against one page. */
export interface WordingCheck {
  reference: string;
  match: CitationMatch;
  why: (typeof uncheckedReasons)[number] | null;
  /** The words on the page; null where they were not found. */
  wording: string | null;
  /** Ours against theirs, where both are in one language. `original` is theirs. */
  comparison: WordingComparison | null;
  /** Ours against theirs, where they are not. */
  doubts: TranslationDoubt[];
  /** Passages to choose from, best first: places that are alike, or what may be the quote in another language. */
  passages: Passage[];
  deepLink: string | null;
  /** The language in which the page says that the words were spoken, BCP 47; null where it does not, or where they were not found. */
  saidIn: string | null;
  /** Its language is that of the original words, but they came through another: the original wording is asked for. */
  translatedBack: boolean;
}

/** For each quote, in the order asked, one check for each reference, in the order asked. */
export type WordingChecks = WordingCheck[][];

/** A citation as the admin shows it. */
export interface CitationSummary {
  documentId: string;
  updatedAt: string;
  quote: string;
  reference: string;
  role: CitationRole;
  wording: string | null;
  language: string | null;
  match: CitationMatch;
  similarity: number | null;
  deepLink: string | null;
  /** What differs between our words and theirs. */
  changes: ChangeKind[];
  doubts: TranslationDoubt[];
}

export const lookUpCitationsInput = z
  .object({ quotes: z.array(documentId).max(limits.mentions) })
  .strict();

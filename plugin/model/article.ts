/** Article: a story, and what is sent to import one. */
import { z } from 'zod';
import { calendarDate, documentId, languageTag, line, webAddress } from './common';
import { limits } from './limits';
import { mentions, notQuotes } from './mention';

export const correction = z
  .object({ date: calendarDate, text: z.string().trim().min(1).max(limits.standfirst) })
  .strict();
export type Correction = z.infer<typeof correction>;
export const corrections = z.array(correction).max(limits.list);

/** Strapi's Blocks. Strapi itself checks their shape on save. */
const blocks = z.array(z.looseObject({ type: z.string() })).max(20_000);

export const article = z.object({
  headline: z.string().trim().min(1).max(limits.headline),
  slug: z.string().max(limits.line).nullish(),
  standfirst: z.string().max(limits.standfirst).nullish(),
  body: blocks.nullish(),
  byline: line.nullish(),
  /** As printed: "Source : 7sur7, 21/11/2023". */
  creditLine: line.nullish(),
  language: languageTag.nullish(),
  corrections: corrections.nullish(),
  mentions: mentions.nullish(),
  notQuotes: notQuotes.nullish(),
  /** The version that was read; the save raises it. */
  revision: z.number().int().min(0).nullish(),
});

/** A source that the import names: on record, or to be made. */
const outlet = z.union([
  z.object({ documentId }).strict(),
  z.object({ name: line, domain: line.nullish() }).strict(),
]);

/** A page that the story is based on, original first; each later one relays the one before. */
const importedReference = z
  .object({
    outlet,
    url: webAddress.nullish(),
    headline: line.nullish(),
    publishedOn: calendarDate.nullish(),
    language: languageTag.nullish(),
  })
  .strict();

export const importStoryInput = z
  .object({
    locale: z.string().max(35).nullish(),
    article: article
      .pick({
        headline: true,
        standfirst: true,
        body: true,
        byline: true,
        creditLine: true,
        language: true,
        mentions: true,
        notQuotes: true,
      })
      .strict(),
    /** Each by documentId, or by a label from which a new tag is made. */
    tags: z
      .array(z.union([z.object({ documentId }).strict(), z.object({ label: line }).strict()]))
      .max(limits.list)
      .default([]),
    references: z.array(importedReference).max(20).default([]),
  })
  .strict();
export type ImportStoryInput = z.infer<typeof importStoryInput>;

export interface ImportedStory {
  documentId: string;
  locale: string | null;
}

/** `details` of the 409 that a stale save gets. */
export interface StaleSave {
  revision: number;
  updatedAt: string;
  updatedBy: string | null;
}

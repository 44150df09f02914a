/** Reference: one page at an outlet. */
import { z } from 'zod';
import type { CitationSummary } from './citation';
import { calendarDate, documentId, domain, languageTag, line, webAddress } from './common';
import { limits } from './limits';
import { pastedText } from './page';
import type { PageReading, Wall } from './page';
import type { QuoteSummary } from './quote';
import type { SourceSummary } from './source';
import type { TaskSummary } from './task';

export const linkStates = ['unchecked', 'found', 'moved', 'changed', 'gone'] as const;
export type LinkState = (typeof linkStates)[number];

export const relayKinds = ['verbatim', 'translated', 'excerpted', 'paraphrased'] as const;
/** How a story was taken from the page before: word for word, in another language, in part, in other words. */
export type RelayKind = (typeof relayKinds)[number];

export const reference = z.object({
  outlet: documentId.nullish(),
  /** Missing: the page is known by its outlet and day, and its address is still to be found. */
  url: webAddress.nullish(),
  /** Every other address under which the page was seen. */
  otherUrls: z.array(webAddress).max(limits.list).nullish(),
  headline: line.nullish(),
  byline: line.nullish(),
  language: languageTag.nullish(),
  publishedOn: calendarDate.nullish(),
  accessedOn: calendarDate.nullish(),
  archiveUrl: webAddress.nullish(),
  /** The reference that this page relays. */
  takenFrom: documentId.nullish(),
  /** How it was taken from there. */
  relayKind: z.enum(relayKinds).nullish(),
  linkState: z.enum(linkStates).nullish(),
});

/** What an editor says of a page. */
const fields = reference.pick({
  url: true,
  otherUrls: true,
  headline: true,
  byline: true,
  language: true,
  publishedOn: true,
  archiveUrl: true,
  takenFrom: true,
  relayKind: true,
});

/** An outlet on record, or one to be made. */
const outlet = z.union([
  z.object({ documentId }).strict(),
  z.object({ name: line, domain: domain.nullish() }).strict(),
]);

/** Where the page's words come from: a reading that is still in memory, or what an editor pasted. */
const words = { reading: z.string().max(64).nullish(), pastedText: pastedText.nullish() };

export const createReferenceInput = fields
  .extend({ outlet: outlet.nullish(), ...words })
  .strict()
  .refine(({ url, outlet: of }) => Boolean(url ?? of), {
    path: ['url'],
    message: 'give the address of the page, or at least its outlet',
  });
export type CreateReferenceInput = z.infer<typeof createReferenceInput>;

/** `updatedAt` is that of the version that was read. */
export const editReferenceInput = fields
  .extend({ outlet: outlet.nullish(), ...words })
  .partial()
  .extend({ updatedAt: z.iso.datetime('must be the updatedAt of the reference that was read') })
  .strict();
export type EditReferenceInput = z.infer<typeof editReferenceInput>;

export const searchReferencesQuery = z
  .object({
    /** Words of the headline, the outlet's name or the address. */
    q: z.string().trim().max(limits.line).default(''),
    outlet: documentId.optional(),
    state: z.enum(linkStates).optional(),
    /** Only pages without an address, or without their words. */
    missing: z.enum(['url', 'text']).optional(),
    /** Only pages that wait for an editor. */
    tasks: z.enum(['open']).optional(),
    sort: z.enum(['updated', 'published', 'checked', 'outlet']).default('updated'),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(100).default(25),
  })
  .strict();
export type SearchReferencesQuery = z.infer<typeof searchReferencesQuery>;

/** A reference as lists and pickers show it. */
export interface ReferenceSummary {
  documentId: string;
  updatedAt: string;
  outlet: SourceSummary | null;
  url: string | null;
  otherUrls: string[];
  archiveUrl: string | null;
  headline: string | null;
  byline: string | null;
  language: string | null;
  publishedOn: string | null;
  /** The day of the newest snapshot. */
  accessedOn: string | null;
  takenFrom: { documentId: string; headline: string | null; outlet: string | null } | null;
  relayKind: RelayKind | null;
  linkState: LinkState;
  /** ISO 8601; null: never. */
  checkedAt: string | null;
  hasText: boolean;
  wall: Wall | null;
  quoteCount: number;
  openTasks: number;
}

export interface ReferencePage {
  results: ReferenceSummary[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
}

export const snapshotWays = ['fetched', 'pasted'] as const;
export type SnapshotWay = (typeof snapshotWays)[number];

/** One reading of a page that was kept. */
export interface SnapshotSummary {
  documentId: string;
  /** ISO 8601 */
  takenAt: string;
  way: SnapshotWay;
  /** Words of the article. */
  words: number;
  /** What differs from the reading before; null for the first. */
  change: { added: number; dropped: number } | null;
}

/** The draft of an article in one locale, as it is listed. */
export interface ArticleTitle {
  documentId: string;
  locale: string | null;
  headline: string;
}

/** A reference with all that hangs on it. */
export interface ReferenceDetail extends ReferenceSummary {
  /** The article's words in the newest snapshot; null where there is none. Paragraphs end with a line break. */
  text: string | null;
  /** Newest first. */
  snapshots: SnapshotSummary[];
  /** The quotes that hang on it, each with where it is printed there. */
  quotes: { citation: CitationSummary; quote: QuoteSummary; articles: ArticleTitle[] }[];
  /** The articles that are based on it. */
  articles: ArticleTitle[];
  tasks: TaskSummary[];
}

/** A page that was read on request: shown to the editor, and saved only when they say so. */
export interface ReadPage extends Omit<PageReading, 'canonical'> {
  /** By which it is saved. It is kept in memory for a quarter of an hour. */
  reading: string;
  /** Normalised: the canonical address, where the page gives one on its own site. */
  url: string;
  /** The source on record whose domain or name it is. */
  outlet: SourceSummary | null;
  /** "hln.be", from which a new outlet can be made. */
  domain: string;
  /** The reference on record that has one of its addresses. */
  onRecord: ReferenceSummary | null;
}

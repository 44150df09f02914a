/** Source: who or what can say or publish something. */
import { z } from 'zod';
import { documentId, domain, languageTag, line, webAddress, wikidataId } from './common';
import { limits } from './limits';

export const sourceKinds = [
  'outlet',
  'person',
  'organisation',
  'agency',
  'government',
  'document',
  'social-account',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What a Source holds of its own; relations are documentIds. */
export const source = z.object({
  kind: z.enum(sourceKinds),
  /** For a confidential source a working label such as "club official A", never the name. */
  name: line,
  aliases: z.array(line).max(limits.list).nullish(),
  /** Web domains under which an outlet publishes. */
  domains: z.array(domain).max(limits.list).nullish(),
  homePage: webAddress.nullish(),
  language: languageTag.nullish(),
  owner: documentId.nullish(),
  affiliation: documentId.nullish(),
  role: line.nullish(),
  wikidataId: wikidataId.nullish(),
  creditTemplate: line.nullish(),
  notes: z.string().max(limits.note).nullish(),
  confidential: z.boolean().nullish(),
});

/** Making a source in place, while attributing. The real name of a confidential source is entered in its own record only. */
export const createSourceInput = source
  .pick({
    kind: true,
    name: true,
    aliases: true,
    domains: true,
    homePage: true,
    language: true,
    affiliation: true,
    role: true,
    confidential: true,
  })
  .extend({
    /** Make it although a source of this name is on record. */
    separate: z.boolean().optional(),
  })
  .strict();
export type CreateSourceInput = z.infer<typeof createSourceInput>;

export const searchSourcesQuery = z
  .object({
    q: z.string().trim().max(limits.line).default(''),
    kind: z.enum(sourceKinds).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(10),
  })
  .strict();
export type SearchSourcesQuery = z.infer<typeof searchSourcesQuery>;

/** Printed names for which the sources on record are wanted. */
export const resolveSourcesInput = z
  .object({ names: z.array(z.string().trim().min(1).max(limits.line)).max(500) })
  .strict();
export type ResolveSourcesInput = z.infer<typeof resolveSourcesInput>;

/** A source as the panel and the pickers show it. Never carries the identity. */
export interface SourceSummary {
  documentId: string;
  name: string;
  kind: SourceKind;
  role: string | null;
  affiliation: { documentId: string; name: string } | null;
  aliases: string[];
  confidential: boolean;
}

/** For each printed name the sources that bear it, as a name or an alias. */
export type ResolvedSources = Record<string, SourceSummary[]>;

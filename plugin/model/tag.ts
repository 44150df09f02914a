/** Tag: what a story or a quote is about. */
import { z } from 'zod';
import { documentId, line, wikidataId } from './common';
import { limits } from './limits';

export const tagKinds = ['subject', 'place', 'person', 'organisation'] as const;
export type TagKind = (typeof tagKinds)[number];

export const tag = z.object({
  label: line,
  slug: z.string().max(limits.line).nullish(),
  kind: z.enum(tagKinds).nullish(),
  aliases: z.array(line).max(limits.list).nullish(),
  /** Without the number sign. */
  hashtag: line.nullish(),
  /** IPTC Media Topic code, for example "medtop:11000000". */
  mediaTopic: z
    .string()
    .regex(/^medtop:\d{8}$/, 'must be an IPTC Media Topic such as medtop:11000000')
    .nullish(),
  wikidataId: wikidataId.nullish(),
  mergedInto: documentId.nullish(),
});

export const resolveTagsInput = z.object({ labels: z.array(line).max(limits.list) }).strict();
export type ResolveTagsInput = z.infer<typeof resolveTagsInput>;

export interface TagSummary {
  documentId: string;
  label: string;
  kind: TagKind | null;
}

/** For each printed label the tag that bears it as label, alias or hashtag. */
export type ResolvedTags = Record<string, TagSummary | null>;

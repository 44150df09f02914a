/** Citation: a quote at a reference. */
import { z } from 'zod';
import { documentId, languageTag, webAddress } from './common';
import { limits } from './limits';
import { segment } from './mention';

export const citationRoles = ['original', 'relay', 'translation'] as const;
export type CitationRole = (typeof citationRoles)[number];

export const citationMatches = ['verified', 'altered', 'missing', 'unchecked'] as const;
export type CitationMatch = (typeof citationMatches)[number];

export const citation = z.object({
  quote: documentId,
  reference: documentId,
  role: z.enum(citationRoles),
  /** The words as printed on that page. */
  wording: z.string().max(limits.quote).nullish(),
  language: languageTag.nullish(),
  /** Where the words stand in the page's snapshot. */
  selector: segment.nullish(),
  match: z.enum(citationMatches).nullish(),
  /** 0 to 1 */
  similarity: z.number().min(0).max(1).nullish(),
  deepLink: webAddress.nullish(),
});

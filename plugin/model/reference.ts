/** Reference: one page at an outlet. */
import { z } from 'zod';
import { calendarDate, documentId, languageTag, line, webAddress } from './common';
import { limits } from './limits';

export const linkStates = ['unchecked', 'found', 'moved', 'changed', 'gone'] as const;
export type LinkState = (typeof linkStates)[number];

export const reference = z.object({
  outlet: documentId.nullish(),
  /** Missing: the page is known by its outlet and day, and its address is still to be found. */
  url: webAddress.nullish(),
  otherUrls: z.array(webAddress).max(limits.list).nullish(),
  headline: line.nullish(),
  byline: line.nullish(),
  language: languageTag.nullish(),
  publishedOn: calendarDate.nullish(),
  accessedOn: calendarDate.nullish(),
  archiveUrl: webAddress.nullish(),
  /** The reference that this page relays. */
  takenFrom: documentId.nullish(),
  linkState: z.enum(linkStates).nullish(),
});

/** A page at an outlet as it was read: its words, what it says of itself, and what stood in the way. */
import { z } from 'zod';
import { documentId, webAddress } from './common';
import { limits } from './limits';
import type { Span } from './reading';

/** The words of a page as readers see them. */
export interface PageText {
  /** One line for each block of the page, without blank lines; runs of blanks are one space. */
  text: string;
  /** Which runs of the text are the article, in order, whole lines each: the rest is menus, other stories, comments. */
  article: Span[];
}

export const walls = ['consent', 'paywall', 'robot-check'] as const;
/** What a site shows in place of the article, or of most of it. */
export type Wall = (typeof walls)[number];

/** What a page says, and says of itself. What it does not say is null. */
export interface PageReading extends PageText {
  headline: string | null;
  byline: string | null;
  /** YYYY-MM-DD */
  publishedOn: string | null;
  /** BCP 47 */
  language: string | null;
  /** The outlet's name as the page gives it. */
  outletName: string | null;
  /** rel=canonical, else og:url; absolute. */
  canonical: string | null;
  /** Other addresses that the page gives for itself: og:url, its AMP version; absolute. */
  otherUrls: string[];
  wall: Wall | null;
}

export const fetchFaults = [
  'off', // the newsroom fetches no pages
  'not-allowed', // not on the newsroom's list
  'private-address', // an address inside a network, or a way around that check
  'not-found', // 404, 410
  'refused', // 401, 403, 451: the site does not let us in
  'busy', // 429, 503
  'server-error', // any other status that is no page
  'unreachable', // no answer: no such host, connection refused, broken off
  'timeout',
  'too-large',
  'too-many-redirects',
  'no-page', // not HTML or plain text
  'unreadable', // a charset or an encoding that cannot be decoded, a page that takes too long to read
] as const;
/** Why a page was not read. */
export type FetchFault = (typeof fetchFaults)[number];

export const fetchModes = ['off', 'allow-list', 'public'] as const;
export type FetchMode = (typeof fetchModes)[number];

export const readPageInput = z.object({ url: webAddress }).strict();

/** The words of a page that an editor pasted. */
export const pastedText = z.string().trim().min(1).max(limits.story);

/** Where passages of a page are proposed for a quote. */
export const findPassagesInput = z
  .object({
    reference: documentId,
    quotes: z
      .array(
        z
          .object({
            text: z.string().min(1).max(limits.quote),
            language: z.string().max(35).nullish(),
            originalText: z.string().max(limits.quote).nullish(),
            originalLanguage: z.string().max(35).nullish(),
            /** Names of who spoke, as printed and on record. */
            speakers: z.array(z.string().max(limits.line)).max(10).default([]),
          })
          .strict(),
      )
      .min(1)
      .max(limits.mentions),
  })
  .strict();
export type FindPassagesInput = z.infer<typeof findPassagesInput>;

/** The chain: the pages that a story went through, from where it was first printed to ours. */
import { z } from 'zod';
import { documentId } from './common';
import { limits } from './limits';
import type { SourceKind } from './source';
import type { LinkState, RelayKind } from './reference';

/** A page as the chain needs it. */
export interface ChainPage {
  /** documentId of the Reference. */
  documentId: string;
  updatedAt: string;
  outlet: ChainOutlet | null;
  url: string | null;
  archiveUrl: string | null;
  headline: string | null;
  byline: string | null;
  language: string | null;
  publishedOn: string | null;
  /** documentId of the Reference that it relays. */
  takenFrom: string | null;
  /** How it was taken from there, as an editor said; null: as the texts show, if they do. */
  relayKind: RelayKind | null;
  /** What the two snapshots show; null where one is missing or they do not tell. */
  relayShown: RelayKind | null;
  linkState: LinkState;
  /** Its words are on record. */
  hasText: boolean;
  /** The outlets that its words name as where it comes from, as printed. */
  named: string[];
}

export interface ChainOutlet {
  documentId: string;
  name: string;
  kind: SourceKind;
  aliases: string[];
  domains: string[];
  language: string | null;
  /** How it wants to be credited: "{original} via {relay}, {date}". */
  creditTemplate: string | null;
}

export const chainFlags = [
  'page-missing', // the outlet is on record, the page is not
  'outlet-unlinked', // the text or a page names an outlet of which the chain has no page
  'original-uncredited', // the credit line names a relay and not the original
  'credit-missing', // there is a chain and no credit line
  'cycle', // a page that relays itself, by way of others
  'several-originals', // pages that hang together by nothing
] as const;

/** What is not as it ought to be. */
export interface ChainFlag {
  kind: (typeof chainFlags)[number];
  /** documentIds of the pages that are concerned, in the order of the chain. */
  pages: string[];
  /** The outlet that is concerned, by its name: as printed where it is named and not linked, else as on record. */
  outlet: string | null;
  /** The outlet that names it: "7sur7 names HLN, no page given". Null: our text does. */
  namedBy: string | null;
}

export interface ChainStop {
  page: ChainPage;
  /** documentId of the stop that it relays, which stands before it, mostly right before; null for an original. */
  takenFrom: string | null;
  /** How it was taken from there; null for an original, and where nothing tells. */
  kind: RelayKind | null;
  /** An editor has said so. */
  decided: boolean;
  /** The article itself refers to the page; false: only another page leads to it. */
  referred: boolean;
}

export interface StoryChain {
  /** Original first. */
  stops: ChainStop[];
  /** How our story was taken from the last stop. */
  ours: { kind: RelayKind | null; decided: boolean };
  flags: ChainFlag[];
}

/** The pages to put in order, original first: each is taken from the one before, the first from none of them. */
export const setChainInput = z
  .object({ references: z.array(documentId).min(1).max(20) })
  .strict()
  .refine(({ references }) => new Set(references).size === references.length, {
    path: ['references'],
    message: 'names a page twice: a page cannot relay itself',
  });
export type SetChainInput = z.infer<typeof setChainInput>;

/** The pages with all that they relay. With our words: what these and the last page's show. */
export const lookUpChainInput = z
  .object({
    references: z.array(documentId).max(100),
    text: z.string().max(limits.story).nullish(),
    language: z.string().max(35).nullish(),
  })
  .strict();
export type LookUpChainInput = z.infer<typeof lookUpChainInput>;

export interface FoundChain {
  /** The pages asked for and every page that they relay, in no particular order. */
  pages: ChainPage[];
  /** How our words were taken from the last page in the order asked; null where the texts do not tell. */
  relayShown: RelayKind | null;
}

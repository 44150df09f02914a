/** Quote: one utterance, whatever number of times it is printed. */
import { z } from 'zod';
import { citationInput } from './citation';
import { calendarDate, documentId, languageTag, line } from './common';
import { limits } from './limits';
import { quoteKinds, speakerStatuses } from './reading';
import type { SpeakerStatus } from './reading';
import type { SourceSummary } from './source';

export const reviewStatuses = ['unreviewed', 'reviewed', 'disputed'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

const quoteFields = z.object({
  text: z.string().trim().min(1).max(limits.quote),
  language: languageTag.nullish(),
  /** documentId of a Source */
  speaker: documentId.nullish(),
  speakerStatus: z.enum(speakerStatuses),
  /** What readers see where there is no name: "a Canadian judge". */
  attributedTo: line.nullish(),
  /** documentIds of the sources that relayed it, nearest to the speaker first */
  via: z.array(documentId).max(limits.list).nullish(),
  originalText: z.string().trim().min(1).max(limits.quote).nullish(),
  originalLanguage: languageTag.nullish(),
  translator: line.nullish(),
  backTranslated: z.boolean().nullish(),
  saidOn: calendarDate.nullish(),
  occasion: line.nullish(),
});

interface WhoSpoke {
  speaker?: string | null;
  speakerStatus?: SpeakerStatus;
  attributedTo?: string | null;
}

/** The status and the speaker must say the same thing; the first field that does not is named, with what to do. */
export const speakerFault = (
  quote: WhoSpoke,
): { path: 'speaker' | 'attributedTo'; message: string } | null => {
  const { speaker, speakerStatus, attributedTo } = quote;
  switch (speakerStatus) {
    case 'named':
      return speaker
        ? null
        : { path: 'speaker', message: 'a named speaker needs a source: choose or create one' };
    case 'unnamed':
    case 'withheld':
      return attributedTo
        ? null
        : {
            path: 'attributedTo',
            message: 'say how the speaker is described to readers, for example "a club official"',
          };
    case 'unattributed':
      return speaker
        ? {
            path: 'speaker',
            message: 'an unattributed quote has no speaker: remove one of the two',
          }
        : null;
    default:
      return null;
  }
};

const whoSpokeIsSound = (quote: WhoSpoke, context: z.RefinementCtx) => {
  const fault = speakerFault(quote);
  if (fault) context.addIssue({ code: 'custom', path: [fault.path], message: fault.message });
};

/** What the engine had proposed when the editor decided; kept in the log beside the decision. */
export const proposalSummary = z
  .object({
    /** Null where no speaker was proposed. */
    rule: z.string().max(40).nullable(),
    speaker: z.string().max(limits.line).nullable(),
    confidence: z.enum(['sure', 'guess']),
    /** Who else was possible, the likeliest first. */
    candidates: z.array(z.string().max(limits.line)).max(limits.candidates).nullish(),
    role: z.string().max(limits.line).nullish(),
    kind: z.enum(quoteKinds).nullish(),
    /** In what language the words were read; missing: the article's. */
    language: languageTag.nullish(),
    /** False where the editor marked fewer or more words than were proposed. */
    sameWords: z.boolean().nullish(),
  })
  .strict();
export type ProposalSummary = z.infer<typeof proposalSummary>;

/**
 * An editor's decision about a quote that is not on record yet. It stands in a mention instead of
 * `quote`; the save turns it into a Quote.
 */
export const attribution = quoteFields
  .extend({
    /** Missing: the words of the mention's segments. */
    text: quoteFields.shape.text.nullish(),
    /** Null: nothing was proposed, the words were marked by hand. Missing: nobody knows. */
    proposal: proposalSummary.nullish(),
    /** The pages where it is printed: one citation for each. */
    citations: z.array(citationInput).max(20).nullish(),
    /** A record of its own, although the same words by the same speaker are on record. */
    separate: z.boolean().nullish(),
  })
  .strict()
  .superRefine(whoSpokeIsSound);
export type Attribution = z.infer<typeof attribution>;

/** Correcting a quote that is on record. `updatedAt` is that of the version that was read. */
export const editQuoteInput = quoteFields
  .extend({ reviewStatus: z.enum(reviewStatuses) })
  .partial()
  .extend({
    updatedAt: z.iso.datetime('must be the updatedAt of the quote that was read'),
    /** Why, for the log. */
    reason: z.string().trim().max(limits.standfirst).nullish(),
  })
  .strict();
export type EditQuoteInput = z.infer<typeof editQuoteInput>;

export const lookUpQuotesInput = z
  .object({ documentIds: z.array(documentId).max(limits.mentions) })
  .strict();

/** Quotes on record with the same words, whoever is said to have spoken them. */
export const findSameInput = z
  .object({ wordings: z.array(z.string().min(1).max(limits.quote)).max(200) })
  .strict();

/** A quote as the panel shows it. */
export interface QuoteSummary {
  documentId: string;
  updatedAt: string;
  text: string;
  language: string | null;
  speaker: SourceSummary | null;
  speakerStatus: SpeakerStatus;
  attributedTo: string | null;
  via: SourceSummary[];
  originalText: string | null;
  originalLanguage: string | null;
  translator: string | null;
  backTranslated: boolean;
  saidOn: string | null;
  occasion: string | null;
  reviewStatus: ReviewStatus;
  /** In how many articles it stands, drafts included. */
  articleCount: number;
}

/** The answer to findSameInput: for each wording, in the order asked, the quotes on record. */
export type SameQuotes = QuoteSummary[][];

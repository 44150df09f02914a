/** Mention: a place in an article where a quote stands. Kept in the article's `mentions`. */
import { z } from 'zod';
import { documentId, line } from './common';
import { limits } from './limits';
import { attribution, proposalSummary } from './quote';
import { quoteKinds } from './reading';
import { segment } from './segment';

export const mentionFields = ['headline', 'standfirst', 'body'] as const;
export type MentionField = (typeof mentionFields)[number];

export const mentionStates = ['anchored', 'changed', 'orphaned'] as const;
/** anchored: the words stand there; changed: alike words stand there; orphaned: they are gone. */
export type MentionState = (typeof mentionStates)[number];

/** Made by whoever makes the mention; unique within the article. */
export const mentionId = z.string().regex(/^[\w-]{1,64}$/, 'letters, digits, - and _');

const stored = z.object({
  id: mentionId,
  field: z.enum(mentionFields),
  kind: z.enum(quoteKinds),
  segments: z.array(segment).min(1).max(limits.segments),
  speakerAsPrinted: line.nullish(),
  roleAsPrinted: line.nullish(),
  affiliationAsPrinted: line.nullish(),
  state: z.enum(mentionStates).default('anchored'),
});

/** A mention as it is stored and read: it names its Quote. */
export const storedMention = stored.extend({ quote: documentId }).strict();
export type StoredMention = z.infer<typeof storedMention>;

/**
 * A mention as it is sent: it names its Quote, or carries the decision from which the save makes
 * the Quote, or says of which other mention in the same article it is another printing.
 */
export const mention = stored
  .extend({
    quote: documentId.nullish(),
    attribution: attribution.nullish(),
    sameAs: mentionId.nullish(),
    /** What the engine had proposed for these words, for the log; missing: what the attribution says. */
    proposal: proposalSummary.nullish(),
  })
  .strict()
  .superRefine((m, context) => {
    const given = [m.quote, m.attribution, m.sameAs].filter((x) => x !== null && x !== undefined);
    if (given.length !== 1) {
      context.addIssue({
        code: 'custom',
        path: ['quote'],
        message: 'give exactly one of quote, attribution and sameAs',
      });
    }
  });
export type Mention = z.infer<typeof mention>;

export const mentions = z
  .array(mention)
  .max(limits.mentions)
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach((m, i) => {
      if (seen.has(m.id)) {
        context.addIssue({ code: 'custom', path: [i, 'id'], message: `"${m.id}" is used twice` });
      }
      seen.add(m.id);
    });
    const deciding = new Set(list.filter((m) => !m.sameAs).map((m) => m.id));
    list.forEach((m, i) => {
      if (m.sameAs && !deciding.has(m.sameAs)) {
        context.addIssue({
          code: 'custom',
          path: [i, 'sameAs'],
          message: `no mention "${m.sameAs}" with a quote or an attribution in this article`,
        });
      }
    });
  });

/** A span of which an editor said "not a quote". */
export const notQuote = z
  .object({
    /** Given by the first save. */
    id: mentionId.nullish(),
    field: z.enum(mentionFields),
    segment,
    /** What the engine had proposed, for the log: taken off by the save. */
    proposal: proposalSummary.nullish(),
  })
  .strict();
export type NotQuote = z.infer<typeof notQuote>;

export const notQuotes = z.array(notQuote).max(limits.mentions);

/** Task: something about a page or a citation that waits for an editor. */
import { z } from 'zod';
import { limits } from './limits';

export const taskKinds = [
  'page-moved', // it answers under another address
  'page-changed', // its words are not those that were read
  'page-gone', // three failures over three days
  'wording-changed', // a cited passage reads otherwise now
  'wording-missing', // a cited passage is not there any more
] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskOutcomes = ['accepted', 'dismissed'] as const;
export type TaskOutcome = (typeof taskOutcomes)[number];

/** `accepted` does what the task proposes: the new address is taken, the new words are cited. */
export const resolveTaskInput = z
  .object({
    outcome: z.enum(taskOutcomes),
    note: z.string().trim().max(limits.standfirst).nullish(),
  })
  .strict();
export type ResolveTaskInput = z.infer<typeof resolveTaskInput>;

export interface TaskSummary {
  documentId: string;
  kind: TaskKind;
  /** documentId */
  reference: string;
  /** documentId; null where the task is about the page. */
  citation: string | null;
  /** ISO 8601 */
  createdAt: string;
  /** What was, and what is now: addresses, wordings. */
  before: string | null;
  after: string | null;
}

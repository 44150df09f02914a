/** Check: the job that rereads pages and looks for the cited words again. */
import { z } from 'zod';
import { documentId } from './common';

export const recheckModes = ['off', 'daily', 'weekly'] as const;
export type RecheckMode = (typeof recheckModes)[number];

export const checkStates = ['running', 'stopping', 'stopped', 'finished', 'failed'] as const;

/** Which pages are read again; missing: all that have an address. */
export const startCheckInput = z
  .object({ references: z.array(documentId).min(1).max(1_000).nullish() })
  .strict();
export type StartCheckInput = z.infer<typeof startCheckInput>;

/** Which pages a run reads: some, or those that were not read since a moment. */
export interface CheckScope {
  references: string[] | null;
  /** ISO 8601: pages read since then are left out, failing ones since `failingBefore`. */
  before: string | null;
  failingBefore: string | null;
}

export interface CheckProgress {
  state: (typeof checkStates)[number];
  done: number;
  total: number;
  /** ISO 8601 */
  startedAt: string;
  finishedAt: string | null;
  /** How many pages were found, moved, changed, failed; unchecked: not reached. */
  counts: { found: number; moved: number; changed: number; gone: number; failed: number };
  /** Who set it going; null: the schedule. */
  startedBy: string | null;
  message: string | null;
}

export interface CheckStatus {
  /** The newest run; null where there was none. */
  run: CheckProgress | null;
  schedule: RecheckMode;
  /** False: the newsroom fetches no pages, and none can be checked. */
  fetches: boolean;
}

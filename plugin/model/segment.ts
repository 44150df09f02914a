/** Segment: a run of words in a text, and what stands around it. */
import { z } from 'zod';
import { limits } from './limits';

/**
 * A W3C TextQuoteSelector and TextPositionSelector in one, over the plain text of one field or page.
 * Offsets are UTF-16 code units; `end` is excluded.
 */
export const segment = z
  .object({
    exact: z.string().min(1).max(limits.quote),
    prefix: z.string().max(limits.context),
    suffix: z.string().max(limits.context),
    start: z.number().int().min(0),
    end: z.number().int().min(1),
  })
  .strict()
  .refine((s) => s.end > s.start, { path: ['end'], error: 'must be greater than start' });
export type Segment = z.infer<typeof segment>;

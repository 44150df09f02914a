/** The settings `fetch`, `allow` and `recheck`: which pages the newsroom reads, and how often it reads them again. */
import { z } from 'zod';
import { recheckModes } from '../../../plugin/model/check';
import { fetchModes } from '../../../plugin/model/page';
import { readAllowed } from '../fetch/allow';

/** The most entries that are taken: each is compared with every address. */
const MOST_ALLOWED = 1_000;

const oneOf = <const Mode extends string>(modes: readonly Mode[]) =>
  z.enum(modes, { error: `must be one of ${modes.map((mode) => `"${mode}"`).join(', ')}` });

const allowed = z
  .string({ error: 'must be a host or an origin in quotation marks' })
  .superRefine((entry, context) => {
    const read = readAllowed(entry);
    if ('fault' in read) context.addIssue({ code: 'custom', message: `"${entry}" ${read.fault}` });
  });

export const fetchShape = {
  fetch: oneOf(fetchModes).optional(),
  allow: z
    .array(allowed, { error: 'must be a list of hosts and origins' })
    .max(MOST_ALLOWED, `has too many entries: at most ${String(MOST_ALLOWED)} are taken`)
    .optional(),
  recheck: oneOf(recheckModes).optional(),
};

/** An empty list would be a switched-off fetch that looks like one that is on. */
export const listIsGiven = (
  { fetch, allow = [] }: { fetch?: string; allow?: string[] },
  context: z.RefinementCtx,
): void => {
  if (fetch !== 'allow-list' || allow.length > 0) return;
  const message =
    'is empty, and fetch is "allow-list": name the hosts that pages are fetched from, or set fetch to "off"';
  context.addIssue({ code: 'custom', path: ['allow'], message });
};

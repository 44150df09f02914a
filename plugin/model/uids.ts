/** The UIDs of the plugin's content types. */
export const PLUGIN_ID = 'newsroom';

export const uids = {
  article: 'plugin::newsroom.article',
  source: 'plugin::newsroom.source',
  quote: 'plugin::newsroom.quote',
  tag: 'plugin::newsroom.tag',
  reference: 'plugin::newsroom.reference',
  citation: 'plugin::newsroom.citation',
  event: 'plugin::newsroom.event',
  address: 'plugin::newsroom.address',
  snapshot: 'plugin::newsroom.snapshot',
  task: 'plugin::newsroom.task',
  check: 'plugin::newsroom.check',
} as const;

export type RecordName = keyof typeof uids;
export type RecordUid = (typeof uids)[RecordName];

/** The types that become public only through a published article. */
export const liveRecords = ['source', 'quote', 'tag', 'reference', 'citation'] as const;
export type LiveName = (typeof liveRecords)[number];

/** The rows of our tables, as far as the server reads them. Relations are there where they are populated. */
import type { Mention, NotQuote } from '../../../plugin/model/mention';
import type { CheckProgress, CheckScope } from '../../../plugin/model/check';
import type { CitationMatch, CitationRole } from '../../../plugin/model/citation';
import type { Wall } from '../../../plugin/model/page';
import type { QuoteKind, Span, SpeakerStatus } from '../../../plugin/model/reading';
import type { LinkState, RelayKind, SnapshotWay } from '../../../plugin/model/reference';
import type { ReviewStatus } from '../../../plugin/model/quote';
import type { Segment } from '../../../plugin/model/segment';
import type { SourceKind } from '../../../plugin/model/source';
import type { TagKind } from '../../../plugin/model/tag';
import type { TaskKind, TaskOutcome } from '../../../plugin/model/task';
import type { ChangeKind, TranslationDoubt } from '../../../plugin/model/wording';

export type { QuoteKind };

interface Row {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
}

export interface Person {
  firstname: string | null;
  lastname: string | null;
  username: string | null;
}

export interface SourceRow extends Row {
  name: string;
  kind: SourceKind;
  role: string | null;
  affiliation?: SourceRow | null;
  aliases: string[] | null;
  domains: string[] | null;
  language: string | null;
  creditTemplate: string | null;
  confidential: boolean | null;
  nameKeys: string | null;
  mergedInto?: SourceRow | null;
}

export interface QuoteRow extends Row {
  text: string;
  language: string | null;
  speaker?: SourceRow | null;
  speakerStatus: SpeakerStatus;
  attributedTo: string | null;
  via?: SourceRow[];
  originalText: string | null;
  originalLanguage: string | null;
  translator: string | null;
  backTranslated: boolean | null;
  saidOn: string | null;
  occasion: string | null;
  reviewStatus: ReviewStatus;
  wordingHash: string | null;
}

export interface TagRow extends Row {
  label: string;
  slug: string | null;
  kind: TagKind | null;
  aliases: string[] | null;
  hashtag: string | null;
  nameKeys: string | null;
  mergedInto?: TagRow | null;
}

export interface ReferenceRow extends Row {
  url: string | null;
  otherUrls: string[] | null;
  archiveUrl: string | null;
  headline: string | null;
  byline: string | null;
  language: string | null;
  publishedOn: string | null;
  accessedOn: string | null;
  relayKind: RelayKind | null;
  linkState: LinkState | null;
  hasText: boolean | null;
  wall: Wall | null;
  checkedAt: string | null;
  etag: string | null;
  lastModified: string | null;
  failures: number | null;
  failedSince: string | null;
  outlet?: SourceRow | null;
  takenFrom?: ReferenceRow | null;
}

export interface CitationRow extends Row {
  role: CitationRole;
  wording: string | null;
  language: string | null;
  match: CitationMatch;
  similarity: number | null;
  deepLink: string | null;
  selector: Segment[] | null;
  findings: CitationFindings | null;
  quote?: QuoteRow | null;
  reference?: ReferenceRow | null;
}

/** What the last comparison found, kept so that lists need not compare anew. */
export interface CitationFindings {
  changes: ChangeKind[];
  doubts: TranslationDoubt[];
}

/** The address of a page; each leads to one reference. */
export interface AddressRow extends Row {
  urlHash: string;
  reference?: ReferenceRow | null;
}

export interface SnapshotRow extends Row {
  text: string;
  article: Span[];
  hash: string;
  words: number | null;
  way: SnapshotWay;
  url: string | null;
  takenAt: string;
  reference?: ReferenceRow | null;
}

export interface TaskRow extends Row {
  kind: TaskKind;
  state: 'open' | TaskOutcome;
  before: string | null;
  after: string | null;
  note: string | null;
  resolvedAt: string | null;
  resolvedBy: string | null;
  reference?: ReferenceRow | null;
  citation?: CitationRow | null;
}

export interface ArticleRow extends Row {
  headline: string | null;
  slug: string | null;
  standfirst: string | null;
  body: unknown;
  language: string | null;
  locale: string | null;
  publishedAt: string | null;
  mentions: Mention[] | null;
  notQuotes: NotQuote[] | null;
  quotes?: QuoteRow[];
  revision: number | null;
  mentionCount: number | null;
  unattributedCount: number | null;
  changedCount: number | null;
  orphanedCount: number | null;
  updatedBy?: Person | null;
}

export interface CheckRow extends Row {
  state: CheckProgress['state'];
  slot: string | null;
  scope: CheckScope;
  total: number | null;
  done: number | null;
  counts: CheckProgress['counts'] | null;
  owner: string | null;
  heartbeatAt: string | null;
  startedAt: string;
  finishedAt: string | null;
  startedBy: string | null;
  message: string | null;
}

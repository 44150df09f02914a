/** The rows of our tables, as far as the server reads them. Relations are there where they are populated. */
import type { Mention, NotQuote } from '../../../plugin/model/mention';
import type { QuoteKind, SpeakerStatus } from '../../../plugin/model/reading';
import type { ReviewStatus } from '../../../plugin/model/quote';
import type { SourceKind } from '../../../plugin/model/source';
import type { TagKind } from '../../../plugin/model/tag';

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
  headline: string | null;
  publishedOn: string | null;
  urlHash: string | null;
  outlet?: SourceRow | null;
  takenFrom?: ReferenceRow | null;
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

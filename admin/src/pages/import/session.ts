/** The import as the editor leaves it: the pasted text and every decision made about it. Kept in the browser until the draft exists. */
import type { Attribution } from '../../../../plugin/model/quote';
import type { MentionField } from '../../../../plugin/model/mention';
import type { SourceKind, SourceSummary } from '../../../../plugin/model/source';
import type { StoryLayout } from '../../../../plugin/story/layout';
import type { AttributionDraft } from '../../components/attribution-form/draft';
import type { LineRole } from './lines';

/** A source that a decision names: on record, or by the name under which it is printed. */
export type SourceRef = SourceSummary | { name: string };

/** What the editor decided about who spoke; it becomes an `Attribution` once every source has its record. */
export interface DecidedAttribution extends Omit<Attribution, 'speaker' | 'via'> {
  speaker?: SourceRef | null;
  via?: SourceRef[] | null;
}

/** The words of a mention and where they stood when the editor decided, in the field's plain text. */
export interface MentionKey {
  field: MentionField;
  words: string;
  at: number;
}

/** What is printed around a quote, where the editor changed it. */
export interface AsPrinted {
  speakerAsPrinted?: string | null;
  roleAsPrinted?: string | null;
  affiliationAsPrinted?: string | null;
}

export type Decision =
  | {
      act: 'accept';
      attribution: DecidedAttribution;
      /** documentId of a quote on record that this is another printing of; the attribution is its own. */
      quote?: string;
      printed?: AsPrinted;
    }
  | { act: 'not-quote' }
  | { act: 'later' };

/** A decision about one printing; the printings of one utterance carry equal ones. */
export interface KeyedDecision {
  key: MentionKey;
  decision: Decision;
}

/** A line of the pasted text of which the editor said what it is. Offset in UTF-16 code units. */
export interface RoleChange {
  start: number;
  words: string;
  role: LineRole;
}

/** An accepted repair: where it stood and what it replaced. */
export interface RepairKey {
  start: number;
  words: string;
  replacement: string;
}

/** What is typed over the reading; a field that is missing stands as it was read. */
export interface FieldEdits {
  headline?: string;
  originalHeadline?: string;
  standfirst?: string;
  byline?: string;
  creditLine?: string;
}

/** A page in the chain of outlets, original first. */
export interface ChainLink {
  /** Stays with the link while its fields change. */
  id: string;
  outlet: SourceRef;
  url: string;
  /** YYYY-MM-DD, or empty */
  publishedOn: string;
}

/** Which source a printed name means: one on record, or a new one of this kind. */
export type SourceChoice = { source: SourceSummary } | { create: SourceKind };

/** The attribution form that is open, with what is typed in it; null while it is as it opened. */
export interface OpenForm {
  key: MentionKey;
  draft: AttributionDraft | null;
}

export interface ImportSession {
  id: string;
  /** The admin user who pasted it; nobody else is offered it. */
  user: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  step: 'text' | 'review';
  text: string;
  /** What the markup said of it, where HTML was pasted and not typed in since. */
  layout: StoryLayout | null;
  /** Null: as detected. */
  language: string | null;
  /** Null: the locale that fits the language, else the default one. */
  locale: string | null;
  edits: FieldEdits;
  roles: RoleChange[];
  repairs: RepairKey[];
  tags: { added: string[]; removed: string[] };
  /** Null: as read. */
  chain: ChainLink[] | null;
  decisions: KeyedDecision[];
  form: OpenForm | null;
  /** By the folded printed name. */
  sources: Record<string, SourceChoice>;
}

/** @returns an import with nothing in it. */
export const newSession = (id: string, user: string, startedAt: number): ImportSession => ({
  id,
  user,
  startedAt,
  step: 'text',
  text: '',
  layout: null,
  language: null,
  locale: null,
  edits: {},
  roles: [],
  repairs: [],
  tags: { added: [], removed: [] },
  chain: null,
  decisions: [],
  form: null,
  sources: {},
});

/** Is there anything in it that would be a loss? */
export const isWorthKeeping = (session: ImportSession): boolean => session.text.trim() !== '';

/** The name under which a list of unsaved stories shows it: its headline, else its first line. */
export const sessionTitle = (session: ImportSession): string =>
  session.edits.headline?.trim() ?? firstLine(session.text);

const firstLine = (text: string): string => {
  const start = text.search(/\S/);
  if (start < 0) return '';
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).trim();
};

/**
 * Counts from the log how often the engine was right. A decision is about one mention, or one "not a
 * quote", in one language version of an article. Of several about the same only the last counts, as
 * it was corrected since, and none where it was taken back.
 */
import type { Core } from '@strapi/strapi';
import type {
  EngineReport,
  EngineReportRow,
  ProposalCounts,
} from '../../../plugin/model/engine-report';
import type { EventAction } from '../../../plugin/model/event';
import type { ProposalSummary } from '../../../plugin/model/quote';
import { uids } from '../../../plugin/model/uids';
import { primaryLanguage } from '../../../plugin/text/language-tag';
import type { CorrectedDecision, LoggedDecision } from '../log/decisions';
import { newestFirst } from '../log/read-events';

export interface EngineReportOptions {
  /** YYYY-MM-DD: decisions made from the beginning of that day on, in the time zone of this machine. */
  since?: string | null;
  onProgress?: (events: number) => void;
  /** Events that are read at a time. */
  page?: number;
}

interface LoggedEvent {
  id: number;
  action: EventAction;
  subjectDocumentId: string;
  subjectLocale: string | null;
  details: Details | null;
}

interface Details extends Partial<LoggedDecision> {
  article?: string;
  locale?: string | null;
  mention?: string;
  notQuote?: string;
  /** Of a withdrawal the ids; of a corrected quote what the decisions are now. */
  decisions?: string[] | CorrectedDecision[];
}

/** Linear in the log; what stays in memory is the key of each decision. */
export const engineReport = async (
  strapi: Core.Strapi,
  { since = null, onProgress = () => undefined, page }: EngineReportOptions = {},
): Promise<EngineReport> => {
  const count = new Counter();
  const where = {
    $or: [
      { action: { $in: ['attribute', 'refuse', 'withdraw', 'restore'] } },
      // A corrected quote.
      { action: 'update', subjectUid: uids.quote },
    ],
    ...(since === null ? {} : { occurredAt: { $gte: new Date(`${since}T00:00:00`) } }),
  };
  const select = ['action', 'subjectDocumentId', 'subjectLocale', 'details'];
  let read = 0;
  for await (const event of newestFirst<LoggedEvent>(strapi, where, select, page)) {
    count.read(event);
    read += 1;
    if (read % 10_000 === 0) onProgress(read);
  }
  return count.report(since);
};

/** Takes the log from its newest event backwards: what is seen first of a decision is its last state. */
class Counter {
  private readonly seen = new Set<string>();
  /** Stand again after they were taken back. */
  private readonly restored = new Set<string>();
  /** Decisions whose quote was corrected later. */
  private readonly corrected = new Map<string, CorrectedDecision>();
  private readonly rows = new Map<string, EngineReportRow>();
  private readonly missed = new Map<string | null, number>();
  private notJudged = 0;

  read({ action, subjectDocumentId, subjectLocale, details }: LoggedEvent): void {
    if (!details) return;
    const key = (id: unknown) => JSON.stringify([subjectDocumentId, subjectLocale, id]);
    switch (action) {
      case 'restore':
        for (const id of details.decisions ?? []) this.restored.add(key(id));
        return;
      case 'withdraw':
        for (const id of details.decisions ?? []) {
          if (!this.restored.delete(key(id))) this.seen.add(key(id));
        }
        return;
      case 'refuse':
        this.decision(key(details.notQuote), details);
        return;
      case 'update':
        for (const decision of details.decisions ?? []) {
          if (typeof decision !== 'string') this.correction(decision);
        }
        return;
      default:
        this.decision(keyOf(details), details);
    }
  }

  private correction(decision: CorrectedDecision): void {
    const key = keyOf(decision);
    if (!this.seen.has(key) && !this.corrected.has(key)) this.corrected.set(key, decision);
  }

  private decision(key: string, { language, proposal, ...decided }: Partial<LoggedDecision>): void {
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const { outcome, rank } = this.corrected.get(key) ?? decided;
    const tongue = primaryLanguage(language);
    if (outcome === 'missed') {
      this.missed.set(tongue, (this.missed.get(tongue) ?? 0) + 1);
    } else if (outcome === 'closed') {
      this.notJudged += 1;
    } else if (outcome && proposal) {
      const row = this.rowOf(tongue, proposal);
      row.decided += 1;
      row[countOf(outcome, proposal)] += 1;
      if (rank === 1) row.runnerUp += 1;
    }
  }

  private rowOf(language: string | null, { rule, confidence }: ProposalSummary): EngineReportRow {
    const key = JSON.stringify([language, rule, confidence]);
    let row = this.rows.get(key);
    if (!row) {
      row = {
        ...{ language, rule, confidence, decided: 0, asProposed: 0, otherWords: 0 },
        ...{ otherSpeaker: 0, runnerUp: 0, notQuote: 0 },
      };
      this.rows.set(key, row);
    }
    return row;
  }

  report(since: string | null): EngineReport {
    return {
      since,
      rows: [...this.rows.values()].sort(
        (a, b) =>
          (a.language ?? '').localeCompare(b.language ?? '') ||
          b.decided - a.decided ||
          (a.rule ?? '').localeCompare(b.rule ?? '') ||
          b.confidence.localeCompare(a.confidence),
      ),
      missed: [...this.missed]
        .map(([language, count]) => ({ language, count }))
        .sort((a, b) => (a.language ?? '').localeCompare(b.language ?? '')),
      notJudged: this.notJudged,
    };
  }
}

const keyOf = ({ article, locale = null, mention }: Details | CorrectedDecision): string =>
  JSON.stringify([article, locale, mention]);

const countOf = (
  outcome: Exclude<LoggedDecision['outcome'], 'missed' | 'closed'>,
  { sameWords }: ProposalSummary,
): Exclude<keyof ProposalCounts, 'decided' | 'runnerUp'> => {
  if (outcome === 'not-quote') return 'notQuote';
  if (outcome !== 'proposed') return 'otherSpeaker';
  return sameWords === false ? 'otherWords' : 'asProposed';
};

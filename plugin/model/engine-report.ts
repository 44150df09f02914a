/** How often the engine was right, from the decisions of a newsroom's own editors. */

/** What became of proposals. The parts add up to `decided`. */
export interface ProposalCounts {
  decided: number;
  /** The proposed speaker and the proposed words. */
  asProposed: number;
  /** The proposed speaker, of fewer or more words than proposed. */
  otherWords: number;
  /** The proposal named another speaker, or somebody where nobody is said to have spoken. */
  otherSpeaker: number;
  /** Of those the ones in which the first of the other candidates was right. */
  runnerUp: number;
  notQuote: number;
}

/** The proposals of one rule in one language that the engine was equally sure of. */
export interface EngineReportRow extends ProposalCounts {
  /** BCP 47 primary language; null where the article had none. */
  language: string | null;
  /** Null: no speaker was proposed. */
  rule: string | null;
  confidence: 'sure' | 'guess';
}

export interface EngineReport {
  /** YYYY-MM-DD; null: from the beginning of the log. */
  since: string | null;
  /** By language, and in it those with the most decisions first. */
  rows: EngineReportRow[];
  /** Quotes that editors marked by hand, as nothing was proposed there. */
  missed: { language: string | null; count: number }[];
  /** Decisions for a withheld or confidential speaker: the log does not say whether it was the one proposed. */
  notJudged: number;
}

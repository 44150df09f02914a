/** Rebuild: working out anew all that is derived. */

/** The answer of a rebuild: what was wrong and is right now. */
export interface RebuildReport {
  articles: number;
  /** Article versions whose mentions, quotes or counts were set anew. */
  articlesChanged: number;
  /** Records whose public marker or search keys were set anew, by type. */
  recordsChanged: Record<string, number>;
}

/** How far a running rebuild is. */
export interface RebuildProgress {
  /** What is being looked at: "article", "source", "public markers". */
  part: string;
  done: number;
  total: number;
}

/** What this instance of Strapi knows of its rebuilds since it started. */
export interface RebuildStatus {
  running: RebuildProgress | null;
  last: { finishedAt: string; report: RebuildReport } | null;
}

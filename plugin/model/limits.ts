/** The longest values that are taken, in UTF-16 code units. Nothing is cut: what is longer is refused with the field and the limit. */
export const limits = {
  /** Names, roles, labels: what fits a database's short string. */
  line: 255,
  url: 2048,
  headline: 255,
  standfirst: 2_000,
  note: 10_000,
  /** The text of one quote. */
  quote: 20_000,
  /** prefix and suffix of a segment */
  context: 64,
  segments: 50,
  mentions: 1_000,
  list: 100,
  /** Other speakers that are kept of a proposal. */
  candidates: 10,
  /** A pasted story, text or HTML. */
  story: 2_000_000,
} as const;

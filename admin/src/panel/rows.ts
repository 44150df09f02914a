/** What the panel lists: the article's mentions and, of the proposals, those that no mention and no "not a quote" covers. Pure. */
import { mentionFields } from '../../../plugin/model/mention';
import type { MentionField, NotQuote } from '../../../plugin/model/mention';
import type { Proposal } from '../../../plugin/model/proposal';
import type { Span } from '../../../plugin/model/reading';
import type { LiveMention, LiveNotQuote, LiveText } from './live-mentions';

export interface MentionRow {
  type: 'mention';
  key: string;
  field: MentionField;
  spans: Span[];
  live: LiveMention;
}

export interface ProposalRow {
  type: 'proposal';
  key: string;
  field: MentionField;
  spans: Span[];
  proposal: Proposal;
  /** The other printings of the same utterance that are proposed: an accept takes them along. */
  printings: Proposal[];
  /** A mention of the same utterance that is decided already. */
  decided: LiveMention | null;
}

export type Row = MentionRow | ProposalRow;

export interface Rows {
  /** In the order of the text; mentions whose words are gone come last. */
  rows: Row[];
  /** Spans that an editor said are no quotes and that stand in the text; `index` is that in the form's notQuotes. */
  notQuotes: { notQuote: NotQuote; index: number; span: Span }[];
}

/** A proposal is covered by a mention that shares this part of the shorter of the two. */
const sharedPart = 0.5;

/** List mentions and open proposals side by side. Linear in the text but for the few that overlap. */
export const listRows = (proposals: readonly Proposal[], live: LiveText): Rows => {
  const mentionsByField = groupByField(live.mentions, ({ mention }) => mention.field);
  const notQuotesByField = groupByField(live.notQuotes, ({ notQuote }) => notQuote.field);

  const covering = new Map<Proposal, LiveMention>();
  const open: Proposal[] = [];
  for (const proposal of proposals) {
    const cover = (mentionsByField.get(proposal.field) ?? []).find(({ spans }) =>
      overlaps(proposal.segments, spans),
    );
    if (cover) covering.set(proposal, cover);
    else if (!isSetAside(proposal, notQuotesByField.get(proposal.field) ?? [])) open.push(proposal);
  }

  const utterances = new Map<number, Proposal[]>();
  for (const proposal of open) {
    utterances.set(proposal.utterance, [...(utterances.get(proposal.utterance) ?? []), proposal]);
  }
  const decided = new Map<number, LiveMention>();
  for (const [{ utterance }, mention] of covering) {
    if (!decided.has(utterance)) decided.set(utterance, mention);
  }

  const keys = new Map<string, number>();
  const rows: Row[] = [
    ...live.mentions.map((mention): MentionRow => ({
      type: 'mention',
      key: mentionKey(mention.mention.id),
      field: mention.mention.field,
      spans: mention.spans,
      live: mention,
    })),
    ...open.map((proposal): ProposalRow => ({
      type: 'proposal',
      key: keyOf(proposal, keys),
      field: proposal.field,
      spans: proposal.segments.map(({ start, end }) => ({ start, end })),
      proposal,
      printings: (utterances.get(proposal.utterance) ?? []).filter((other) => other !== proposal),
      decided: decided.get(proposal.utterance) ?? null,
    })),
  ];
  rows.sort((a, b) => place(a) - place(b) || startOf(a) - startOf(b));
  return {
    rows,
    notQuotes: live.notQuotes.flatMap(({ notQuote, span }, index) =>
      span ? [{ notQuote, index, span }] : [],
    ),
  };
};

/** The key of a mention's row. */
export const mentionKey = (id: string): string => `mention ${id}`;

/** A row that was selected, and where it stood. */
export interface SelectedRow {
  key: string;
  field: MentionField;
  start: number;
}

/**
 * The key of the selected row; where a decision or typing has made another row of it, that of the
 * row that stands nearest to where it stood. Null where nothing is selected or left.
 */
export const followRow = (rows: readonly Row[], selected: SelectedRow | null): string | null => {
  if (!selected) return null;
  if (rows.some(({ key }) => key === selected.key)) return selected.key;
  const distance = (row: Row) => Math.abs(startOf(row) - selected.start);
  const near = rows
    .filter((row) => row.field === selected.field && row.spans.length > 0)
    .reduce<Row | null>(
      (best, row) => (best && distance(best) <= distance(row) ? best : row),
      null,
    );
  return near?.key ?? null;
};

/** The mention that stands on these words already, give or take a few. */
export const mentionOn = (
  rows: readonly Row[],
  field: MentionField,
  spans: readonly Span[],
): MentionRow | null =>
  rows.find(
    (row): row is MentionRow =>
      row.type === 'mention' &&
      row.field === field &&
      sharedBy(row.spans, spans) > sharedPart * Math.max(lengthOf(row.spans), lengthOf(spans)),
  ) ?? null;

/** The proposal that covers these words, or part of which they are. */
export const proposalOn = (
  rows: readonly Row[],
  field: MentionField,
  spans: readonly Span[],
): ProposalRow | null =>
  rows.find(
    (row): row is ProposalRow =>
      row.type === 'proposal' && row.field === field && overlaps(row.spans, spans),
  ) ?? null;

/** The words name a proposal, so that typing elsewhere leaves it selected; the same words twice are told apart by their order. */
const keyOf = (proposal: Proposal, keys: Map<string, number>): string => {
  const key = `proposal ${proposal.field} ${proposal.text}`;
  const before = keys.get(key) ?? 0;
  keys.set(key, before + 1);
  return `${key} ${before}`;
};

const place = (row: Row): number =>
  row.spans.length ? mentionFields.indexOf(row.field) : mentionFields.length;

const startOf = (row: Row): number => row.spans[0]?.start ?? 0;

const overlaps = (a: readonly Span[], b: readonly Span[]): boolean => {
  const shared = sharedBy(a, b);
  return shared > 0 && shared >= sharedPart * Math.min(lengthOf(a), lengthOf(b));
};

const sharedBy = (a: readonly Span[], b: readonly Span[]): number => {
  let shared = 0;
  for (const x of a) for (const y of b) shared += sharedLength(x, y);
  return shared;
};

const isSetAside = (proposal: Proposal, notQuotes: readonly LiveNotQuote[]): boolean =>
  proposal.segments.every((segment) =>
    notQuotes.some(({ span }) => span !== null && overlaps([segment], [span])),
  );

const sharedLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((length, { start, end }) => length + end - start, 0);

const groupByField = <T>(
  items: readonly T[],
  fieldOf: (item: T) => MentionField,
): Map<MentionField, T[]> => {
  const groups = new Map<MentionField, T[]>();
  for (const item of items) {
    const field = fieldOf(item);
    groups.set(field, [...(groups.get(field) ?? []), item]);
  }
  return groups;
};

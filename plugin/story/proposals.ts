/** What the engine found in one running text, said again in the coordinates of an article's fields. */
import { makeSegment } from '../anchors/segment';
import type { MentionField } from '../model/mention';
import type { FieldSpan, Proposal, ProposalCandidate, ProposalReason } from '../model/proposal';
import { isQuoteKind } from '../model/reading';
import type { FoundQuote, QuoteKind, Reason, Span } from '../model/reading';
import { firstIndex } from '../text/first-index';

/** The plain text of each field of the article. */
export type FieldTexts = Record<MentionField, string>;

/** A run of the text that was read, and where its words stand in a field, unit for unit. */
export interface Placement extends Span {
  field: MentionField;
  /** Offset in the field's plain text of the run's first unit. */
  at: number;
}

/**
 * One proposal for each group of quotes that stands in the fields: what is no quote (scare marks,
 * titles, names, terms), what is nested in another, and what fell outside every placement is left
 * out. `placements` are sorted and do not overlap. Linear.
 */
export const toProposals = (
  quotes: readonly FoundQuote[],
  placements: readonly Placement[],
  fields: FieldTexts,
): Proposal[] => {
  const place = placer(placements, fields);
  const proposals = new Map<string, Proposal>();
  for (const quote of quotes) {
    if (quote.nested || !isQuoteKind(quote.kind)) continue;
    const span = place(quote);
    if (!span) continue;
    const segment = makeSegment(fields[span.field], span.start, span.end);
    const key = `${quote.group} ${span.field}`;
    const begun = proposals.get(key);
    if (begun) {
      begun.segments.push(segment);
      begun.text += ` ${segment.exact}`;
    } else {
      proposals.set(key, toProposal(quote, quote.kind, segment, span.field, place));
    }
  }
  return [...proposals.values()];
};

type Place = (span: Span) => FieldSpan | null;

const toProposal = (
  quote: FoundQuote,
  kind: QuoteKind,
  segment: Proposal['segments'][number],
  field: MentionField,
  place: Place,
): Proposal => {
  const { speakerStart, speakerEnd } = quote;
  const printed = speakerStart !== null && speakerEnd !== null;
  const day = quote.saidOn && place(quote.saidOn);
  return {
    field,
    kind,
    segments: [segment],
    text: segment.exact,
    utterance: quote.utterance,
    speaker: quote.speaker,
    speakerStatus: quote.speakerStatus,
    speakerAsPrinted: printed ? place({ start: speakerStart, end: speakerEnd }) : null,
    role: quote.role,
    affiliation: quote.affiliation,
    via: quote.via,
    saidOn: day && { ...day, date: quote.saidOn?.date ?? null },
    occasion: quote.occasion && place(quote.occasion),
    backTranslated: quote.backTranslated,
    confidence: quote.confidence,
    reason: quote.reason && placeReason(quote.reason, place),
    candidates: quote.candidates.map(({ name, reason }): ProposalCandidate => ({
      name,
      reason: placeReason(reason, place),
    })),
  };
};

const placeReason = ({ rule, words }: Reason, place: Place): ProposalReason => ({
  rule,
  words: words.map(place).filter((span) => span !== null),
});

/** A span keeps to one placement: what of it stands elsewhere is cut off. */
const placer =
  (placements: readonly Placement[], fields: FieldTexts): Place =>
  (span) => {
    const placement = placements[firstIndex(placements, ({ end }) => end > span.start)];
    if (!placement) return null;
    const from = Math.max(span.start, placement.start);
    const to = Math.min(span.end, placement.end);
    if (to <= from) return null;
    const start = placement.at + from - placement.start;
    const end = placement.at + to - placement.start;
    const { field } = placement;
    return { field, start, end, text: fields[field].slice(start, end) };
  };

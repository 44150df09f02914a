/** Proposal: a quote that the engine found in an article's fields, ready to become a mention once a person accepts it. */
import type { MentionField } from './mention';
import type { Segment } from './segment';
import type { FoundDay, QuoteKind, ReasonRule, SpeakerStatus, TextSpan } from './reading';

/** Words of one field that decided; offsets are UTF-16 code units into that field's plain text. */
export interface FieldSpan extends TextSpan {
  field: MentionField;
}

/** Why a speaker is proposed: the rule, and the words that decided, wherever in the article they stand. */
export interface ProposalReason {
  rule: ReasonRule;
  words: FieldSpan[];
}

/** A speaker that is possible but not proposed, best first. */
export interface ProposalCandidate {
  name: string;
  reason: ProposalReason;
}

/** One mention that is proposed. Proposals are not stored: they are found again from the text. */
export interface Proposal {
  field: MentionField;
  kind: QuoteKind;
  /** In the field's plain text: headline and standfirst as they are, the body as `blocksToText` gives it. */
  segments: Segment[];
  /** The words of all segments, one space between two of them. */
  text: string;
  /** Proposals with the same number are printings of one quote: a pull quote and its sentence. */
  utterance: number;
  /** The full name, or the description, of who spoke. */
  speaker: string | null;
  speakerStatus: Exclude<SpeakerStatus, 'withheld'>;
  /** The name, surname or pronoun that is printed beside the quote, and where. */
  speakerAsPrinted: FieldSpan | null;
  role: string | null;
  affiliation: string | null;
  via: string[];
  /** When and on what occasion the words were said, as printed beside this quote; `date` is YYYY-MM-DD where it can be told. */
  saidOn: (FieldSpan & Pick<FoundDay, 'date'>) | null;
  occasion: FieldSpan | null;
  backTranslated: boolean;
  confidence: 'sure' | 'guess';
  /** Null only where no speaker is proposed. */
  reason: ProposalReason | null;
  candidates: ProposalCandidate[];
}

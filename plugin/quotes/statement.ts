/** A marked span on its way to a found quote: what stands beside it and who is thought to speak. */
import type { MarkedKind, QuoteKind, ReasonRule } from '../model/reading';
import type { Attribution } from './cues/cue';
import type { Incise } from './cues/incise';
import type { Shape } from './kinds/shape';
import type { Marked } from './marks/marked';
import type { Voice } from './speakers/voice';

/** A phrase of a paragraph; `last` is that of the last name where several people speak as one. */
export interface Printed {
  paragraph: number;
  chunk: number;
  last?: number;
}

export interface Statement {
  /** Index of the marked span. */
  span: number;
  marked: Marked;
  paragraph: number;
  /** Index of the quote's token in the paragraph. */
  at: number;
  shape: Shape;
  kind: QuoteKind | MarkedKind;
  /** The evidence that it is a quote: positive for one. */
  score: number;
  cue: Attribution | null;
  group: number;
  utterance: number;
  voice: Voice | null;
  rule: ReasonRule | null;
  /** Where the speaker is printed: a phrase of a paragraph, or none. */
  printed: Printed | null;
  strength: number;
  /** The quote before it has the same speaker: a pronoun goes on with that one. */
  goesOn: boolean;
  incise?: Incise;
}

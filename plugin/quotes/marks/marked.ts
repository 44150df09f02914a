import type { Span } from '../../model/reading';

/** A run of text in quotation marks. */
export interface Marked extends Span {
  /** From the opening mark to behind the closing one. */
  outerStart: number;
  outerEnd: number;
  open: string;
  /** False: the paragraph ends before the mark closes. */
  closed: boolean;
  /** The marks of the paragraph before did not close, and this one carries on. */
  continued: boolean;
  nested: boolean;
  paragraph: number;
  /** A printing fault was repaired to find the extent. */
  repaired: boolean;
  /** Words that stand in no marks: where the turn begins to which they belong. */
  turn?: number;
}

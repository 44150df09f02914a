/** The words against the original: how two printings of a quote differ, and where a wording stands on a page. */
import type { Span } from './reading';

export const changeKinds = [
  'dropped', // words of the original are left out, and nothing says so
  'elided', // words of the original are left out where an ellipsis says so
  'added', // words that the original does not have
  'bracketed', // in brackets on one side only, as an explanation: "[the mayor]"; also in place of a few words: "he"
  'replaced', // other words in their place
  'number', // another figure, currency or per cent; 12 for "twelve" is none
  'negation', // a negation lost or gained; also one beside the words that ours quotes
  'case', // upper or lower case, or an accent, only
  'punctuation', // punctuation, marks, dashes, blanks, or the way of writing a number or a compound only
] as const;
/** What kind of change it is. `case` and `punctuation` alone do not make a wording altered. */
export type ChangeKind = (typeof changeKinds)[number];

/** A run of words in both texts; one of the two may be empty. */
export interface WordingPart {
  /** Offsets in the original wording. */
  original: Span;
  /** Offsets in ours. */
  printed: Span;
  /**
   * Null where both say the same, and where the original goes on before or behind what ours quotes of
   * it: there `printed` is empty.
   */
  change: ChangeKind | null;
}

export interface WordingComparison {
  /** equal: what ours quotes stands there sign by sign; alike: case and punctuation differ; altered: the words differ. */
  verdict: 'equal' | 'alike' | 'altered';
  /** In order, and together the whole of both texts. */
  parts: WordingPart[];
  /** The kinds that occur, the gravest first: negation, number, replaced, dropped, added, … */
  changes: ChangeKind[];
  /** 0 to 1: the share of words that stand in both, of ours and of those of the original that it quotes. */
  similarity: number;
}

export const translationDoubts = ['number', 'date', 'name', 'negation', 'length'] as const;

/** Something that ought to survive a translation, and that one of the two does not have. A note, no verdict. */
export interface TranslationDoubt {
  kind: (typeof translationDoubts)[number];
  /** As it stands in the original, in ours; null where it is missing there. For `length`: the number of words. */
  original: string | null;
  printed: string | null;
}

/** Where a wording stands on a page. Offsets are in the page's text. */
export type FoundWording =
  | {
      match: 'verified' | 'altered';
      /** One run, or several where the page breaks the quote: “…,” she said. “…” */
      spans: Span[];
      /** The words that stand there, the runs joined by a space. */
      wording: string;
      comparison: WordingComparison;
    }
  | { match: 'missing' }
  /** Several places are alike, and nothing tells which is meant. */
  | { match: 'unclear'; places: Span[][] };

/** A passage of a page that may be the quote in the page's own language. */
export interface Passage {
  spans: Span[];
  wording: string;
  /** 0 to 1: how much speaks for it. */
  score: number;
  /** Who speaks there, as printed. */
  speaker: string | null;
  doubts: TranslationDoubt[];
}

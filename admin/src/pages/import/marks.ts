/** The quotes and printing faults of the pasted text, line by line, as the text pane draws them. */
import { isQuoteKind } from '../../../../plugin/model/reading';
import type {
  FoundQuote,
  Reason,
  Repair,
  Span,
  StoryReading,
} from '../../../../plugin/model/reading';
import { wordsOf } from '../../components/reason/say-reason';
import type { SayableReason } from '../../components/reason/say-reason';

/** A run of a line. Offsets in the whole text, in UTF-16 code units. */
export interface Piece extends Span {
  /** The utterance of the quote that it is a part of. */
  utterance: number | null;
  /** A printing fault that a repair would change. */
  fault: boolean;
  /** Of the words that decided who is proposed for the selected quote. */
  decided?: boolean;
}

interface Mark extends Span {
  utterance: number | null;
}

/**
 * Cut each line where quotes and faults begin and end. What is nested in a quote, and what stands
 * between marks without being a quote, is not marked. Linear after sorting.
 */
export const piecesOf = (
  lines: readonly Span[],
  { quotes }: Pick<StoryReading, 'quotes'>,
  repairs: readonly Repair[],
): Piece[][] => {
  const marks: Mark[] = [
    ...quotes.filter(({ kind, nested }) => !nested && isQuoteKind(kind)),
    ...repairs.map(({ start, end }) => ({ start, end: Math.max(end, start + 1), utterance: null })),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  return lines.map((line) => {
    open = open.filter(({ end }) => end > line.start);
    for (let mark = marks[next]; mark && mark.start < line.end; mark = marks[next]) {
      if (mark.end > line.start) open.push(mark);
      next += 1;
    }
    return cut(line, open);
  });
};

const cut = (line: Span, marks: readonly Mark[]): Piece[] => {
  if (!marks.length) return [{ start: line.start, end: line.end, utterance: null, fault: false }];
  const edges = new Set([line.start, line.end]);
  for (const { start, end } of marks) {
    for (const edge of [start, end]) if (edge > line.start && edge < line.end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? line.start;
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    return {
      start,
      end,
      utterance: here.find(({ utterance }) => utterance !== null)?.utterance ?? null,
      fault: here.some(({ utterance }) => utterance === null),
    };
  });
};

/**
 * The words of the pasted text that decided who is proposed for an utterance, or for one of its
 * candidates. Of its printings the one counts whose reason the card shows.
 */
export const decidingWords = (
  quotes: readonly FoundQuote[],
  utterance: number,
  shown: SayableReason | null,
  candidate: string | null,
): readonly Span[] => {
  const reasons = quotes
    .filter((quote) => quote.utterance === utterance && !quote.nested)
    .flatMap(({ reason, candidates }) =>
      candidate === null
        ? (reason ?? [])
        : candidates.flatMap((other) => (other.name === candidate ? other.reason : [])),
    );
  const isShown = (reason: Reason): boolean =>
    shown !== null && reason.rule === shown.rule && wordsOf(reason) === wordsOf(shown);
  return (reasons.find(isShown) ?? reasons[0])?.words ?? [];
};

/** The pieces cut once more where words that decided begin and end; a line without any keeps its pieces. */
export const withDeciding = (
  lines: readonly (readonly Piece[])[],
  words: readonly Span[],
): (readonly Piece[])[] => {
  if (!words.length) return [...lines];
  return lines.map((pieces) => {
    const from = pieces[0]?.start ?? 0;
    const to = pieces.at(-1)?.end ?? 0;
    const here = words.filter(({ start, end }) => start < to && end > from);
    return here.length ? pieces.flatMap((piece) => cutPiece(piece, here)) : pieces;
  });
};

const cutPiece = (piece: Piece, words: readonly Span[]): Piece[] => {
  const edges = new Set([piece.start, piece.end]);
  for (const { start, end } of words) {
    for (const edge of [start, end]) if (edge > piece.start && edge < piece.end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? piece.start;
    const decided = words.some((word) => word.start < end && word.end > start);
    return { ...piece, start, end, ...(decided ? { decided } : {}) };
  });
};

/** The blocks of a comparison as parts that together are the whole of both texts, signs and blanks included. */
import type { Span } from '../model/reading';
import type { ChangeKind, WordingPart } from '../model/wording';
import type { Block, Changes } from './changes';
import type { Wording } from './tokens';

/**
 * The parts, in order. Signs and blanks between two words that both texts have are parts of their own
 * where they differ; those around words that only one has go with them.
 */
export const layOut = (original: Wording, printed: Wording, changes: Changes): WordingPart[] => {
  const layout = new Layout(original, printed, changes.to);
  const { blocks, from, to } = changes;
  if (from > 0) layout.putBefore(changes);
  for (let i = 0; i < blocks.length;) {
    const side = sideOf(blocks[i]);
    let end = i + 1;
    while (side !== 'both' && end < blocks.length && sideOf(blocks[end]) === side) end += 1;
    layout.putRun(blocks.slice(i, end), side);
    i = end;
  }
  if (to < original.tokens.length) layout.putAfter(changes);
  else layout.putGap(original.text.length, printed.text.length);
  return layout.parts;
};

type Side = 'original' | 'printed';

const sideOf = (block: Block | undefined): Side | 'both' => {
  if (!block || block.from === block.to) return 'printed';
  return block.printedFrom === block.printedTo ? 'original' : 'both';
};

class Layout {
  readonly parts: WordingPart[] = [];
  /** Where the parts so far end. */
  private readonly at = { original: 0, printed: 0 };

  /** @param to the token of the original behind the last that is compared */
  constructor(
    private readonly original: Wording,
    private readonly printed: Wording,
    private readonly to: number,
  ) {}

  /** What the original says before the words that are compared. */
  putBefore({ from }: Changes): void {
    const { original, printed } = this;
    const start = original.tokens[from]?.start ?? 0;
    const lead = printed.text.slice(0, printed.tokens[0]?.start);
    const gap = original.text.slice(original.tokens[from - 1]?.end, start);
    let shared = 0;
    while (
      shared < Math.min(lead.length, gap.length) &&
      lead.at(-1 - shared) === gap.at(-1 - shared)
    )
      shared += 1;
    this.put(start - shared, 0, null);
    this.put(start - shared, lead.length - shared, 'punctuation');
  }

  /** What it says behind them. */
  putAfter({ to }: Changes): void {
    const { original, printed, at } = this;
    const trail = printed.text.slice(at.printed);
    const gap = original.text.slice(at.original, original.tokens[to]?.start);
    let shared = 0;
    while (shared < Math.min(trail.length, gap.length) && trail[shared] === gap[shared])
      shared += 1;
    this.put(at.original + shared, at.printed + shared, null);
    this.put(at.original, printed.text.length, 'punctuation');
    this.put(original.text.length, printed.text.length, null);
  }

  putRun(run: readonly Block[], side: Side | 'both'): void {
    const [first] = run;
    if (!first) return;
    if (side !== 'both') {
      this.putOneSided(run, side);
      return;
    }
    const theirs = this.spanOf(first, 'original');
    const ours = this.spanOf(first, 'printed');
    this.putGap(theirs.start, ours.start);
    this.put(theirs.end, ours.end, first.change);
  }

  /** From the first word of a block to its last; brackets go with the words that are added in them. */
  private spanOf(block: Block, side: Side): Span {
    const { text, tokens } = this[side];
    const { from, to } = rangeOn(block, side);
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    if (block.change !== 'bracketed') return { start, end };
    const before = text.slice(this.at[side], start);
    const open = Math.max(before.lastIndexOf('['), before.lastIndexOf('('));
    const close = text.slice(end, tokens[to]?.start).search(/[\])]/u);
    return {
      start: open < 0 ? start : this.at[side] + open,
      end: close < 0 ? end : end + close + 1,
    };
  }

  /** Words that only one text has. Of the two gaps beside them one goes with them: the one that the other text does not have. */
  private putOneSided(run: readonly Block[], side: Side): void {
    const other = side === 'original' ? 'printed' : 'original';
    const wording = this[side];
    const starts = run.map((block) => wording.tokens[rangeOn(block, side).from]?.start ?? 0);
    const ends = run.map((block) => wording.tokens[rangeOn(block, side).to - 1]?.end ?? 0);
    const next = this.nextStart(run.at(-1), side);
    const otherNext = this.nextStart(run.at(-1), other);
    const gap = this[other].text.slice(this.at[other], otherNext);
    const before = wording.text.slice(this.at[side], starts[0]);
    const after = wording.text.slice(ends.at(-1), next);
    const isElided = run.some(({ change }) => change === 'elided');
    const takesAfter = isElided || gap === before || gap !== after;
    if (!isElided && gap === before) this.putOn(side, starts[0] ?? 0, otherNext, null);
    run.forEach(({ change }, i) => {
      const end = takesAfter ? (starts[i + 1] ?? next) : (ends[i] ?? next);
      this.putOn(side, end, takesAfter ? otherNext : this.at[other], change);
    });
  }

  private putOn(side: Side, end: number, otherEnd: number, change: ChangeKind | null): void {
    if (side === 'original') this.put(end, otherEnd, change);
    else this.put(otherEnd, end, change);
  }

  /** Where the next word begins, or the text ends; where only words around follow, the last one ends. */
  private nextStart(block: Block | undefined, side: Side): number {
    const { text, tokens } = this[side];
    const next = block ? rangeOn(block, side).to : 0;
    if (side === 'original' && next >= this.to && this.to < tokens.length)
      return Math.max(this.at.original, tokens[this.to - 1]?.end ?? 0);
    return tokens[next]?.start ?? text.length;
  }

  putGap(originalEnd: number, printedEnd: number): void {
    const { original, printed, at } = this;
    const theirs = original.text.slice(at.original, originalEnd);
    const ours = printed.text.slice(at.printed, printedEnd);
    this.put(originalEnd, printedEnd, theirs === ours ? null : 'punctuation');
  }

  private put(originalEnd: number, printedEnd: number, change: ChangeKind | null): void {
    const { at, parts } = this;
    const part: WordingPart = {
      original: { start: at.original, end: originalEnd },
      printed: { start: at.printed, end: printedEnd },
      change,
    };
    at.original = originalEnd;
    at.printed = printedEnd;
    if (isEmpty(part.original) && isEmpty(part.printed)) return;
    const last = parts.at(-1);
    if (last?.change === change && isAround(last) === isAround(part)) {
      last.original.end = originalEnd;
      last.printed.end = printedEnd;
    } else parts.push(part);
  }
}

const rangeOn = (block: Block, side: Side): { from: number; to: number } =>
  side === 'original' ? block : { from: block.printedFrom, to: block.printedTo };

const isEmpty = ({ start, end }: Span): boolean => end <= start;

/** Words of the original beside those that are quoted. */
const isAround = ({ change, original, printed }: WordingPart): boolean =>
  change === null && isEmpty(printed) && !isEmpty(original);

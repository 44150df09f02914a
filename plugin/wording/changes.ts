/** What changed between the original's words and ours: runs of both, each with its kind. */
import type { ChangeKind } from '../model/wording';
import type { WordAlignment } from './align-words';
import { isClauseEdge, lostNegations, withDenials } from './lost-negations';
import type { Compared, LostNegations, Range } from './lost-negations';
import { endsSentence, gapBefore, hasEllipsis } from './tokens';
import type { Token, Wording } from './tokens';

/** A run of tokens of both texts, `to` excluded; one of the two may be empty. */
export interface Block {
  from: number;
  to: number;
  printedFrom: number;
  printedTo: number;
  change: ChangeKind | null;
}

/** The original's tokens from `from` to `to` with all of ours, as blocks in their order; what stands around them is not ours. */
export interface Changes {
  from: number;
  to: number;
  blocks: Block[];
}

/** The changes that an alignment shows. Linear. */
export const changesOf = (texts: Compared, { pairs, isPart }: WordAlignment): Changes => {
  const { original, printed } = texts;
  const quoted = isPart ? rangeOf(texts, pairs) : { from: 0, to: original.tokens.length };
  const lost = lostNegations(texts, pairs, quoted);
  const range = withDenials(texts, lost.lost, quoted);
  const blocks: Block[] = [];
  let at = range.from;
  let printedAt = 0;
  const close = (to: number, printedTo: number) => {
    const region = { from: at, to, printedFrom: printedAt, printedTo };
    if (to > at || printedTo > printedAt) blocks.push(...changedRegion(texts, lost, pairs, region));
  };
  pairs.forEach((pair, j) => {
    if (pair < 0 || original.tokens[pair]?.key !== printed.tokens[j]?.key) return;
    close(pair, j);
    blocks.push(sameWord(texts, pair, j));
    at = pair + 1;
    printedAt = j + 1;
  });
  close(range.to, printed.tokens.length);
  return { ...range, blocks };
};

/**
 * The original's tokens from the first shared one to the last. Where our words begin or end with some
 * that are not there, these stand in place of as many of theirs, in the same sentence.
 */
const rangeOf = ({ original, printed }: Compared, pairs: Int32Array): Range => {
  const paired = [...pairs.keys()].filter((j) => (pairs[j] ?? -1) >= 0);
  const shared = paired.filter(
    (j) => original.tokens[pairs[j] ?? -1]?.key === printed.tokens[j]?.key,
  );
  const [first] = shared;
  const last = shared.at(-1);
  if (first === undefined || last === undefined) return { from: 0, to: original.tokens.length };
  const start = pairs[first] ?? 0;
  const end = (pairs[last] ?? 0) + 1;
  let from = start;
  while (from > Math.max(0, start - first) && !endsSentence(gapBefore(original, from))) from -= 1;
  let to = end;
  const most = Math.min(original.tokens.length, end + printed.tokens.length - 1 - last);
  while (to < most && !endsSentence(gapBefore(original, to))) to += 1;
  // What was paired with other words stays with them.
  return {
    from: Math.min(from, pairs[paired[0] ?? first] ?? from),
    to: Math.max(to, (pairs[paired.at(-1) ?? last] ?? 0) + 1),
  };
};

const sameWord = ({ original, printed }: Compared, i: number, j: number): Block => ({
  from: i,
  to: i + 1,
  printedFrom: j,
  printedTo: j + 1,
  change: changeOfWriting(wordAt(original, i), wordAt(printed, j)),
});

const wordAt = ({ text, tokens }: Wording, at: number): string =>
  text.slice(tokens[at]?.start, tokens[at]?.end).normalize('NFC');

const changeOfWriting = (theirs: string, ours: string): ChangeKind | null => {
  if (theirs === ours) return null;
  const letters = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const bare = (word: string) => letters(word).normalize('NFD').replace(/\p{M}/gu, '');
  const inCase = bare(theirs) === bare(ours) && sizeOfSigns(theirs) === sizeOfSigns(ours);
  return inCase ? 'case' : 'punctuation';
};

const sizeOfSigns = (word: string): string => word.replace(/[\p{L}\p{M}\p{N}]/gu, '');

/** The changes between two shared words. */
const changedRegion = (
  texts: Compared,
  negated: LostNegations,
  pairs: Int32Array,
  region: Omit<Block, 'change'>,
): Block[] => {
  const { from, to, printedFrom, printedTo } = region;
  const written = writtenOtherwise(texts, region);
  if (written) return [{ ...region, change: 'punctuation' }];
  const steps: Block[] = [];
  let at = from;
  const drop = (end: number, printedAt: number) => {
    const run = { from: at, to: end, printedFrom: printedAt, printedTo: printedAt };
    if (end > at) steps.push(...droppedRun(texts, negated, run));
  };
  for (let j = printedFrom; j < printedTo; j += 1) {
    const pair = pairs[j] ?? -1;
    if (pair >= at && pair < to) {
      drop(pair, j);
      steps.push({
        from: pair,
        to: pair + 1,
        printedFrom: j,
        printedTo: j + 1,
        change: changeOfPair(texts, negated, pair, j),
      });
      at = pair + 1;
    } else {
      steps.push({
        from: at,
        to: at,
        printedFrom: j,
        printedTo: j + 1,
        change: changeOfAdded(texts, negated, j),
      });
    }
  }
  drop(to, printedTo);
  return merged(steps);
};

/** The same letters parted otherwise (e-mail, email; well being), or a number that one of the two has in a word. */
const writtenOtherwise = (
  { original, printed }: Compared,
  { from, to, printedFrom, printedTo }: Omit<Block, 'change'>,
): boolean => {
  const theirs = original.tokens.slice(from, to);
  const ours = printed.tokens.slice(printedFrom, printedTo);
  if (theirs.length === 0 || ours.length === 0) return false;
  const [a] = theirs;
  const [b] = ours;
  const isFigure = (token: Token | undefined) => token?.amount?.unit === '';
  if (theirs.length === 1 && ours.length === 1 && a?.isOne && b?.isOne)
    return isFigure(a) || isFigure(b);
  return keysOf(theirs) === keysOf(ours);
};

const keysOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join('');

const changeOfPair = (
  { original, printed, negations, printedNegations }: Compared,
  { lost, gained }: LostNegations,
  i: number,
  j: number,
): ChangeKind => {
  if (lost.has(negations[i] ?? -1) || gained.has(printedNegations[j] ?? -1)) return 'negation';
  const a = original.tokens[i];
  const b = printed.tokens[j];
  if (a?.amount && b?.amount) return 'number';
  return b?.bracketed ? 'bracketed' : 'replaced';
};

const changeOfAdded = (
  { printed, printedNegations }: Compared,
  { gained }: LostNegations,
  j: number,
): ChangeKind => {
  if (gained.has(printedNegations[j] ?? -1)) return 'negation';
  return printed.tokens[j]?.bracketed ? 'bracketed' : 'added';
};

/** A run of the original that ours leaves out. */
const droppedRun = (
  texts: Compared,
  { lost }: LostNegations,
  run: Omit<Block, 'change'>,
): Block[] => {
  const { original, printed, negations } = texts;
  const elided =
    hasEllipsis(gapBefore(printed, run.printedFrom)) &&
    !hasEllipsis(gapBefore(original, run.from)) &&
    !hasEllipsis(gapBefore(original, run.to));
  const whole = isWhole(original, run, elided);
  const kindOf = (i: number): ChangeKind => {
    if (!whole && lost.has(negations[i] ?? -1)) return 'negation';
    if (original.tokens[i]?.bracketed) return 'bracketed';
    return elided ? 'elided' : 'dropped';
  };
  if (elided) {
    const kinds = Array.from({ length: run.to - run.from }, (_, k) => kindOf(run.from + k));
    return [{ ...run, change: kinds.includes('negation') ? 'negation' : 'elided' }];
  }
  return Array.from({ length: run.to - run.from }, (_, k) => ({
    ...run,
    from: run.from + k,
    to: run.from + k + 1,
    change: kindOf(run.from + k),
  }));
};

/** A clause or a sentence of its own takes its negation with it: what is left says what it said. */
const clause = 4;

const isWhole = (
  original: Wording,
  { from, to }: Omit<Block, 'change'>,
  elided: boolean,
): boolean => {
  const inside = Array.from({ length: to - from - 1 }, (_, k) => gapBefore(original, from + k + 1));
  const edges = [gapBefore(original, from), gapBefore(original, to)];
  if (elided && [...inside, ...edges].some(endsSentence)) return true;
  return to - from >= clause && edges.every((gap) => isClauseEdge(gap) || gap === '');
};

const ofWords: ReadonlySet<ChangeKind | null> = new Set(['dropped', 'added', 'replaced']);

/** So many words may stand behind an explanation that is printed in their place: [the mayor] for "he". */
const explained = 5;

/** Neighbours of one kind as one; words left out beside words added are words replaced. */
const merged = (steps: readonly Block[]): Block[] => {
  const blocks: Block[] = [];
  for (const step of steps) {
    const last = blocks.at(-1);
    const change = last && joinedChange(last, step);
    if (change) {
      last.change = change;
      last.to = step.to;
      last.printedTo = step.printedTo;
    } else blocks.push({ ...step });
  }
  return blocks;
};

/** What two neighbours are together; null where they stay apart. */
const joinedChange = (a: Block, b: Block): ChangeKind | null => {
  if (a.change === b.change) return a.change;
  if (ofWords.has(a.change) && ofWords.has(b.change)) return 'replaced';
  const [dropped, other] = a.change === 'dropped' ? [a, b] : [b, a];
  const isExplained = dropped.change === 'dropped' && other.change === 'bracketed';
  return isExplained && dropped.to - dropped.from <= explained ? 'bracketed' : null;
};

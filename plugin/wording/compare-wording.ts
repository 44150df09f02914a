/** The words of a quote against the original: what is the same, what differs, and what kind of change it is. */
import type { ChangeKind, WordingComparison, WordingPart } from '../model/wording';
import { alignWords } from './align-words';
import { changesOf } from './changes';
import type { Block, Changes } from './changes';
import { wordingLanguage } from './language';
import { layOut } from './lay-out';
import { negationsOf } from './negations';
import { endsSentence, gapBefore, hasEllipsis, readWording } from './tokens';
import type { Wording } from './tokens';

export interface CompareOptions {
  /** BCP 47; of both texts. Guessed from them when it is missing or unknown. */
  language?: string | null;
}

/** The kinds, the gravest first. */
const gravest: readonly ChangeKind[] = [
  'negation',
  'number',
  'replaced',
  'dropped',
  'added',
  'elided',
  'bracketed',
  'case',
  'punctuation',
];

/**
 * Compares our printing of a quote with the original. Ours may be a part of it: hand in the whole
 * passage, and what it says before and behind the words that ours quotes is no change (parts whose
 * `change` is null and whose `printed` is empty), unless it denies them. Words left out at an ellipsis
 * of ours are `elided`, words added in brackets `bracketed`. The same number written otherwise (12,
 * twelve; 1.234, 1,234), the same letters parted otherwise (email, e-mail) and re-typed marks,
 * dashes and blanks are `punctuation`; capitals and accents are `case`.
 * Time grows with the product of the lengths up to some 6,000 characters each, and linearly
 * with the texts and their differences above. Offsets are UTF-16 code units.
 * @param original the words as the original page prints them
 * @param printed ours
 */
export const compareWording = (
  original: string,
  printed: string,
  { language }: CompareOptions = {},
): WordingComparison => {
  const data = wordingLanguage(language, original, printed);
  const theirs = readWording(original, data);
  const ours = readWording(printed, data);
  const texts = {
    original: theirs,
    printed: ours,
    negations: negationsOf(theirs, data),
    printedNegations: negationsOf(ours, data),
  };
  const changes = changesOf(
    texts,
    alignWords(theirs.tokens, ours.tokens, ellipsesOf(theirs, ours), edgesOf(theirs)),
  );
  const parts = layOut(theirs, ours, changes);
  const kinds = new Set(parts.map(({ change }) => change));
  return {
    verdict: verdictOf(parts),
    parts,
    changes: gravest.filter((kind) => kinds.has(kind)),
    similarity: similarityOf(changes, ours.tokens.length),
  };
};

/** Before which of our words an ellipsis stands that may cover words of theirs. */
export const ellipsesOf = (theirs: Wording, ours: Wording): boolean[] => {
  const printed = Array.from({ length: ours.tokens.length + 1 }, (_, at) =>
    hasEllipsis(gapBefore(ours, at)),
  );
  // Where the original has as many, they are the speaker's own pauses.
  const own = Array.from({ length: theirs.tokens.length + 1 }, (_, at) =>
    hasEllipsis(gapBefore(theirs, at)),
  );
  return count(own) >= count(printed) ? printed.map(() => false) : printed;
};

/** What of the original ends before each of its words: a sentence, a clause, nothing. */
export const edgesOf = (theirs: Wording): number[] =>
  Array.from({ length: theirs.tokens.length + 1 }, (_, at) => {
    const gap = gapBefore(theirs, at);
    if (at === 0 || at === theirs.tokens.length || endsSentence(gap)) return 2;
    return /[,;:–—]/u.test(gap) ? 1 : 0;
  });

const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;

const verdictOf = (parts: readonly WordingPart[]): WordingComparison['verdict'] => {
  const changes = parts.flatMap(({ change }) => change ?? []);
  if (changes.length === 0) return 'equal';
  return changes.every((kind) => kind === 'case' || kind === 'punctuation') ? 'alike' : 'altered';
};

const similarityOf = ({ from, to, blocks }: Changes, ours: number): number => {
  const all = to - from + ours;
  return all === 0
    ? 1
    : blocks.filter(isShared).reduce((sum, block) => sum + sizeOf(block), 0) / all;
};

const isShared = ({ change }: Block): boolean =>
  change === null || change === 'case' || change === 'punctuation';

const sizeOf = ({ from, to, printedFrom, printedTo }: Block): number =>
  to - from + printedTo - printedFrom;

/** How long a translation is beside its original. */
import type { TranslationDoubt } from '../model/wording';
import type { Facts } from './facts';
import type { WordingCode } from './language';

/**
 * Words that each language takes to say the same, English 1: rounded from the parallel debates of the European Parliament
 * (Europarl: Koehn 2005), and French raised by the words that it ties to the next with an apostrophe, which count here.
 */
const wordsPerSense: Record<WordingCode, number> = {
  de: 0.93,
  en: 1,
  es: 1.05,
  fr: 1.12,
  nl: 1.02,
};

/** How far the logarithm of a length strays from that, for so many words: less, the longer the text. */
const spread = (words: number): number => 0.12 + 0.9 / Math.sqrt(Math.max(1, words));

/** So many times the spread is far outside. */
const far = 1.6;

/** The logarithm of how much longer ours is than a translation of theirs would be. */
export const lengthRatio = (original: Facts, printed: Facts): { log: number; limit: number } => {
  const theirs = lengthOf(original) / wordsPerSense[original.language.code];
  const ours = lengthOf(printed) / wordsPerSense[printed.language.code];
  return {
    log: Math.log((ours || 0.5) / (theirs || 0.5)),
    limit: far * spread(Math.max(theirs, ours)),
  };
};

const lengthOf = ({ wording }: Facts): number => wording.tokens.length;

/** A doubt where the lengths are far apart. */
export const lengthDoubts = (original: Facts, printed: Facts): TranslationDoubt[] => {
  const { log, limit } = lengthRatio(original, printed);
  if (Math.abs(log) <= limit) return [];
  return [
    { kind: 'length', original: String(lengthOf(original)), printed: String(lengthOf(printed)) },
  ];
};

/** What two texts show of how one was taken from the other: word for word, in another language, in part, in other words. */
import type { RelayKind } from '../model/reference';
import { guessLanguage } from '../quotes/languages/guess';
import { furnitureReason } from '../story/furniture';
import { readLines } from '../story/lines';
import type { Line } from '../story/lines';
import { wordsOf } from '../story/phrases';
import { primaryLanguage } from '../text/language-tag';

/** The words of a page or of a story, paragraphs parted by line breaks. */
export interface RelayText {
  text: string;
  /** BCP 47; null: guessed, where there are words enough. */
  language: string | null;
}

/** So many words in a row are compared: shorter runs two stories of one event share by chance. */
const run = 4;
/** A sentence stands in the other text where so much of it does: all but for a word that was put right. */
const standing = 0.7;
/** "Nearly all" of a text, and "few" of its sentences, by their words. */
const nearlyAll = 0.8;
const few = 0.5;
/** With fewer words of running text nothing is told. */
const tooShort = 40;
/** A line of fewer words is a caption, a heading or a button, and so is a longer one that ends like no sentence. */
const shortLine = 6;
const longLine = 20;
/** A full stop and the marks behind it. */
const longestEnd = 4;

/**
 * How the relay was taken from the original, as their words show. In one language what counts is the
 * share of the relay's sentences that stand in the original, and of the original's that the relay
 * has: verbatim where both are nearly all, excerpted where the relay's are and the original has
 * more, paraphrased where few are. Null where a text is too short or the shares tell nothing: half
 * copied, or copied whole into a longer story. Linear.
 */
export const relayKindOf = (original: RelayText, relay: RelayText): RelayKind | null => {
  const languages = [languageIn(original), languageIn(relay)];
  if (languages[0] && languages[1] && languages[0] !== languages[1]) return 'translated';
  const shares = relayShares(original.text, relay.text);
  if (!shares) return null;
  const { taken, kept } = shares;
  if (taken >= nearlyAll) return kept >= nearlyAll ? 'verbatim' : 'excerpted';
  return taken < few && kept < nearlyAll ? 'paraphrased' : null;
};

/**
 * What share of the relay's sentences, by their words, stands in the original (`taken`), and of the
 * original's in the relay (`kept`). The pages' furniture, headings and captions are left out, and
 * what is printed twice counts once. Null where there are too few words. Runs of words are compared
 * by their hash, so that the time is linear.
 */
export const relayShares = (
  original: string,
  relay: string,
): { taken: number; kept: number } | null => {
  const [before, after] = [sentencesOf(original), sentencesOf(relay)];
  if (wordCount(before) < tooShort || wordCount(after) < tooShort) return null;
  return { taken: shareIn(before, after), kept: shareIn(after, before) };
};

/** Each sentence of the running text once, as the keys of its words. */
const sentencesOf = (text: string): string[][] => {
  const lines = readLines(text);
  const found = new Map<string, string[]>();
  lines.forEach((line, i) => {
    const ends = /[.!?…][\s”"»«“’')\]]*$/u.test(line.text.slice(-longestEnd));
    if (line.words < (ends ? shortLine : longLine) || furnitureReason(line, lines[i + 1])) return;
    for (const sentence of sentencesIn(line))
      if (sentence.length >= run) found.set(sentence.join(' '), sentence);
  });
  return [...found.values()];
};

const sentencesIn = ({ text, tokens }: Line): string[][] => {
  const sentences: string[][] = [[]];
  tokens.forEach(({ key, start }, i) => {
    const gap = text.slice(tokens[i - 1]?.end ?? start, start);
    const stop = gap.search(/[.!?…]/u);
    if (stop >= 0 && /\s/u.test(gap.slice(stop))) sentences.push([]);
    sentences.at(-1)?.push(key);
  });
  return sentences;
};

const wordCount = (sentences: readonly (readonly string[])[]): number =>
  sentences.reduce((sum, { length }) => sum + length, 0);

/** The primary language; guessed of a text that is long enough. */
const languageIn = ({ text, language }: RelayText): string | null => {
  if (language) return primaryLanguage(language);
  return wordsOf(text).length < tooShort ? null : guessLanguage(text);
};

/** The share, by words, of the sentences that stand in the others. */
const shareIn = (
  others: readonly (readonly string[])[],
  sentences: readonly (readonly string[])[],
): number => {
  const runs = new Set(others.flatMap(runsOf));
  const there = sentences.filter((sentence) => {
    const own = runsOf(sentence);
    return own.filter((each) => runs.has(each)).length >= own.length * standing;
  });
  return wordCount(there) / Math.max(1, wordCount(sentences));
};

/** A hash of every run of four words. */
const runsOf = (words: readonly string[]): number[] => {
  const runs: number[] = [];
  const hashes = words.map(hashOf);
  for (let i = 0; i + run <= words.length; i += 1) {
    let hash = 0;
    for (let k = 0; k < run; k += 1) hash = Math.imul(hash, 0x01000193) ^ (hashes[i + k] ?? 0);
    runs.push(hash);
  }
  return runs;
};

/** FNV-1a, 32 bits. */
const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return hash;
};

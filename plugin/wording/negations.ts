/** Which words of a wording make one negation: not; ne … pas; no … nada. */
import type { WordingLanguage } from './language';
import { foldedWord } from '../text/normalise';
import { endsSentence, gapBefore } from './tokens';
import type { Wording } from './tokens';

/** How far from a particle the word stands that it makes a negation with, in words. */
const reach = 7;

/** For each token the number of the negation that it is a part of, from 0; -1 where it denies nothing. */
export const negationsOf = (wording: Wording, language: WordingLanguage): Int32Array => {
  const { tokens } = wording;
  const negations = new Int32Array(tokens.length).fill(-1);
  const exempt = emptyOnes(wording, language);
  let count = 0;
  /** The last token that belongs to a negation, and where its sentence began. */
  let last = -1;
  let sentence = 0;
  tokens.forEach(({ key }, at) => {
    if (at > 0 && endsSentence(gapBefore(wording, at))) sentence = at;
    if (exempt[at] || negations[at] !== -1) return;
    const near = last >= sentence && at - last <= reach;
    if (language.negationParticles.has(key)) {
      const before = near && at - last <= 4 ? (negations[last] ?? -1) : -1;
      const found = withParticle(wording, at, language, exempt);
      const half = found.length === 0 ? halfBefore(wording, at, sentence, language) : -1;
      if (before === -1 && found.length === 0 && half === -1) return;
      const number = before === -1 ? count++ : before;
      for (const i of [at, half, ...found]) if (i >= 0) negations[i] = number;
      last = Math.max(at, ...found);
    } else if (denies(wording, at, language)) {
      const goesOn = near && language.furtherNegations.has(key);
      negations[at] = goesOn ? (negations[last] ?? -1) : count++;
      last = at;
    }
  });
  return negations;
};

/** How many negations there are. */
export const countNegations = (negations: Int32Array): number =>
  new Set(negations.filter((number) => number >= 0)).size;

const denies = ({ text, tokens }: Wording, at: number, language: WordingLanguage): boolean => {
  const token = tokens[at];
  if (!token || token.amount) return false;
  if (language.negations.has(token.key)) return true;
  const printed = text.slice(token.start, token.end);
  if (language.negationEndings.length === 0 || !/['’ʼ‘]/u.test(printed)) return false;
  const word = foldedWord(printed);
  return language.negationEndings.some((ending) => word.endsWith(ending));
};

/** The words behind a particle that it makes a negation with; none where it only limits: ne … que. */
const withParticle = (
  wording: Wording,
  particle: number,
  language: WordingLanguage,
  exempt: Uint8Array,
): number[] => {
  const found: number[] = [];
  const isNegation = (at: number) => language.negations.has(wording.tokens[at]?.key ?? '');
  for (let at = particle + 1; at <= particle + reach && at < wording.tokens.length; at += 1) {
    const key = wording.tokens[at]?.key ?? '';
    if (endsSentence(gapBefore(wording, at)) || language.negationParticles.has(key)) break;
    if (found.length === 0 && language.limits.has(key)) return [];
    // Ne … plus que: only so many are left.
    const isHalf = at - 1 === found.at(-1) && found.length === 1 && !isNegation(at - 1);
    if (found.length > 0 && language.limits.has(key)) return isHalf ? [] : found;
    if (!exempt[at] && (isNegation(at) || language.halfNegations.has(key))) found.push(at);
  }
  return found;
};

/** Personne ne vient. */
const halfBefore = (
  { tokens }: Wording,
  particle: number,
  sentence: number,
  language: WordingLanguage,
): number => {
  for (let at = particle - 1; at >= Math.max(sentence, particle - 4); at -= 1)
    if (language.halfNegations.has(tokens[at]?.key ?? '')) return at;
  return -1;
};

/** What must follow a phrase stands no farther behind it, in words. */
const farthest = 25;

/** Tokens of phrases that deny nothing: 1 for each. */
export const emptyOnes = ({ tokens }: Wording, { emptyNegations }: WordingLanguage): Uint8Array => {
  const exempt = new Uint8Array(tokens.length);
  tokens.forEach(({ key }, at) => {
    for (const { phrase, follows } of emptyNegations.get(key) ?? []) {
      const end = at + phrase.length;
      if (!phrase.every((word, i) => tokens[at + i]?.key === word)) continue;
      if (follows && !tokens.slice(end, end + farthest).some((token) => token.key === follows))
        continue;
      exempt.fill(1, at, end);
    }
  });
  return exempt;
};

/** Whether a translation denies what the original denies. */
import { translations } from '../quotes/languages/wordings';
import { words } from '../quotes/languages/lists';
import type { TranslationDoubt } from '../model/wording';
import type { Facts } from './facts';
import { wordKey } from './language';
import type { WordingCode } from './language';
import { emptyOnes, negationsOf } from './negations';
import { endsSentence, gapBefore } from './tokens';

const denials = new Map<WordingCode, ReadonlySet<string>>();

const denialsOf = (code: WordingCode): ReadonlySet<string> => {
  let list = denials.get(code);
  if (!list) denials.set(code, (list = new Set(words(translations[code].denials).map(wordKey))));
  return list;
};

/** What a sentence denies: the words of its negations; and whether it may deny in other ways. */
interface Sentence {
  negations: string[];
  denies: boolean;
}

/**
 * A doubt where one of the two denies something and the other has neither a negation nor a word that may stand
 * for one: sentence by sentence where both have as many, else over the whole.
 */
export const denialDoubts = (original: Facts, printed: Facts): TranslationDoubt[] => {
  const theirs = sentencesOf(original);
  const ours = sentencesOf(printed);
  const [a, b] = theirs.length === ours.length ? [theirs, ours] : [[whole(theirs)], [whole(ours)]];
  return a.flatMap((sentence, i): TranslationDoubt[] => {
    const other = b[i] ?? { negations: [], denies: false };
    const lost = sentence.negations[0];
    const gained = other.negations[0];
    if (lost !== undefined && gained === undefined && !other.denies)
      return [{ kind: 'negation', original: lost, printed: null }];
    if (gained !== undefined && lost === undefined && !sentence.denies)
      return [{ kind: 'negation', original: null, printed: gained }];
    return [];
  });
};

const whole = (sentences: readonly Sentence[]): Sentence => ({
  negations: sentences.flatMap(({ negations }) => negations),
  denies: sentences.some(({ denies }) => denies),
});

const sentencesOf = ({ wording, language }: Facts): Sentence[] => {
  const { text, tokens } = wording;
  const numbers = negationsOf(wording, language);
  const list = denialsOf(language.code);
  // “Not only” denies nothing, but another language may say it with a negation, and the other way round.
  const empty = emptyOnes(wording, language);
  const sentences: Sentence[] = [];
  const seen = new Set<number>();
  tokens.forEach((token, at) => {
    const starts = /^[\p{Lu}\p{N}]/u.test(text.slice(token.start, token.end));
    if (at === 0 || (starts && endsSentence(gapBefore(wording, at))))
      sentences.push({ negations: [], denies: false });
    const sentence = sentences.at(-1);
    const number = numbers[at] ?? -1;
    if (!sentence) return;
    if (list.has(token.key) || empty[at] === 1) sentence.denies = true;
    if (number < 0 || seen.has(number)) return;
    seen.add(number);
    sentence.negations.push(text.slice(token.start, token.end));
  });
  return sentences;
};

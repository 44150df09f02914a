/** Halves that belong to a number: two and a half, half a million. */
import type { WordingLanguage } from './language';
import { wordKey } from './language';
import { touches } from './pieces';
import type { Piece } from './pieces';

/** The power of ten that a word stands for: million. */
export const powerOf = (word: string, { magnitudes }: WordingLanguage): number | undefined =>
  magnitudes.get(wordKey(word));

/** How many pieces say "and a half" from the one at `from`. */
export const halfBehind = (
  text: string,
  pieces: readonly Piece[],
  from: number,
  { halves }: WordingLanguage,
): number => {
  const says = (phrase: readonly string[]) =>
    phrase.every(
      (word, i) =>
        touches(text, pieces, from + i - 1) && wordKey(pieces[from + i]?.text ?? '') === word,
    );
  return halves.find(says)?.length ?? 0;
};

/** Half a million, een half miljoen, un demi-million: its value, and how many pieces it takes; null where none begins. */
export const halfOfPower = (
  text: string,
  pieces: readonly Piece[],
  from: number,
  language: WordingLanguage,
): { value: number; pieces: number } | null => {
  const { halfOf, magnitudes, numerals } = language;
  const keyAt = (at: number) =>
    at === from || touches(text, pieces, at - 1) ? wordKey(pieces[at]?.text ?? '') : '';
  const first = keyAt(from);
  const half = numerals.get(first) === 1 ? from + 1 : from;
  const key = half === from ? first : keyAt(half);
  const begun = halfOf.find((word) => key.startsWith(word));
  if (begun === undefined) return null;
  if (key.length > begun.length) {
    const power = magnitudes.get(key.slice(begun.length)) ?? 0;
    return power < 3 ? null : { value: 10 ** power / 2, pieces: half - from + 1 };
  }
  const last = numerals.get(keyAt(half + 1)) === 1 ? half + 2 : half + 1;
  const power = magnitudes.get(keyAt(last)) ?? 0;
  return power < 3 ? null : { value: 10 ** power / 2, pieces: last - from + 1 };
};

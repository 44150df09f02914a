/** What a wording says that a translation must say too. */
import { amountsIn } from './amounts-in';
import type { AmountIn } from './amounts-in';
import { datesIn } from './dates-in';
import type { DatesIn } from './dates-in';
import { wordingLanguage } from './language';
import type { WordingLanguage } from './language';
import { nameWordsOf, namesIn } from './names-in';
import type { NamedThing, NameWords } from './names-in';
import { piecesOf } from './pieces';
import { readWording } from './tokens';
import type { Wording } from './tokens';

/** A wording and the BCP 47 tag of its language; guessed from the words where it is missing or unknown. */
export interface WordingIn {
  text: string;
  language?: string | null;
}

/** What of a wording a translation must have. */
export interface Facts {
  text: string;
  language: WordingLanguage;
  wording: Wording;
  words: readonly string[];
  nameWords: NameWords;
  amounts: AmountIn[];
  times: DatesIn;
  names: NamedThing[];
}

/** Reads what a translation must have. Linear. */
export const factsOf = ({ text, language: tag }: WordingIn): Facts => {
  const language = wordingLanguage(tag, text);
  const pieces = piecesOf(text);
  const times = datesIn(text, pieces, language.code);
  const words = pieces.filter(({ kind }) => kind === 'word').map((piece) => piece.text);
  return {
    text,
    language,
    wording: readWording(text, language),
    words,
    nameWords: nameWordsOf(words, language.code),
    amounts: amountsIn(text, pieces, times.dates, language),
    times,
    names: namesIn(text, pieces, language.code),
  };
};

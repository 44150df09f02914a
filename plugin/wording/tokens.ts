/** A wording cut into what is compared: words, and numbers by their value. Signs and blanks stand between. */
import type { Span } from '../model/reading';
import { amountAt } from './amounts';
import type { Amount } from './amounts';
import type { WordingLanguage } from './language';
import { pieceKey } from './language';
import { ordinalValue } from './ordinals';
import { piecesOf } from './pieces';
import type { Piece } from './pieces';

export interface Token extends Span {
  /** The same for two printings that say the same. */
  key: string;
  /** Null for a word. */
  amount: Amount | null;
  /** One, or a word that stands for it now and then: a. */
  isOne: boolean;
  /** It stands in brackets: an explanation. */
  bracketed: boolean;
}

export interface Wording {
  text: string;
  tokens: readonly Token[];
}

/** The words and numbers of a text. Linear. */
export const readWording = (text: string, language: WordingLanguage): Wording => {
  const pieces = piecesOf(text);
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length;) {
    const found = amountAt(text, pieces, at, language);
    tokens.push(tokenOf(pieces, at, found?.pieces ?? 1, found?.amount ?? null, language));
    at += found?.pieces ?? 1;
  }
  markBrackets(text, tokens);
  return { text, tokens };
};

const tokenOf = (
  pieces: readonly Piece[],
  at: number,
  count: number,
  found: Amount | null,
  language: WordingLanguage,
): Token => {
  const first = pieces[at];
  const place = found || first?.kind !== 'word' ? null : ordinalValue(first.text, language);
  const amount = place === null ? found : { value: place, unit: '', words: true };
  const key = amount ? `#${amount.value}${amount.unit}` : keyOf(first, language);
  return {
    start: first?.start ?? 0,
    end: pieces[at + count - 1]?.end ?? 0,
    key,
    amount,
    isOne: amount ? amount.value === 1 && place === null : language.numerals.get(key) === 1,
    bracketed: false,
  };
};

/** The same for all words that stand behind an hour: h, heures. */
const keyOf = (piece: Piece | undefined, language: WordingLanguage): string => {
  const key = piece ? pieceKey(piece, language.code) : '';
  return language.hours.has(key) ? '#hour' : key;
};

/** What stands between the token at `at - 1` and the one at `at`: signs and blanks. */
export const gapBefore = ({ text, tokens }: Wording, at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);

/** …, ..., [...], (…) */
export const hasEllipsis = (gap: string): boolean => /…|\.\s?\.\s?\./u.test(gap);

/** A sentence ends between two tokens. */
export const endsSentence = (gap: string): boolean => /[.!?…\n]/u.test(gap);

const closing: Record<string, string> = { '[': ']', '(': ')' };

/** Marks the tokens between a bracket and the one that closes it. */
const markBrackets = (text: string, tokens: readonly Token[]): void => {
  let from = 0;
  /** What closes the open bracket; empty where none is open. */
  let close = '';
  for (let at = 0; at <= tokens.length; at += 1) {
    for (const sign of gapBefore({ text, tokens }, at)) {
      if (close === '') {
        close = closing[sign] ?? '';
        from = at;
      } else if (sign === close) {
        for (const token of tokens.slice(from, at)) token.bracketed = true;
        close = '';
      }
    }
  }
};

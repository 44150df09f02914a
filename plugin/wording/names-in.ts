/** Names of people, places and bodies that a text mentions, as far as its capitals show them. */
import { distanceBetween } from '../anchors/edit-distance';
import { languages } from '../quotes/languages';
import { Flag } from '../quotes/words/flags';
import { lexiconOf } from '../quotes/words/lexicon';
import type { Lexicon } from '../quotes/words/lexicon';
import type { WordingCode } from './language';
import { wordKey } from './language';
import { knownNameAt } from './known-names';
import type { Piece } from './pieces';

export interface NamedThing {
  /** As printed. */
  text: string;
  key: string;
  /** The number of a known place or body. */
  known: number | null;
  /** A translation has it, in whatever form; others may be translated as any word is. */
  lasting: boolean;
}

/** Bits of words that are no names though they have a capital. */
const common =
  Flag.Role |
  Flag.Title |
  Flag.Group |
  Flag.Document |
  Flag.Work |
  Flag.NamedThing |
  Flag.Speech |
  Flag.Time |
  Flag.Definite |
  Flag.Indefinite |
  Flag.Possessive |
  Flag.Pronoun |
  Flag.Preposition |
  Flag.Conjunction |
  Flag.Subordinator |
  Flag.Relative |
  Flag.Adverb |
  Flag.Function |
  Flag.FirstPerson |
  Flag.Auxiliary |
  Flag.Object |
  Flag.Nation;

/** The names in a text. Where all nouns have a capital, only those that are known or stand behind a first name or a title. */
export const namesIn = (
  text: string,
  pieces: readonly Piece[],
  code: WordingCode,
): NamedThing[] => {
  const lexicon = lexiconOf(languages[code]);
  const words = pieces.map((piece) => piece.text);
  const found: NamedThing[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || !isCapital(piece.text)) continue;
    const known = knownNameAt(words, at);
    if (known) {
      const last = pieces[at + known.length - 1] ?? piece;
      const printed = text.slice(piece.start, last.end);
      found.push({ text: printed, key: wordKey(printed), known: known.number, lasting: true });
      at += known.length - 1;
      continue;
    }
    const flags = lexicon.flags(piece.text.toLowerCase());
    if (flags & common) continue;
    const lasting = isLasting(text, pieces, at, lexicon);
    found.push({ text: piece.text, key: wordKey(piece.text), known: null, lasting });
  }
  return found;
};

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const isLasting = (
  text: string,
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
): boolean => {
  const piece = pieces[at];
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (!piece || piece.text.length < 3) return false;
  const joins = (a: Piece | undefined, b: Piece | undefined) =>
    a !== undefined && b !== undefined && text.slice(a.end, b.start) === ' ';
  const first = lexicon.firstName(piece.text.toLowerCase()) !== null;
  const behind = before?.kind === 'word' && joins(before, piece) ? before.text : '';
  const named =
    lexicon.firstName(behind.toLowerCase()) !== null ||
    (lexicon.flags(behind.toLowerCase().replace(/\.$/u, '')) & Flag.Title) !== 0;
  if (named || (first && joins(piece, after) && isCapital(after?.text ?? ''))) return true;
  // An abbreviation may be another one in another language, a noun may be one of many.
  if (lexicon.language.nounsCapitalised || piece.text === piece.text.toUpperCase()) return false;
  return !opensSentence(text, before?.end ?? 0, piece.start);
};

/** Only the start of a sentence gives a word its capital: nothing, a full stop, a mark stands before it. */
const opensSentence = (text: string, from: number, to: number): boolean =>
  from === 0 || /[^\s,;’'-]/u.test(text.slice(from, to));

/** Whether a text of these words has the name, in whatever form. */
export const hasName = (name: NamedThing, words: readonly string[]): boolean => {
  if (name.known !== null && words.some((_, at) => knownNameAt(words, at)?.number === name.known))
    return true;
  return words.some((word) => isAlikeName(name.key, wordKey(word)));
};

/** "Wallonië" and "Wallonie", "Zelensky" and "Selenskyj", and no two people. */
export const isAlikeName = (a: string, b: string): boolean => {
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  if (longer < 5 || Math.abs(a.length - b.length) > 3) return false;
  return distanceBetween(a, b) <= Math.floor(longer * 0.25) + (longer >= 9 ? 1 : 0);
};

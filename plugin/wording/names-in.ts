/** Names of people, places and bodies that a text mentions, as far as its capitals show them. */
import { distanceBetween } from '../anchors/edit-distance';
import { languages } from '../quotes/languages';
import { Flag } from '../quotes/words/flags';
import { lexiconOf } from '../quotes/words/lexicon';
import type { Lexicon } from '../quotes/words/lexicon';
import type { WordingCode } from './language';
import { wordingLanguage, wordKey } from './language';
import { soundKey } from './cognates';
import { isGeneric } from './generic-names';
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
  const { negations, numerals, ordinals } = wordingLanguage(code);
  const isSmall = (key: string) => negations.has(key) || numerals.has(key) || ordinals.has(key);
  const found: NamedThing[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'word') continue;
    const known = knownNameAt(words, at, code);
    if (!isCapital(piece.text)) {
      // An adjective, where the language writes it so: belge.
      if (known && piece.text.length > leastAdjective)
        found.push({
          text: piece.text,
          key: wordKey(piece.text),
          known: known.number,
          lasting: false,
        });
      continue;
    }
    if (known) {
      const last = pieces[at + known.length - 1] ?? piece;
      const printed = text.slice(piece.start, last.end);
      found.push({
        text: printed,
        key: wordKey(printed),
        known: known.number,
        lasting: known.lasting,
      });
      at += known.length - 1;
      continue;
    }
    const flags = lexicon.flags(piece.text.toLowerCase());
    if (flags & common || isSmall(wordKey(piece.text))) continue;
    const lasting = isLasting(text, pieces, at, lexicon);
    found.push({ text: piece.text, key: wordKey(piece.text), known: null, lasting });
  }
  return found;
};

/** In shorter words a name may stand by chance. */
const leastAdjective = 4;

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
  if (isGeneric(wordKey(piece.text))) return false;
  // An abbreviation may be another one in another language, a noun may be one of many.
  if (lexicon.language.nounsCapitalised || piece.text === piece.text.toUpperCase()) return false;
  return !opensSentence(text, before?.end ?? 0, piece.start);
};

/** Only the start of a sentence gives a word its capital: nothing, a full stop, a mark stands before it. */
const opensSentence = (text: string, from: number, to: number): boolean =>
  from === 0 || /[^\s,;’'-]/u.test(text.slice(from, to));

/** The words of a text in which names are looked for. */
export interface NameWords {
  /** As they are compared. */
  keys: readonly string[];
  /** The numbers of the known places and bodies that they name. */
  known: ReadonlySet<number>;
}

export const nameWordsOf = (words: readonly string[], code: WordingCode): NameWords => ({
  keys: words.map(wordKey),
  known: new Set(words.flatMap((_, at) => knownNameAt(words, at, code)?.number ?? [])),
});

/** Whether a text has the name, in whatever form. */
export const hasName = (name: NamedThing, { keys, known }: NameWords): boolean =>
  (name.known !== null && known.has(name.known)) || keys.some((key) => isAlikeName(name.key, key));

/** "Wallonië" and "Wallonie", "Zelensky" and "Selenskyj", "Limburgse" and "limbourgeois"; and no two people. */
export const isAlikeName = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (Math.max(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 3) return false;
  const [x, y] = [soundKey(a), soundKey(b)];
  const edits = Math.floor(Math.max(x.length, y.length) * 0.22);
  return distanceBetween(x, y) <= edits || hasSameConsonants(a, b);
};

/** Fewer consonants are shared by many names. */
const leastConsonants = 4;

const hasSameConsonants = (a: string, b: string): boolean => {
  const [short = '', long = ''] = [a, b]
    .map((key) => key.replace(/[aeiouy]/gu, ''))
    .sort((x, y) => x.length - y.length);
  return (
    short.length >= leastConsonants && long.length - short.length <= 1 && long.startsWith(short)
  );
};

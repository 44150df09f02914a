/** Cuts a run of text into words and marks, with what the lexicon knows of each word. */
import { item } from '../items';
import { charAt, Char, isSpace, isWordChar } from '../marks/characters';
import type { Gender } from '../languages/language';
import { Flag } from './flags';

export const enum Kind {
  /** A word in lower case, or without case. */
  Word,
  /** A word with a capital. */
  Capital,
  Number,
  Punctuation,
  /** A whole marked span, taken as one token. */
  Quote,
}

export interface Token {
  start: number;
  end: number;
  kind: Kind;
  /** In lower case; for punctuation, the character. */
  word: string;
  flags: number;
  /** The marked span that a Quote token stands for: its index in the list of spans. */
  span: number;
  /** A sentence begins here. */
  opensSentence: boolean;
  /** The tokens of its sentence: the first one, and the one behind the last. */
  sentenceFrom: number;
  sentenceTo: number;
}

/** What cutting a text into words must know. */
export interface WordData {
  flags(word: string): number;
  pronoun(word: string): { gender: Gender | null; plural: boolean; person: boolean } | undefined;
  elisions: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
}

const APOSTROPHES = "'’";
const HYPHENS = '-‐‑';

/** Adds the tokens of text[start, end) to the list. Elided words (l’, qu’) and inverted pronouns (-t-elle) are words of their own. */
export function tokenise(
  text: string,
  start: number,
  end: number,
  lexicon: WordData,
  into: Token[],
): void {
  let i = start;
  while (i < end) {
    const char = charAt(text, i);
    if (isSpace(char)) i++;
    else if (isWordChar(char)) i = wordFrom(text, i, end, lexicon, into);
    else if (text[i] === '@' && isWordChar(charAt(text, i + 1)) && i + 1 < end)
      i = handleFrom(text, i, end, lexicon, into);
    else {
      into.push(punctuation(text, i));
      i++;
    }
  }
}

/** @handle: a name. */
function handleFrom(
  text: string,
  at: number,
  end: number,
  lexicon: WordData,
  into: Token[],
): number {
  const first = into.length;
  const next = wordFrom(text, at + 1, end, lexicon, into);
  const token = into[first];
  if (token) Object.assign(token, { start: at, kind: Kind.Capital, flags: 0 });
  return next;
}

function punctuation(text: string, at: number): Token {
  return {
    start: at,
    end: at + 1,
    kind: Kind.Punctuation,
    word: text[at] ?? '',
    flags: 0,
    span: -1,
    opensSentence: false,
    sentenceFrom: 0,
    sentenceTo: 0,
  };
}

/** Reads one printed word, and returns where it ends. */
function wordFrom(
  text: string,
  start: number,
  end: number,
  lexicon: WordData,
  into: Token[],
): number {
  let i = start;
  let piece = start;
  while (i < end) {
    if (isWordChar(charAt(text, i))) {
      i++;
      continue;
    }
    const inside = i + 1 < end && isWordChar(charAt(text, i + 1));
    const char = text[i] ?? '';
    if (!inside) {
      // An initial or an abbreviation keeps its full stop.
      if (char === '.' && isAbbreviation(text, piece, i, lexicon)) i++;
      break;
    }
    if (APOSTROPHES.includes(char)) {
      // N’Diaye, and behind a first name D’Hondt: a part of the name.
      const named =
        charAt(text, piece) === Char.Upper &&
        charAt(text, i + 1) === Char.Upper &&
        ('NM'.includes(text.slice(piece, i)) || into.at(-1)?.kind === Kind.Capital);
      if (!named && lexicon.elisions.has(text.slice(piece, i).toLowerCase())) {
        pushWord(text, piece, i + 1, lexicon, into, i);
        piece = i + 1;
      } else if (i + 2 === end || !isWordChar(charAt(text, i + 2))) {
        // Belgium’s: the name, then its ending.
        if (text[i + 1] === 's' || text[i + 1] === 'S') {
          pushWord(text, piece, i, lexicon, into, i);
          piece = i;
        }
      }
      i++;
    } else if (HYPHENS.includes(char)) {
      const tail = wordEnd(text, i + 1, end);
      const word = text.slice(i + 1, tail).toLowerCase();
      const inverted =
        lexicon.pronoun(word) !== undefined ||
        (word === 't' && HYPHENS.includes(text[tail] ?? ' '));
      if (inverted && charAt(text, piece) === Char.Lower && lexicon.elisions.size > 0) {
        if (piece < i) pushWord(text, piece, i, lexicon, into, i);
        piece = i + 1;
      }
      i++;
    } else if (
      char === '.' &&
      (charAt(text, i + 1) === Char.Digit || isAbbreviation(text, piece, i, lexicon))
    )
      i++;
    else if (
      char === ',' &&
      charAt(text, i - 1) === Char.Digit &&
      charAt(text, i + 1) === Char.Digit
    )
      i++;
    else if (char === '&' || char === '@' || char === '_') i++;
    else break;
  }
  if (piece < i) pushWord(text, piece, i, lexicon, into, i);
  return i;
}

function wordEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isWordChar(charAt(text, i))) i++;
  return i;
}

/** `J`, `G.K`, `Mrs`: a full stop after them ends no sentence. */
function isAbbreviation(text: string, start: number, stop: number, lexicon: WordData): boolean {
  if (stop - start > 8) return false;
  if (charAt(text, stop - 1) === Char.Upper && (stop - start === 1 || text[stop - 2] === '.'))
    return true;
  return lexicon.abbreviations.has(text.slice(start, stop).toLowerCase());
}

function pushWord(
  text: string,
  start: number,
  end: number,
  lexicon: WordData,
  into: Token[],
  stem: number,
): void {
  const word = text.slice(start, stem).toLowerCase().replace("'", '’');
  const first = charAt(text, start);
  // al-Barzani
  const article =
    first === Char.Lower &&
    HYPHENS.includes(text[start + 2] ?? ' ') &&
    charAt(text, start + 3) === Char.Upper &&
    (lexicon.flags(text.slice(start, start + 2)) & Flag.Particle) !== 0;
  const flags = lexicon.flags(word.endsWith('.') ? word.slice(0, -1) : word);
  // der 47-Jährige
  const aged = (flags & Flag.Role) !== 0 && charAt(text, start + 3) === Char.Upper;
  const kind =
    first === Char.Upper || article || aged
      ? Kind.Capital
      : first === Char.Digit
        ? Kind.Number
        : Kind.Word;
  into.push({
    start,
    end,
    kind,
    word,
    flags,
    span: -1,
    opensSentence: false,
    sentenceFrom: 0,
    sentenceTo: 0,
  });
}

/** Sets where sentences begin: after . ! ? … before a capital, a number or a quote. */
export function markSentences(
  tokens: readonly Token[],
  endsSentence: (span: number) => boolean,
): void {
  let closed = true;
  tokens.forEach((token) => {
    const starts = token.kind !== Kind.Punctuation && token.kind !== Kind.Word;
    token.opensSentence = closed && (starts || token === tokens[0]);
    if (token.kind === Kind.Punctuation) {
      if ('.!?…'.includes(token.word)) closed = true;
      else if (!'"”’)»'.includes(token.word) && token.word !== "'")
        closed = closed && token.opensSentence;
    } else if (token.kind === Kind.Quote) closed = endsSentence(token.span);
    else closed = false;
  });
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !item(tokens, i).opensSentence) continue;
    for (let k = from; k < i; k++) {
      item(tokens, k).sentenceFrom = from;
      item(tokens, k).sentenceTo = i;
    }
    from = i;
  }
}

/** The lower-case word, without what may follow: a quick test for several flags. */
export function has(token: Token | undefined, flags: number): boolean {
  return token !== undefined && (token.flags & flags) !== 0;
}

/** A text cut into what its words and numbers are read from, with the places of each. */
import type { Span } from '../model/reading';

export interface Piece extends Span {
  kind: 'word' | 'number' | 'sign';
  text: string;
  /** Of a number: its digits with the separators inside. */
  digits?: string;
  /** Of a number: letters right behind it, and the digits behind these: 21st, 10h30. */
  suffix?: string;
  /** A small word that an apostrophe ties to the next: l’, qu’. */
  elided?: true;
}

/**
 * Words keep their inner apostrophes and hyphens; a letter in brackets at their beginning is theirs:
 * [t]he. Numbers keep their separators. Of the signs, those that belong to numbers are pieces.
 */
const pattern =
  /(?<number>(?<digits>\d{1,2}:[0-5]\d(?![\d:])|\d+(?:[.,]\d+|['’]\d{3}(?!\d))*)(?<suffix>(?:\.?[ºª]|\p{L}+\d*)?))|(?<word>(?:\[\p{L}{1,2}\])?\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʼ\u2010\u2011-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|[%‰\p{Sc}]/gu;

/** Small words that French and others tie to the next by an apostrophe. */
const elided = /^(?:[cdjlmnst]|(?:jus|lors|pres|puis|quoi)?qu)$/iu;

/** The pieces of a text in their order. Linear. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(pattern)) {
    const { number, digits = '', suffix = '', word } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (number !== undefined) pushNumber(pieces, start, digits, suffix);
    else if (word !== undefined) pushWord(pieces, word, start);
    else pieces.push({ start, end, kind: 'sign', text: match[0] });
  }
  return pieces;
};

const pushWord = (pieces: Piece[], word: string, start: number): void => {
  const apostrophe = /['’‘ʼ]/u.exec(word);
  const before = apostrophe ? word.slice(0, apostrophe.index) : '';
  if (!elided.test(before)) {
    pieces.push({ start, end: start + word.length, kind: 'word', text: word });
    return;
  }
  pieces.push({ start, end: start + before.length, kind: 'word', text: before, elided: true });
  pushWord(pieces, word.slice(before.length + 1), start + before.length + 1);
};

/** Measures that are set right behind their number: 5km. */
const measures = new Set(['h', 'km', 'kg', 'cm', 'mm', 'ha', 'kwh', 'mw', 'gw', 'm²', 'km²']);

/** 21.11.2023 is three numbers, and so is what no language writes as one. */
const pushNumber = (pieces: Piece[], start: number, digits: string, suffix: string): void => {
  if (measures.has(suffix.toLowerCase())) {
    pushNumber(pieces, start, digits, '');
    const from = start + digits.length;
    pieces.push({ start: from, end: from + suffix.length, kind: 'word', text: suffix });
    return;
  }
  const groups = digits.split(/[.,]/u);
  const apart = groups.slice(1, -1).some((group) => group.length !== 3);
  if (!apart) {
    const text = digits + suffix;
    pieces.push({ start, end: start + text.length, kind: 'number', text, digits, suffix });
    return;
  }
  let at = start;
  groups.forEach((group, i) => {
    const last = i === groups.length - 1 ? suffix : '';
    const text = group + last;
    pieces.push({
      start: at,
      end: at + text.length,
      kind: 'number',
      text,
      digits: group,
      suffix: last,
    });
    at += text.length + 1;
  });
};

/** Powers of ten that are printed with a full stop: 3 Mio. Euro. */
const abbreviated = new Set(['bn', 'mia', 'mio', 'mld', 'mln', 'mn', 'mrd']);

/** Only blanks stand between a piece and the next, and the full stop of an abbreviation. */
export const touches = (text: string, pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece || !next) return false;
  const between = text.slice(piece.end, next.start);
  return (
    /^\s*$/u.test(between) ||
    (abbreviated.has(piece.text.toLowerCase()) && /^\.\s+$/u.test(between))
  );
};

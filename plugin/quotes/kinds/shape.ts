/** What the words inside the marks look like: how many, their capitals, what they end with. */
import { Char, charAt, isSpace, isWordChar } from '../marks/characters';
import { DETERMINER, Flag } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import type { Marked } from '../marks/marked';

/** The shape of the words inside the marks. */
export interface Shape {
  words: number;
  /** Words with a capital, and those in lower case that are no small words. */
  capitals: number;
  lower: number;
  /** Articles, prepositions, conjunctions. */
  small: number;
  startsCapital: boolean;
  /** The first word is a thing that has a name: “plan X”. */
  thing: boolean;
  /** . ! ? … or a comma inside the closing mark. */
  final: string;
  firstPerson: boolean;
  digits: boolean;
  /** A name and a colon at the beginning, as transcripts print them. */
  label: string | null;
  sentenceLike: boolean;
}

const FINAL = '.!?…,;';

/** Looks at the words inside the marks; words beyond the first sixty change nothing. */
export function shapeOf(text: string, { start, end }: Marked, lexicon: Lexicon): Shape {
  const shape: Shape = {
    words: 0,
    capitals: 0,
    lower: 0,
    small: 0,
    startsCapital: false,
    thing: false,
    final: '',
    firstPerson: false,
    digits: false,
    label: null,
    sentenceLike: false,
  };
  let i = start;
  while (i < end && shape.words < 60) {
    if (!isWordChar(charAt(text, i))) {
      i++;
      continue;
    }
    const from = i;
    let apostrophe = 0;
    while (
      i < end &&
      (isWordChar(charAt(text, i)) || (isJoin(text[i]) && isWordChar(charAt(text, i + 1))))
    ) {
      if (apostrophe === 0 && (text[i] === "'" || text[i] === '’')) apostrophe = i - from;
      i++;
    }
    const first = charAt(text, from);
    const word = text.slice(from, i).toLowerCase();
    const flags =
      lexicon.flags(word) | (apostrophe > 0 ? lexicon.flags(word.slice(0, apostrophe)) : 0);
    if (shape.words === 0) {
      shape.startsCapital = first === Char.Upper;
      shape.thing = (flags & Flag.NamedThing) !== 0;
    }
    shape.words++;
    if (first === Char.Upper) shape.capitals++;
    else if (first === Char.Digit) shape.digits = true;
    else if ((flags & SMALL) === 0) shape.lower++;
    if (flags & SMALL) shape.small++;
    if (flags & Flag.FirstPerson) shape.firstPerson = true;
  }
  shape.label = labelOf(text, start, end);
  if (i < end) shape.words += Math.floor((end - i) / 6);
  const last = text[end - 1] ?? '';
  shape.final = FINAL.includes(last) ? last : '';
  shape.sentenceLike =
    shape.words >= 5 ||
    (shape.startsCapital && shape.final !== '' && shape.words >= 1) ||
    (shape.startsCapital && shape.words >= 3 && shape.lower > 0);
  return shape;
}

const LABEL = /^\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{1,24}){0,2}(?=: )/u;

function labelOf(text: string, start: number, end: number): string | null {
  return end - start > 20 ? (LABEL.exec(text.slice(start, start + 80))?.[0] ?? null) : null;
}

const SMALL =
  DETERMINER |
  Flag.Preposition |
  Flag.Conjunction |
  Flag.Subordinator |
  Flag.Relative |
  Flag.Auxiliary;

function isJoin(char: string | undefined): boolean {
  return char === "'" || char === '’' || char === '-' || char === '.';
}

/** Nothing but a unit or a number: 12", 6'2". */
export function isUnit(text: string, { start, end }: Marked): boolean {
  let letters = 0;
  for (let i = start; i < end && i < start + 4; i++)
    if (!isSpace(charAt(text, i)) && charAt(text, i) !== Char.Digit) letters++;
  return letters === 0 && end - start < 4;
}

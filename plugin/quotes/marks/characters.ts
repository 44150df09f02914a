/** What a character is, looked up by code unit: fast enough to walk a text once per pass. */

export const enum Char {
  Unknown = 0,
  Lower = 1,
  Upper = 2,
  /** Letters without case, and combining marks. */
  Letter = 3,
  Digit = 4,
  Space = 5,
  Newline = 6,
  Other = 7,
}

const classes: Char[] = new Array<Char>(65_536).fill(Char.Unknown);
const LOWER = /\p{Ll}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /[\s\u200b\u2060]/u;

/** The class of the character at an offset; Other beyond the ends. */
export function charAt(text: string, index: number): Char {
  if (index < 0 || index >= text.length) return Char.Other;
  const code = text.charCodeAt(index);
  const known = classes[code] ?? Char.Unknown;
  return known === Char.Unknown ? classify(code) : known;
}

export function isWordChar(char: Char): boolean {
  return char >= Char.Lower && char <= Char.Digit;
}

export function isSpace(char: Char): boolean {
  return char === Char.Space || char === Char.Newline;
}

function classify(code: number): Char {
  const char = String.fromCharCode(code);
  const found =
    char === '\n' || char === '\r' || char === '\u2029' || char === '\u2028'
      ? Char.Newline
      : LOWER.test(char)
        ? Char.Lower
        : UPPER.test(char)
          ? Char.Upper
          : LETTER.test(char)
            ? Char.Letter
            : DIGIT.test(char)
              ? Char.Digit
              : SPACE.test(char)
                ? Char.Space
                : Char.Other;
  classes[code] = found;
  return found;
}

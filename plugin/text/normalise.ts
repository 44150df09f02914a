/**
 * Text made comparable: two printings of the same words differ in case, quotation marks, dashes,
 * spaces and the way an accented letter is encoded, and none of that changes what was said.
 */

export interface FoldedText {
  text: string;
  /**
   * For each code unit of the folded text, and one past its end, the offset in the original at
   * which the character that it comes from starts.
   */
  offsets: Uint32Array;
}

const doubleMarks = '"“”„‟«»″❝❞〝〞＂';
const singleMarks = "'‘’‚‛‹›′ʼ`´＇";
const dashes = '‐‑‒–—―−﹘﹣－';
const invisible =
  '\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069';

// French sets a blank inside guillemets and before high punctuation, others do not.
const openingGuillemet = 0xab;
const closingGuillemet = 0xbb;
const closesUp = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  '!?;:'.includes(String.fromCharCode(unit)) ? 1 : 0,
);

/** Characters with a folding of their own; all others fold by NFKC and lower case. */
const special = new Map<string, string>([
  ...Array.from(doubleMarks).map((c) => [c, '"'] as const),
  ...Array.from(singleMarks).map((c) => [c, "'"] as const),
  ...Array.from(dashes).map((c) => [c, '-'] as const),
  ...Array.from(invisible).map((c) => [c, ''] as const),
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['ς', 'σ'],
]);

const combining = /^[\u0300-\u036f]$/;
const combiningMarks = /[\u0300-\u036f]/g;
const blank = /^\s$/;

// What a character beyond ASCII folds to, filled as characters are met; Unicode bounds it.
const foldings = new Map<number, string>();

/**
 * Fold a text for comparison: lower case, NFKC, accents and other combining marks off, every
 * quotation mark, apostrophe and dash one of its kind, runs of blanks one space, the blanks of
 * French typesetting inside guillemets and before high punctuation, soft hyphens and zero-width
 * characters gone. `offsets` leads from each folded unit back to the original. Linear.
 */
export const fold = (text: string): FoldedText => {
  // NFKC makes at most 18 characters of one; the buffers grow when that is ever met.
  let units = new Uint16Array(text.length + 32);
  let offsets = new Uint32Array(text.length + 33);
  let length = 0;
  // Also true after a character that takes no blank after it.
  let blankBefore = true;
  for (let i = 0; i < text.length;) {
    if (length + 32 > units.length) {
      units = grown(units, new Uint16Array(units.length * 2));
      offsets = grown(offsets, new Uint32Array(units.length * 2 + 1));
    }
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      const folded = asciiFoldings[unit] ?? 32;
      if (folded === 32 && blankBefore) {
        i += 1;
        continue;
      }
      blankBefore = folded === 32;
      if (closesUp[unit] && length > 0 && units[length - 1] === 32) length -= 1;
      units[length] = folded;
      offsets[length] = i;
      length += 1;
      i += 1;
      continue;
    }
    if (unit === closingGuillemet && length > 0 && units[length - 1] === 32) length -= 1;
    const codePoint = text.codePointAt(i) ?? unit;
    const folded = foldCharacter(codePoint);
    for (let j = 0; j < folded.length; j += 1) {
      const code = folded.charCodeAt(j);
      if (code === 32 && blankBefore) continue;
      blankBefore = code === 32;
      units[length] = code;
      offsets[length] = i;
      length += 1;
    }
    if (unit === openingGuillemet) blankBefore = true;
    i += codePoint > 0xffff ? 2 : 1;
  }
  // A blank at the end goes; its offset stays, so that the last word ends before it.
  if (length > 0 && units[length - 1] === 32) length -= 1;
  else offsets[length] = text.length;
  return { text: decode(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
};

/** One word folded, cheaper than by `fold`: for tables of words. */
export const foldedWord = (word: string): string =>
  Array.from(word, (character) => foldCharacter(character.codePointAt(0) ?? 0)).join('');

/** The folded text alone. */
export const folded = (text: string): string => fold(text).text;

/**
 * The key under which two printings of the same words are equal: letters, digits, and the signs
 * that change a figure (per cent, currencies), in lower case, without accents, with one space
 * between words; punctuation, quotation marks, apostrophes and the way of writing spaces are gone.
 * Empty where the text holds no word: such a text equals no other and must not be looked up.
 */
export const wordingKey = (text: string): string =>
  folded(text)
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '')
    .replace(/[%‰\p{Sc}]/gu, ' $& ')
    .replace(/[^\p{L}\p{N}\p{M}%‰\p{Sc}]+/gu, ' ')
    .trim();

const foldCharacter = (codePoint: number): string => {
  const known = foldings.get(codePoint);
  if (known !== undefined) return known;
  const result = foldFresh(String.fromCodePoint(codePoint));
  foldings.set(codePoint, result);
  return result;
};

const foldFresh = (character: string): string => {
  const own = special.get(character);
  if (own !== undefined) return own;
  if (combining.test(character)) return '';
  if (blank.test(character)) return ' ';
  const plain = character.normalize('NFKD').toLowerCase().replace(combiningMarks, '');
  // What is left may itself be a ligature or a mark: "ǣ" without its bar is "æ".
  const composed = plain.normalize('NFC').replace(/\s+/g, ' ');
  return Array.from(composed, (c) => special.get(c) ?? c).join('');
};

const asciiFoldings = Uint16Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (unit <= 32 || unit === 127) return 32;
  return (special.get(character) ?? character.toLowerCase()).charCodeAt(0);
});

const grown = <T extends Uint16Array | Uint32Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};

/** String.fromCharCode takes its units as arguments, of which an engine allows some ten thousand. */
const decode = (units: Uint16Array): string => {
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 8192) {
    parts.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  }
  return parts.join('');
};

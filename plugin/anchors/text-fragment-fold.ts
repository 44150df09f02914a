/** Text as browsers compare it when they look for the words of a link: without case, accents and invisible characters. */

export interface SearchText {
  source: string;
  /** The source folded; line breaks are kept. */
  text: string;
  /** For each unit of `text`, and one past its end, where the character that it comes from starts in the source. */
  offsets: number[];
}

/**
 * Fold a text as the specification asks and browsers do: two texts that are equal at the first
 * level of Unicode's collation (UTS 10), which is how a text fragment is searched, fold alike.
 * Unlike `text/normalise`, which makes two printings alike, it keeps dashes and blanks apart.
 * Linear.
 */
export const foldForSearch = (source: string): SearchText => {
  const parts: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  let length = 0;
  for (const character of source) {
    const folded = foldCharacter(character);
    parts.push(folded);
    length += folded.length;
    while (offsets.length < length) offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return { source, text: parts.join(''), offsets };
};

/** The place in the folded text of an offset in the source. */
export const foldedIndex = ({ offsets }: SearchText, offset: number): number => {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

// Filled as characters are met; Unicode bounds them.
const foldings = new Map<string, string>();
/** Of all that are equal, the one that was met first. */
const different = ['ae', 'oe', 'ss'];

const foldCharacter = (character: string): string => {
  let folded = foldings.get(character);
  if (folded === undefined) {
    const decomposed = Array.from(character.normalize('NFKD').toLowerCase(), foldDecomposed);
    folded = character === '\n' ? character : decomposed.join('');
    foldings.set(character, folded);
  }
  return folded;
};

const foldDecomposed = (character: string): string => {
  // The narrow blank of French is decomposed to one.
  if (/[^\S\ufeff]/.test(character)) return ' ';
  // There are thousands, and none is equal to another.
  if (/\p{sc=Han}/u.test(character)) return character;
  // By which Chromium and Safari search, in any language: it knows what is ignored, that ø is an o and ٣ a 3.
  collation ??= new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });
  const same = (other: string) => collation?.compare(other, character) === 0;
  if (same('')) return '';
  const known = different.find(same);
  if (known === undefined) different.push(character);
  return known ?? character;
};

let collation: Intl.Collator | null = null;

/** What a served page is, and which words on it are quotes. */

export interface WantedWords {
  /** The quote as it stands on the page; a broken one in pieces, in order. */
  pieces: string[];
  /** Which of the places where the first piece stands: the first where it is not said. */
  place?: number;
}

export interface ServedPage {
  name: string;
  language: string;
  /** What stands in the body. */
  body: string;
  head?: string;
  charset?: 'windows-1252';
  /** The hash of the address that the links are made for. */
  hash?: string;
  quotes: WantedWords[];
  /** Words that no link can tell from the same words elsewhere on the page. */
  without?: WantedWords[];
}

/** The words of a quote in one piece. */
export const words = (piece: string, place?: number): WantedWords => ({
  pieces: [piece],
  ...(place ? { place } : {}),
});

/** A quote broken by who said it. */
export const broken = (...pieces: string[]): WantedWords => ({ pieces });

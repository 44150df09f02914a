/** A noun phrase of a paragraph, and how to find one. */
import { firstIndex } from '../../text/first-index';

export interface Chunk {
  /** Token indices, `to` excluded. */
  from: number;
  to: number;
  kind: 'name' | 'description' | 'pronoun';
  /** The tokens of the name in it, or -1. */
  nameFrom: number;
  nameTo: number;
  /** The tokens that say what the person does, before the name, or -1. */
  roleFrom: number;
  /** The determiner's flags, 0 without one. */
  determiner: number;
  /** A preposition stands right before it. */
  prepositional: boolean;
  /** The phrase that this one completes (a spokesman FOR X), or -1; and where the last complement of this one ends. */
  host: number;
  fullTo: number;
  /** The union of the flags of its nouns. */
  flags: number;
  /** The name that stands behind a description between commas: the chairwoman, X, …; or -1. */
  named: number;
  /** The name before whose comma this description stands: Ana Sá, chairwoman; or -1. */
  apposed: number;
  /** A lone capital that nothing else in the text shows to be a name. Set once the voices are known. */
  weak: boolean;
}

export interface Chunks {
  list: Chunk[];
  /** For each token, the index of the phrase that covers it, or -1. */
  at: readonly number[];
}

/** The index of the first phrase that begins at a token or behind it. */
export function firstPhrase({ list }: Chunks, token: number): number {
  return firstIndex(list, ({ from }) => from >= token);
}

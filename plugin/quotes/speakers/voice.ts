/** One person or body of a text, and where it is mentioned. */
import type { Chunk } from '../words/chunk';
import type { Gender } from '../languages/language';
import { Flag } from '../words/flags';
import { type Token, has } from '../words/tokens';

export interface Voice {
  /** The fullest form that the text prints. */
  name: string;
  gender: Gender | null;
  /** Evidence that this is a person (positive) or a body (negative). */
  person: number;
  described: boolean;
  /** A name for certain: more than the capital with which a sentence begins. */
  anchored: boolean;
  plural: boolean;
  /** For descriptions: “a judge”, not “the judge”. */
  indefinite: boolean;
}

export interface Mention {
  voice: Voice;
  paragraph: number;
  chunk: number;
  start: number;
  end: number;
  /** It can be the subject of its sentence. */
  subject: boolean;
  /** And no other phrase stands before it that can. */
  acts: boolean;
  /** It opens its sentence. */
  opens: boolean;
  /** It is the subject of a verb of speaking beside it. */
  speaks: boolean;
}

/** Whoever spoke last, and where that quote and its clause ended. */
export interface Speaking {
  voice: Voice;
  end: number;
}

/** More than a surname: Van der Zee is one word with its particles. */
export function isFullName(tokens: readonly Token[], found: Chunk): boolean {
  return found.nameTo - found.nameFrom > 1 && !has(tokens[found.nameFrom], Flag.Particle);
}

export function isAcronym(word: string): boolean {
  return word.length > 1 && word.length < 6 && word === word.toUpperCase();
}

/** What a pronoun says of the one whom it stands for. */
export interface PronounForm {
  gender: Gender | null;
  plural: boolean;
}

export interface Pronoun extends PronounForm {
  /** It stands for somebody, not for anybody: we, one. */
  person: boolean;
}

export function fitsPronoun(voice: Voice, pronoun: PronounForm): boolean {
  if (pronoun.plural) return voice.plural || voice.person < 0;
  if (voice.plural) return false;
  if (pronoun.gender === 'n') return voice.person < 0;
  if (voice.person < 0) return false;
  return voice.gender === null || voice.gender === pronoun.gender;
}

/** The first word of a name, or an initial of it. */
export function sameFirst(name: string, first: string): boolean {
  const known = name.slice(0, name.search(/\s/u)).toLowerCase();
  return (
    known === first ||
    (first.endsWith('.') && known.startsWith(first.slice(0, 1))) ||
    (known.endsWith('.') && first.startsWith(known.slice(0, 1)))
  );
}

export function add(map: Map<string, Voice[]>, key: string, voice: Voice): void {
  const list = map.get(key);
  if (!list) map.set(key, [voice]);
  else if (list.length < 20) list.push(voice);
}

/** Without the noun before a mark that the name holds alone: Wochenzeitung „Hafenblick“. */
export function bareName(printed: string): string {
  return printed.replace(/^[^“”„"«»]*[“„"«»](?=[^“”„"«»]+$)/u, '').trimStart();
}

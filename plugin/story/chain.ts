/** The outlets that a story went through, the original first, from its credit line and from phrases in its text. */
import type { Span } from '../model/reading';
import type { LanguageCode } from '../quotes/languages';
import { DETERMINER, Flag } from '../quotes/words/flags';
import type { FoundCredit } from './credit-line';
import { soundsLikeOutlet } from './outlets';
import type { Outlets } from './outlets';
import { flagsOf, isFirstName, keysOf, mediaNouns, phrasesOf } from './page-words';
import { phraseKey, wordsOf } from './phrases';
import type { Phrases, Word } from './phrases';

interface Relay {
  /** What stands before the outlet's name. */
  before: Phrases;
  /** The phrase alone makes an outlet of what follows; otherwise the name must be known or read like one. */
  certain: boolean;
  /** Where the words were said first, not who passed them on: it stands first in the chain. */
  origin: boolean;
}

/** What a language, or all of them, say where a story comes from. */
interface RelayWords {
  relays: readonly Relay[];
  /** "… said X to HLN": a small word before an outlet, where somebody has just been said to speak. */
  addressing: ReadonlySet<string>;
  /** Verbs of reporting behind an outlet's name: "HLN reports that", "Le Soir rapporte". */
  reports: Phrases;
}

const relayWords = (of?: readonly LanguageCode[]): RelayWords => ({
  relays: [
    { certain: true, origin: true, before: phrasesOf(({ colleagues }) => colleagues, of) },
    { certain: false, origin: true, before: phrasesOf(({ viaPhrases }) => viaPhrases, of) },
    {
      certain: false,
      origin: false,
      before: phrasesOf(
        ({ accordingTo, relayPhrases, reports }) => `${accordingTo}|${relayPhrases}|${reports}`,
        of,
      ),
    },
  ],
  addressing: keysOf(({ addressing }) => addressing, of),
  reports: phrasesOf(({ reports }) => reports, of),
});

const ofAll = relayWords();
const ofOne = new Map<LanguageCode, RelayWords>();

const relayWordsOf = (code: LanguageCode | undefined): RelayWords => {
  if (!code) return ofAll;
  const known = ofOne.get(code) ?? relayWords([code]);
  ofOne.set(code, known);
  return known;
};

/** So many words may stand between the verb and the outlet: "sagte die Sprecherin des Hafens der …". */
const farthestVerb = 8;

/** Small words and adjectives of nationality between the phrase, the noun and the name; inside a name the small ones. */
const BETWEEN = DETERMINER | Flag.Complement | Flag.Nation;
/** As: in capitals because the sentence begins. */
const OPENING = Flag.Subordinator | Flag.Preposition | Flag.Conjunction | Flag.Adverb;
const INSIDE = Flag.Definite | Flag.Complement | Flag.Conjunction | Flag.Particle;

interface Mention {
  name: string;
  origin: boolean;
  at: number;
}

/**
 * The names of the outlets, the original first: who had the words first, who reported them, what
 * the credit line says. Every outlet once, under the name that is printed. `skip` is sorted; what
 * stands in it (furniture, the credit line) is not read. `code` is the text's language, where it is
 * known: phrases of the others are then not looked for. Linear.
 */
export const readChain = (
  text: string,
  credit: FoundCredit | null,
  skip: readonly Span[],
  outlets: Outlets,
  code?: LanguageCode,
): string[] => {
  const mentions = relayedBy(text, skip, outlets, relayWordsOf(code));
  const upstream = [
    ...mentions.filter(({ origin }) => origin),
    ...mentions.filter(({ origin }) => !origin),
  ].map(({ name }) => name);
  const credited = credit?.outlets ?? [];
  const byCredit = new Set<string>();
  for (const name of credited) addName(byCredit, identity(name, outlets));
  const chain: string[] = [];
  const seen = new Set<string>();
  for (const name of [
    ...upstream.filter((n) => !hasName(byCredit, identity(n, outlets))),
    ...credited,
  ]) {
    const key = identity(name, outlets);
    if (key && !hasName(seen, key)) chain.push(name);
    addName(seen, key);
  }
  return chain;
};

/** Names of outlets, and in brackets the initials of those that have several words: BR is the Bayerischer Rundfunk. */
export const addName = (names: Set<string>, key: string): void => {
  names.add(key);
  if (key.includes(' ')) names.add(`(${initials(key)})`);
};

/** Whether a name, or one by its initials, is among them. */
export const hasName = (names: ReadonlySet<string>, key: string): boolean =>
  names.has(key) || names.has(key.includes(' ') ? initials(key) : `(${key})`);

const initials = (key: string): string =>
  key
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** The name as its words are compared, without its article. */
export const identity = (name: string, outlets: Outlets): string => {
  const key = phraseKey(outlets.named(name)?.name ?? name);
  const [first = '', ...rest] = key.split(' ');
  return rest.length && flagsOf(first) & Flag.Definite ? rest.join(' ') : key;
};

const relayedBy = (
  text: string,
  skip: readonly Span[],
  outlets: Outlets,
  { relays, addressing, reports }: RelayWords,
): Mention[] => {
  const words = wordsOf(text);
  const keys = words.map((word) => word.key);
  const mentions: Mention[] = [];
  let skipped = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word) continue;
    while ((skip[skipped]?.end ?? Infinity) <= word.start) skipped += 1;
    if ((skip[skipped]?.start ?? Infinity) <= word.start) continue;
    const found =
      afterPhrase(text, words, keys, i, outlets, relays) ??
      addressed(text, words, keys, i, outlets, addressing) ??
      beforeVerb(text, words, keys, i, outlets, reports);
    if (found) mentions.push(found);
  }
  return mentions;
};

const afterPhrase = (
  text: string,
  words: readonly Word[],
  keys: readonly string[],
  at: number,
  outlets: Outlets,
  relays: readonly Relay[],
): Mention | null => {
  for (const { before, certain, origin } of relays) {
    const taken = before.beginning(keys, at);
    if (!taken || breaksOff(text, words, at, at + taken)) continue;
    const name = nameAt(text, words, keys, at + taken, certain, outlets);
    if (name) return { name, origin, at: words[at]?.start ?? 0 };
  }
  return null;
};

const addressed = (
  text: string,
  words: readonly Word[],
  keys: readonly string[],
  at: number,
  outlets: Outlets,
  addressing: ReadonlySet<string>,
): Mention | null => {
  if (!addressing.has(keys[at] ?? '') || breaksOff(text, words, at, at + 1)) return null;
  const before = words.slice(Math.max(0, at - farthestVerb), at);
  if (!before.some((word) => isA(text, word, Flag.Say))) return null;
  const name = nameAt(text, words, keys, at + 1, false, outlets);
  return name ? { name, origin: true, at: words[at]?.start ?? 0 } : null;
};

/** "HLN reports", "as the Küstenbote reports": an outlet, or a name that reads like one, right before the verb. */
const beforeVerb = (
  text: string,
  words: readonly Word[],
  keys: readonly string[],
  at: number,
  outlets: Outlets,
  reports: Phrases,
): Mention | null => {
  const known = knownAt(text, words, at, outlets);
  if (known?.agency) return null;
  const name = known?.name ?? (isA(text, words[at], OPENING) ? null : capitalRun(text, words, at));
  if (!name || (!known && (!soundsLikeOutlet(name) || isFirstName(keys[at] ?? '')))) return null;
  const verb = at + (known?.words ?? wordsOf(name).length);
  // "Colleagues of De Morgen report": the outlet comes farther on.
  for (let i = at + 1; !known && i < verb; i += 1)
    if (knownAt(text, words, i, outlets)) return null;
  if (!reports.beginning(keys, verb) || breaksOff(text, words, at, verb)) return null;
  return { name, origin: false, at: words[at]?.start ?? 0 };
};

/** The outlet's name at a word, after articles, adjectives and "newspaper"; null where none stands there. */
const nameAt = (
  text: string,
  words: readonly Word[],
  keys: readonly string[],
  from: number,
  certain: boolean,
  outlets: Outlets,
): string | null => {
  let at = from;
  let noun = false;
  for (let step = 0; step < 6; step += 1) {
    if (breaksOff(text, words, from - 1, at)) return null;
    const known = knownAt(text, words, at, outlets);
    if (known) return known.name;
    const isNoun = mediaNouns.has(keys[at] ?? '');
    // A capital begins the name, article or noun included: "De Kustbode", "Omroep Brabant". But where
    // every noun has one, an article before it is the noun's: "der Zeitung Hafenbote".
    const capital = isCapital(text, words[at]);
    const nounOnly = isNoun && isA(text, words[at - 1], DETERMINER | Flag.Oblique);
    if (capital && !(nounOnly && isCapital(text, words[at + 1]))) break;
    if (isNoun) noun = true;
    // An adjective that nobody lists, right before the noun: the local paper.
    else if (!isA(text, words[at], BETWEEN) && !mediaNouns.has(keys[at + 1] ?? '')) return null;
    at += 1;
  }
  const name = capitalRun(text, words, at);
  if (!name) return null;
  return certain || noun || soundsLikeOutlet(name) ? name : null;
};

/** The known outlet at a word, under the name that is printed; null where none is, or its name has no capital. */
export const knownAt = (
  text: string,
  words: readonly Word[],
  at: number,
  outlets: Outlets,
): { name: string; words: number; agency: boolean } | null => {
  const known = outlets.beginning(words, at);
  const first = words[at];
  const last = known && words[at + known.words - 1];
  if (!known || !first || !last || breaksOff(text, words, at, at + known.words - 1)) return null;
  const name = text.slice(first.start, last.end);
  // Many names are also words: "le point", "die Welt". In print the name has a capital, or never has one: "dpa".
  const written = /\p{Lu}|\d/u.test(name) || name === known.outlet.name;
  if (!written) return null;
  // As printed, but without the case of a German sentence, "der Süddeutschen Zeitung", and what an
  // agency is called beside its name: "the Belga news agency".
  const inflected =
    known.words > 1 &&
    (known.outlet.agency || phraseKey(known.outlet.name).split(' ').length === known.words);
  return {
    name: inflected ? known.outlet.name : name,
    words: known.words,
    agency: known.outlet.agency,
  };
};

/** The run of words in capitals at a word, small words inside it included: "Courrier du Port". */
const capitalRun = (text: string, words: readonly Word[], at: number): string | null => {
  const first = words[at];
  if (!first || !isCapital(text, first)) return null;
  let last = at;
  for (let i = at + 1; i < Math.min(words.length, at + 6); i += 1) {
    if (breaksOff(text, words, last, i) || marked(text, words, i)) break;
    const word = words[i];
    if (isCapital(text, word)) last = i;
    else if (!isA(text, word, INSIDE)) break;
  }
  // A domain is one name: "kustbode.be".
  const end = /^\.[a-z]{2,4}\b/u.exec(
    text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 6),
  );
  return text.slice(first.start, (words[last]?.end ?? 0) + (end?.[0].length ?? 0));
};

/** A quotation mark stands before the word: another name begins there. */
const marked = (text: string, words: readonly Word[], at: number): boolean =>
  /["“”«»„]/u.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));

/** Does anything but blanks, hyphens and apostrophes stand between two words? */
const breaksOff = (text: string, words: readonly Word[], from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < to; i += 1) {
    const gap = text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? 0);
    if (!/^[\s'’.&"“”«»„-]{0,4}$/u.test(gap) || /\.\s|\n/u.test(gap)) return true;
  }
  return false;
};

const isA = (text: string, word: Word | undefined, flags: number): boolean =>
  word !== undefined && (flagsOf(text.slice(word.start, word.end).toLowerCase()) & flags) !== 0;

const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /\p{Lu}|\d/u.test(text[word.start] ?? '');

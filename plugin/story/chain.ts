/** The outlets that a story went through, the original first, from its credit line and from phrases in its text. */
import type { Span } from '../model/reading';
import type { FoundCredit } from './credit-line';
import { soundsLikeOutlet } from './outlets';
import type { Outlets } from './outlets';
import { phraseKey, phrases, wordsOf } from './phrases';
import type { Phrases, Word } from './phrases';

interface Relay {
  /** What stands before the outlet's name. */
  before: Phrases;
  /** The phrase alone makes an outlet of what follows; otherwise the name must be known or read like one. */
  certain: boolean;
  /** Where the words were said first, not who passed them on: it stands first in the chain. */
  origin: boolean;
}

const relays: readonly Relay[] = [
  {
    certain: true,
    origin: true,
    before: phrases(
      'our colleagues at|our colleagues from|our colleagues of|our colleagues over at|our sister title|our sister paper|our partner',
      'nos confrères de|nos confrères du|nos confrères d|nos confrères des|nos consœurs de|nos confrères et consœurs de|nos collègues de|nos collègues du|nos collègues d|notre confrère|nos confrères néerlandophones de|nos confrères flamands de|nos confrères flamands du|nos confrères francophones de',
      'onze collega’s van|onze collega’s bij|onze collega’s van de|onze zusterkrant|onze partner',
      'unsere kollegen von|unsere kollegen vom|unsere kollegen der|unseren kollegen von|unseren kollegen vom|unseren kollegen der|unsere kolleginnen und kollegen von|unseren kolleginnen und kollegen von|unsere partnerzeitung|unserer partnerzeitung',
    ),
  },
  {
    certain: false,
    origin: true,
    before: phrases(
      'in an interview with|interview with|interviewed by|an interview in|in an interview for|told|speaking to|spoke to|speaking with|in conversation with|first reported by|as first reported by|first published by|first published in|seen by|consulted by|obtained by|revealed by|an investigation by|uncovered by|in the columns of|statement to|confirmed to',
      'dans un entretien à|dans un entretien accordé à|dans un entretien avec|dans une interview à|dans une interview accordée à|dans une interview au|dans un entretien au|dans les colonnes de|dans les colonnes du|dans les colonnes d|au micro de|au micro du|au micro d|interrogé par|interrogée par|interrogés par|interviewé par|interviewée par|consulté par|consultée par|consultés par|consultées par|révélé par|révélée par|révèle|a révélé|obtenu par|une enquête de|une enquête du|confié à|confié au|a déclaré à|a déclaré au|a déclaré au journal|a expliqué à|a expliqué au|explique à|explique au|a confirmé à|a confirmé au|raconte à|raconte au|dit à',
      'in een interview met|in een interview aan|in een gesprek met|in gesprek met|interview met|interview in|vertelt aan|vertelde aan|zegt aan|zei aan|tegenover|ingekeken door|kon inkijken|in de krant|in handen van|onthuld door|onthulde|onthult',
      'im interview mit|in einem interview mit|im interview mit der|im interview mit dem|in einem interview mit der|in einem interview mit dem|im gespräch mit|im gespräch mit der|im gespräch mit dem|gegenüber|gegenüber der|gegenüber dem|sagte der|sagte dem|sagte den|sagte|erklärte der|erklärte dem|eingesehen von|enthüllt von|recherchen von|recherchen des|recherchen der',
    ),
  },
  {
    certain: false,
    origin: false,
    before: phrases(
      'according to|as reported by|reported by|reports|writes|quoted by|cited by|as told by',
      'selon|d’après|rapporte|rapportent|écrit|indique|annonce|relate|relaie|cité par|citée par|cités par|rapporté par|rapportée par|relayé par|relayée par|peut-on lire dans|lit-on dans|a appris',
      'volgens|meldt|melden|schrijft|schrijven|bericht|aldus|laat weten aan|zo meldt|zo schrijft|dat meldt|dat schrijft|geciteerd door|staat te lezen in',
      'laut|nach angaben von|nach angaben der|nach angaben des|nach informationen von|nach informationen der|nach informationen des|wie die|wie der|wie das|wie|berichtet|berichten|schreibt|meldet|meldete|berichtete|zitiert von|heißt es bei|zufolge',
    ),
  },
];

/** "… said X to HLN": a small word before an outlet, where somebody has just been said to speak. */
const addressing = phrases('to|with', 'à|au|aux', 'aan|tegen|bij|in', 'der|dem|den|im');
const speaking = phrases(
  'said|says|explained|explains|told|spoke|confirmed',
  'dit|explique|expliqué|déclare|déclaré|confie|confié|raconte|raconté|affirme|affirmé|confirme|confirmé',
  'zegt|zei|vertelt|vertelde|verklaart|verklaarde|bevestigt|bevestigde|klinkt|reageert|reageerde|zeggen',
  'sagt|sagte|sagten|erklärt|erklärte|bestätigte|bestätigt',
);

/** So many words may stand between the verb and the outlet: "sagte die Sprecherin des Hafens der …". */
const farthestVerb = 8;

/** Verbs of reporting behind an outlet's name: "HLN reports that", "Le Soir rapporte", "so … berichtet". */
const reports = phrases(
  'reports|reported|writes|has learned|revealed|reveals|can reveal',
  'rapporte|rapportait|écrit|révèle|révélait|a appris|a révélé|rapportent',
  'meldt|meldde|schrijft|schreef|bericht|onthult|onthulde|weet|vernam',
  'berichtet|berichtete|schreibt|schrieb|meldet|meldete|enthüllte|zufolge|erfuhr',
);

/** What may stand between the phrase and the name, and says that an outlet follows. */
const mediaNouns = phrases(
  'newspaper|daily|weekly|broadcaster|magazine|news agency|agency|news site|website|site|channel|radio station|public broadcaster|paper|tabloid|press agency',
  'journal|quotidien|hebdomadaire|magazine|chaîne|site|site d’information|agence|agence de presse|radio|média|titre|télévision',
  'krant|dagblad|weekblad|omroep|zender|tijdschrift|magazine|persbureau|persagentschap|nieuwssite|website|site|radiozender|persagentschap',
  'zeitung|tageszeitung|wochenzeitung|sender|magazin|nachrichtenmagazin|nachrichtenagentur|agentur|nachrichtenseite|website|rundfunksender|zeitschrift|boulevardzeitung|regionalzeitung',
);

/** Small words and adjectives between the phrase, the noun and the name. */
const between = phrases(
  'the|a|our|belgian|french|dutch|german|british|local|regional|flemish|public|american|sunday',
  'le|la|les|l|l’|au|du|de|des|notre|belge|français|française|néerlandais|néerlandaise|allemand|allemande|flamand|flamande|britannique|régional|régionale|locale|public|publique',
  'de|het|een|onze|belgische|vlaamse|franse|nederlandse|duitse|britse|franstalige|nederlandstalige|lokale|regionale|waalse|openbare',
  'der|die|das|dem|den|des|belgische|belgischen|französische|französischen|niederländische|niederländischen|deutsche|deutschen|britische|britischen|flämische|flämischen|öffentlich|rechtliche|örtliche|örtlichen',
);

/** Small words inside a name. */
const inside = new Set('de van den het la le les du des of the and et en und sur'.split(' '));

interface Mention {
  name: string;
  origin: boolean;
  at: number;
}

/**
 * The names of the outlets, the original first: who had the words first, who reported them, what
 * the credit line says. Every outlet once, under the name that is printed. `skip` is sorted; what
 * stands in it (furniture, the credit line) is not read. Linear.
 */
export const readChain = (
  text: string,
  credit: FoundCredit | null,
  skip: readonly Span[],
  outlets: Outlets,
): string[] => {
  const mentions = relayedBy(text, skip, outlets);
  const upstream = [
    ...mentions.filter(({ origin }) => origin),
    ...mentions.filter(({ origin }) => !origin),
  ].map(({ name }) => name);
  const credited = credit?.outlets ?? [];
  const creditKeys = new Set(credited.map((name) => identity(name, outlets)));
  const chain: string[] = [];
  const seen = new Set<string>();
  for (const name of [
    ...upstream.filter((n) => !creditKeys.has(identity(n, outlets))),
    ...credited,
  ]) {
    const key = identity(name, outlets);
    if (key && !seen.has(key)) chain.push(name);
    seen.add(key);
  }
  return chain;
};

const identity = (name: string, outlets: Outlets): string =>
  phraseKey(outlets.named(name)?.name ?? name).replace(
    /^(?:the|de|het|le|la|les|der|die|das) /u,
    '',
  );

const relayedBy = (text: string, skip: readonly Span[], outlets: Outlets): Mention[] => {
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
      afterPhrase(text, words, keys, i, outlets) ??
      addressed(text, words, keys, i, outlets) ??
      beforeVerb(text, words, keys, i, outlets);
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
): Mention | null => {
  if (!addressing.has(keys[at] ?? '') || breaksOff(text, words, at, at + 1)) return null;
  if (!keys.slice(Math.max(0, at - farthestVerb), at).some(speaking.has)) return null;
  const name = nameAt(text, words, keys, at + 1, false, outlets);
  return name ? { name, origin: true, at: words[at]?.start ?? 0 } : null;
};

/** "HLN reports": a known outlet, or a name that reads like one, right before the verb. */
const beforeVerb = (
  text: string,
  words: readonly Word[],
  keys: readonly string[],
  at: number,
  outlets: Outlets,
): Mention | null => {
  const known = knownAt(text, words, at, outlets);
  if (!known || known.agency) return null;
  const verb = at + known.words;
  if (!reports.beginning(keys, verb) || breaksOff(text, words, at, verb)) return null;
  return { name: known.name, origin: false, at: words[at]?.start ?? 0 };
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
    const nouns = mediaNouns.beginning(keys, at);
    const fillers = between.beginning(keys, at);
    // A capital begins the name, article or noun included: "De Kustbode", "Omroep Brabant". But in
    // German every noun has one: "der Zeitung Hafenbote".
    const capital = isCapital(text, words[at]);
    const german = nouns > 0 && germanArticles.has(keys[at - 1] ?? '');
    if (capital && !(german && isCapital(text, words[at + nouns]))) break;
    if (nouns) {
      noun = true;
      at += nouns;
    } else if (fillers) at += 1;
    else return null;
  }
  const name = capitalRun(text, words, at);
  if (!name) return null;
  return certain || noun || soundsLikeOutlet(name) ? name : null;
};

const germanArticles = new Set(['der', 'die', 'das', 'dem', 'den', 'vom', 'zur']);

const knownAt = (
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
  // Many names are also words: "le point", "die Welt". In print the name has a capital, or is short and never has one.
  const written = /\p{Lu}|\d/u.test(name) || /^(?:dpa|taz|tagesschau)$/u.test(name);
  if (!written) return null;
  // As printed, but without the case of a German sentence: "der Süddeutschen Zeitung".
  const inflected =
    known.words > 1 && phraseKey(known.outlet.name).split(' ').length === known.words;
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
    else if (!word || !inside.has(word.key)) break;
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

const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /\p{Lu}|\d/u.test(text[word.start] ?? '');

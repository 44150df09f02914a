/** Who does what in a clause: the subject of a verb, before or behind it. */
import { item } from '../items';
import { Flag, NOUN, VERB } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import { firstPhrase, type Chunk } from '../words/chunk';
import type { Paragraph } from '../words/paragraph';
import { has, Kind, type Token } from '../words/tokens';

const REACH = 40;
const BETWEEN = Flag.Adverb | Flag.Auxiliary | Flag.Object | Flag.Time | Flag.Function;

/** The index of the phrase that is the subject of the verb at `verb`, or -1. `floor` is the first token to look at. */
export function subjectOf(
  paragraph: Paragraph,
  verb: number,
  floor: number,
  lexicon: Lexicon,
): number {
  if (lexicon.isParticiple(item(paragraph.tokens, verb).word))
    return participleSubject(paragraph, verb, floor);
  if (lexicon.language.verbSecond) {
    // X hat die Wahl in einer Mail bestätigt: the verb that closes the clause has the subject of its auxiliary.
    const auxiliary = auxiliaryOf(paragraph, verb, floor);
    if (auxiliary >= 0) return subjectOf(paragraph, auxiliary, floor, lexicon);
    if (isInverted(paragraph, verb, floor)) {
      const subject = subjectAfter(paragraph, verb);
      if (subject >= 0 && isPlainSubject(item(paragraph.chunks.list, subject))) return subject;
    }
  }
  const before = subjectBefore(paragraph, verb, floor);
  if (before >= 0 && isPlainSubject(item(paragraph.chunks.list, before))) return before;
  const after = subjectAfter(paragraph, verb);
  if (after >= 0 && (before < 0 || isPlainSubject(item(paragraph.chunks.list, after))))
    return after;
  return before >= 0 ? before : firstSubject(paragraph, floor, verb);
}

/** The auxiliary of the clause that a verb closes, or -1. */
function auxiliaryOf({ tokens, chunks }: Paragraph, verb: number, floor: number): number {
  for (let i = verb - 1; i > floor && i > verb - REACH; i--) {
    const token = item(tokens, i);
    if (token.kind === Kind.Punctuation || token.kind === Kind.Quote) return -1;
    if (item(chunks.at, i) >= 0) continue;
    if (has(token, Flag.Auxiliary)) return i;
    if (has(token, Flag.Conjunction | Flag.Subordinator)) return -1;
  }
  return -1;
}

/** What stands right before the verb is no subject: a comma, a lone noun, a phrase with a preposition. */
function isInverted(paragraph: Paragraph, verb: number, floor: number): boolean {
  const { tokens, chunks } = paragraph;
  if (verb === floor) return true;
  if (item(tokens, verb - 1).word === ',') {
    // X, an expert at Y, said: the sentence begins with its subject. Else a clause stands before the verb.
    const subject = subjectBefore(paragraph, verb, floor);
    if (subject < 0) return true;
    const opening = chunks.at[floor] ?? -1;
    const named = opening >= 0 && item(chunks.list, opening).named === subject;
    return item(chunks.list, subject).from !== floor && !named;
  }
  const index = item(chunks.at, verb - 1);
  if (index < 0) return has(tokens[verb - 1], Flag.Adverb | Flag.Time | Flag.Function);
  const root = item(chunks.list, rootIndex(chunks.list, index));
  return root.prepositional || isOblique(tokens, root) || (root.weak && root.kind === 'name');
}

/** The one by whom it was said, in a passive clause: X was told BY Y, wurde VON Y als „…“ bezeichnet; or -1. */
export function agentOf(
  { tokens, chunks }: Paragraph,
  from: number,
  to: number,
  { agents, passives }: Lexicon,
): number {
  let passive = false;
  let agent = -1;
  for (let i = from; i < to; i++) {
    const { word } = item(tokens, i);
    passive ||= passives.has(word);
    const index = agents.has(word) ? (chunks.at[i + 1] ?? -1) : -1;
    if (index >= 0 && isPlainSubject(item(chunks.list, index))) agent = index;
  }
  return passive ? agent : -1;
}

/** One, man, on: whoever it may be. */
export function isAnybody(token: Token | undefined, lexicon: Lexicon): boolean {
  return has(token, Flag.Pronoun) && lexicon.pronoun(token?.word ?? '')?.person === false;
}

/** A phrase that can do something: a name that is one, a pronoun, a person, a body. */
export function isPlainSubject(found: Chunk): boolean {
  if (found.kind === 'name') return !found.weak;
  return found.kind === 'pronoun' || (found.flags & NOUN) !== 0;
}

/** The subject behind an inverted verb: said X, a déclaré X, zegt ze. */
export function subjectAfter({ tokens, chunks }: Paragraph, verb: number): number {
  let i = verb + 1;
  const limit = Math.min(tokens.length, verb + 7);
  while (i < limit) {
    const token = item(tokens, i);
    const index = chunks.at[i] ?? -1;
    // Staat te lezen dat X: what follows is another clause.
    const clause = has(token, Flag.Subordinator) && !has(token, Flag.Adverb) && index < 0;
    if (token.opensSentence || clause) return -1;
    const found = index >= 0 ? item(chunks.list, index) : null;
    const object =
      has(token, Flag.Object) && found?.kind === 'pronoun' && !isSubjectPronoun(tokens, i, verb);
    if (found && !object) return found.prepositional || isOblique(tokens, found) ? -1 : index;
    // a déclaré à Belga X
    const told = has(token, Flag.Preposition) && has(tokens[verb], Flag.Say);
    const next = told ? chunks.list[chunks.at[i + 1] ?? -1] : undefined;
    if (next?.kind === 'name' && next.roleFrom < 0) {
      i = next.to;
      continue;
    }
    // dijo el martes X: the article of a day.
    const day = has(token, Flag.Definite) && has(tokens[i + 1], Flag.Time);
    if (!object && !day && (token.flags & (BETWEEN | VERB)) === 0 && !isHyphen(token)) return -1;
    i++;
  }
  return -1;
}

/** -t-elle, zegt ze: a pronoun that may be subject or object is the subject right behind its verb. */
function isSubjectPronoun(tokens: readonly Token[], at: number, verb: number): boolean {
  return (
    has(tokens[at], Flag.Pronoun) &&
    (at === verb + 1 || item(tokens, at - 1).word === 't' || isHyphen(item(tokens, at - 1)))
  );
}

function isHyphen(token: Token): boolean {
  return token.word === '-' || token.word === '‑';
}

/** The subject before a verb, over what may stand between: adverbs, an inserted clause, a prepositional phrase. */
export function subjectBefore(paragraph: Paragraph, verb: number, floor: number): number {
  const { tokens, chunks } = paragraph;
  let i = verb - 1;
  let plain = 0;
  for (let steps = 0; i >= floor && steps < REACH; steps++) {
    const token = item(tokens, i);
    if (item(tokens, i + 1).opensSentence && i + 1 !== verb) return -1;
    const index = chunks.at[i] ?? -1;
    if (index >= 0) {
      const found = rootOf(paragraph, index);
      const root = item(chunks.list, found);
      if (!root.prepositional && !isOblique(tokens, root)) return appositionOf(paragraph, found);
      i = root.prepositional ? root.from - 2 : root.from - 1;
      continue;
    }
    if (token.kind === Kind.Punctuation) {
      const opened = insertion(paragraph, i, floor);
      if (opened === null) return -1;
      if (opened.name >= 0) return opened.name;
      i = opened.before;
      continue;
    }
    if (token.kind === Kind.Quote) {
      i--;
      continue;
    }
    if (
      has(token, Flag.Relative) &&
      (i === floor || item(chunks.at, i - 1) >= 0 || item(tokens, i - 1).word === ',')
    ) {
      i--;
      if (tokens[i]?.word === ',') i--;
      continue;
    }
    if (has(token, Flag.Conjunction)) return sharedSubject(paragraph, i, floor);
    if (has(token, Flag.Subordinator) && !has(token, Flag.Adverb)) return -1;
    if ((token.flags & (BETWEEN | VERB | Flag.Preposition)) === 0 && ++plain > 4) return -1;
    i--;
  }
  return -1;
}

/** Name, president of X, who …, said: a bare description behind a comma belongs to the name before it. */
function appositionOf({ tokens, chunks }: Paragraph, index: number): number {
  const found = item(chunks.list, index);
  if (
    found.kind !== 'description' ||
    found.determiner !== 0 ||
    tokens[found.from - 1]?.word !== ','
  )
    return index;
  const before = chunks.at[found.from - 2] ?? -1;
  return before >= 0 && item(chunks.list, before).kind === 'name' ? before : index;
}

/** X went there and said: the subject that stands close by, else that of an earlier verb of speaking, else the sentence's. */
function sharedSubject(paragraph: Paragraph, conjunction: number, floor: number): number {
  const { tokens, chunks } = paragraph;
  for (let i = conjunction - 1; i >= floor && i >= conjunction - 3; i--) {
    const index = item(chunks.at, i);
    if (
      index >= 0 &&
      (item(chunks.list, index).kind === 'pronoun' || i < conjunction - 1) &&
      isSubjectLike(paragraph, index)
    )
      return index;
  }
  for (let i = floor; i < conjunction; i++) {
    if (item(chunks.at, i) >= 0 || !has(tokens[i], Flag.Say) || item(tokens, i).kind !== Kind.Word)
      continue;
    const subject = subjectBefore(paragraph, i, floor);
    if (subject >= 0) return subject;
  }
  return firstSubject(paragraph, floor, conjunction);
}

/** X attacked Y, saying: the sentence's subject. Footage of X saying: the phrase right before. */
function participleSubject(paragraph: Paragraph, verb: number, floor: number): number {
  const { tokens, chunks } = paragraph;
  const index = chunks.at[verb - 1] ?? -1;
  if (verb > floor && index >= 0 && item(chunks.list, index).kind !== 'pronoun') return index;
  if (verb > floor && item(tokens, verb - 1).word !== ',' && index < 0) {
    const before = subjectBefore(paragraph, verb, floor);
    if (before >= 0) return before;
  }
  return firstSubject(paragraph, floor, verb);
}

function isSubjectLike({ tokens, chunks }: Paragraph, index: number): boolean {
  const found = item(chunks.list, index);
  return !found.prepositional && found.host < 0 && !found.weak && !isOblique(tokens, found);
}

/** What stands between two commas, dashes or parentheses before the verb; a bare name there is the subject itself. */
function insertion(
  { tokens, chunks }: Paragraph,
  close: number,
  floor: number,
): { name: number; before: number } | null {
  const mark = item(tokens, close).word;
  const opening = mark === ')' ? '(' : mark;
  if (!',)–—-'.includes(mark)) return null;
  for (let i = close - 1; i >= floor && i > close - REACH; i--) {
    if (item(tokens, i + 1).opensSentence) return null;
    if (item(tokens, i).word !== opening || item(tokens, i).kind !== Kind.Punctuation) continue;
    const index = chunks.at[i + 1] ?? -1;
    const inner = index >= 0 ? item(chunks.list, index) : null;
    const bare =
      mark === ',' &&
      inner?.kind === 'name' &&
      inner.from === i + 1 &&
      inner.to === close &&
      inner.nameTo - inner.nameFrom > 1;
    const outer = chunks.at[i - 1] ?? -1;
    const described =
      outer >= 0 && item(chunks.list, rootIndex(chunks.list, outer)).kind === 'description';
    return { name: bare && described ? index : -1, before: i - 1 };
  }
  return null;
}

function rootIndex(list: readonly Chunk[], index: number): number {
  const host = item(list, index).host;
  return host >= 0 ? host : index;
}

/** The phrase that this one completes, or itself: “a spokesman for X” for X. */
export function rootOf({ chunks }: Pick<Paragraph, 'chunks'>, index: number): number {
  return rootIndex(chunks.list, index);
}

/** The first phrase of a sentence that can be its subject. */
export function firstSubject({ tokens, chunks }: Paragraph, from: number, to: number): number {
  let weak = -1;
  for (let index = firstPhrase(chunks, from); index < chunks.list.length; index++) {
    const found = item(chunks.list, index);
    if (found.from >= to) break;
    if (found.prepositional || found.host >= 0 || isOblique(tokens, found)) continue;
    if (!found.weak) return index;
    if (weak < 0) weak = index;
  }
  return weak;
}

/** A phrase that its article marks as an object. */
export function isOblique(tokens: readonly Token[], found: Chunk): boolean {
  return (
    has(tokens[found.from], Flag.Oblique) &&
    found.determiner !== 0 &&
    item(tokens, found.from).kind !== Kind.Punctuation
  );
}

/** Nothing more is told behind the speaker, or an apposition. */
export function closesSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    token.opensSentence ||
    token.kind === Kind.Punctuation ||
    has(token, Flag.Time | Flag.Preposition)
  );
}

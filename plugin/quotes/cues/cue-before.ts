/** Cues before a quote: X said: “…”; according to X; X, citing Y. */
import { firstSubject, isPlainSubject, rootOf, subjectBefore, subjectOf } from './clause';
import { firstPhrase } from '../words/chunk';
import { type Attribution, type QuoteContext, build, chunkFrom } from './cue';
import { item } from '../items';
import { Flag, VERB } from '../words/flags';
import { sentenceStart } from '../words/paragraph';
import { Kind, has } from '../words/tokens';
import { isPlain, phraseAt } from '../words/words';

const HEAD = 70;
/** So far before the colon a verb is that tells how somebody spoke, in tokens. */
const BRIEF = 5;
/** So many quotes may stand in one list behind the verb. */
const LISTED = 12;

/** The cue before a quote, in its own sentence: the nearest verb of speaking, else a weaker one. */
export function cueBefore(context: QuoteContext): Attribution | null {
  const { paragraph, at, lexicon } = context;
  const { tokens, chunks } = paragraph;
  if (item(tokens, at).opensSentence || at === 0) return null;
  const floor = Math.max(sentenceStart(tokens, at - 1), at - HEAD);
  const previous = item(tokens, at - 1);
  const colon = previous.word === ':' || previous.word === ';';
  if (colon) {
    const direct = chunks.at[at - 2] ?? -1;
    const root = direct >= 0 ? rootOf(paragraph, direct) : -1;
    const found = root >= 0 ? item(chunks.list, root) : null;
    if (found?.from === floor && found.kind !== 'pronoun')
      return build(context, 'colon', root, at - 1, at, 3);
    // …, and the minister Ana Sá: “…”, where one after the other is heard.
    const joined = found?.fullTo === at - 1 && has(tokens[found.from - 1], Flag.Conjunction);
    if (joined && found.nameTo - found.nameFrom > 1)
      return build(context, 'colon', root, at - 1, at, 2);
  }
  // Ana Sá („…“), whom a parenthesis interrupts.
  const bracketed = previous.word === '(' && context.sentenceLike ? (chunks.at[at - 2] ?? -1) : -1;
  const named = bracketed >= 0 ? item(chunks.list, bracketed) : null;
  if (named && named.nameTo - named.nameFrom > 1)
    return build(context, 'parenthesis', bracketed, at - 1, at, 2);
  // As X reports on the basis of a note from Y, …
  for (let i = floor; lexicon.likeWords.has(item(tokens, floor).word) && i < at; i++) {
    const based = phraseAt(tokens, i, lexicon.basedOn);
    const cited = based > 0 ? citation(context, i, floor, i + based) : null;
    if (cited) return cited;
  }
  let weak: Attribution | null = null;
  let quotes = 0;
  for (let i = at - 1; i >= floor; i--) {
    const token = item(tokens, i);
    if (context.claimed.has(i)) return weak;
    if (token.kind === Kind.Quote) {
      if (++quotes > LISTED) break;
      const other = nextClause(context, i);
      if (other) return other;
    }
    if (token.kind === Kind.Quote || token.kind === Kind.Punctuation) continue;
    if (has(token, Flag.Citing) && item(chunks.at, i) < 0) {
      const cited = citation(context, i, floor);
      if (cited) return cited;
    }
    const phrase = phraseAt(tokens, i, lexicon.accordingTo);
    if (phrase > 0) {
      const speaker = chunkFrom(paragraph, i + phrase, 2);
      if (speaker >= 0 && item(chunks.list, speaker).from < at)
        return build(
          context,
          'according-to',
          speaker,
          i,
          i + phrase,
          colon || has(previous, VERB) ? 3 : 2,
        );
    }
    const source = lexicon.postpositions.has(token.word) ? (chunks.at[i - 1] ?? -1) : -1;
    if (source >= 0 && i > floor) {
      weak ??= build(context, 'according-to', rootOf(paragraph, source), i, i + 1, 2);
      continue;
    }
    const words = phraseAt(tokens, i, lexicon.quotePhrases);
    if (words > 0 && i + words >= at - 1) {
      const speaker = firstSubject(paragraph, floor, i);
      if (speaker >= 0) return build(context, 'cue-before', speaker, i, i + words, 2);
    }
    if (!has(token, VERB) || (item(chunks.at, i) >= 0 && !isBareVerb(context, i))) continue;
    // X kritisiert, die Aktion erinnere „…“: a form of reported speech is what X says.
    if (lexicon.reported.has(token.word)) continue;
    const strong = has(token, Flag.Say | Flag.Call);
    if (!strong && weak) continue;
    const speaker = subjectOf(paragraph, i, floor, lexicon);
    if (speaker < 0 || item(chunks.list, speaker).from >= at) continue;
    const opening = strong ? openingSource(context, floor, i) : null;
    if (opening && at - i > 3) return opening;
    const near = at - i <= 3 || colon || previous.word === ',';
    const found = build(
      context,
      'cue-before',
      byWhom(context, i) ?? speaker,
      i,
      i + 1,
      strong ? (near ? 3 : 2) : colon ? 2 : 1,
    );
    if (strong) return found;
    weak = found;
  }
  const opening = openingSource(context, floor, at);
  if (opening ?? weak) return opening ?? weak;
  if (!colon) return inDocument(context, floor);
  for (let i = Math.max(floor + 1, at - BRIEF); i < at; i++) {
    if (!isPlain(tokens[i]) || item(chunks.at, i) >= 0 || item(tokens, i).kind !== Kind.Word)
      continue;
    // X s’emporte: “…”: the first word that the data do not know is the verb, if it has a subject.
    const subject = subjectBefore(paragraph, i, floor);
    const found = chunks.list[subject];
    if (found && found.kind !== 'pronoun' && isPlainSubject(found))
      return build(context, 'colon', subject, i, i + 1, 2);
    break;
  }
  const subject = firstSubject(paragraph, floor, at);
  return subject >= 0 ? build(context, 'colon', subject, at - 1, at, 1) : null;
}

/** Im Schreiben ist von „…“ die Rede, in een mail staat dat …: the document with which the sentence opens. */
function inDocument(context: QuoteContext, floor: number): Attribution | null {
  const { paragraph, at } = context;
  const { tokens, chunks } = paragraph;
  const index = firstPhrase(chunks, floor);
  const found = chunks.list[index];
  if (!found?.prepositional || found.fullTo > at || found.from > floor + 3) return null;
  if ((found.flags & Flag.Document) === 0 || !has(tokens[floor], Flag.Preposition)) return null;
  return build(context, 'document', index, floor, floor + 1, 1);
}

/** Was called “…” BY X, was told BY X that “…”. */
function byWhom({ paragraph, at, lexicon }: QuoteContext, verb: number): number | null {
  const { tokens } = paragraph;
  const passive = tokens.slice(Math.max(0, verb - 2), verb);
  if (!passive.some(({ word }) => lexicon.passives.has(word))) return null;
  const by = [verb + 1, at + 1].find((i) => lexicon.agents.has(tokens[i]?.word ?? ''));
  const agent = by === undefined ? -1 : chunkFrom(paragraph, by + 1, 0);
  return agent >= 0 ? agent : null;
}

/** X called it “…”, Y strich “…” hervor: behind another quote a new clause, with a verb that the data need not know. */
function nextClause(context: QuoteContext, quote: number): Attribution | null {
  const { paragraph, at } = context;
  const { tokens, chunks } = paragraph;
  if (tokens[quote + 1]?.word !== ',') return null;
  const subject = chunks.at[quote + 2] ?? -1;
  const found = chunks.list[subject];
  const verb = found?.fullTo ?? at;
  if (found?.kind !== 'name' || found.weak || verb >= at || !isPlain(tokens[verb])) return null;
  return build(context, 'cue-before', subject, verb, verb + 1, 1);
}

/** According to X, …; For X, …: a source that opens the sentence holds for all of it. */
function openingSource(context: QuoteContext, floor: number, before: number): Attribution | null {
  const { paragraph, lexicon } = context;
  const { tokens, chunks } = paragraph;
  const phrase = phraseAt(tokens, floor, lexicon.accordingTo);
  const length = phrase > 0 ? phrase : lexicon.standpoint.has(tokens[floor]?.word ?? '') ? 1 : 0;
  const speaker = length > 0 ? chunkFrom(paragraph, floor + length, 1) : -1;
  if (speaker < 0) return null;
  const found = item(chunks.list, speaker);
  if (found.fullTo > before || (phrase === 0 && tokens[found.fullTo]?.word !== ',')) return null;
  return build(context, 'according-to', speaker, floor, floor + length, 2);
}

/** A verb that the phrases took for a noun: it has a subject before it. */
function isBareVerb({ paragraph }: QuoteContext, at: number): boolean {
  const found = item(paragraph.chunks.list, item(paragraph.chunks.at, at));
  return (
    found.determiner === 0 && found.from === at && item(paragraph.tokens, at).kind === Kind.Word
  );
}

/** As X explains, citing an article from Y, “…”: Y speaks, X relays. */
function citation(
  context: QuoteContext,
  verb: number,
  floor: number,
  to = verb + 1,
): Attribution | null {
  const { paragraph, at } = context;
  const { chunks } = paragraph;
  const object = chunkFrom(paragraph, to, 1);
  if (object < 0 || item(chunks.list, object).from >= at) return null;
  let speaker = object;
  const root = item(chunks.list, object);
  if (root.kind === 'description' && root.fullTo > root.to) {
    for (let i = object + 1; i < object + 4 && chunks.list[i]?.host === object; i++) {
      const { kind, flags } = item(chunks.list, i);
      if (kind === 'name' || (flags & Flag.Group) !== 0) speaker = i;
    }
  }
  const relay = subjectBefore(paragraph, verb, floor);
  const relaying = relay >= 0 ? relay : firstSubject(paragraph, floor, verb);
  return { ...build(context, 'cue-before', speaker, verb, to, 2), relay: relaying };
}

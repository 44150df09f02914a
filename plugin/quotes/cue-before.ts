/** Cues before a quote: X said: “…”; according to X; X, citing Y. */
import { firstSubject, rootOf, subjectBefore, subjectOf } from './clause';
import { type Attribution, type QuoteContext, build, chunkFrom, phraseAt } from './cue';
import { item } from './items';
import { Flag, VERB } from './lexicon';
import { sentenceStart } from './paragraph';
import { Kind, has } from './tokens';

const HEAD = 70;
/** So many quotes may stand in one list behind the verb. */
const LISTED = 12;

/** Present subjunctive, where a language reports speech in it. */
const REPORTED = /[^t]e$/u;

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
    if (found && found.from === floor && found.kind !== 'pronoun')
      return build(context, 'colon', root, at - 1, at, 3);
    // …, and the minister Ana Sá: “…”, where one after the other is heard.
    const joined =
      found && found.fullTo === at - 1 && has(tokens[found.from - 1], Flag.Conjunction);
    if (joined && found.nameTo - found.nameFrom > 1)
      return build(context, 'colon', root, at - 1, at, 2);
  }
  // Ana Sá („…“), whom a parenthesis interrupts.
  const bracketed = previous.word === '(' && context.sentenceLike ? (chunks.at[at - 2] ?? -1) : -1;
  const named = bracketed >= 0 ? item(chunks.list, bracketed) : null;
  if (named && named.nameTo - named.nameFrom > 1)
    return build(context, 'parenthesis', bracketed, at - 1, at, 2);
  let weak: Attribution | null = null;
  let quotes = 0;
  for (let i = at - 1; i >= floor; i--) {
    const token = item(tokens, i);
    if (context.claimed.has(i)) return weak;
    if (token.kind === Kind.Quote && ++quotes > LISTED) break;
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
    if (lexicon.reported.size > 0 && REPORTED.test(token.word)) continue;
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
      speaker,
      i,
      i + 1,
      strong ? (near ? 3 : 2) : colon ? 2 : 1,
    );
    if (strong) return found;
    weak = found;
  }
  const opening = openingSource(context, floor, at);
  if (opening ?? weak) return opening ?? weak;
  if (!colon) return null;
  const subject = firstSubject(paragraph, floor, at);
  return subject >= 0 ? build(context, 'colon', subject, at - 1, at, 1) : null;
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
function citation(context: QuoteContext, verb: number, floor: number): Attribution | null {
  const { paragraph, at } = context;
  const { chunks } = paragraph;
  const object = chunkFrom(paragraph, verb + 1, 1);
  if (object < 0 || item(chunks.list, object).from >= at) return null;
  let speaker = object;
  const root = item(chunks.list, object);
  if (root.kind === 'description' && root.fullTo > root.to) {
    for (let i = object + 1; i < object + 4 && chunks.list[i]?.host === object; i++) {
      if (item(chunks.list, i).kind === 'name') speaker = i;
    }
  }
  const relay = subjectBefore(paragraph, verb, floor);
  const relaying = relay >= 0 ? relay : firstSubject(paragraph, floor, verb);
  return { ...build(context, 'cue-before', speaker, verb, verb + 1, 2), relay: relaying };
}

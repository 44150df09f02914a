/** Behind a quote, the verb and then whoever speaks: said X, a déclaré X, heißt es im Bericht. */
import { closesSentence, firstSubject, isAnybody, subjectAfter } from './clause';
import { type Attribution, type QuoteContext, build } from './cue';
import { item } from '../items';
import { Flag, VERB } from '../words/flags';
import { type Paragraph, sentenceStart } from '../words/paragraph';
import { isDative } from '../words/ties';
import { Kind, has } from '../words/tokens';

/** Sagte der Zeitung X, sagte der „Zeit“ X: behind the outlet to which it was said, the name that closes the clause; or -1. */
function behindTold({ tokens, chunks }: Paragraph, verb: number): number {
  const from = verb + 3;
  const speaker = isDative(tokens, verb + 1) ? (chunks.at[from] ?? -1) : -1;
  const found = chunks.list[speaker];
  const named = found?.kind === 'name' && found.from === from;
  return named && closesSentence(tokens, found.fullTo) ? speaker : -1;
}

/** said X; a déclaré X; hatte X erklärt; and, where a comma ties it to the quote, any verb that we do not know. */
export function verbThenSubject(
  context: QuoteContext,
  k: number,
  end: number,
  tied: boolean,
): Attribution | null {
  const { paragraph, sentenceLike, lexicon } = context;
  const { tokens, chunks } = paragraph;
  let verb = -1;
  for (let i = k; i < Math.min(end, k + 4); i++) {
    const token = item(tokens, i);
    if (has(token, VERB)) {
      verb = i;
      break;
    }
    if (!has(token, Flag.Auxiliary | Flag.Adverb | Flag.Object)) break;
  }
  if (verb >= 0) {
    if (
      !has(tokens[verb], Flag.Say | Flag.Call) &&
      !tied &&
      !sentenceLike &&
      !has(tokens[verb], Flag.Find)
    )
      return null;
    const tiedVerb = has(tokens[verb], Flag.Say) || tied;
    // “…,” telling reporters: the subject of a participle stands before the quote.
    if (!lexicon.language.verbSecond && lexicon.isParticiple(item(tokens, verb).word)) {
      const first = firstSubject(paragraph, sentenceStart(tokens, context.at), context.at);
      return first < 0 ? null : build(context, 'cue-after', first, k, verb + 1, 2);
    }
    const told = behindTold(paragraph, verb);
    const speaker = told < 0 ? subjectAfter(paragraph, verb) : told;
    if (speaker >= 0) return build(context, 'cue-after', speaker, k, verb + 1, tiedVerb ? 3 : 2);
    return standsIn(context, k, verb);
  }
  if (has(tokens[k], Flag.Auxiliary)) {
    const speaker = subjectAfter(paragraph, k);
    if (speaker >= 0) {
      const { from, to } = item(chunks.list, speaker);
      // Peut-on lire dans le rapport: one reads it, and says nothing.
      if (isAnybody(tokens[from], lexicon)) return standsIn(context, k, to);
      for (let i = to; i < end; i++) {
        if (item(chunks.at, i) < 0 && has(tokens[i], Flag.Say))
          return build(context, 'cue-after', speaker, i, i + 1, 3);
      }
    }
    return null;
  }
  if (
    !tied ||
    item(tokens, k).kind !== Kind.Word ||
    (item(tokens, k).flags & ~(Flag.Citing | Flag.Naming)) !== 0
  )
    return null;
  const speaker = subjectAfter(paragraph, k);
  if (speaker < 0) return null;
  if (item(chunks.list, speaker).from !== k + 1 && !has(tokens[k + 1], Flag.Object)) return null;
  return build(context, 'cue-after', speaker, k, k + 1, 2);
}

/** staat in het rapport, heißt es im Bericht: the document in which the words stand. */
function standsIn(context: QuoteContext, k: number, verb: number): Attribution | null {
  const { tokens, chunks } = context.paragraph;
  for (let i = verb + 1; i < verb + 4; i++) {
    const index = chunks.at[i] ?? -1;
    if (index < 0) {
      if (!has(tokens[i], Flag.Preposition | Flag.Object | Flag.Adverb)) return null;
      continue;
    }
    const found = item(chunks.list, index);
    const speaks = found.prepositional && (found.flags & Flag.Document) !== 0;
    return speaks ? build(context, 'document', index, k, verb + 1, 2) : null;
  }
  return null;
}

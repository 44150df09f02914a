/** Behind a quote, whoever speaks and then the verb: X said, X, a doctor in Y, said. */
import { agentOf, isOblique } from './clause';
import { type Attribution, type QuoteContext, build } from './cue';
import { item } from '../items';
import { Flag, VERB } from '../words/flags';
import { Kind, type Token, has } from '../words/tokens';

/** X said; X, a doctor in Y, said; X (party) said. */
export function subjectThenVerb(
  context: QuoteContext,
  k: number,
  end: number,
  tied: boolean,
): Attribution | null {
  const { paragraph, lexicon } = context;
  const { tokens, chunks } = paragraph;
  const index = item(chunks.at, k);
  if (index < 0) return null;
  const subject = item(chunks.list, index);
  if (subject.from < k || subject.prepositional || isOblique(tokens, subject)) return null;
  // Es kam keine Antwort: what stands for nothing needs a verb of speaking.
  const isNothing = lexicon.pronoun(item(tokens, k).word)?.gender === 'n';
  let i = subject.fullTo;
  let insertions = 0;
  while (i < end) {
    const token = item(tokens, i);
    if (item(chunks.at, i) < 0 && has(token, VERB)) {
      const strength = has(token, Flag.Say) || tied ? 3 : 2;
      const agent = agentOf(paragraph, subject.fullTo, Math.min(end, i + 4), lexicon);
      return agent < 0
        ? build(context, 'cue-after-inverted', index, i, i + 1, strength)
        : build(context, 'cue-after', agent, i, i + 1, strength);
    }
    if (token.word === ',' || token.word === '(' || token.word === '–' || token.word === '—') {
      if (++insertions > 3) return null;
      const close = closing(tokens, i, end);
      if (close < 0) return null;
      // Another apposition may begin with the comma that ends this one.
      i =
        item(tokens, close).word === ',' &&
        !has(tokens[close + 1], VERB | Flag.Auxiliary | Flag.Adverb)
          ? close
          : close + 1;
      continue;
    }
    if (token.kind === Kind.Quote || token.kind === Kind.Punctuation) return null;
    const between = Flag.Auxiliary | Flag.Adverb | Flag.Object | Flag.Time;
    if (has(token, between) || item(chunks.at, i) === index) {
      i++;
      continue;
    }
    const next = has(token, Flag.Conjunction) ? chunks.list[chunks.at[i + 1] ?? -1] : undefined;
    // X and Y said.
    if (next?.kind === 'name' && i === subject.fullTo) {
      i = next.fullTo;
      continue;
    }
    if (has(token, Flag.Preposition) && i - subject.fullTo < 6) {
      const complement = chunks.at[i + 1] ?? -1;
      if (complement < 0) return null;
      i = item(chunks.list, complement).fullTo;
      continue;
    }
    // A verb that we do not know, right behind the name and tied to the quote.
    const unknown =
      token.kind === Kind.Word &&
      (token.flags & (Flag.Conjunction | Flag.Subordinator | Flag.Relative | Flag.Pronoun)) === 0;
    if (
      tied &&
      context.sentenceLike &&
      unknown &&
      !isNothing &&
      i <= subject.fullTo + 1 &&
      item(chunks.at, i) < 0
    ) {
      return build(context, 'cue-after-inverted', index, i, i + 1, 1);
    }
    return null;
  }
  return null;
}

function closing(tokens: readonly Token[], open: number, end: number): number {
  const mark = item(tokens, open).word === '(' ? ')' : item(tokens, open).word;
  for (let i = open + 1; i < end; i++)
    if (item(tokens, i).word === mark && item(tokens, i).kind === Kind.Punctuation) return i;
  return -1;
}

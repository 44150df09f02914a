/** What a cue is: the words that tie a quote to the phrase that speaks. */
import type { ReasonRule } from '../../model/reading';
import { item } from '../items';
import { Flag } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import type { Marked } from '../marks/marked';
import { type Paragraph, sentenceEnd, sentenceStart } from '../words/paragraph';
import { has } from '../words/tokens';

export interface Attribution {
  rule: ReasonRule;
  /** Index of the paragraph's phrase that speaks. */
  chunk: number;
  /** The tokens of the cue, `cueTo` excluded; equal where nothing but a mark ties the words to the speaker. */
  cueFrom: number;
  cueTo: number;
  /** How well the print supports it: 3 a verb of speaking beside the quote, 2 in its sentence, 1 weaker. */
  strength: 1 | 2 | 3;
  /** Index of the phrase that relayed the words: X, citing Y. */
  relay: number;
  /** Index of the phrase that another cue of the sentence names, or -1: before and behind the quote somebody else speaks. */
  rival: number;
  /** Where the clause that names the speaker ends. */
  clauseTo: number;
}

/** What is known of a quote while its cue is sought. */
export interface QuoteContext {
  text: string;
  paragraph: Paragraph;
  /** Index of the quote's token. */
  at: number;
  marked: Marked;
  /** It reads like a sentence, not like a few words of one. */
  sentenceLike: boolean;
  lexicon: Lexicon;
  /** Tokens that already named the speaker of the quote before. */
  claimed: ReadonlySet<number>;
}

/** An attribution, with the clause that names the speaker measured. */
export function build(
  context: QuoteContext,
  rule: ReasonRule,
  subject: number,
  cueFrom: number,
  cueTo: number,
  strength: 1 | 2 | 3,
): Attribution {
  const { paragraph, at } = context;
  const chunk = speakingBody(context, subject);
  const full = item(paragraph.chunks.list, chunk);
  const clauseTo = Math.max(at + 1, cueTo, full.fullTo);
  return { rule, chunk, cueFrom, cueTo, strength, relay: -1, rival: -1, clauseTo };
}

/** “The chairwoman, X, said”: the name. “It says in the report”: the pronoun stands for nothing, the document or body of the sentence speaks. */
function speakingBody({ paragraph, at, lexicon }: QuoteContext, subject: number): number {
  const { tokens, chunks } = paragraph;
  const found = item(chunks.list, subject);
  if (found.named >= 0) return found.named;
  if (found.kind !== 'pronoun' || lexicon.pronoun(item(tokens, found.from).word)?.gender !== 'n')
    return subject;
  const start = sentenceStart(tokens, Math.min(at, found.from));
  const end = sentenceEnd(tokens, Math.max(at, found.from));
  for (let i = start; i < end; i++) {
    const index = item(chunks.at, i);
    const body = chunks.list[index];
    if (!body || (body.flags & (Flag.Document | Flag.Group)) === 0) continue;
    // It is there in the report; but in a statement it said: whose statement it is.
    if (i > found.from ? body.prepositional : !has(tokens[body.from], Flag.Indefinite))
      return index;
  }
  return subject;
}

/** The phrase that begins at a token, or a few adverbs later. */
export function chunkFrom({ tokens, chunks }: Paragraph, from: number, slack: number): number {
  for (let i = from; i <= from + slack && i < tokens.length; i++) {
    const index = item(chunks.at, i);
    if (index >= 0) return item(chunks.list, index).from === i ? index : -1;
    if (!has(tokens[i], Flag.Adverb | Flag.Auxiliary)) return -1;
  }
  return -1;
}

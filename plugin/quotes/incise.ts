/** The journalist's words inside the marks: « …, explique-t-elle, … ». */
import { item } from './items';
import { chunk } from './chunks';
import { subjectAfter } from './clause';
import { Flag, type Lexicon } from './lexicon';
import type { Marked } from './marks';
import { markSentences, has, Kind, tokenise, type Token } from './tokens';

export interface Incise {
  /** Where the speaker is printed. */
  start: number;
  end: number;
  cueStart: number;
  cueEnd: number;
  /** The printed name or description; null for a pronoun. */
  name: string | null;
  pronoun: string;
}

/** How far into a quote an incise may stand, in characters. */
const REACH = 2_000;
const SUBJECT = 12;

/** Finds a verb of speaking with its subject behind it, between commas. */
export function findIncise(text: string, marked: Marked, lexicon: Lexicon): Incise | null {
  const end = Math.min(marked.end, marked.start + REACH);
  if (!text.slice(marked.start, end).includes(',')) return null;
  const tokens: Token[] = [];
  tokenise(text, marked.start, end, lexicon, tokens);
  markSentences(tokens, () => false);
  const chunks = chunk(tokens, lexicon);
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!',!?…'.includes(item(tokens, i - 1).word) || item(tokens, i - 1).kind !== Kind.Punctuation)
      continue;
    let verb = i;
    while (
      verb < i + 3 &&
      has(tokens[verb], Flag.Auxiliary | Flag.Object) &&
      !has(tokens[verb], Flag.Say)
    )
      verb++;
    if (!has(tokens[verb], Flag.Say) || item(tokens, verb).kind !== Kind.Word) continue;
    const subject = subjectAfter(
      {
        tokens,
        chunks,
        start: marked.start,
        end,
        field: 'body',
        titleCase: false,
        quotes: [],
        cues: [],
      },
      verb,
    );
    if (subject < 0) continue;
    const found = item(chunks.list, subject);
    if (found.from > verb + 3) continue;
    let close = found.to;
    while (
      close < tokens.length &&
      close < found.to + SUBJECT &&
      !',.'.includes(item(tokens, close).word)
    )
      close++;
    const closes =
      close >= tokens.length ||
      item(tokens, close).word === ',' ||
      item(tokens, close).word === '.';
    if (!closes) continue;
    const [from, to] =
      found.kind === 'name' ? [found.nameFrom, found.nameTo] : [found.from, found.to];
    const start = item(tokens, from).start;
    const stop = item(tokens, to - 1).end;
    return {
      start,
      end: stop,
      cueStart: item(tokens, i).start,
      cueEnd: item(tokens, verb).end,
      name: found.kind === 'pronoun' ? null : text.slice(start, stop),
      pronoun: item(tokens, found.from).word,
    };
  }
  return null;
}

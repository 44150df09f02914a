/** The journalist's words inside the marks: « …, explique-t-elle, … ». */
import type { Span } from '../../model/reading';
import { firstIndex } from '../../text/first-index';
import { item } from '../items';
import { chunk } from '../words/find-chunks';
import { subjectAfter } from './clause';
import { chunkFrom } from './cue';
import { Flag } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import type { MarkReading } from '../marks/marks';
import type { Paragraph } from '../words/paragraph';
import { roleOf } from '../printed/role';
import { markSentences, has, Kind, tokenise, type Token } from '../words/tokens';
import { phraseAt } from '../words/words';

export interface Incise {
  /** Where the spoken words break off. */
  from: number;
  /** Where the speaker is printed. */
  start: number;
  end: number;
  cueStart: number;
  cueEnd: number;
  /** Where the incise ends, and the words go on. */
  close: number;
  /** The printed name or description; null for a pronoun. */
  name: string | null;
  role: string | null;
  affiliation: string | null;
  pronoun: string;
}

/** How far into a quote an incise may stand, in characters. */
const REACH = 2_000;
const SUBJECT = 12;

const BREAKS = ',!?…–—';
const CLOSES = ',.–—';

/** “The water is clean, said X. The council …: where no mark closes, the words end before the one who spoke them. */
export function breakOff(text: string, { marked, repairs }: MarkReading, lexicon: Lexicon): void {
  for (const repair of repairs) {
    if (repair.reason !== 'unclosed-mark') continue;
    const open = marked[firstIndex(marked, ({ outerEnd }) => outerEnd >= repair.start)];
    const incise = open?.closed === false ? findIncise(text, open, lexicon) : null;
    if (!open || !incise || !'.!?'.includes(text[incise.close] ?? '.')) continue;
    repair.start = repair.end = open.end = open.outerEnd = incise.from;
  }
}

/** Finds a verb of speaking with its subject behind it, between commas or dashes, or behind a question. */
export function findIncise(text: string, spoken: Span, lexicon: Lexicon): Incise | null {
  const end = Math.min(spoken.end, spoken.start + REACH);
  const words = text.slice(spoken.start, end);
  if (!/[,!?…–—]/u.test(words)) return null;
  const tokens: Token[] = [];
  tokenise(text, spoken.start, end, lexicon, tokens);
  markSentences(tokens, () => false);
  const chunks = chunk(tokens, lexicon);
  const paragraph: Paragraph = {
    tokens,
    chunks,
    start: spoken.start,
    end,
    field: 'body',
    part: null,
    apart: false,
    titleCase: false,
    quotes: [],
    cues: [],
  };
  for (let i = 1; i < tokens.length - 1; i++) {
    const before = item(tokens, i - 1);
    if (!BREAKS.includes(before.word) || before.kind !== Kind.Punctuation) continue;
    let verb = i;
    while (
      verb < i + 3 &&
      has(tokens[verb], Flag.Auxiliary | Flag.Object) &&
      !has(tokens[verb], Flag.Say)
    )
      verb++;
    // So die Ingenieurin X; but “selon X” may be a part of what is said.
    const phrase =
      phraseAt(tokens, i, lexicon.accordingTo) > 0 ? 0 : phraseAt(tokens, i, lexicon.afterWords);
    if (phrase > 0) verb = i + phrase - 1;
    else if (
      !has(tokens[verb], Flag.Say) ||
      item(tokens, verb).kind !== Kind.Word ||
      lexicon.isParticiple(item(tokens, verb).word)
    )
      continue;
    const subject = phrase > 0 ? chunkFrom(paragraph, verb + 1, 0) : subjectAfter(paragraph, verb);
    const found = chunks.list[subject];
    if (!found || found.from > verb + 3 || (phrase > 0 && found.kind !== 'name')) continue;
    let close = found.to;
    while (
      close < tokens.length &&
      close < found.to + SUBJECT &&
      !CLOSES.includes(item(tokens, close).word)
    )
      close++;
    const closes = close >= tokens.length || CLOSES.includes(item(tokens, close).word);
    if (!closes) continue;
    const [from, to] =
      found.kind === 'name' ? [found.nameFrom, found.nameTo] : [found.from, found.to];
    const start = item(tokens, from).start;
    const stop = item(tokens, to - 1).end;
    const role = roleOf(text, paragraph, subject, lexicon);
    return {
      ...role,
      from: '!?…'.includes(before.word) ? before.end : before.start,
      start,
      end: stop,
      cueStart: item(tokens, i).start,
      cueEnd: item(tokens, verb).end,
      close: tokens[close]?.start ?? end,
      name: found.kind === 'pronoun' ? null : text.slice(start, stop),
      pronoun: item(tokens, found.from).word,
    };
  }
  return null;
}

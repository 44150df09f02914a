/** When and on what occasion words were said, as the clause that names their speaker prints it. */
import type { FoundDay, FoundQuote, TextSpan } from '../../model/reading';
import { findPrintedDate, type PrintedDate, toDate } from '../../text/dates';
import type { Attribution } from '../cues/cue';
import { item } from '../items';
import { Flag, PERSON_NOUN, VERB } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import { type Paragraph, sentenceEnd, sentenceStart } from '../words/paragraph';
import { apposition } from './role';
import type { Statement } from '../statement';
import { has, Kind, tokenise, type Token } from '../words/tokens';
import { isPlain, isPossessiveEnding } from '../words/words';

/** How far such a clause is read, in tokens. */
const REACH = 40;
/** An adjective or two, and the noun: in a long open letter. */
const NOUN_PHRASE = 5;
/** What may complete the noun: with X, in Y. */
const COMPLEMENTS = 2;
/** Dienstagabend, dinsdagochtend: the shortest part of a day that is written in one word with it. */
const PART_OF_DAY = 4;

interface Scope {
  text: string;
  lexicon: Lexicon;
  publishedOn: string | undefined;
}

/** Looks in the clause of a quote's cue, or in the sentence that introduces it with a colon. */
export function settingOf(
  scope: Scope,
  paragraphs: readonly Paragraph[],
  { paragraph: own, at, cue, incise, rule, printed }: Statement,
): Pick<FoundQuote, 'saidOn' | 'occasion'> {
  const { text, lexicon } = scope;
  if (incise) {
    const tokens: Token[] = [];
    tokenise(text, incise.cueEnd, incise.close, lexicon, tokens);
    return { saidOn: dayIn(scope, tokens, 0, tokens.length), occasion: null };
  }
  if (cue) return around(scope, item(paragraphs, own), cue, at);
  if ((rule !== 'colon' && rule !== 'cue-before') || !printed)
    return { saidOn: null, occasion: null };
  const paragraph = item(paragraphs, printed.paragraph);
  const { tokens, cues, chunks } = paragraph;
  const from = item(chunks.list, printed.chunk).fullTo;
  const verb = cues.find((i) => i >= from && has(tokens[i], Flag.Say)) ?? from;
  const said = { chunk: printed.chunk, cueFrom: verb, cueTo: verb + 1 };
  return around(scope, paragraph, said, tokens.length);
}

/** The parts of a clause that tell of the speaking itself: what opens it, what stands beside its verb and its subject, what follows the quote. */
function around(
  scope: Scope,
  paragraph: Paragraph,
  { chunk, cueFrom, cueTo }: Pick<Attribution, 'chunk' | 'cueFrom' | 'cueTo'>,
  at: number,
): Pick<FoundQuote, 'saidOn' | 'occasion'> {
  const { tokens, chunks } = paragraph;
  const subject = item(chunks.list, chunk);
  const first = Math.min(subject.from, cueFrom);
  const floor = first > at ? at + 1 : sentenceStart(tokens, first);
  const behind = Math.min(sentenceEnd(tokens, first), cueTo + REACH);
  const clause = (from: number, to: number): [number, number] => [
    from,
    clauseEnd(paragraph, from, to, chunk, scope.lexicon),
  ];
  const parts = [clause(cueTo, behind), clause(floor, first)];
  let beside = subject.fullTo;
  while (beside < cueFrom && has(tokens[beside], Flag.Auxiliary)) beside++;
  const between = clause(beside, cueFrom);
  if (between[1] === cueFrom) parts.push(between);
  if (cueTo <= at) parts.push(clause(at + 1, behind));
  let saidOn: FoundDay | null = null;
  let occasion: TextSpan | null = null;
  for (const [from, to] of parts) {
    saidOn ??= dayIn(scope, tokens, from, to);
    occasion ??= occasionIn(scope, paragraph, from, to);
  }
  return { saidOn, occasion };
}

/** Where a clause stops to tell of the speaking: at another verb, a subordinate clause, a thing that is spoken of. */
function clauseEnd(
  paragraph: Paragraph,
  from: number,
  to: number,
  speaker: number,
  lexicon: Lexicon,
): number {
  const { tokens, chunks } = paragraph;
  const { kind, nameTo } = item(chunks.list, speaker);
  const behind = kind === 'name' ? apposition(paragraph, nameTo) : null;
  for (let i = from; i < to; i++) {
    // Said Name, whatever they are, on Tuesday.
    if (behind?.[0] === i) i = behind[1];
    if (i >= to) break;
    const token = item(tokens, i);
    if (token.kind === Kind.Quote || ':;'.includes(token.word)) return i;
    if (token.opensSentence && i > from) return i;
    if (lexicon.otherTimes.has(token.word)) return i;
    if (has(token, Flag.Subordinator | Flag.Conjunction)) return i;
    if (has(token, Flag.Relative) && (!has(token, Flag.Definite) || tokens[i - 1]?.word === ','))
      return i;
    const index = item(chunks.at, i);
    if (index < 0) {
      if (has(token, Flag.Time | Flag.Speech)) continue;
      if (has(token, VERB | Flag.Auxiliary)) return i;
      if (isPlain(token) && dayOf(token, lexicon) === null) return i;
      continue;
    }
    const found = item(chunks.list, index);
    const told =
      index === speaker ||
      found.host === speaker ||
      (found.kind !== 'description' && !isPossessiveEnding(token)) ||
      (found.flags & (PERSON_NOUN | Flag.Group)) !== 0 ||
      lexicon.settings.has(tokens[found.from - 1]?.word ?? '');
    if (!told) return i;
  }
  return to;
}

/** What is printed with one mention or segment of a quote holds for the others. */
export function shareSettings(quotes: readonly FoundQuote[]): void {
  const told = new Map<string, FoundQuote>();
  const keyOf = ({ utterance, speaker }: FoundQuote): string => `${utterance} ${speaker ?? ''}`;
  for (const quote of quotes)
    if ((quote.saidOn ?? quote.occasion) && !told.has(keyOf(quote))) told.set(keyOf(quote), quote);
  for (const quote of quotes) {
    const other = told.get(keyOf(quote));
    quote.saidOn ??= other?.saidOn ?? null;
    quote.occasion ??= other?.occasion ?? null;
  }
}

/** The date in a run of tokens, else the first day, with the words that belong to it: on Tuesday morning. */
function dayIn(
  { text, lexicon, publishedOn }: Scope,
  tokens: readonly Token[],
  from: number,
  to: number,
): FoundDay | null {
  if (to <= from) return null;
  const base = item(tokens, from).start;
  const printed = findPrintedDate(
    text.slice(base, item(tokens, to - 1).end),
    (name) => lexicon.months.get(name.toLowerCase()),
    true,
  );
  let first = from;
  let day: number | null = null;
  for (; first < to; first++) {
    const token = item(tokens, first);
    day = printed ? null : dayOf(token, lexicon);
    if (day !== null || (printed && token.end > base + printed.start)) break;
  }
  if (first === to) return null;
  let last = first;
  while (printed && item(tokens, last).end < base + printed.end) last++;
  while (first > from && has(tokens[first - 1], Flag.Preposition | Flag.Definite | Flag.Time))
    first--;
  while (last + 1 < to && has(tokens[last + 1], Flag.Time)) last++;
  const next = tokens[last + 1];
  if (next && (isPossessiveEnding(next) || lexicon.otherTimes.has(next.word))) return null;
  const date = printed ? dateOf(printed, publishedOn) : daysBefore(day ?? 0, publishedOn);
  return { ...spanOf(text, tokens, first, last + 1), date };
}

function spanOf(text: string, tokens: readonly Token[], from: number, to: number): TextSpan {
  const { start } = item(tokens, from);
  const { end } = item(tokens, to - 1);
  return { start, end, text: text.slice(start, end) };
}

/** Days before today: yesterday is 1; a day of the week is negative, Monday -1. Null for other words. */
function dayOf(token: Token, { weekdays, daysAgo }: Lexicon): number | null {
  const { word } = token;
  const ago = daysAgo.get(word);
  // USA Today is a name.
  if (ago !== undefined && (token.kind === Kind.Word || token.opensSentence)) return ago - 1;
  const weekday = weekdays.get(word);
  if (weekday !== undefined) return -weekday;
  for (const [name, number] of weekdays)
    if (word.startsWith(name) && word.length >= name.length + PART_OF_DAY) return -number;
  return null;
}

/** The date of such a day; a day of the week is the last one that was published on or after. */
function daysBefore(day: number, publishedOn: string | undefined): string | null {
  const date = new Date(publishedOn ?? NaN);
  if (Number.isNaN(date.getTime())) return null;
  const back = day < 0 ? (date.getUTCDay() + day + 7) % 7 : day;
  date.setUTCDate(date.getUTCDate() - back);
  return date.toISOString().slice(0, 10);
}

/** A date without a year is the last such day on or before the story's. */
function dateOf(printed: PrintedDate, publishedOn: string | undefined): string | null {
  if (printed.year !== null || !publishedOn) return toDate(printed);
  const year = Number(publishedOn.slice(0, 4));
  const date = toDate({ ...printed, year });
  return date && date <= publishedOn ? date : toDate({ ...printed, year: year - 1 });
}

/** At a press conference in X, in a letter to the council: a preposition, a noun of speech, and what completes it. */
function occasionIn(
  { text, lexicon }: Scope,
  { tokens, chunks }: Paragraph,
  from: number,
  to: number,
): TextSpan | null {
  for (let i = from; i < to; i++) {
    if (!lexicon.settings.has(item(tokens, i).word)) continue;
    let noun = i + 1;
    const within = Math.min(tokens.length, noun + NOUN_PHRASE);
    while (noun < within && !has(tokens[noun], Flag.Speech)) {
      const token = item(tokens, noun);
      if (token.kind === Kind.Punctuation || token.kind === Kind.Quote) break;
      if (lexicon.settings.has(token.word) || has(token, Flag.Time)) break;
      noun++;
    }
    if (!has(tokens[noun], Flag.Speech) || noun === within) continue;
    let end = noun + 1;
    for (let n = 0; n < COMPLEMENTS && has(tokens[end], Flag.Preposition); n++) {
      const index = chunks.at[end + 1] ?? -1;
      if (index < 0 || item(chunks.list, index).kind === 'pronoun') break;
      end = item(chunks.list, index).fullTo;
    }
    return spanOf(text, tokens, i, end);
  }
  return null;
}

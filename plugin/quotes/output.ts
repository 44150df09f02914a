/** The found quotes, in the form that the engine gives back. */
import { isQuoteKind } from '../model/reading';
import type { FoundQuote, Span, TextSpan } from '../model/reading';
import { REACH } from './speakers/antecedents';
import { isSure } from './speakers/confidence';
import { item } from './items';
import type { Marked } from './marks/marked';
import { roleOf } from './printed/role';
import { relayedBy } from './printed/relayed';
import { settingOf } from './printed/setting';
import type { Statement } from './statement';
import { speaksLanguage } from './printed/translation';
import type { TextContext } from './text-context';
import type { Voice } from './speakers/voice';
import type { Voices } from './speakers/voices';

/** What is known of a marked span, as the engine gives it back. */
export function toQuote(context: TextContext, statement: Statement): FoundQuote {
  const { text, paragraphs, voices, lexicon, translated } = context;
  const { marked, voice, rule, printed, cue, incise } = statement;
  const quote = nobodys(marked);
  quote.kind = statement.kind;
  quote.group = statement.group;
  quote.utterance = statement.utterance;
  if (!voice || !rule || !isQuoteKind(statement.kind)) return quote;
  quote.speaker = voice.name;
  quote.speakerStatus = voice.described && voice.person >= 0 ? 'unnamed' : 'named';
  const words: TextSpan[] = [];
  const paragraph = item(paragraphs, statement.paragraph);
  if (incise) {
    quote.cue = text.slice(incise.cueStart, incise.cueEnd);
    quote.speakerStart = incise.start;
    quote.speakerEnd = incise.end;
    quote.role = incise.role;
    quote.affiliation = incise.affiliation;
    words.push({ start: incise.cueStart, end: incise.cueEnd, text: quote.cue });
  } else if (printed) {
    const { tokens, chunks } = item(paragraphs, printed.paragraph);
    const found = item(chunks.list, printed.chunk);
    const last = item(chunks.list, printed.last ?? printed.chunk);
    const [from, to] =
      found.kind === 'name' ? [found.nameFrom, last.nameTo] : [found.from, found.fullTo];
    quote.speakerStart = item(tokens, from).start;
    quote.speakerEnd = item(tokens, to - 1).end;
    words.push({
      start: quote.speakerStart,
      end: quote.speakerEnd,
      text: text.slice(quote.speakerStart, quote.speakerEnd),
    });
    const named = found.kind === 'pronoun' ? lastMention(voices, voice, quote.speakerStart) : null;
    if (named) words.push(named);
    if (last === found)
      Object.assign(
        quote,
        roleOf(text, item(paragraphs, printed.paragraph), printed.chunk, lexicon),
      );
  }
  if (cue && printed && cue.cueTo > cue.cueFrom) {
    const start = item(paragraph.tokens, cue.cueFrom).start;
    const end = item(paragraph.tokens, cue.cueTo - 1).end;
    quote.cue = text.slice(start, end);
    words.push({ start, end, text: quote.cue });
  }
  quote.via = relayedBy(text, paragraph, statement, lexicon);
  Object.assign(quote, settingOf(context, paragraphs, statement));
  quote.reason = { rule, words: words.sort((a, b) => a.start - b.start) };
  quote.backTranslated =
    translated && voice.described && speaksLanguage(voice.name, lexicon.language.code, lexicon);
  quote.confidence = isSure(statement, context) ? 'sure' : 'guess';
  return quote;
}

/** The words before a pronoun that say for whom it stands. */
function lastMention(voices: Voices, voice: Voice, before: number): TextSpan | null {
  const last = voices.indexBefore(before);
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const mention = item(voices.mentions, i);
    if (mention.voice === voice) return voices.printed(mention);
  }
  return null;
}

/** Marks inside a quote are shown and never proposed. */
export function addNested(
  quotes: FoundQuote[],
  marked: readonly Marked[],
  statements: readonly Statement[],
): void {
  if (!marked.some(({ nested }) => nested)) return;
  const outer = new Set(statements.map(({ span }) => span));
  marked.forEach((mark, index) => {
    if (!mark.nested || outer.has(index)) return;
    quotes.push({ ...nobodys(mark), group: -1 - index, utterance: -1 - index, nested: true });
  });
}

/** What stands in marks as a name; so many numbers are taken by other spans. */
export function addNames(quotes: FoundQuote[], names: Iterable<Span>, taken: number): void {
  let number = -1 - taken;
  for (const name of names) {
    number--;
    quotes.push({ ...nobodys(name), kind: 'name', group: number, utterance: number });
  }
}

/** A marked span before anybody is said to have spoken it. */
const nobodys = ({ start, end }: Span): FoundQuote => ({
  start,
  end,
  kind: 'scare',
  group: 0,
  utterance: 0,
  speaker: null,
  speakerStart: null,
  speakerEnd: null,
  speakerStatus: 'unattributed',
  cue: null,
  role: null,
  affiliation: null,
  via: [],
  saidOn: null,
  occasion: null,
  backTranslated: false,
  confidence: 'guess',
  reason: null,
  candidates: [],
  nested: false,
});

/** The found quotes, in the form that the engine gives back. */
import type { FoundQuote, Span, TextSpan } from '../model/reading';
import { item } from './items';
import type { Lexicon } from './lexicon';
import type { Marked } from './marks';
import type { Paragraph } from './paragraph';
import { relayedBy, roleOf } from './printed';
import { type Statement, isQuote } from './statement';
import { speaksLanguage } from './translation';
import type { Voices } from './voices';

export interface Output {
  text: string;
  paragraphs: readonly Paragraph[];
  voices: Voices;
  lexicon: Lexicon;
  translated: boolean;
}

/** What is known of a marked span, as the engine gives it back. */
export function toQuote(output: Output, statement: Statement): FoundQuote {
  const { text, paragraphs, lexicon, translated } = output;
  const { marked, voice, rule, printed, cue, incise } = statement;
  const quote: FoundQuote = {
    ...nobodys(marked),
    kind: statement.kind,
    group: statement.group,
    utterance: statement.utterance,
    candidates: statement.candidates,
  };
  if (!voice || !rule || !isQuote(statement.kind)) return quote;
  quote.speaker = voice.name;
  quote.speakerStatus =
    voice.described && voice.indefinite && voice.person > 0 ? 'unnamed' : 'named';
  const words: TextSpan[] = [];
  const paragraph = item(paragraphs, statement.paragraph);
  if (incise) {
    quote.cue = text.slice(incise.cueStart, incise.cueEnd);
    quote.speakerStart = incise.start;
    quote.speakerEnd = incise.end;
    words.push({ start: incise.cueStart, end: incise.cueEnd, text: quote.cue });
  } else if (printed) {
    const { tokens, chunks } = item(paragraphs, printed.paragraph);
    const found = item(chunks.list, printed.chunk);
    const [from, to] =
      found.kind === 'name' ? [found.nameFrom, found.nameTo] : [found.from, found.fullTo];
    quote.speakerStart = item(tokens, from).start;
    quote.speakerEnd = item(tokens, to - 1).end;
    words.push({
      start: quote.speakerStart,
      end: quote.speakerEnd,
      text: text.slice(quote.speakerStart, quote.speakerEnd),
    });
    const { role, affiliation } = roleOf(
      text,
      item(paragraphs, printed.paragraph),
      printed.chunk,
      lexicon,
    );
    quote.role = role;
    quote.affiliation = affiliation;
  }
  if (cue && printed && cue.cueTo > cue.cueFrom) {
    const start = item(paragraph.tokens, cue.cueFrom).start;
    const end = item(paragraph.tokens, cue.cueTo - 1).end;
    quote.cue = text.slice(start, end);
    words.push({ start, end, text: quote.cue });
  }
  quote.via = relayedBy(text, paragraph, statement, lexicon);
  quote.reason = { rule, words: words.sort((a, b) => a.start - b.start) };
  quote.backTranslated =
    translated && voice.described && speaksLanguage(voice.name, lexicon.language.code, lexicon);
  quote.confidence = isSure(statement, output) ? 'sure' : 'guess';
  return quote;
}

/** What a quote of part of a sentence must have, in words, before its speaker is called sure. */
const LONG_PART = 6;

/** Sure: a verb of speaking beside whole sentences, and a name, a description, or a pronoun that can stand for one person only. */
function isSure(statement: Statement, { paragraphs, voices }: Output): boolean {
  const { strength, rule, printed, marked, voice, kind, incise } = statement;
  if (strength < 2 || !voice || marked.repaired || kind === 'headline') return false;
  if (incise) return incise.name !== null;
  if (!printed) return false;
  const found = item(item(paragraphs, printed.paragraph).chunks.list, printed.chunk);
  const person = found.kind === 'name' && voice.person > 0;
  if (kind === 'partial')
    return person && rule === 'cue-before' && statement.shape.words >= LONG_PART;
  // A verb farther off, in the quote's own sentence, is as good where a person is named.
  if (strength < 3) return person && rule === 'cue-before' && kind === 'direct';
  if (kind === 'pull' && rule === 'dash') return person;
  if (found.kind === 'pronoun') {
    const named = voice.anchored && !voice.described && voice.person >= 0;
    return (
      (statement.goesOn && named) || voices.isUnambiguous(printed.paragraph, printed.chunk, voice)
    );
  }
  return rule !== 'colon' || found.kind === 'name';
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
  backTranslated: false,
  confidence: 'guess',
  reason: null,
  candidates: [],
  nested: false,
});

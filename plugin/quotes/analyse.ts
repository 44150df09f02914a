/** The whole way of a text: marks, words, cues, kinds, speakers, utterances. */
import { KnownNames } from './speakers/known-names';
import type { FindQuotesOptions, FoundQuote, Region, Repair, Span } from '../model/reading';
import { withAdditions } from './additions';
import { attribute } from './speakers/attribute';
import { nameCandidates } from './speakers/candidates';
import { isUncued } from './speakers/confidence';
import { findCue } from './cues/cues';
import { type Attribution } from './cues/cue';
import { readDialogue } from './turns/dialogue';
import { continuesSplit, decideKinds, isQuoting, shareScores } from './kinds/detect';
import { readEntries } from './turns/entries';
import { breakOff } from './cues/incise';
import { readInterview } from './turns/interview';
import { quoteScore } from './kinds/quote-score';
import { isUnit, shapeOf } from './kinds/shape';
import { item } from './items';
import { defaultLanguage, languageOf } from './languages';
import { guessLanguage } from './languages/guess';
import { type Lexicon, lexiconOf } from './words/lexicon';
import type { Marked } from './marks/marked';
import { readMarks } from './marks/marks';
import { marksAround, namesInMarks } from './marks/marked-names';
import { addNames, addNested, toQuote } from './output';
import { type Paragraph, readParagraphs, splitParagraphs } from './words/paragraph';
import { promoteRepeated, shareUtterances } from './printed/repeated';
import { shareSettings } from './printed/setting';
import type { Statement } from './statement';
import type { TextContext } from './text-context';
import { relayedLanguages } from './printed/translation';
import { withTurns } from './turns/turns';
import { Voices } from './speakers/voices';

export interface QuoteAnalysis {
  language: string;
  quotes: FoundQuote[];
  repairs: Repair[];
}

/** Finds what stands in quotation marks, says what it is and who speaks, and lists the printing faults. See `findQuotes`. */
export function analyseQuotes(text: string, options: FindQuotesOptions = {}): QuoteAnalysis {
  const language =
    languageOf(options.language) ?? languageOf(guessLanguage(text)) ?? defaultLanguage;
  const lexicon = lexiconOf(withAdditions(language, options.additions));
  const skip = [...(options.skip ?? [])].sort((a, b) => a.start - b.start);
  const regions = [...(options.regions ?? [])].sort((a, b) => a.start - b.start);
  const spans = splitByRegions(splitParagraphs(text), regions);
  const reading = readMarks(text, spans, skip, lexicon);
  breakOff(text, reading, lexicon);
  const { repairs } = reading;
  const fieldAt = options.regions ? regionField(regions) : guessedField(text, spans);
  const fields = fieldsOf(spans, skip, fieldAt);
  const interview = readInterview(text, spans, fields, lexicon);
  const turns = interview?.turns ?? readDialogue(text, spans, lexicon);
  const all = withTurns(reading.marked, turns);
  if (all.length === 0) return { language: language.code, quotes: [], repairs };
  const names = namesInMarks(text, all, lexicon);
  const marked = all.filter((mark) => !names.has(mark));
  const entries = readEntries(text, spans, lexicon);
  const unread = [...skip, ...entries.values(), ...marksAround(names)].sort(
    (a, b) => a.start - b.start,
  );
  const about = (index: number): Pick<Paragraph, 'field' | 'part' | 'apart'> => ({
    field: fields[index] ?? 'body',
    part: interview?.parts.get(index) ?? null,
    apart: entries.has(index),
  });
  const paragraphs = readParagraphs(text, spans, marked, unread, about, lexicon);
  const voices = new Voices(text, paragraphs, lexicon, new KnownNames(options.knownSources ?? []));
  const statements = readStatements(text, paragraphs, marked, lexicon);
  promoteRepeated(text, statements, paragraphs);
  attribute(text, paragraphs, statements, voices, lexicon);
  shareUtterances(text, statements, paragraphs);
  const foreign = relayedLanguages(text, paragraphs, lexicon);
  const context: TextContext = {
    text,
    paragraphs,
    voices,
    lexicon,
    translated: [...foreign].some((code) => code !== language.code),
    quoting: isQuoting(statements),
    uncued: isUncued(statements),
    publishedOn: options.publishedOn,
  };
  const quotes = statements.map((statement) => toQuote(context, statement));
  nameCandidates(context, statements, quotes);
  shareSettings(quotes);
  addNested(quotes, marked, statements);
  addNames(quotes, names, marked.length);
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  return { language: language.code, quotes, repairs };
}

/** Cuts paragraphs where a region begins or ends inside them. */
function splitByRegions(paragraphs: readonly Span[], regions: readonly Region[]): Span[] {
  const cuts = regions.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const spans: Span[] = [];
  let next = 0;
  for (const { start, end } of paragraphs) {
    let from = start;
    while (next < cuts.length && item(cuts, next) <= start) next++;
    for (let i = next; i < cuts.length && item(cuts, i) < end; i++) {
      if (item(cuts, i) > from) spans.push({ start: from, end: item(cuts, i) });
      from = item(cuts, i);
    }
    spans.push({ start: from, end });
  }
  return spans;
}

/** The field of each paragraph; null where it is not looked at. */
function fieldsOf(
  spans: readonly Span[],
  skip: readonly Span[],
  fieldAt: (start: number) => Region['field'],
): (Region['field'] | null)[] {
  let next = 0;
  return spans.map(({ start, end }) => {
    while (next < skip.length && item(skip, next).end < end) next++;
    return (skip[next]?.start ?? Infinity) <= start ? null : fieldAt(start);
  });
}

function regionField(regions: readonly Region[]): (start: number) => Region['field'] {
  let next = 0;
  return (start) => {
    while (next < regions.length && item(regions, next).end <= start) next++;
    const region = regions[next];
    return region && region.start <= start ? region.field : 'body';
  };
}

/** Without regions, a short first line that ends without a full stop is the headline. */
function guessedField(text: string, spans: readonly Span[]): (start: number) => Region['field'] {
  const first = spans[0];
  const headline =
    first &&
    spans.length > 1 &&
    first.end - first.start < 160 &&
    !/[.!?…:)]["”»’]?\s*$/u.test(text.slice(first.start, first.end)) &&
    /^\s*\n/u.test(text.slice(first.end + 1, item(spans, 1).start + 1));
  return (start) => (headline && start === first.start ? 'headline' : 'body');
}

/** What it weighs that a span goes on with a split quote. */
const SPLIT = 5;
const NOTHING: ReadonlySet<number> = new Set();

function readStatements(
  text: string,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
  lexicon: Lexicon,
): Statement[] {
  const statements: Statement[] = [];
  paragraphs.forEach((paragraph, p) => {
    if (paragraph.quotes.length === 0) return;
    let claimed: Set<number> | null = null;
    let before: { at: number; cue: Attribution | null } | null = null;
    const first = statements.length;
    for (const at of paragraph.quotes) {
      const mark = item(marked, item(paragraph.tokens, at).span);
      const shape = shapeOf(text, mark, lexicon);
      const cue = findCue({
        text,
        paragraph,
        at,
        marked: mark,
        sentenceLike: shape.sentenceLike,
        lexicon,
        claimed: claimed ?? NOTHING,
      });
      const split: boolean =
        !cue && before !== null && continuesSplit(paragraph, before.cue, before.at, at);
      const score: number = quoteScore(paragraph, at, shape, cue, lexicon) + (split ? SPLIT : 0);
      before = { at, cue: score > 0 ? cue : null };
      if (cue && score > 0 && cue.cueFrom > at) claim(cue, (claimed ??= new Set()));
      if (isUnit(text, mark)) continue;
      statements.push({
        span: item(paragraph.tokens, at).span,
        marked: mark,
        paragraph: p,
        at,
        shape,
        kind: 'scare',
        score,
        cue,
        group: groupOf(mark.turn, statements),
        utterance: 0,
        voice: null,
        rule: null,
        printed: null,
        strength: 0,
        goesOn: false,
      });
    }
    shareScores(paragraph, statements, first);
  });
  decideKinds(statements, paragraphs, lexicon);
  for (const statement of statements)
    if (statement.marked.turn !== undefined) statement.kind = 'direct';
  return statements;
}

/** The parts of one turn are one mention. */
function groupOf(turn: number | undefined, statements: readonly Statement[]): number {
  const before = statements.at(-1);
  return turn !== undefined && before?.marked.turn === turn ? before.group : statements.length;
}

/** A verb behind a quote is that quote's, and does not name the speaker of the next one. */
function claim({ cueFrom, cueTo }: Attribution, claimed: Set<number>): void {
  for (let i = cueFrom; i < cueTo; i++) claimed.add(i);
}

/** The whole way of a text: marks, words, cues, kinds, speakers, utterances. */
import { KnownNames } from './known-names';
import type { FindQuotesOptions, FoundQuote, Region, Repair, Span } from '../model/reading';
import { attribute } from './attribute';
import { findCue } from './cues';
import { type Attribution } from './cue';
import { continuesSplit, kindOf, quoteScore, shareScores } from './detect';
import { isUnit, shapeOf } from './shape';
import { item } from './items';
import { defaultLanguage, languageOf } from './languages';
import { guessLanguage } from './languages/guess';
import { type Lexicon, lexiconOf } from './lexicon';
import { type Marked, readMarks } from './marks';
import { type Output, addNested, toQuote } from './output';
import { type Paragraph, readParagraphs, splitParagraphs } from './paragraph';
import { promoteRepeated, shareUtterances } from './repeated';
import type { Statement } from './statement';
import { relayedLanguages } from './translation';
import { Voices } from './voices';

export interface QuoteAnalysis {
  language: string;
  quotes: FoundQuote[];
  repairs: Repair[];
}

/** Finds what stands in quotation marks, says what it is and who speaks, and lists the printing faults. See `findQuotes`. */
export function analyseQuotes(text: string, options: FindQuotesOptions = {}): QuoteAnalysis {
  const language =
    languageOf(options.language) ?? languageOf(guessLanguage(text)) ?? defaultLanguage;
  const lexicon = lexiconOf(language);
  const skip = [...(options.skip ?? [])].sort((a, b) => a.start - b.start);
  const regions = [...(options.regions ?? [])].sort((a, b) => a.start - b.start);
  const spans = splitByRegions(splitParagraphs(text), regions);
  const { marked, repairs } = readMarks(text, spans, skip, lexicon);
  if (marked.length === 0) return { language: language.code, quotes: [], repairs };
  const fieldAt = options.regions ? regionField(regions) : guessedField(text, spans);
  const paragraphs = readParagraphs(text, spans, marked, skip, fieldAt, lexicon);
  const voices = new Voices(text, paragraphs, lexicon, new KnownNames(options.knownSources ?? []));
  const statements = readStatements(text, paragraphs, marked, lexicon);
  promoteRepeated(text, statements, paragraphs);
  attribute(text, paragraphs, statements, voices, lexicon);
  shareUtterances(text, statements, paragraphs, voices);
  const foreign = relayedLanguages(text, paragraphs, lexicon);
  const context: Output = {
    text,
    paragraphs,
    voices,
    lexicon,
    translated: [...foreign].some((code) => code !== language.code),
  };
  const quotes = statements.map((statement) => toQuote(context, statement));
  addNested(quotes, marked, statements);
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
    const found = paragraph.quotes.map((at) => {
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
      const split = !cue && before !== null && continuesSplit(paragraph, before.cue, before.at, at);
      const score = quoteScore(paragraph, at, shape, cue, lexicon) + (split ? SPLIT : 0);
      before = { at, cue: score > 0 ? cue : null };
      if (cue && score > 0 && cue.cueFrom > at) claim(cue, (claimed ??= new Set()));
      return { at, mark, shape, cue, score };
    });
    const scores = found.map(({ score }) => score);
    shareScores(paragraph, scores);
    found.forEach(({ at, mark, shape, cue }, index) => {
      if (isUnit(text, mark)) return;
      statements.push({
        span: item(paragraph.tokens, at).span,
        marked: mark,
        paragraph: p,
        at,
        shape,
        kind: kindOf(paragraph, at, shape, cue, item(scores, index), lexicon),
        cue,
        group: statements.length,
        utterance: 0,
        voice: null,
        rule: null,
        printed: null,
        strength: 0,
        goesOn: false,
        candidates: [],
      });
    });
  });
  return statements;
}

/** A verb behind a quote is that quote's, and does not name the speaker of the next one. */
function claim({ cueFrom, cueTo }: Attribution, claimed: Set<number>): void {
  for (let i = cueFrom; i < cueTo; i++) claimed.add(i);
}

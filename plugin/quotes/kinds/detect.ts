/** What a marked span is: a direct or partial quote, or a title, a name, a term, distancing marks. */
import type { MarkedKind, QuoteKind } from '../../model/reading';
import type { Attribution } from '../cues/cue';
import { item } from '../items';
import { DETERMINER, Flag } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import type { Paragraph } from '../words/paragraph';
import { LONG, startsSentence } from './quote-score';
import type { Shape } from './shape';
import type { Statement } from '../statement';
import { Kind, type Token, has } from '../words/tokens';
import { isPlain } from '../words/words';

/** “…,” said X, “…”: what follows the attribution of a split quote goes on with it, however short. */
export function continuesSplit(
  { tokens }: Paragraph,
  before: Attribution | null,
  beforeAt: number,
  at: number,
): boolean {
  if (
    !before ||
    before.cueFrom <= beforeAt ||
    item(tokens, at).opensSentence ||
    tokens[at - 1]?.word !== ','
  )
    return false;
  return (
    (before.rule === 'cue-after' ||
      before.rule === 'cue-after-inverted' ||
      before.rule === 'according-to') &&
    before.clauseTo <= at
  );
}

/** A score from which a span is a quote for certain, and how many of them make a text that quotes people. */
const CLEAR = 4;
const QUOTING = 2;

/** Whether a text quotes people at length. */
export function isQuoting(statements: readonly Statement[]): boolean {
  return statements.filter(({ score }) => score >= CLEAR).length >= QUOTING;
}

/** Says what each span is. Where people are quoted at length, words with a cue, or in lower case on their own, are more likely a quote too. */
export function decideKinds(
  statements: readonly Statement[],
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
): void {
  const quoting = isQuoting(statements);
  let before: Statement | null = null;
  for (const statement of statements) {
    const { at, cue, shape } = statement;
    const paragraph = item(paragraphs, statement.paragraph);
    // A “safe pair of hands”: what an indefinite article presents is a term as often.
    const presented = has(paragraph.tokens[at - 1], Flag.Indefinite);
    const loose =
      !shape.startsCapital && shape.words > 1 && !presented && !isPlain(paragraph.tokens[at + 1]);
    if (quoting && (cue || loose)) statement.score += 1;
    if (isCredit(statement)) statement.score = 0;
    statement.kind = kindOf(paragraph, at, shape, cue, statement.score, lexicon);
    // “Yes,” says X, “but not to you.”: what goes on with a whole sentence is no part of another.
    const splits =
      before?.kind === 'direct' &&
      before.paragraph === statement.paragraph &&
      continuesSplit(paragraph, before.cue, before.at, at);
    if (splits && statement.kind === 'partial' && !cue) statement.kind = 'direct';
    before = statement;
  }
}

/** “Words⏎Name, role”: the last line inside the marks of a pull quote, which has no mark before it, names who speaks. */
function isCredit({ marked, shape }: Statement): boolean {
  const bare = marked.continued && marked.outerStart === marked.start;
  return bare && shape.words < LONG && shape.capitals >= shape.lower;
}

/** What a span is, once its score is known. */
function kindOf(
  paragraph: Paragraph,
  at: number,
  shape: Shape,
  cue: Attribution | null,
  score: number,
  lexicon: Lexicon,
): QuoteKind | MarkedKind {
  if (score <= 0) return otherKind(paragraph.tokens, at, shape, lexicon);
  const heading = paragraph.field === 'headline' || paragraph.field === 'heading';
  // A pull quote with its speaker may be taken for a heading; it is none.
  if (heading && cue?.rule !== 'parenthesis' && cue?.rule !== 'dash') return 'headline';
  // “Yes,” says X: an answer is whole, however short.
  const answers =
    cue !== null && cue.cueFrom > at && cue.strength === 3 && isOpening(paragraph, at);
  const whole =
    shape.words >= 4
      ? shape.final !== '' || startsSentence(paragraph.tokens, at) || cue?.rule !== 'cue-before'
      : shape.final !== '' || answers;
  return (whole && shape.startsCapital) || shape.words > 14 ? 'direct' : 'partial';
}

/** A comma behind the marks, or the words that name the speaker, end what opens the sentence. */
function isOpening({ tokens }: Paragraph, at: number): boolean {
  return item(tokens, at).opensSentence && tokens[at + 1]?.kind === Kind.Punctuation;
}

/** “A” and “B”, “C”: what stands in one list is of one kind, so the spans of a list share their mean score. `first`: the paragraph’s first statement. */
export function shareScores({ tokens }: Paragraph, statements: Statement[], first: number): void {
  let from = first;
  let sum = 0;
  for (let i = first; i < statements.length; i++) {
    const { at, score } = item(statements, i);
    sum += score;
    const next = statements[i + 1];
    if (next && listed(tokens, at, next.at)) continue;
    const mean = sum / (i + 1 - from);
    for (; from <= i; from++) item(statements, from).score = mean;
    sum = 0;
  }
}

/** Only commas, “and” and years in parentheses stand between two quotes. */
function listed(tokens: readonly Token[], before: number, after: number): boolean {
  if (after - before > 6 || item(tokens, after).opensSentence) return false;
  let joined = false;
  for (let i = before + 1; i < after; i++) {
    const token = item(tokens, i);
    if (token.word === ',' || has(token, Flag.Conjunction)) joined = true;
    else if (
      token.kind !== Kind.Number &&
      !'()'.includes(token.word) &&
      (token.flags & (DETERMINER | Flag.Adverb | Flag.Complement | Flag.Subordinator)) === 0
    )
      return false;
  }
  return joined;
}

function otherKind(
  tokens: readonly Token[],
  at: number,
  shape: Shape,
  lexicon: Lexicon,
): MarkedKind {
  let before = 0;
  for (let i = Math.max(0, at - 3); i < at; i++) before |= item(tokens, i).flags;
  if (before & Flag.Distancing) return 'scare';
  if (before & Flag.Term || lexicon.meaning.has(tokens[at + 1]?.word ?? '')) return 'term';
  if (before & Flag.Work) return 'title';
  if (before & (Flag.NamedThing | Flag.Naming)) return 'name';
  if (shape.capitals > 0 && shape.capitals >= shape.lower)
    return shape.words > 1 ? 'title' : 'name';
  return 'scare';
}

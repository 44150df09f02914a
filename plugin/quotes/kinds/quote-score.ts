/** How likely a marked span is a quote: what its words look like, what stands around them, what speaks for a title or a term. */
import type { Attribution } from '../cues/cue';
import { item } from '../items';
import { DETERMINER, Flag, NOUN, VERB } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import type { Paragraph } from '../words/paragraph';
import type { Shape } from './shape';
import { Kind, type Token, has } from '../words/tokens';

/** Words beyond which a span is a quote by its length alone. */
export const LONG = 8;

/** Positive for a quote. Each line is one piece of evidence; the weights say how often newspapers print it so. */
export function quoteScore(
  paragraph: Paragraph,
  at: number,
  shape: Shape,
  cue: Attribution | null,
  lexicon: Lexicon,
): number {
  const { tokens, field, titleCase } = paragraph;
  // Articles and prepositions weigh half.
  const words = shape.words - shape.small / 2;
  let score =
    shape.words >= LONG
      ? 4
      : words >= 4.5
        ? 2
        : words >= 3.5
          ? 0.5
          : words >= 2.5
            ? -0.5
            : words >= 1.5
              ? -1.5
              : -2;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const opens = startsSentence(tokens, at);
  if (shape.final && shape.startsCapital && opens) score += 3;
  else if (shape.final && shape.final !== ',' && shape.startsCapital && shape.words >= 3)
    score += 1.5;
  if (shape.final === ',' && !lexicon.language.nounsCapitalised) score += 0.5;
  if (shape.firstPerson) score += shape.words >= 3 ? 2 : 1;
  if (!shape.startsCapital && words >= 3) score += 1;
  // A quote that stands as a sentence of its own.
  if (
    opens &&
    (next === undefined || next.opensSentence || next.word === ',' || next.word === '.') &&
    shape.words >= 3 &&
    shape.lower > 0
  )
    score += 2.5;
  // A headline has no room for a term that it does not quote.
  if (field === 'headline' || field === 'heading' || titleCase) score += shape.words < 3 ? 3 : 2;
  score += cueScore(paragraph, at, shape, cue, lexicon);
  if (!shape.startsCapital) score += phraseScore(tokens, at, lexicon);
  score += reportedScore(tokens, at, lexicon);
  score -= titleEvidence(paragraph, at, shape, cue, lexicon);
  if (previous?.kind === Kind.Quote && next?.kind === Kind.Quote) score -= 1;
  return score;
}

function cueScore(
  { tokens, chunks }: Paragraph,
  at: number,
  shape: Shape,
  cue: Attribution | null,
  lexicon: Lexicon,
): number {
  if (!cue) return 0;
  const adjacent = cue.cueTo >= at - 1 && cue.cueFrom <= at + 2;
  const verb = tokens[cue.cueFrom];
  const subject = item(chunks.list, cue.chunk);
  // One calls it “…”; “…”, as it is called: what everybody says is a term.
  const pronoun = subject.kind === 'pronoun' && lexicon.pronoun(item(tokens, subject.from).word);
  const behind = cue.cueFrom > at;
  const vague = pronoun && (!pronoun.person || (behind && pronoun.gender === 'n'));
  if (cue.rule === 'colon') return cue.strength === 3 ? 4 : 0;
  if (cue.rule === 'parenthesis' || cue.rule === 'dash') return 3;
  if (cue.rule === 'document') return 2.5;
  if (cue.rule === 'according-to') return adjacent ? 3.5 : shape.startsCapital ? 2 : 2.5;
  if (behind && vague && has(verb, Flag.Call)) return -2;
  if (cue.rule === 'cue-after' || cue.rule === 'cue-after-inverted')
    // Seen on “…”, X said: capitals inside a phrase are a name in it, whoever speaks behind.
    return shape.startsCapital && isEmbedded(tokens, at)
      ? 0
      : cue.strength === 3
        ? 4
        : opensWithArticle(tokens, at)
          ? 3.25
          : 2.5;
  if (cue.strength === 1)
    return subject.kind !== 'description' && !subject.weak && !subject.prepositional ? 1.75 : 1;
  if (has(verb, Flag.Call)) return vague ? -2 : 3;
  // A word in lower case is no name: what somebody says of something.
  return (cue.strength === 3 ? 3.5 : 2.5) + (shape.startsCapital ? 0 : 0.75);
}

/** Words in lower case: what somebody says of a thing stands behind a verb, not before a noun. */
function phraseScore(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const previous = tokens[at - 1];
  const behindVerb = has(previous, Flag.Auxiliary) || lexicon.likeWords.has(previous?.word ?? '');
  return (behindVerb ? 1 : 0) + (endsSentence(tokens[at + 1]) ? 0.5 : 0);
}

function endsSentence(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.opensSentence ||
    (next.kind === Kind.Punctuation && '.!?…'.includes(next.word))
  );
}

/** A word of its own sentence stands right before the span. */
function isEmbedded(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]?.kind;
  return (
    !item(tokens, at).opensSentence &&
    previous !== undefined &&
    previous !== Kind.Punctuation &&
    previous !== Kind.Quote
  );
}

/** A “disgrace”, X found: the words are put first to be quoted. */
function opensWithArticle(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return previous?.opensSentence === true && isArticle(previous);
}

/** A verb form of reported speech beside the span: seien „…“. */
function reportedScore(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (lexicon.reported.size === 0) return 0;
  for (let i = at - 1; i >= 0 && i > at - 9 && !item(tokens, i + 1).opensSentence; i--)
    if (lexicon.reported.has(item(tokens, i).word)) return 2;
  for (let i = at + 1; i < tokens.length && i < at + 4 && !item(tokens, i).opensSentence; i++)
    if (lexicon.reported.has(item(tokens, i).word)) return 2;
  return 0;
}

/** What speaks for a title, a name, a term or distancing marks. */
function titleEvidence(
  { tokens, chunks, titleCase }: Paragraph,
  at: number,
  shape: Shape,
  cue: Attribution | null,
  lexicon: Lexicon,
): number {
  let evidence = 0;
  const previous = tokens[at - 1];
  const second = tokens[at - 2];
  const next = tokens[at + 1];
  const allCapitals = shape.words > 0 && shape.capitals > 0 && shape.lower === 0;
  const ends = shape.final !== '' && shape.final !== ',';
  // Alone between two sentences, two words are one; a paragraph of its own, one.
  const own = !next && at === 0 && ends;
  const alone =
    own ||
    (item(tokens, at).opensSentence && (next ? next.opensSentence : at > 0) && shape.words > 1);
  const sentence = ends && (shape.words >= 4 ? !allCapitals || startsSentence(tokens, at) : alone);
  const spoken = cue !== null && cue.strength > 1 && has(tokens[cue.cueFrom], Flag.Say);
  if (titleCase) {
    // Everything has capitals here: they tell nothing.
  } else if (!lexicon.language.nounsCapitalised) {
    if (allCapitals && shape.words >= 2 && !shape.firstPerson)
      evidence += sentence ? 1 : spoken && cue.cueFrom < at && cue.cueTo >= at - 1 ? 1.5 : 4;
    else if (allCapitals) evidence += spoken || own ? 0.5 : 1.5;
    else if (shape.startsCapital && shape.capitals >= shape.lower && !sentence)
      evidence += spoken ? 0.5 : 1.5;
  } else {
    if (allCapitals && shape.words <= 8 && !(ends && alone))
      evidence += shape.words === 1 ? 0.5 : cue && cue.strength > 1 ? 1.5 : 2.5;
    if (
      shape.startsCapital &&
      previous &&
      isArticle(previous) &&
      shape.words > 1 &&
      shape.words <= 4
    )
      evidence += 1;
  }
  // Called a “…”: what somebody says of something, capitals or not.
  const called = cue !== null && cue.strength > 1 && has(tokens[cue.cueFrom], Flag.Call);
  if (called && evidence > 1) evidence -= Math.min(evidence, 3);
  if (previous && lexicon.likeWords.has(previous.word) && has(second, Flag.Work | Flag.NamedThing))
    evidence += 3;
  for (const token of [next, tokens[at + 2], tokens[at + 3]])
    if (has(token, Flag.Naming) && !has(tokens[at + 3], Flag.Pronoun) && shape.words <= 4)
      evidence += 3;
  // Titles and names begin with a capital; a lower-case phrase behind “plan” is what somebody says of it.
  const named = shape.startsCapital || shape.words < 3;
  for (const token of [previous, second]) {
    if (has(token, Flag.Work | Flag.NamedThing) && !has(token, VERB & ~Flag.Find))
      evidence += !named ? 1.5 : token === previous ? 5 : 2;
    if (has(token, Flag.Naming)) evidence += token === previous ? 5 : 2.5;
    if (has(token, Flag.Distancing)) evidence += 6;
    if (has(token, Flag.Term)) evidence += shape.words <= 3 ? 4 : 1;
  }
  if (next && lexicon.meaning.has(next.word)) evidence += 5;
  if (shape.words <= 3 && !shape.final) {
    // The factory was called “…”; but it said “…”.
    if (
      cue &&
      has(tokens[cue.cueFrom], Flag.Naming) &&
      item(chunks.list, cue.chunk).kind !== 'pronoun'
    )
      evidence += 5;
    // They call it “…”: and then what that is. The dish, called “…”. Known among them as “…”.
    const thing = cue !== null && item(chunks.list, cue.chunk).kind === 'description';
    const term =
      called && (next?.word === ':' || (thing && second?.word === ',' && has(previous, Flag.Call)));
    const known =
      lexicon.likeWords.has(previous?.word ?? '') &&
      tokens.slice(Math.max(0, at - 7), at).some((token) => has(token, Flag.Naming));
    if ((term && !shape.startsCapital) || known || (shape.thing && shape.capitals > 0))
      evidence += 5;
  }
  // (1984) or (PAD) right behind: a work or a body.
  if (next?.word === '(' && tokens[at + 3]?.word === ')' && shape.words <= 8) evidence += 4;
  // A name in marks is followed by what it does; a proper noun in marks stands right behind a noun.
  if (
    previous &&
    !titleCase &&
    !called &&
    (previous.kind === Kind.Capital || has(previous, NOUN)) &&
    !has(previous, VERB) &&
    shape.capitals > 0 &&
    shape.capitals >= shape.lower &&
    shape.words <= 5
  )
    evidence += 1.5;
  if (
    shape.words <= 2 &&
    previous &&
    !titleCase &&
    isArticle(previous) &&
    next?.kind === Kind.Word &&
    !shape.final
  )
    evidence += 0.5;
  return evidence;
}

function isArticle(token: Token): boolean {
  return has(token, DETERMINER);
}

/** A sentence begins with the span, or a colon stands before it. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  return item(tokens, at).opensSentence || tokens[at - 1]?.word === ':';
}

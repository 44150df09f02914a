/**
 * How far a proposal can be trusted, in points: for what ties the words to the speaker, for how the speaker is printed
 * and for what the span looks like. A full point is about what tells nine right proposals of ten from eight.
 */
import type { ReasonRule } from '../../model/reading';
import { speaks } from './antecedents';
import { type Chunk, firstPhrase } from '../words/chunk';
import type { Attribution } from '../cues/cue';
import { item } from '../items';
import { Flag, NOUN, PERSON_NOUN } from '../words/flags';
import type { TextContext } from '../text-context';
import { sentenceEnd, sentenceStart } from '../words/paragraph';
import type { Statement } from '../statement';
import { has } from '../words/tokens';
import type { Voice } from './voice';

/** From here on the engine would bet. */
const SURE = 2.5;

/** What each rule is worth: with a verb of speaking or its like, and without. Words behind a quote are the safest. */
const RULES: Partial<Record<ReasonRule, readonly [strong: number, weak: number]>> = {
  'cue-after': [4, 2],
  'cue-after-inverted': [4, 2],
  'cue-inside': [4, 4],
  'same-mention': [4, 2],
  colon: [4, 2],
  'according-to': [4, 4],
  parenthesis: [3, 3],
  dash: [3, 3],
  continued: [3, 1],
  'same-paragraph': [3, 1],
  'cue-before': [2.5, 0.5],
  document: [2.5, 0.5],
  'subject-before': [2.5, 1],
  interview: [3, 1],
  repeated: [0, 0],
};
const OTHER = [1, 1] as const;

/** Two cues of the sentence name two speakers. */
const RIVAL = 1;
/** A headline has no room to say who speaks; where a mark was lost, the extent is a guess. */
const DOUBTFUL = 2;
/** A pronoun that may stand for several. */
const UNCLEAR = 3;
/** What a verb of calling adds to a span's score, so many tokens away: words near it are hardly anything but a quote. */
const CALLED = 1.5;
const NEAR = 7;
/** So many mentions before a description may name the one whom it describes. */
const NAMED = 2;

/** Whether the engine would bet on span and speaker. */
export function isSure(statement: Statement, context: TextContext): boolean {
  return trust(statement, context) >= SURE;
}

/** The points of a proposal; 0 where nobody is proposed. */
export function trust(statement: Statement, context: TextContext): number {
  const { voice, rule, cue, marked, kind, printed } = statement;
  if (!voice || !rule) return 0;
  const { field } = item(context.paragraphs, statement.paragraph);
  let points = (RULES[rule] ?? OTHER)[isStrong(statement, context) ? 0 : 1];
  const called = context.quoting && calls(statement, context);
  points += spanPoints(statement.score + (called ? CALLED : 0));
  if (marked.repaired || kind === 'headline' || field !== 'body') points -= DOUBTFUL;
  if (cue && cue.rival >= 0) points -= RIVAL;
  if (cue && (rule === 'cue-before' || rule === 'document'))
    points += placePoints(statement, cue, voice, context);
  if (!printed) return points + (statement.incise?.name ? 0 : -UNCLEAR);
  const found = item(item(context.paragraphs, printed.paragraph).chunks.list, printed.chunk);
  return points + printedPoints(statement, printed, found, voice, context);
}

/** X calls it a “…”: not far from the span. */
function calls({ at, cue, paragraph }: Statement, { paragraphs }: TextContext): boolean {
  if (!cue || Math.abs(at - cue.cueTo) > NEAR) return false;
  return has(item(paragraphs, paragraph).tokens[cue.cueTo - 1], Flag.Call);
}

/** A low score as a quote is a doubt about the span. */
function spanPoints(score: number): number {
  return score >= 4 ? 0 : score >= 3 ? -0.5 : score >= 2 ? -1 : -2;
}

function isStrong(statement: Statement, context: TextContext): boolean {
  const { rule, strength } = statement;
  if (rule === 'colon') return strength === 3;
  return rule === 'subject-before' ? sentenceNames(statement, context) : strength >= 2;
}

/** X says that it is late. “We …”: right behind the sentence of a verb of speaking, or, in a text that needs no verb, of a name. */
function sentenceNames(
  { at, kind, paragraph: p, printed, voice }: Statement,
  context: TextContext,
): boolean {
  const { uncued } = context;
  const paragraph = item(context.paragraphs, p);
  if (kind !== 'direct' || printed?.paragraph !== p) return false;
  const found = item(paragraph.chunks.list, printed.chunk);
  if (!paragraph.tokens[at]?.opensSentence || paragraph.tokens[found.from]?.sentenceTo !== at)
    return false;
  if (speaks(paragraph, found)) return true;
  const from = sentenceStart(paragraph.tokens, found.from);
  return uncued && voice?.described === false && othersIn(p, from, at, voice, context) === 0;
}

/** Whether whole quotes stand in a text without a verb of speaking so often that its outlet prints them so. */
export function isUncued(statements: readonly Statement[]): boolean {
  const whole = statements.filter(({ kind }) => kind === 'direct');
  const free = whole.filter(({ cue, rule, incise }) => !cue && !incise && rule !== 'same-mention');
  return free.length > 1 && free.length * 4 >= whole.length;
}

/** A cue before the quote: the subject that opens the sentence is the safest, one of a clause inside it the least. */
function placePoints(
  { at, paragraph: p }: Statement,
  cue: Attribution,
  voice: Voice,
  context: TextContext,
): number {
  const { tokens, chunks } = item(context.paragraphs, p);
  const { host, from } = item(chunks.list, cue.chunk);
  const start = sentenceStart(tokens, at);
  const opening = firstPhrase(chunks, start);
  let points = -othersIn(p, start, sentenceEnd(tokens, at), voice, context) / 2;
  // Weiter sagte X: where the verb stands second, what follows it right away is its subject.
  if (context.lexicon.language.verbSecond && from === cue.cueTo) points = 1;
  else {
    if ([cue.chunk, host].includes(opening) || chunks.list[opening]?.named === cue.chunk)
      points = 1;
    for (let i = start; i < Math.min(cue.cueFrom, at); i++) {
      if (item(chunks.at, i) >= 0 || !has(tokens[i], Flag.Subordinator | Flag.Relative)) continue;
      points -= 1;
      break;
    }
  }
  return points;
}

/** How many others can be the subject between two tokens of a paragraph: none, one, or more. */
function othersIn(
  p: number,
  from: number,
  to: number,
  voice: Voice,
  { paragraphs, voices }: TextContext,
): number {
  const { chunks } = item(paragraphs, p);
  let others = 0;
  for (let c = firstPhrase(chunks, from); c < chunks.list.length && others < 2; c++) {
    if (item(chunks.list, c).from >= to) break;
    const mention = voices.mentionOf(p, c);
    if (mention?.subject && mention.voice.anchored && mention.voice !== voice) others++;
  }
  return others;
}

/** How the speaker is printed beside the quote. */
function printedPoints(
  { goesOn }: Statement,
  { paragraph, chunk }: { paragraph: number; chunk: number },
  found: Chunk,
  voice: Voice,
  context: TextContext,
): number {
  const { voices, lexicon } = context;
  if (found.kind === 'description') {
    if (voice.described && mayBeNamed(paragraph, found, context)) return -2;
    return (found.flags & NOUN) !== 0 ? -0.5 : -2;
  }
  if (found.kind === 'pronoun') {
    const named = voice.anchored && !voice.described && voice.person >= 0;
    return (goesOn && named) || voices.isUnambiguous(paragraph, chunk, voice) ? 0.5 : -UNCLEAR;
  }
  if (voice.person > 0) return 0.5;
  // Where all nouns have a capital, a lone one is hardly a name.
  if (found.weak || (lexicon.language.nounsCapitalised && !voice.name.includes(' '))) return -1.5;
  return voice.person < 0 || found.determiner !== 0 ? -0.5 : 0;
}

/** The doctor of the hospital may be the kidney specialist whom the paragraph has just named. */
function mayBeNamed(
  p: number,
  { determiner, flags, from }: Chunk,
  { paragraphs, voices }: TextContext,
): boolean {
  if ((determiner & Flag.Definite) === 0 || (flags & PERSON_NOUN) === 0) return false;
  const last = voices.indexBefore(item(item(paragraphs, p).tokens, from).start);
  return voices.mentions
    .slice(Math.max(0, last + 1 - NAMED), last + 1)
    .some(
      ({ paragraph, subject, voice }) =>
        paragraph === p && subject && !voice.described && voice.anchored && voice.person > 0,
    );
}

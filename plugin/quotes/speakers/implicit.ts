/** Who speaks where nothing beside the quote says so: the other half, the sentence before, the paragraph before. */
import { firstIndex } from '../../text/first-index';
import { item } from '../items';
import type { ReasonRule } from '../../model/reading';
import { firstPhrase } from '../words/chunk';
import { firstSubject, subjectOf } from '../cues/clause';
import type { Interviewee } from '../turns/interviewee';
import { Flag, VERB } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import { sentenceEnd, sentenceStart, type Paragraph } from '../words/paragraph';
import type { Presented } from './presented';
import type { Printed, Statement } from '../statement';
import { has, Kind, type Token } from '../words/tokens';
import type { Voices } from './voices';
import type { Speaking, Voice } from './voice';
import { phraseAt } from '../words/words';

export interface Proposal {
  voice: Voice;
  rule: ReasonRule;
  printed: Printed | null;
  strength: number;
  /** The quote is a part of the mention before it. */
  joins: boolean;
}

/** What the rules look at: the text, and what was decided for the quotes before. */
export interface Scene {
  paragraphs: readonly Paragraph[];
  voices: Voices;
  lexicon: Lexicon;
  /** The last quote with a speaker, in this paragraph and in the one before. */
  lastHere: Statement | null;
  lastBefore: Statement | null;
  /** The one of the two speakers of this conversation who spoke before the last one. */
  other: Statement | null;
  interviewee: Interviewee | null;
  presented: Presented;
  /** Those who speak as one, by their names. */
  groups: Map<string, Voice>;
  next: Statement | undefined;
}

type Rule = (scene: Scene, quote: Statement) => Proposal | null;

/** From the surest to the weakest. */
const RULES: Rule[] = [
  sameMention,
  signed,
  alternating,
  continued,
  labelled,
  introduced,
  subjectBefore,
  sameParagraph,
  subjectAfter,
  previousParagraph,
  topicBefore,
];

/** Without marks, each turn is somebody else's. */
const TURN_RULES: Rule[] = [sameTurn, alternating];

/** A headline stands alone: only its own sentences tell. */
const HEADLINE_RULES: Rule[] = [sameMention, sentenceBefore, sameParagraph];

/** The first rule that proposes somebody. */
export function findImplicit(scene: Scene, quote: Statement): Proposal | null {
  const rules = quote.kind === 'headline' ? HEADLINE_RULES : RULES;
  for (const rule of quote.marked.turn === undefined ? rules : TURN_RULES) {
    const proposal = rule(scene, quote);
    if (proposal) return proposal;
  }
  return null;
}

/** The last speaker, for pronouns that go on with the same person. */
export function speakingOf(
  last: Statement | null,
  paragraphs: readonly Paragraph[],
): Speaking | null {
  if (!last?.voice) return null;
  const { tokens } = item(paragraphs, last.paragraph);
  const clause = last.cue ? tokens[Math.min(last.cue.clauseTo, tokens.length) - 1] : undefined;
  return { voice: last.voice, end: Math.max(last.marked.end, clause?.end ?? 0) };
}

function like(
  last: Statement,
  rule: ReasonRule,
  strength: number,
  joins: boolean,
): Proposal | null {
  return last.voice
    ? {
        voice: last.voice,
        rule,
        printed: last.printed,
        strength: Math.min(strength, last.strength),
        joins,
      }
    : null;
}

/** “…,” said X. “…”: nothing but the words that name X stand between the two. */
function sameMention({ paragraphs, lastHere }: Scene, quote: Statement): Proposal | null {
  if (!lastHere) return null;
  const { tokens } = item(paragraphs, quote.paragraph);
  const { at, cue, shape } = lastHere;
  const rule = cue?.rule;
  const behind = rule === 'cue-after' || rule === 'cue-after-inverted' || rule === 'according-to';
  // “…”, in words that name nobody whom we know, “…”.
  const tied = !cue && (shape.final === ',' || tokens[at + 1]?.word === ',');
  if (!(behind && cue && cue.cueFrom > at) && !tied) return null;
  for (let i = at + 2; i < quote.at; i++) if (item(tokens, i).opensSentence) return null;
  // A name in marks is no other quote.
  const next = tokens[at + 1];
  return next && next.kind !== Kind.Quote ? like(lastHere, 'same-mention', 3, true) : null;
}

function sameTurn({ lastHere }: Scene, quote: Statement): Proposal | null {
  return lastHere?.marked.turn === quote.marked.turn && lastHere
    ? like(lastHere, 'same-mention', 3, true)
    : null;
}

/** A name with its role, in tokens. */
const SIGNATURE = 18;
/** What is said in turns is short, in words. */
const SHORT = 14;

/** Two people who speak in turn: a line of a dialogue, or paragraphs that are nothing but short quotes, two or more. */
function alternating(
  { paragraphs, lastHere, lastBefore, other, next }: Scene,
  quote: Statement,
): Proposal | null {
  const last = lastHere ?? lastBefore;
  if (!last || !other) return null;
  if (quote.marked.turn === undefined) {
    const bare = ({ paragraph, shape }: Statement): boolean =>
      item(paragraphs, paragraph).tokens.length === 1 && shape.words <= SHORT;
    const goesOn =
      (bare(last) && last.rule === 'previous-paragraph') ||
      (next?.paragraph === quote.paragraph + 1 && bare(next));
    const short = last.shape.words <= SHORT && other.shape.words <= SHORT;
    if (quote.marked.continued || !lastBefore || !bare(quote) || !short || !goesOn) return null;
  }
  return like(other, 'previous-paragraph', 1, false);
}

function continued({ lastBefore }: Scene, quote: Statement): Proposal | null {
  return quote.marked.continued && lastBefore ? like(lastBefore, 'continued', 3, true) : null;
}

/** “NAME: …”: the interview prints who speaks inside the marks. */
function labelled({ voices }: Scene, quote: Statement): Proposal | null {
  const voice = quote.shape.label ? voices.byName(quote.shape.label) : null;
  return voice && { voice, rule: 'interview', printed: null, strength: 2, joins: false };
}

/** “…”, Name (photo); or below it a line: — Name, role. */
function signed({ paragraphs, voices }: Scene, quote: Statement): Proposal | null {
  const here = item(paragraphs, quote.paragraph);
  if (quote.at !== 0 || !quote.shape.sentenceLike) return null;
  const below = here.tokens.length === 1;
  const p = below ? quote.paragraph + 1 : quote.paragraph;
  const paragraph = paragraphs[p];
  if (!paragraph || paragraph.quotes.length > (below ? 0 : 1)) return null;
  const { tokens, chunks } = paragraph;
  const dash = below && '—–―-'.includes(tokens[0]?.word ?? ' ');
  const from = below ? (dash ? 1 : 0) : 2;
  const comma = !below && tokens[1]?.word === ',';
  const chunk = chunks.at[from] ?? -1;
  const found = chunks.list[chunk];
  if (found?.kind !== 'name' || found.from > from || tokens.length > SIGNATURE) return null;
  const rest = tokens.slice(found.to);
  const role = rest[0]?.word === ',' || rest[0]?.word === '(';
  if (!(below ? dash || role : comma && (role || rest.length === 0))) return null;
  if (
    (!dash && '.!?'.includes(tokens.at(-1)?.word ?? '.')) ||
    rest.some((token) => has(token, VERB | Flag.Auxiliary) && token.kind === Kind.Word)
  )
    return null;
  const voice = voices.voiceOf(p, chunk);
  return (
    voice && { voice, rule: 'dash', printed: { paragraph: p, chunk }, strength: 3, joins: false }
  );
}

/** The paragraph before ends with a colon. */
function introduced({ paragraphs, voices, lexicon }: Scene, quote: Statement): Proposal | null {
  const p = quote.paragraph - 1;
  const paragraph = paragraphs[p];
  if (!paragraph || quote.at !== 0 || paragraph.tokens.at(-1)?.word !== ':') return null;
  if (item(paragraphs, quote.paragraph).apart) return null;
  const to = paragraph.tokens.length;
  const from = sentenceStart(paragraph.tokens, to - 1);
  const sayer = sayerOf(paragraph, from, to, lexicon);
  const chunk = sayer >= 0 ? sayer : firstSubject(paragraph, from, to);
  const voice = chunk >= 0 ? (voices.voiceOf(p, chunk) ?? voices.asPrinted(p, chunk)) : null;
  return (
    voice && {
      voice,
      rule: sayer >= 0 ? 'cue-before' : 'colon',
      printed: { paragraph: p, chunk },
      strength: sayer >= 0 ? 2 : 1,
      joins: false,
    }
  );
}

/** The subject of the sentence before, in the same paragraph. */
function subjectBefore(
  { paragraphs, voices, lexicon, lastHere }: Scene,
  quote: Statement,
): Proposal | null {
  const paragraph = item(paragraphs, quote.paragraph);
  const { tokens, chunks } = paragraph;
  if (quote.at === 0) return null;
  const end = item(tokens, quote.at).opensSentence ? quote.at : sentenceStart(tokens, quote.at);
  const own =
    end === quote.at
      ? -1
      : speakingSubject(paragraph, end, quote.at, voices, quote.paragraph, lexicon);
  let chunk = own;
  if (chunk < 0 && end > 0) {
    const from = sentenceStart(tokens, end - 1);
    if (lastHere && from <= lastHere.at) return null;
    chunk = speakingSubject(paragraph, from, end, voices, quote.paragraph, lexicon);
  }
  if (chunk < 0) return null;
  const found = item(chunks.list, chunk);
  const voice =
    found.kind === 'pronoun'
      ? voices.antecedent(quote.paragraph, found, speakingOf(lastHere, paragraphs))
      : voices.voiceOf(quote.paragraph, chunk);
  if (!voice) return null;
  return {
    voice,
    rule: 'subject-before',
    printed: { paragraph: quote.paragraph, chunk },
    strength: 1,
    joins: false,
  };
}

/** The same, for a quote that is a sentence of its own. */
function sentenceBefore(scene: Scene, quote: Statement): Proposal | null {
  return item(item(scene.paragraphs, quote.paragraph).tokens, quote.at).opensSentence
    ? subjectBefore(scene, quote)
    : null;
}

/** The subject of a sentence, or whoever it says things are so for, if that one can speak. */
function speakingSubject(
  paragraph: Paragraph,
  from: number,
  to: number,
  voices: Voices,
  p: number,
  lexicon: Lexicon,
): number {
  const { tokens, chunks } = paragraph;
  const sayer = sayerOf(paragraph, from, to, lexicon);
  if (sayer >= 0 && voices.canSpeak(p, sayer)) return sayer;
  const according = phraseAt(tokens, from, lexicon.accordingTo);
  const opening = chunks.at[from + Math.max(1, according)] ?? -1;
  if (
    opening >= 0 &&
    (according > 0 || lexicon.standpoint.has(item(tokens, from).word)) &&
    endsOpening(tokens[item(chunks.list, opening).fullTo], lexicon) &&
    voices.canSpeak(p, opening)
  )
    return opening;
  const first = firstSubject(paragraph, from, to);
  if (first >= 0 && voices.canSpeak(p, first)) return first;
  // Otherwise the only person of the sentence.
  let person = -1;
  for (let index = firstPhrase(chunks, from); index < chunks.list.length; index++) {
    const found = item(chunks.list, index);
    if (found.from >= to) break;
    const voice = voices.mentionOf(p, index)?.voice;
    if (!voice || voice.person <= 0 || found.host >= 0 || !voices.canSpeak(p, index)) continue;
    if (found.prepositional && voice.described) continue;
    if (person >= 0) return -1;
    person = index;
  }
  return person;
}

/** For X, …; and where the verb stands second: Voor X is …. */
function endsOpening(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.word === ',' || (lexicon.language.verbSecond && has(token, VERB | Flag.Auxiliary));
}

/** Whoever a sentence says to have spoken: the subject of its verb of speaking. */
function sayerOf(paragraph: Paragraph, from: number, to: number, lexicon: Lexicon): number {
  const { tokens, chunks, cues } = paragraph;
  for (let c = firstIndex(cues, (cue) => cue >= from); c < cues.length && item(cues, c) < to; c++) {
    const i = item(cues, c);
    const phrase = phraseAt(tokens, i, lexicon.accordingTo);
    const according = phrase > 0 && i > from ? (chunks.at[i + phrase] ?? -1) : -1;
    if (according >= 0) return according;
    if (!has(tokens[i], Flag.Say | Flag.Find) || item(tokens, i).kind !== Kind.Word) continue;
    const subject = subjectOf(paragraph, i, from, lexicon);
    if (subject >= 0 && (has(tokens[i], Flag.Say) || item(chunks.list, subject).kind === 'pronoun'))
      return subject;
  }
  return -1;
}

function sameParagraph({ lastHere }: Scene): Proposal | null {
  return lastHere ? like(lastHere, 'same-paragraph', 2, false) : null;
}

/** “…” X shook his head: the quote opens the paragraph and its speaker follows. */
function subjectAfter(
  { paragraphs, voices, lastBefore }: Scene,
  quote: Statement,
): Proposal | null {
  const paragraph = item(paragraphs, quote.paragraph);
  const { tokens, chunks } = paragraph;
  if (quote.at !== 0 || lastBefore !== null) return null;
  const from = quote.at + 1;
  if (!tokens[from]?.opensSentence) return null;
  const subject = firstSubject(paragraph, from, Math.min(from + 4, sentenceEnd(tokens, from)));
  if (
    subject < 0 ||
    item(chunks.list, subject).kind !== 'name' ||
    !voices.canSpeak(quote.paragraph, subject)
  )
    return null;
  const voice = voices.voiceOf(quote.paragraph, subject);
  return (
    voice && {
      voice,
      rule: 'subject-after',
      printed: { paragraph: quote.paragraph, chunk: subject },
      strength: 1,
      joins: false,
    }
  );
}

/** A paragraph that opens with a quote goes on with the speaker of the one before. */
function previousParagraph({ lastBefore }: Scene, quote: Statement): Proposal | null {
  if (!lastBefore || quote.at !== 0) return null;
  return like(lastBefore, 'previous-paragraph', 1, false);
}

/** The person whom the sentences before are about, here or at the end of the paragraph before. */
function topicBefore({ paragraphs, voices, lexicon }: Scene, quote: Statement): Proposal | null {
  const from = quote.at === 0 ? quote.paragraph - 1 : quote.paragraph;
  const paragraph = paragraphs[from];
  if (
    !paragraph ||
    (from !== quote.paragraph &&
      (paragraph.field !== item(paragraphs, quote.paragraph).field ||
        item(paragraphs, quote.paragraph).apart))
  )
    return null;
  const { tokens } = paragraph;
  let end = from === quote.paragraph ? quote.at : tokens.length;
  for (let sentences = 0; end > 0 && sentences < 6; sentences++) {
    const start = sentenceStart(tokens, end - 1);
    const chunk = speakingSubject(paragraph, start, end, voices, from, lexicon);
    const voice = chunk >= 0 ? voices.voiceOf(from, chunk) : null;
    if (voice)
      return {
        voice,
        rule: 'subject-before',
        printed: { paragraph: from, chunk },
        strength: 1,
        joins: false,
      };
    end = start;
  }
  return null;
}

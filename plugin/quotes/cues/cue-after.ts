/** Cues behind a quote: said X; X said; according to X; (X, role); — X. */
import {
  agentOf,
  firstSubject,
  isAnybody,
  isOblique,
  isPlainSubject,
  subjectAfter,
  subjectBefore,
} from './clause';
import { type Attribution, type QuoteContext, build, chunkFrom } from './cue';
import { item } from '../items';
import { Flag, NOUN, VERB } from '../words/flags';
import { type Paragraph, sentenceEnd, sentenceStart } from '../words/paragraph';
import { isDative } from '../words/ties';
import { Kind, type Token, has } from '../words/tokens';
import { phraseAt } from '../words/words';

const FINAL = '.!?…';
const CLOSING = '”“»"';
/** How far behind a quote its verb may stand. */
const TAIL = 30;

/** The cue behind a quote, in its own sentence. */
export function cueAfter(context: QuoteContext): Attribution | null {
  const { paragraph, at, text, marked, lexicon, sentenceLike } = context;
  const { tokens, chunks } = paragraph;
  const inner = text[marked.end - 1] ?? '';
  let k = at + 1;
  let comma = inner === ',';
  if (tokens[k]?.word === ',') {
    comma = true;
    k++;
    // “…”,” says X: the mark that closes, once more.
    if (tokens[k]?.kind === Kind.Punctuation && CLOSING.includes(item(tokens, k).word)) k++;
  }
  const first = tokens[k];
  if (!first || first.kind === Kind.Quote) return null;
  if (first.word === '(') return inParenthesis(context, k + 1);
  if ('—–―-'.includes(first.word) && first.kind === Kind.Punctuation)
    return afterDash(context, k + 1);
  if (first.opensSentence && !(inner !== '.' && FINAL.includes(inner))) return null;
  if (first.kind === Kind.Punctuation) return null;
  const tied = comma || (sentenceLike && FINAL.includes(inner));
  const end = Math.min(
    first.opensSentence ? sentenceEnd(tokens, k) : sentenceEnd(tokens, at),
    at + TAIL,
  );

  const phrase = phraseAt(tokens, k, lexicon.afterWords);
  if (phrase > 0) {
    const speaker = chunkFrom(paragraph, k + phrase, 2);
    if (speaker >= 0) return build(context, 'according-to', speaker, k, k + phrase, 3);
  }
  while (
    k < at + 5 &&
    k < end &&
    lexicon.tailIntros.has(item(tokens, k).word) &&
    item(chunks.at, k) < 0
  )
    k++;
  const word = tokens[k];
  if (!word) return null;

  // Wie lange es dauere: where the verb stands second, that of such a clause stands last.
  const clause = lexicon.language.verbSecond && has(tokens[k - 1], Flag.Subordinator);
  if (item(chunks.at, k) < 0 && !clause) {
    const inverted = invertedVerb(context, k, end, tied);
    if (inverted) return inverted;
  }
  const told = subjectThenVerb(context, k, end, tied);
  return (told && toWhom(context, told)) ?? verbAtEnd(context, k);
}

/** Lui a dit X: the pronoun may be the one who was told, where somebody stands behind the verb. */
function toWhom(context: QuoteContext, told: Attribution): Attribution {
  const { paragraph, lexicon } = context;
  const { tokens, chunks } = paragraph;
  const { from, kind } = item(chunks.list, told.chunk);
  const token = item(tokens, from);
  if (kind !== 'pronoun' || !has(token, Flag.Object)) return told;
  const speaker =
    lexicon.pronoun(token.word)?.gender === 'n' ? -1 : subjectAfter(paragraph, told.cueFrom);
  const named = chunks.list[speaker];
  return named && isPlainSubject(named) && closesSentence(tokens, named.fullTo)
    ? build(context, 'cue-after', speaker, told.cueFrom, told.cueTo, told.strength)
    : told;
}

/** … „…“ beenden, so X. … “…” for the town, said X: what closes the sentence behind a comma names who said all of it. */
export function cueAtEnd(context: QuoteContext): Attribution | null {
  const { paragraph, at, lexicon } = context;
  const { tokens, chunks } = paragraph;
  const end = Math.min(sentenceEnd(tokens, at), at + TAIL);
  for (let i = at + 2; i < end - 1; i++) {
    if (item(tokens, i).kind === Kind.Quote) return null;
    if (item(tokens, i).word !== ',') continue;
    const phrase = phraseAt(tokens, i + 1, lexicon.afterWords);
    const speaker = phrase > 0 ? chunkFrom(paragraph, i + 1 + phrase, 0) : -1;
    if (speaker >= 0 && closesSentence(tokens, item(chunks.list, speaker).fullTo))
      return build(context, 'according-to', speaker, i + 1, i + 1 + phrase, 2);
    const index = item(chunks.at, i + 1);
    const subject = index < 0 ? subjectAfter(paragraph, i + 1) : index;
    if (subject < 0) continue;
    const found = item(chunks.list, subject);
    const verb = index < 0 ? i + 1 : found.fullTo;
    if (!has(tokens[verb], Flag.Say) || item(chunks.at, verb) >= 0) continue;
    if (found.prepositional || !closesSentence(tokens, Math.max(verb + 1, found.fullTo))) continue;
    return build(
      context,
      index < 0 ? 'cue-after' : 'cue-after-inverted',
      subject,
      verb,
      verb + 1,
      2,
    );
  }
  return null;
}

/** Nothing more is told behind the speaker, or an apposition. */
function closesSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    token.opensSentence ||
    token.kind === Kind.Punctuation ||
    has(token, Flag.Time | Flag.Preposition)
  );
}

/** als „…“ bezeichnete, een ‘…’ genoemd: the verb closes the clause, its subject stands before the quote. */
function verbAtEnd({ paragraph, at, lexicon }: QuoteContext, k: number): Attribution | null {
  const { tokens, chunks } = paragraph;
  if (!lexicon.language.verbSecond || k !== at + 1 || item(tokens, at).opensSentence) return null;
  for (let i = k; i < Math.min(k + 3, tokens.length); i++) {
    const token = item(tokens, i);
    if (item(chunks.at, i) >= 0 || token.kind !== Kind.Word) return null;
    if (!has(token, Flag.Say | Flag.Call)) {
      if (!has(token, Flag.Auxiliary | Flag.Adverb | Flag.Preposition) && token.flags !== 0)
        return null;
      continue;
    }
    const floor = sentenceStart(tokens, at);
    const agent = agentOf(paragraph, floor, Math.min(tokens.length, i + 2), lexicon);
    const before = agent >= 0 ? agent : subjectBefore(paragraph, at, floor);
    const subject = before >= 0 ? before : firstSubject(paragraph, floor, at);
    if (subject < 0) return null;
    return {
      rule: 'cue-before',
      chunk: subject,
      cueFrom: i,
      cueTo: i + 1,
      strength: 2,
      relay: -1,
      rival: -1,
      clauseTo: i + 1,
    };
  }
  return null;
}

/** Sagte der Zeitung X, sagte der „Zeit“ X: behind the outlet to which it was said, the name that closes the clause; or -1. */
function behindTold({ tokens, chunks }: Paragraph, verb: number): number {
  const from = verb + 3;
  const speaker = isDative(tokens, verb + 1) ? (chunks.at[from] ?? -1) : -1;
  const found = chunks.list[speaker];
  const named = found?.kind === 'name' && found.from === from;
  return named && closesSentence(tokens, found.fullTo) ? speaker : -1;
}

/** said X; a déclaré X; hatte X erklärt; and, where a comma ties it to the quote, any verb that we do not know. */
function invertedVerb(
  context: QuoteContext,
  k: number,
  end: number,
  tied: boolean,
): Attribution | null {
  const { paragraph, sentenceLike, lexicon } = context;
  const { tokens, chunks } = paragraph;
  let verb = -1;
  for (let i = k; i < Math.min(end, k + 4); i++) {
    const token = item(tokens, i);
    if (has(token, VERB)) {
      verb = i;
      break;
    }
    if (!has(token, Flag.Auxiliary | Flag.Adverb | Flag.Object)) break;
  }
  if (verb >= 0) {
    if (
      !has(tokens[verb], Flag.Say | Flag.Call) &&
      !tied &&
      !sentenceLike &&
      !has(tokens[verb], Flag.Find)
    )
      return null;
    const tiedVerb = has(tokens[verb], Flag.Say) || tied;
    // “…,” telling reporters: the subject of a participle stands before the quote.
    if (!lexicon.language.verbSecond && lexicon.isParticiple(item(tokens, verb).word)) {
      const first = firstSubject(paragraph, sentenceStart(tokens, context.at), context.at);
      return first < 0 ? null : build(context, 'cue-after', first, k, verb + 1, 2);
    }
    const told = behindTold(paragraph, verb);
    const speaker = told < 0 ? subjectAfter(paragraph, verb) : told;
    if (speaker >= 0) return build(context, 'cue-after', speaker, k, verb + 1, tiedVerb ? 3 : 2);
    return standsIn(context, k, verb);
  }
  if (has(tokens[k], Flag.Auxiliary)) {
    const speaker = subjectAfter(paragraph, k);
    if (speaker >= 0) {
      const { from, to } = item(chunks.list, speaker);
      // Peut-on lire dans le rapport: one reads it, and says nothing.
      if (isAnybody(tokens[from], lexicon)) return standsIn(context, k, to);
      for (let i = to; i < end; i++) {
        if (item(chunks.at, i) < 0 && has(tokens[i], Flag.Say))
          return build(context, 'cue-after', speaker, i, i + 1, 3);
      }
    }
    return null;
  }
  if (
    !tied ||
    item(tokens, k).kind !== Kind.Word ||
    (item(tokens, k).flags & ~(Flag.Citing | Flag.Naming)) !== 0
  )
    return null;
  const speaker = subjectAfter(paragraph, k);
  if (speaker < 0) return null;
  if (item(chunks.list, speaker).from !== k + 1 && !has(tokens[k + 1], Flag.Object)) return null;
  return build(context, 'cue-after', speaker, k, k + 1, 2);
}

/** staat in het rapport, heißt es im Bericht: the document in which the words stand. */
function standsIn(context: QuoteContext, k: number, verb: number): Attribution | null {
  const { tokens, chunks } = context.paragraph;
  for (let i = verb + 1; i < verb + 4; i++) {
    const index = chunks.at[i] ?? -1;
    if (index < 0) {
      if (!has(tokens[i], Flag.Preposition | Flag.Object | Flag.Adverb)) return null;
      continue;
    }
    const found = item(chunks.list, index);
    const speaks = found.prepositional && (found.flags & Flag.Document) !== 0;
    return speaks ? build(context, 'document', index, k, verb + 1, 2) : null;
  }
  return null;
}

/** X said; X, a doctor in Y, said; X (party) said. */
function subjectThenVerb(
  context: QuoteContext,
  k: number,
  end: number,
  tied: boolean,
): Attribution | null {
  const { paragraph, lexicon } = context;
  const { tokens, chunks } = paragraph;
  const index = item(chunks.at, k);
  if (index < 0) return null;
  const subject = item(chunks.list, index);
  if (subject.from < k || subject.prepositional || isOblique(tokens, subject)) return null;
  // Es kam keine Antwort: what stands for nothing needs a verb of speaking.
  const isNothing = lexicon.pronoun(item(tokens, k).word)?.gender === 'n';
  let i = subject.fullTo;
  let insertions = 0;
  while (i < end) {
    const token = item(tokens, i);
    if (item(chunks.at, i) < 0 && has(token, VERB)) {
      const strength = has(token, Flag.Say) || tied ? 3 : 2;
      const agent = agentOf(paragraph, subject.fullTo, Math.min(end, i + 4), lexicon);
      return agent < 0
        ? build(context, 'cue-after-inverted', index, i, i + 1, strength)
        : build(context, 'cue-after', agent, i, i + 1, strength);
    }
    if (token.word === ',' || token.word === '(' || token.word === '–' || token.word === '—') {
      if (++insertions > 3) return null;
      const close = closing(tokens, i, end);
      if (close < 0) return null;
      // Another apposition may begin with the comma that ends this one.
      i =
        item(tokens, close).word === ',' &&
        !has(tokens[close + 1], VERB | Flag.Auxiliary | Flag.Adverb)
          ? close
          : close + 1;
      continue;
    }
    if (token.kind === Kind.Quote || token.kind === Kind.Punctuation) return null;
    const between = Flag.Auxiliary | Flag.Adverb | Flag.Object | Flag.Time;
    if (has(token, between) || item(chunks.at, i) === index) {
      i++;
      continue;
    }
    const next = has(token, Flag.Conjunction) ? chunks.list[chunks.at[i + 1] ?? -1] : undefined;
    // X and Y said.
    if (next?.kind === 'name' && i === subject.fullTo) {
      i = next.fullTo;
      continue;
    }
    if (has(token, Flag.Preposition) && i - subject.fullTo < 6) {
      const complement = chunks.at[i + 1] ?? -1;
      if (complement < 0) return null;
      i = item(chunks.list, complement).fullTo;
      continue;
    }
    // A verb that we do not know, right behind the name and tied to the quote.
    const unknown =
      token.kind === Kind.Word &&
      (token.flags & (Flag.Conjunction | Flag.Subordinator | Flag.Relative | Flag.Pronoun)) === 0;
    if (
      tied &&
      context.sentenceLike &&
      unknown &&
      !isNothing &&
      i <= subject.fullTo + 1 &&
      item(chunks.at, i) < 0
    ) {
      return build(context, 'cue-after-inverted', index, i, i + 1, 1);
    }
    return null;
  }
  return null;
}

function closing(tokens: readonly Token[], open: number, end: number): number {
  const mark = item(tokens, open).word === '(' ? ')' : item(tokens, open).word;
  for (let i = open + 1; i < end; i++)
    if (item(tokens, i).word === mark && item(tokens, i).kind === Kind.Punctuation) return i;
  return -1;
}

/** “…” (Name, role), whether or not the parenthesis closes on this line. */
function inParenthesis(context: QuoteContext, k: number): Attribution | null {
  const { paragraph, sentenceLike } = context;
  const index = paragraph.chunks.at[k] ?? -1;
  if (index < 0 || !sentenceLike) return null;
  const found = item(paragraph.chunks.list, index);
  if (found.from !== k || found.kind === 'pronoun' || paragraph.tokens[found.to]?.word === ':')
    return null;
  const named =
    found.kind === 'name' &&
    (found.nameTo - found.nameFrom > 1 ||
      found.roleFrom >= 0 ||
      paragraph.tokens[found.to]?.word === ',');
  if (!named) return null;
  const close = Math.min(paragraph.tokens.length, k + 14);
  let role = found.roleFrom >= 0;
  for (let i = found.to; i < close && item(paragraph.tokens, i).word !== ')'; i++) {
    if (
      item(paragraph.chunks.at, i) < 0 &&
      has(paragraph.tokens[i], Flag.Auxiliary | Flag.Say | Flag.Pronoun)
    )
      return null;
    if (
      has(paragraph.tokens[i], NOUN) ||
      (item(paragraph.tokens, i).word === ',' && paragraph.tokens[i + 1]?.kind !== Kind.Number)
    )
      role = true;
  }
  return {
    ...build(context, 'parenthesis', index, k, k, role ? 3 : 2),
    clauseTo: paragraph.tokens.length,
  };
}

/** “…” — Name; “…” — says Name; “…” — that is how Name puts it */
function afterDash(context: QuoteContext, dash: number): Attribution | null {
  const { paragraph, sentenceLike, lexicon } = context;
  const end = Math.min(sentenceEnd(paragraph.tokens, context.at), dash + TAIL);
  let k = dash;
  while (
    k < end &&
    (has(paragraph.tokens[k], Flag.Subordinator | Flag.Auxiliary) ||
      lexicon.pronoun(item(paragraph.tokens, k).word)?.gender === 'n' ||
      lexicon.tailIntros.has(item(paragraph.tokens, k).word))
  )
    k++;
  const index = paragraph.chunks.at[k] ?? -1;
  if (index < 0) return k < end ? invertedVerb(context, k, end, true) : null;
  const found = item(paragraph.chunks.list, index);
  const rest = paragraph.tokens[found.fullTo];
  const ends = rest === undefined || rest.word === ',' || rest.word === '(' || rest.word === '.';
  if (found.from === k && found.kind === 'name' && ends && sentenceLike)
    return build(context, 'dash', index, k, k, 3);
  return subjectThenVerb(context, k, end, true);
}

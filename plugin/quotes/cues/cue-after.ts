/** Cues behind a quote: said X; X said; according to X; (X, role); — X. */
import {
  agentOf,
  closesSentence,
  firstSubject,
  isPlainSubject,
  subjectAfter,
  subjectBefore,
} from './clause';
import { type Attribution, type QuoteContext, build, chunkFrom } from './cue';
import { subjectThenVerb } from './subject-then-verb';
import { verbThenSubject } from './verb-then-subject';
import { item } from '../items';
import { Flag, NOUN } from '../words/flags';
import { sentenceEnd, sentenceStart } from '../words/paragraph';
import { Kind, has } from '../words/tokens';
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
    const inverted = verbThenSubject(context, k, end, tied);
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
  if (index < 0) return k < end ? verbThenSubject(context, k, end, true) : null;
  const found = item(paragraph.chunks.list, index);
  const rest = paragraph.tokens[found.fullTo];
  const ends = rest === undefined || rest.word === ',' || rest.word === '(' || rest.word === '.';
  if (found.from === k && found.kind === 'name' && ends && sentenceLike)
    return build(context, 'dash', index, k, k, 3);
  return subjectThenVerb(context, k, end, true);
}

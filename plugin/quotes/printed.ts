/** What is printed beside the speaker: the role, the affiliation, and who relayed the words. */
import { item } from './items';
import type { Statement } from './statement';
import { Flag, NOUN, PERSON_NOUN, type Lexicon } from './lexicon';
import { phraseAt } from './cue';
import { sentenceEnd, sentenceStart, type Paragraph } from './paragraph';
import { type Chunk } from './chunks';
import { isName } from './words';
import { has, Kind, type Token } from './tokens';

export interface Printed {
  role: string | null;
  affiliation: string | null;
}

const LONGEST = 16;
/** So many phrases may stand between a description and its name: the head of X at Y, Name. */
const COMPLEMENTS = 5;

/** The role and the organisation that stand before or behind the speaker's name. */
export function roleOf(
  text: string,
  paragraph: Paragraph,
  chunk: number,
  lexicon: Lexicon,
): Printed {
  const { tokens, chunks } = paragraph;
  const found = item(chunks.list, chunk);
  const slice = (from: number, to: number): string =>
    text.slice(item(tokens, from).start, item(tokens, to - 1).end);
  if (found.kind === 'pronoun') return { role: null, affiliation: null };
  if (found.kind === 'description') {
    const first = found.from + (found.determiner !== 0 ? 1 : 0);
    const role =
      (found.flags & PERSON_NOUN) !== 0 && first < found.to ? slice(first, found.to) : null;
    return { role, affiliation: complementName(text, paragraph, found.to, found.fullTo) };
  }
  for (let i = chunk - 1; i >= 0 && i > chunk - COMPLEMENTS; i--)
    if (item(chunks.list, i).named === chunk) return roleOf(text, paragraph, i, lexicon);
  const behind = apposition(paragraph, found.nameTo);
  if (behind) {
    const [from, to] = behind;
    const affiliation = complementName(text, paragraph, from, to);
    const enclosed = tokens[found.from - 1]?.word === '(';
    const isRole =
      (enclosed || tokens.slice(from, to).some((token) => has(token, NOUN))) &&
      !has(tokens[from], Flag.Complement | Flag.Preposition);
    return { role: isRole ? slice(from, to) : null, affiliation };
  }
  // Mr and Mrs say nothing of what a person does.
  const first = found.roleFrom >= 0 ? item(tokens, found.roleFrom) : null;
  const courtesy =
    first !== null &&
    found.nameFrom - found.roleFrom === 1 &&
    has(first, Flag.Title) &&
    lexicon.gender(first.word) !== null;
  const role = first && !courtesy ? slice(found.roleFrom, found.nameFrom) : null;
  return { role, affiliation: complementName(text, paragraph, found.to, found.fullTo) };
}

/** Nadia Okafor, OF THE NGO X.: what follows a name up to the next comma, full stop, quote or verb. */
function apposition({ tokens, chunks }: Paragraph, nameTo: number): [number, number] | null {
  if (tokens[nameTo]?.word !== ',') return null;
  const from = nameTo + 1;
  const first = tokens[from];
  if (!first || first.kind === Kind.Quote || first.kind === Kind.Punctuation) return null;
  const starts =
    (chunks.at[from] ?? -1) >= 0
      ? item(chunks.list, item(chunks.at, from)).kind !== 'pronoun'
      : has(first, Flag.Complement) || (first.kind === Kind.Word && (first.flags & ~NOUN) === 0);
  if (!starts) return null;
  let to = from;
  while (to < tokens.length && to - from < LONGEST) {
    const token = item(tokens, to);
    if (token.kind === Kind.Quote || token.opensSentence) break;
    if (token.kind === Kind.Punctuation && !'-/&'.includes(token.word)) break;
    if (
      item(chunks.at, to) < 0 &&
      has(
        token,
        Flag.Say | Flag.Auxiliary | Flag.Relative | Flag.Subordinator | Flag.Time | Flag.Pronoun,
      )
    )
      break;
    to++;
  }
  while (to > from && has(tokens[to - 1], Flag.Preposition | Flag.Conjunction | Flag.Adverb)) to--;
  return to > from ? [from, to] : null;
}

/** The last name behind a preposition in a run of tokens: at the Harbour Institute, of the NGO Clear Water. */
function complementName(
  text: string,
  { tokens }: Paragraph,
  from: number,
  to: number,
): string | null {
  for (let i = to - 1; i >= from; i--) {
    if (!has(tokens[i], Flag.Preposition)) continue;
    let start = i + 1;
    while (start < to && !isName(tokens[start])) start++;
    let end = start;
    while (
      end < to &&
      (isName(tokens[end]) || has(tokens[end], Flag.Particle) || item(tokens, end).word === '&')
    )
      end++;
    while (end > start && !isName(tokens[end - 1])) end--;
    if (end > start) return text.slice(item(tokens, start).start, item(tokens, end - 1).end);
  }
  return null;
}

/** The outlets that relayed the words, as printed in the sentence of the cue: told HLN, in an interview with X. */
export function relayedBy(
  text: string,
  paragraph: Paragraph,
  quote: Statement,
  lexicon: Lexicon,
): string[] {
  const { tokens, chunks } = paragraph;
  const { cue } = quote;
  const via: string[] = [];
  if (cue && cue.relay >= 0) push(via, nameText(text, tokens, item(chunks.list, cue.relay)));
  if (!cue) return via;
  const from = sentenceStart(tokens, Math.min(cue.cueFrom, quote.at));
  const to = sentenceEnd(tokens, Math.max(quote.at, cue.cueFrom));
  for (let i = from; i < to; i++) {
    const length = phraseAt(tokens, i, lexicon.viaPhrases);
    if (length === 0) continue;
    let k = i + length;
    while (
      k < to &&
      (has(tokens[k], Flag.Definite) || lexicon.outlets.has(item(tokens, k).word)) &&
      !isName(tokens[k])
    )
      k++;
    const index = chunks.at[k] ?? -1;
    if (index < 0 || index === cue.chunk) continue;
    const found = item(chunks.list, index);
    if (found.kind === 'name' && found.roleFrom < 0 && (found.flags & PERSON_NOUN) === 0)
      push(via, nameText(text, tokens, found));
    i = k;
  }
  return via;
}

function push(list: string[], name: string | null): void {
  if (name && !list.includes(name)) list.push(name);
}

function nameText(text: string, tokens: readonly Token[], found: Chunk): string {
  const from = found.nameFrom >= 0 ? found.nameFrom : found.from;
  // La Gazette du Port: an outlet's name may hold a complement.
  const whole = found.fullTo - found.to <= 3 && isName(tokens[found.fullTo - 1]);
  const to = whole ? found.fullTo : found.nameFrom >= 0 ? found.nameTo : found.to;
  return text.slice(item(tokens, from).start, item(tokens, to - 1).end);
}

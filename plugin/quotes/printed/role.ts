/** What is printed beside the speaker: the role and the affiliation. */
import { item } from '../items';
import { Flag, NOUN, PERSON_NOUN } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import type { Paragraph } from '../words/paragraph';
import { isName, isPlain, isPossessiveEnding } from '../words/words';
import { has, Kind } from '../words/tokens';

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
    let first = found.from + (found.determiner !== 0 ? 1 : 0);
    for (let i = first; i < found.to; i++) if (isPossessiveEnding(item(tokens, i))) first = i + 1;
    const affiliation = complementName(text, paragraph, found.to, found.fullTo);
    // The head of the fire brigade: a complement that is no name belongs to the role.
    const end = affiliation === null ? found.fullTo : found.to;
    const person = (found.flags & PERSON_NOUN) !== 0 || found.named >= 0;
    const role = person && first < found.to ? slice(first, end) : null;
    return { role, affiliation };
  }
  for (let i = chunk - 1; i >= 0 && i > chunk - COMPLEMENTS; i--)
    if (item(chunks.list, i).named === chunk) return roleOf(text, paragraph, i, lexicon);
  const behind = apposition(paragraph, found.nameTo);
  let role: string | null = null;
  let affiliation: string | null = null;
  if (behind) {
    const [from, to] = behind;
    affiliation = complementName(text, paragraph, from, to);
    // In parentheses, or at the end of a line: a signature.
    const enclosed = tokens[found.from - 1]?.word === '(' || (to === tokens.length && chunk === 0);
    const isRole =
      (enclosed || tokens.slice(from, to).some((token) => has(token, NOUN))) &&
      !has(tokens[from], Flag.Complement | Flag.Preposition);
    if (isRole) role = slice(from, to);
  }
  // Mr and Mrs say nothing of what a person does.
  const first = found.roleFrom >= 0 ? item(tokens, found.roleFrom) : null;
  const courtesy =
    first !== null &&
    found.nameFrom - found.roleFrom === 1 &&
    has(first, Flag.Title) &&
    lexicon.gender(first.word) !== null;
  if (first && !courtesy) role ??= slice(found.roleFrom, found.nameFrom);
  affiliation ??= complementName(text, paragraph, found.to, found.fullTo);
  return { role, affiliation };
}

/** Nadia Okafor, OF THE NGO X.: what follows a name up to the next comma, full stop, quote or verb. */
export function apposition({ tokens, chunks }: Paragraph, nameTo: number): [number, number] | null {
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
      !isPossessiveEnding(token) &&
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
    // Animal welfare: an adjective behind shows that it is no name.
    if (end > start && !isPlain(tokens[Math.min(end, to - 1)]))
      return text.slice(item(tokens, start).start, item(tokens, end - 1).end);
  }
  return null;
}

/** Several people who speak as one: X and Y said; they said. */
import { item } from '../items';
import { Flag, VERB } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import type { Paragraph } from '../words/paragraph';
import { firstPhrase } from '../words/chunk';
import { type Token, has } from '../words/tokens';
import type { Pronoun } from './voice';

/** So many names stand in one list, and so many phrases before a pronoun are looked at. */
const LISTED = 6;
const REACH = 12;
/** How many paragraphs back a plural pronoun reaches. */
const BACK = 1;

/** Two phrases of one paragraph, the first and the last of a list of names. */
export interface Together {
  paragraph: number;
  from: number;
  to: number;
}

/** The list of names to which a phrase belongs: X, Y and Z. */
export function togetherAt({ tokens, chunks }: Paragraph, chunk: number): [number, number] | null {
  const { list } = chunks;
  /** 2 where “and” stands between a name and the next one, 1 for a comma. */
  const link = (index: number): number => {
    const before = list[index];
    const after = list[index + 1];
    if (before?.kind !== 'name' || after?.kind !== 'name') return 0;
    const between = tokens[before.fullTo];
    if (after.from !== before.fullTo + 1) return 0;
    return has(between, Flag.Conjunction) ? 2 : between?.word === ',' ? 1 : 0;
  };
  let from = chunk;
  let to = chunk;
  let strongest = 0;
  while (from > chunk - LISTED && !list[from - 1]?.prepositional && link(from - 1) > 0)
    strongest = Math.max(strongest, link(--from));
  while (to < chunk + LISTED && link(to) > 0) strongest = Math.max(strongest, link(to++));
  return strongest === 2 && !item(list, from).prepositional ? [from, to] : null;
}

/** What a pronoun says of the one whom it stands for; where she and they are one word, the verb beside it tells: sagen sie. */
export function pronounAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Pronoun | undefined {
  const pronoun = lexicon.pronoun(item(tokens, at).word);
  const verbal = VERB | Flag.Auxiliary;
  const verb = has(tokens[at - 1], verbal) ? tokens[at - 1] : tokens[at + 1];
  const several =
    lexicon.language.verbSecond &&
    pronoun?.gender === 'f' &&
    has(verb, verbal) &&
    verb?.word.endsWith('en');
  return several ? { gender: null, plural: true, person: true } : pronoun;
}

/** The names that a plural pronoun stands for: the nearest list before it. */
export function togetherBefore(
  paragraphs: readonly Paragraph[],
  paragraph: number,
  token: number,
): Together | null {
  for (let p = paragraph; p >= 0 && p >= paragraph - BACK; p--) {
    const here = item(paragraphs, p);
    let last = p === paragraph ? firstPhrase(here.chunks, token) : here.chunks.list.length;
    for (let n = 0; n < REACH && last > 0; n++) {
      last--;
      const found = togetherAt(here, last);
      if (found) return { paragraph: p, from: found[0], to: found[1] };
    }
  }
  return null;
}

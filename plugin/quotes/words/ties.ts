/** What ties a phrase to the one before it: a complement (a spokesman FOR X), a name between commas. */
import type { Chunk } from './chunk';
import { item } from '../items';
import { DETERMINER, Flag, PERSON_NOUN } from './flags';
import { Kind, type Token, has } from './tokens';
import { isPlain } from './words';

/** Sagte der Zeitung, sagte dem Spiegel: an article that may be that of whom the verb before it tells something. */
export function isDative(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at];
  return (
    has(article, DETERMINER) &&
    has(article, Flag.Complement | Flag.Oblique) &&
    has(tokens[at - 1], Flag.Say)
  );
}

/** Ties a phrase to the one that it completes. */
export function attach(found: Chunk, list: readonly Chunk[], tokens: readonly Token[]): void {
  const hostIndex = list.length - 1;
  const before = list[hostIndex];
  if (!before || before.kind === 'pronoun') return;
  const gap = found.from - before.to;
  const genitive =
    gap === 0 && has(tokens[found.from], Flag.Complement) && has(tokens[found.from], DETERMINER);
  const linked =
    gap === 1 &&
    has(tokens[before.to], Flag.Complement) &&
    item(tokens, before.to).kind === Kind.Word;
  if (!genitive && !linked) return;
  const root = before.host >= 0 ? before.host : hostIndex;
  const host = item(list, root);
  if (host.kind === 'name' && host.roleFrom < 0 && !linked) return;
  found.host = root;
  host.fullTo = found.to;
}

/** The chairwoman, Ana Sá, …: a person’s description and a full name between commas are one; so are Ana Sá, chairwoman and …. */
export function appose(found: Chunk, list: readonly Chunk[], tokens: readonly Token[]): void {
  const last = list.length - 1;
  if (last < 0) return;
  const root = item(list, last).host >= 0 ? item(list, last).host : last;
  const before = item(list, root);
  const between = tokens[found.from - 1];
  if (found.kind === 'description') {
    const person = (found.flags & PERSON_NOUN) !== 0 && (found.determiner & Flag.Possessive) === 0;
    if (!person || before.fullTo !== found.from - 1 || found.determiner !== 0) return;
    if (before.kind === 'name' && between?.word === ',') found.apposed = root;
    else if (has(between, Flag.Conjunction)) found.apposed = before.apposed;
    return;
  }
  if (before.kind !== 'description' || before.determiner === 0 || between?.word !== ',') return;
  const bare = found.roleFrom < 0 && found.determiner === 0;
  const theirs = (before.determiner & Flag.Possessive) !== 0;
  if (found.kind !== 'name' || !(bare || theirs) || found.nameTo - found.nameFrom < 2) return;
  const next = tokens[found.to];
  const ends = next === undefined || next.kind === Kind.Quote || ',.:'.includes(next.word);
  // The alderwoman for Animal Welfare abroad, X: an adjective closes the complement.
  const gap = found.from - 1 - before.fullTo;
  if (!ends || gap < 0 || gap > 1 || (gap > 0 && !isPlain(tokens[before.fullTo]))) return;
  // The harbour master, X, said: of an unknown noun, what follows shows it.
  const unknown = before.flags === 0 && next?.word === ',' && has(tokens[found.to + 1], Flag.Say);
  if ((before.flags & PERSON_NOUN) === 0 && !unknown) return;
  before.fullTo = found.from - 1;
  before.named = list.length;
}

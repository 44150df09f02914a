/** What ties a phrase to the one before it: a complement (a spokesman FOR X), a name between commas. */
import type { Chunk } from './chunks';
import { item } from './items';
import { DETERMINER, Flag, PERSON_NOUN } from './lexicon';
import { Kind, type Token, has } from './tokens';

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

/** The chairwoman, Ana Sá, …: a person’s description and a full name between commas are one. */
export function appose(found: Chunk, list: readonly Chunk[], tokens: readonly Token[]): void {
  const last = list.at(-1);
  if (!last) return;
  const before = last.host >= 0 ? item(list, last.host) : last;
  if (before.kind !== 'description' || before.fullTo !== found.from - 1) return;
  if (before.determiner === 0 || (before.flags & PERSON_NOUN) === 0) return;
  const bare = found.kind === 'name' && found.roleFrom < 0 && found.determiner === 0;
  if (!bare || found.nameTo - found.nameFrom < 2 || tokens[before.fullTo]?.word !== ',') return;
  const next = tokens[found.to];
  const ends = next === undefined || next.kind === Kind.Quote || ',.:'.includes(next.word);
  if (ends) before.named = list.length;
}

/** The outlets that a story went through, original first: as read, until the editor changes them. */
import type { DraftReference } from '../../../../plugin/story/story-to-article';
import type { ChainLink } from './session';

/** The chain as it is read. The ids are made of the places: reading the same text anew gives the same links. */
export const chainOf = (references: readonly DraftReference[]): ChainLink[] =>
  references.map(({ outlet, url, publishedOn }, i) => ({
    id: `read-${i}`,
    outlet: { name: outlet },
    url: url ?? '',
    publishedOn: publishedOn ?? '',
  }));

/** The chain as the editor left it, else as it is read. */
export const chainIn = (
  edited: ChainLink[] | null,
  { produced }: { produced: { references: readonly DraftReference[] } },
): ChainLink[] => edited ?? chainOf(produced.references);

/** The chain with one link changed. */
export const changeLink = (
  chain: readonly ChainLink[],
  id: string,
  change: Partial<Omit<ChainLink, 'id'>>,
): ChainLink[] => chain.map((link) => (link.id === id ? { ...link, ...change } : link));

/** The chain with one link a place earlier or later; as it is where there is no such place. */
export const moveLink = (chain: readonly ChainLink[], id: string, by: -1 | 1): ChainLink[] => {
  const from = chain.findIndex((link) => link.id === id);
  const to = from + by;
  const moved = [...chain];
  const [link] = moved.splice(from, 1);
  if (from < 0 || to < 0 || to >= chain.length || !link) return [...chain];
  moved.splice(to, 0, link);
  return moved;
};

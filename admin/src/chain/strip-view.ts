/** What the strip of the chain shows, as plain values. Pure. */
import type { ChainFlag, ChainPage, ChainStop, StoryChain } from '../../../plugin/model/chain';
import { insertStop, outletOnRecord, takenFromAfter } from '../../../plugin/chain';

export type StopRole = 'original' | 'relay';

/** A page that relays no other one is where the story was first printed, as far as the chain knows. */
export const roleOf = ({ takenFrom }: Pick<ChainStop, 'takenFrom'>): StopRole =>
  takenFrom === null ? 'original' : 'relay';

/** What a page is called in a sentence: its outlet, else the site of its address. */
export const nameOf = ({ outlet, url, headline }: ChainPage): string | null =>
  outlet?.name ?? (url ? siteOf(url) : headline);

const siteOf = (url: string): string => {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
};

/** The names of pages by their documentIds, in the order asked; what is not in the chain is left out. */
export const namesOf = ({ stops }: Pick<StoryChain, 'stops'>, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const page = stops.find((stop) => stop.page.documentId === id)?.page;
    return (page && nameOf(page)) ?? [];
  });

export const orderOf = ({ stops }: Pick<StoryChain, 'stops'>): string[] =>
  stops.map(({ page }) => page.documentId);

/** An outlet that is named and of which no page is given: drawn as a stop that waits. */
export interface MissingStop {
  outlet: string;
  /** The outlet that names it; null: our own text does. */
  namedBy: string | null;
  /** Where its page would stand in the chain. */
  at: number;
}

/**
 * The outlets that are named and not linked, with the place of each: before the page that names it;
 * one that our own text names behind those that it names before it.
 * @param named the outlets that our text names, the original first
 */
export const missingStops = (
  { stops, flags }: StoryChain,
  named: readonly string[],
): MissingStop[] => {
  const order = orderOf({ stops });
  const publishers = stops.flatMap(({ page }) => (page.outlet ? [{ ...page.outlet, page }] : []));
  const placeBehind = (outlet: string): number => {
    const at = named.indexOf(outlet);
    const before = at < 0 ? named : named.slice(0, at);
    const places = before.map((name) =>
      order.indexOf(outletOnRecord(name, publishers)?.page.documentId ?? ''),
    );
    return Math.max(-1, ...places) + 1;
  };
  return flags.flatMap(({ kind, outlet, namedBy, pages: [namedOn] }) =>
    kind === 'outlet-unlinked' && outlet !== null
      ? [{ outlet, namedBy, at: namedOn ? order.indexOf(namedOn) : placeBehind(outlet) }]
      : [],
  );
};

/**
 * The flags that are said below the strip. That a page is missing stands in its own card, and where
 * the strip has no stops at all the outlets that are named are drawn in it.
 */
export const saidFlags = ({ stops, flags }: StoryChain): SaidFlag[] =>
  flags.filter(isSaid).filter(({ kind }) => kind !== 'outlet-unlinked' || stops.length > 0);

export type SaidFlag = ChainFlag & { kind: Exclude<ChainFlag['kind'], 'page-missing'> };

const isSaid = (flag: ChainFlag): flag is SaidFlag => flag.kind !== 'page-missing';

/** The order once a page joins the chain at a place. */
export const orderWith = (
  chain: Pick<StoryChain, 'stops'>,
  documentId: string,
  at: number,
): string[] => [...insertStop(orderOf(chain), at, documentId)];

/** Would writing this order change what any of the pages is taken from? */
export const changesChain = (pages: readonly ChainPage[], order: readonly string[]): boolean => {
  const now = new Map(pages.map(({ documentId, takenFrom }) => [documentId, takenFrom]));
  return [...takenFromAfter(pages, order)].some(([id, from]) => (now.get(id) ?? null) !== from);
};

/** The article's references in the order of the chain; those that are not in it keep their place at the end. */
export const inChainOrder = <T extends { documentId: string }>(
  references: readonly T[],
  order: readonly string[],
): T[] => {
  const rank = ({ documentId }: T) => {
    const at = order.indexOf(documentId);
    return at < 0 ? order.length : at;
  };
  return [...references].sort((a, b) => rank(a) - rank(b));
};

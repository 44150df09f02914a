/** Puts the pages of a story in the order in which it went through them, by what each says it was taken from. */
import type { ChainPage } from '../model/chain';

export interface TracedStop {
  page: ChainPage;
  /** documentId of the stop before that it was taken from; null for an original. */
  takenFrom: string | null;
  /** The article itself refers to it. */
  referred: boolean;
}

export interface TracedChain {
  /** Every page behind what it was taken from, and what hangs together together. */
  stops: TracedStop[];
  /** documentIds of the pages that relay none of the others, in the order of the chain. */
  originals: string[];
  /** documentIds of pages that relay each other in a circle, one list a circle, in the order of the chain. */
  cycles: string[][];
}

/**
 * The pages that an article refers to, and all that these relay. What hangs together stands together,
 * in the order in which the article refers to it; pages that neither the article nor a page leads to
 * are left out. Of a circle the page that was printed first is taken for the original: without dates
 * the one that the article refers to first, else the one with the smallest documentId. Linear.
 * @param references documentIds, in the article's order; what is not among the pages is passed over
 */
export const traceChain = (
  pages: readonly ChainPage[],
  references: readonly string[],
): TracedChain => {
  const byId = new Map(pages.map((page) => [page.documentId, page]));
  const nth = new Map<string, number>();
  for (const id of references) if (!nth.has(id)) nth.set(id, nth.size);
  const { reached, circles } = follow(byId, references);
  const cut = new Set(circles.map((circle) => firstOf(circle, byId, nth)));

  const originals: string[] = [];
  const relays = new Map<string, string[]>();
  for (const { documentId, takenFrom } of reached) {
    const from =
      takenFrom !== null && byId.has(takenFrom) && !cut.has(documentId) ? takenFrom : null;
    const others = from === null ? originals : (relays.get(from) ?? []);
    others.push(documentId);
    if (from !== null) relays.set(from, others);
  }
  const stops = inDepth(originals, relays).flatMap(({ id, takenFrom }) => {
    const page = byId.get(id);
    return page ? { page, takenFrom, referred: nth.has(id) } : [];
  });
  const place = new Map(stops.map(({ page }, i) => [page.documentId, i]));
  const inOrder = (a: string, b: string) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return { stops, originals, cycles: circles.map((circle) => [...circle].sort(inOrder)) };
};

/** What each page is taken from once the pages are put in this order: the one before; the first keeps what is none of them. */
export const takenFromAfter = (
  pages: readonly ChainPage[],
  order: readonly string[],
): Map<string, string | null> => {
  const [first] = order;
  const now = pages.find(({ documentId }) => documentId === first)?.takenFrom ?? null;
  const after = new Map<string, string | null>();
  order.forEach((id, i) => after.set(id, order[i - 1] ?? null));
  if (first !== undefined && now !== null && !order.includes(now)) after.set(first, now);
  return after;
};

/**
 * The circle that would be closed if the pages were put in this order, each taken from the one
 * before: documentIds, each taken from the next, the last from the first. Null where there is none.
 * @param pages with all that they relay
 */
export const wouldCycle = (
  pages: readonly ChainPage[],
  order: readonly string[],
): string[] | null => {
  const twice = order.find((id, i) => order.indexOf(id) !== i);
  if (twice !== undefined) return [twice];
  const takenFrom = new Map(pages.map((page) => [page.documentId, page.takenFrom]));
  for (const [id, from] of takenFromAfter(pages, order)) takenFrom.set(id, from);
  // All of them lead to the first, and from there to what it was taken from.
  const path: string[] = [];
  const met = new Set<string>();
  for (let id = order.at(-1) ?? null; id !== null; id = takenFrom.get(id) ?? null) {
    if (met.has(id)) return path.slice(path.indexOf(id));
    met.add(id);
    path.push(id);
  }
  return null;
};

/** Every page that the references lead to, what it was taken from before it, and the circles on the way. */
const follow = (
  byId: ReadonlyMap<string, ChainPage>,
  references: readonly string[],
): { reached: ChainPage[]; circles: string[][] } => {
  const reached = new Map<string, ChainPage>();
  const circles: string[][] = [];
  for (const reference of references) {
    const way = new Map<string, ChainPage>();
    let page = byId.get(reference);
    while (page && !reached.has(page.documentId) && !way.has(page.documentId)) {
      way.set(page.documentId, page);
      page = page.takenFrom === null ? undefined : byId.get(page.takenFrom);
    }
    const ids = [...way.keys()];
    if (page && way.has(page.documentId)) circles.push(ids.slice(ids.indexOf(page.documentId)));
    for (const met of [...way.values()].reverse()) reached.set(met.documentId, met);
  }
  return { reached: [...reached.values()], circles };
};

/** Of a circle the page that is taken for the original. */
const firstOf = (
  circle: readonly string[],
  byId: ReadonlyMap<string, ChainPage>,
  nth: ReadonlyMap<string, number>,
): string | undefined => {
  const day = (id: string): string => byId.get(id)?.publishedOn ?? '9999';
  const place = (id: string): number => nth.get(id) ?? Infinity;
  const before = (a: string, b: string): boolean =>
    day(a) !== day(b) ? day(a) < day(b) : place(a) !== place(b) ? place(a) < place(b) : a < b;
  return circle.reduce((first, id) => (before(id, first) ? id : first));
};

/** Each page with those that relay it right behind it. */
const inDepth = (
  originals: readonly string[],
  relays: ReadonlyMap<string, readonly string[]>,
): { id: string; takenFrom: string | null }[] => {
  const found: { id: string; takenFrom: string | null }[] = [];
  const waiting: typeof found = [...originals].reverse().map((id) => ({ id, takenFrom: null }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (const id of [...(relays.get(next.id) ?? [])].reverse())
      waiting.push({ id, takenFrom: next.id });
  }
  return found;
};

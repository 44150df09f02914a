/** Politeness: a site is asked for one page at a time, with a pause between; several sites are asked at once. */
import { domainOf } from '../../../../plugin/text/web-address';

export interface Pace {
  /** Sites that are asked at the same time. */
  lanes: number;
  /** Milliseconds between two questions to one site. */
  pause: number;
  /** How often a page that gives no answer is asked again, and the wait before the first time; it doubles. */
  retries: number;
  backoff: number;
  /** The longest wait that a site may ask for. */
  longest: number;
  /** 0 to 1; replaced in tests. */
  random: () => number;
}

export const usualPace: Pace = {
  lanes: 4,
  pause: 2_000,
  retries: 2,
  backoff: 4_000,
  longest: 60_000,
  random: Math.random,
};

/** The pages of each site together, in their order. */
export const bySite = <Page extends { url: string }>(pages: readonly Page[]): Page[][] => {
  const sites = new Map<string, Page[]>();
  for (const page of pages) {
    const site = domainOf(page.url) ?? '';
    sites.set(site, [...(sites.get(site) ?? []), page]);
  }
  return [...sites.values()];
};

/** Runs the work for each list, so many at once. Ends when all have ended; throws what the first of them threw. */
export const inLanes = async <Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
};

/** Milliseconds before a question is repeated: twice as long each time, up to half as long again by chance, so that several do not come together. */
export const waitBefore = (
  attempt: number,
  retryAfter: number | undefined,
  { backoff, longest, random }: Pace,
): number => {
  const asked = retryAfter === undefined ? 0 : retryAfter * 1000;
  const own = backoff * 2 ** attempt * (1 + random() / 2);
  return Math.min(longest, Math.max(asked, own));
};

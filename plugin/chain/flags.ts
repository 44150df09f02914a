/** What is not as it ought to be in a chain: gaps, circles, and an original that nobody credits. */
import type { ChainFlag, ChainPage } from '../model/chain';
import type { KnownSource } from '../model/reading';
import { outletsWith } from '../story/outlets';
import { outletOnRecord, outletsCredited, publisherOf } from './outlets';
import type { TracedChain } from './trace';

interface Said {
  creditLine: string | null;
  named: readonly string[];
}

/** An outlet of the chain; one that is not on record goes by the domain of its page. */
interface OutletOfPage extends KnownSource {
  page: string;
  /** Two pages of one outlet have the same. */
  key: string;
}

/** The flags in the order of `chainFlags`, those of a kind in the order of the chain. */
export const flagsOf = (chain: TracedChain, { creditLine, named }: Said): ChainFlag[] => {
  const outlets = chain.stops.flatMap(({ page }) => outletOf(page) ?? []);
  const line = creditLine?.trim() ?? '';
  const credited = line ? outletsCredited(line, outletsWith(outlets)) : [];
  return [
    ...pagesMissing(chain),
    ...outletsUnlinked(chain, outlets, [...named, ...credited]),
    ...originalsUncredited(chain, outlets, credited),
    ...(chain.stops.length && !line
      ? [
          flag(
            'credit-missing',
            chain.stops.map(({ page }) => page.documentId),
          ),
        ]
      : []),
    ...chain.cycles.map((pages) => flag('cycle', pages)),
    ...(chain.originals.length > 1 ? [flag('several-originals', chain.originals)] : []),
  ];
};

const flag = (
  kind: ChainFlag['kind'],
  pages: string[],
  outlet: string | null = null,
  namedBy: string | null = null,
): ChainFlag => ({ kind, pages, outlet, namedBy });

const outletOf = (page: ChainPage): OutletOfPage | null => {
  const publisher = publisherOf(page);
  if (!publisher) return null;
  const { aliases = [], domains = [publisher.name], kind = 'outlet' } = page.outlet ?? {};
  return {
    ...publisher,
    page: page.documentId,
    aliases,
    domains,
    // Whoever has a page in the chain publishes: a ministry's name is looked for like a newspaper's.
    kind: kind === 'agency' ? kind : 'outlet',
  };
};

/** Copy of an agency has no page that anybody could give. */
const pagesMissing = ({ stops }: TracedChain): ChainFlag[] =>
  stops.flatMap(({ page: { documentId, outlet, url, archiveUrl } }) =>
    outlet && outlet.kind !== 'agency' && !url && !archiveUrl
      ? [flag('page-missing', [documentId], outlet.name)]
      : [],
  );

/** Each outlet once: a page of the chain that names it says more than our own text does. */
const outletsUnlinked = (
  { stops }: TracedChain,
  outlets: readonly OutletOfPage[],
  ours: readonly string[],
): ChainFlag[] => {
  const namings = [
    ...stops.flatMap(({ page }) => page.named.map((name) => ({ name, by: page }))),
    ...ours.map((name) => ({ name, by: null })),
  ];
  const found: { name: string; flag: ChainFlag }[] = [];
  for (const { name, by } of namings) {
    if (outletOnRecord(name, outlets)) continue;
    const known = outletOnRecord(name, found);
    const pages = by ? [by.documentId] : [];
    if (known) known.flag.pages = [...new Set([...known.flag.pages, ...pages])];
    else {
      const namedBy = by && (outletOf(by)?.name ?? null);
      found.push({ name, flag: flag('outlet-unlinked', pages, name, namedBy) });
    }
  }
  return found.map((each) => each.flag);
};

/** The credit line names a relay of the original, and not the original itself. */
const originalsUncredited = (
  { stops, originals }: TracedChain,
  outlets: readonly OutletOfPage[],
  credited: readonly string[],
): ChainFlag[] => {
  const keys = new Set(credited.map((name) => outletOnRecord(name, outlets)?.key));
  const byPage = new Map(outlets.map((outlet) => [outlet.page, outlet]));
  const isCredited = (page: string): boolean => keys.has(byPage.get(page)?.key ?? '');
  const lineages = new Map<string, string>();
  for (const { page, takenFrom } of stops) {
    const id = page.documentId;
    lineages.set(id, takenFrom === null ? id : (lineages.get(takenFrom) ?? takenFrom));
  }
  return originals.flatMap((original) => {
    const outlet = byPage.get(original);
    const relayed = [...lineages].some(
      ([page, first]) => first === original && page !== original && isCredited(page),
    );
    return outlet && relayed && !isCredited(original)
      ? [flag('original-uncredited', [original], outlet.name)]
      : [];
  });
};

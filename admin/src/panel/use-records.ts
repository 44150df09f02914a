/** What is on record about the quotes in the panel: the quotes themselves, the sources of the printed names, and quotes with the same words. */
import { useMemo, useState } from 'react';
import { useFindSameQuotesQuery, useLookUpQuotesQuery, useResolveSourcesQuery } from '../api';
import { limits } from '../../../plugin/model/limits';
import type { Proposal } from '../../../plugin/model/proposal';
import type { QuoteSummary } from '../../../plugin/model/quote';
import type { SourceSummary } from '../../../plugin/model/source';
import { useDebounced } from '../hooks/use-debounced';
import type { Reading } from './live-reading';
import type { Rows } from './rows';

export interface Records {
  quotes: ReadonlyMap<string, QuoteSummary>;
  /** By printed name; a name that has not been asked for yet is missing. */
  resolved: ReadonlyMap<string, readonly SourceSummary[]>;
  /** By wording: quotes on record with the same words. */
  same: ReadonlyMap<string, readonly QuoteSummary[]>;
  /** Every source that the panel has met, by documentId. */
  sources: ReadonlyMap<string, SourceSummary>;
  /** Quotes that the mentions name are being looked up. */
  isLoading: boolean;
  error: unknown;
  /** Ask again for what failed. */
  retry: () => void;
  /** Remember sources that were chosen or made in a form. */
  note: (sources: readonly SourceSummary[]) => void;
}

/** What a row says of the records. */
export type ViewRecords = Pick<Records, 'quotes' | 'resolved' | 'sources'>;

/** Milliseconds for which names and wordings must rest before the server is asked. */
const rest = 600;

const noWords: readonly string[] = [];

export const useRecords = (
  reading: Reading | null,
  rows: Rows | null,
  mayRead: boolean,
): Records => {
  const quoteIds = useSameList(reading?.mentions.flatMap(({ quote }) => quote ?? []) ?? noWords);
  const open = rows?.rows.flatMap((row) => (row.type === 'proposal' ? [row.proposal] : []));
  const names = useDebounced(useSameList(open?.flatMap(printedNames) ?? noWords), rest);
  const wordings = useDebounced(useSameList(open ? wordingsOf(open) : noWords), rest);

  const lookUp = useLookUpQuotesQuery(quoteIds, { skip: !mayRead || !quoteIds.length });
  const resolve = useResolveSourcesQuery(names, { skip: !mayRead || !names.length });
  const findSame = useFindSameQuotesQuery(wordings, { skip: !mayRead || !wordings.length });

  const [noted, setNoted] = useState<ReadonlyMap<string, SourceSummary>>(new Map());
  const quotes = useGathered(lookUp.data);
  const resolved = useGathered(resolve.data);
  const same = useGathered(findSame.data);

  const sources = useMemo(() => {
    const all = new Map(noted);
    const add = (source: SourceSummary | null) => source && all.set(source.documentId, source);
    for (const list of resolved.values()) list.forEach(add);
    for (const quote of [...quotes.values(), ...[...same.values()].flat()]) {
      add(quote.speaker);
      quote.via.forEach(add);
    }
    return all;
  }, [noted, resolved, quotes, same]);

  return {
    quotes,
    resolved,
    same,
    sources,
    isLoading: lookUp.isLoading,
    error: lookUp.error ?? resolve.error ?? findSame.error,
    retry: () => {
      if (lookUp.error) void lookUp.refetch();
      if (resolve.error) void resolve.refetch();
      if (findSame.error) void findSame.refetch();
    },
    note: (met) => {
      if (met.some((source) => sources.get(source.documentId) !== source)) {
        setNoted((before) => new Map([...before, ...met.map((s) => [s.documentId, s] as const)]));
      }
    },
  };
};

/** Wordings to look for; what is longer than a quote may be is not on record. */
const wordingsOf = (proposals: readonly Proposal[]): string[] =>
  proposals.map(({ text }) => text).filter(({ length }) => length <= limits.quote);

/** The names that an accept needs as sources. */
const printedNames = ({ speaker, speakerStatus, via, affiliation }: Proposal): string[] =>
  [speakerStatus === 'named' ? speaker : null, affiliation, ...via].filter(
    (name): name is string => !!name && name.length <= limits.line,
  );

/** The same array, sorted and each once, as long as it holds the same texts. */
const useSameList = (list: readonly string[]): readonly string[] => {
  const key = JSON.stringify([...new Set(list)].sort());
  return useMemo(() => JSON.parse(key) as string[], [key]);
};

/** Answers stay until newer ones for the same key come: while a new question runs the old answers still hold. */
const useGathered = <T>(answer: Record<string, T> | undefined): ReadonlyMap<string, T> => {
  const [gathered, setGathered] = useState<ReadonlyMap<string, T>>(
    () => new Map(Object.entries(answer ?? {})),
  );
  const [seen, setSeen] = useState(answer);
  if (answer && answer !== seen) {
    setSeen(answer);
    setGathered(new Map([...gathered, ...Object.entries(answer)]));
  }
  return gathered;
};

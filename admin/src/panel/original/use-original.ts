/** Where the quotes of the article come from: its pages, to which each quote is linked, and how its words stand there. */
import { useCallback, useMemo } from 'react';
import { useLookUpChainQuery, useLookUpCitationsQuery } from '../../api';
import { useArticlePages } from '../../chain/use-article-pages';
import type { ShownArticle } from '../../chain/use-article-pages';
import { stopsOf, traceChain } from '../../../../plugin/chain';
import type { ChainPage, ChainStop } from '../../../../plugin/model/chain';
import { guessLanguage } from '../../../../plugin/quotes';
import type { Reading } from '../live-reading';
import type { Rows } from '../rows';
import type { Records } from '../use-records';
import { linkedInDraft, linkedOnRecord, quoteLinks } from './citations';
import type { LinkedPage, QuoteLinks } from './citations';
import { decidedQuotes, wordsProposed, carrierOf, quoteKey } from './quote-words';
import type { QuoteWords } from './quote-words';
import { useStoryChecks } from './use-story-checks';

export interface Original {
  /** The article's pages and all that they relay, original first. */
  stops: readonly ChainStop[];
  /** These, and other pages to which quotes are linked. */
  pages: readonly ChainPage[];
  /** How each decided quote is linked, by its key; null: not known yet. */
  linksOf: (key: string) => QuoteLinks | null;
  /** The words of every quote in the order of the rows, proposed ones too, and the key of each. */
  story: readonly { key: string; words: QuoteWords }[];
  /** BCP 47: the article's, or as its text reads. */
  language: string | null;
  error: unknown;
  retry: () => void;
}

const noIds: readonly string[] = [];

/** Pages that the server looks up in one call. */
const most = 100;

export const useOriginal = (
  article: ShownArticle,
  reading: Reading | null,
  rows: Rows | null,
  { quotes, sources }: Pick<Records, 'quotes' | 'sources'>,
  mayRead: boolean,
): Original => {
  const own = useArticlePages(article, mayRead);
  const stops = useMemo(
    () =>
      stopsOf(
        traceChain(
          own.pages,
          own.references.map(({ documentId }) => documentId),
        ),
      ),
    [own.pages, own.references],
  );
  const language = useLanguage(reading, article.locale);
  const mentions = useMemo(
    () => new Map(reading?.mentions.map((mention) => [mention.id, mention])),
    [reading?.mentions],
  );
  const decided = useMemo(
    () => decidedQuotes(rows?.rows ?? [], mentions, { quotes, sources }, language),
    [rows, mentions, quotes, sources, language],
  );
  const citations = useCitations(decided, mayRead);
  const linked = useMemo(() => {
    const found = new Map<string, readonly LinkedPage[]>();
    for (const [quote, list] of Object.entries(citations.data ?? {})) {
      found.set(quoteKey({ quote, id: '' }), list.map(linkedOnRecord));
    }
    for (const mention of mentions.values()) {
      if (!mention.attribution) continue;
      const list = mention.attribution.citations ?? [];
      found.set(quoteKey(mention), list.map(linkedInDraft));
    }
    return found;
  }, [citations.data, mentions]);

  const pages = useCitedPages(
    useMemo(() => stops.map(({ page }) => page), [stops]),
    linked,
    mayRead,
  );
  const checks = useStoryChecks(decided, pages, mayRead);
  const links = useMemo(
    () =>
      new Map(
        [...linked].map(([key, list]) => [
          key,
          quoteLinks(list, decided.get(key), checks.get(key) ?? [], pages),
        ]),
      ),
    [linked, decided, checks, pages],
  );
  const story = useMemo(
    () =>
      (rows?.rows ?? []).flatMap((row) => {
        const key =
          row.type === 'mention' ? quoteKey(carrierOf(row.live.mention, mentions)) : row.key;
        const words =
          row.type === 'mention' ? decided.get(key) : wordsProposed(row.proposal, language);
        return words ? [{ key, words }] : [];
      }),
    [rows, mentions, decided, language],
  );

  return {
    stops,
    pages,
    linksOf: useCallback((key: string) => links.get(key) ?? null, [links]),
    story,
    language,
    error: own.error ?? citations.error,
    retry: () => {
      own.retry();
      if (citations.error) void citations.refetch();
    },
  };
};

/** The article's language, else that of its locale, else as its text reads. */
const useLanguage = (reading: Reading | null, locale: string | undefined): string | null => {
  const said = reading?.language ?? locale ?? null;
  const texts = said ? null : reading?.texts;
  const guessed = useMemo(
    () => (texts ? guessLanguage(`${texts.headline}\n${texts.standfirst}\n${texts.body}`) : null),
    [texts],
  );
  return said ?? guessed;
};

const useCitations = (decided: ReadonlyMap<string, QuoteWords>, mayRead: boolean) => {
  const key = [...decided.values()]
    .flatMap(({ documentId }) => documentId ?? [])
    .sort()
    .join();
  const quotes = useMemo(() => (key ? key.split(',') : noIds), [key]);
  return useLookUpCitationsQuery(quotes, { skip: !mayRead || !quotes.length });
};

/** The pages of the article, and behind them those that only a quote is linked to. */
const useCitedPages = (
  own: readonly ChainPage[],
  linked: ReadonlyMap<string, readonly LinkedPage[]>,
  mayRead: boolean,
): readonly ChainPage[] => {
  const known = new Set(own.map(({ documentId }) => documentId));
  const key = [...new Set([...linked.values()].flat().map(({ reference }) => reference))]
    .filter((reference) => !known.has(reference))
    .sort()
    .join();
  const asked = useMemo(() => ({ references: key ? key.split(',').slice(0, most) : [] }), [key]);
  const { data } = useLookUpChainQuery(asked, { skip: !mayRead || !key });
  return useMemo(() => {
    const wanted = new Set(asked.references);
    const others = data?.pages.filter(({ documentId }) => wanted.has(documentId)) ?? [];
    return others.length ? [...own, ...others] : own;
  }, [own, asked, data]);
};

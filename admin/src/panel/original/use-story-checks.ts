/** The words of the story's quotes against the article's pages: asked once for each change of the two, never while somebody types. */
import { useMemo, useState } from 'react';
import { useCheckWordingsQuery } from '../../api';
import { useDebounced } from '../../hooks/use-debounced';
import type { ChainPage } from '../../../../plugin/model/chain';
import type { CheckWordingsInput, WordingCheck } from '../../../../plugin/model/citation';
import type { QuoteWords } from './quote-words';

/** Milliseconds for which quotes and pages must rest before the server is asked. */
const rest = 800;

/** The most pages that the server takes in one question. */
const mostPages = 20;

/** Checks by the key of the quote; a quote that has not been asked for yet is missing. */
export type Checks = ReadonlyMap<string, readonly WordingCheck[]>;

interface Asked {
  keys: string[];
  input: CheckWordingsInput;
}

const nothing: Checks = new Map();

export const useStoryChecks = (
  quotes: ReadonlyMap<string, QuoteWords>,
  pages: readonly Pick<ChainPage, 'documentId' | 'hasText'>[],
  mayRead: boolean,
): Checks => {
  const asked = useDebounced(useSame(askedOf(quotes, pages)), rest);
  const { currentData } = useCheckWordingsQuery(asked.input, {
    skip: !mayRead || !asked.keys.length || !asked.input.references.length,
  });
  // While a new question runs the answers to the one before still hold.
  const [checks, setChecks] = useState(nothing);
  const [answer, setAnswer] = useState(currentData);
  if (currentData && currentData !== answer) {
    setAnswer(currentData);
    setChecks(new Map(asked.keys.map((key, i) => [key, currentData[i] ?? []])));
  }
  return checks;
};

const askedOf = (
  quotes: ReadonlyMap<string, QuoteWords>,
  pages: readonly Pick<ChainPage, 'documentId' | 'hasText'>[],
): Asked => ({
  keys: [...quotes.keys()],
  input: {
    references: pages
      .filter(({ hasText }) => hasText)
      .slice(0, mostPages)
      .map(({ documentId }) => documentId),
    quotes: [...quotes.values()],
  },
});

/** The same object while it says the same. */
const useSame = <T>(value: T): T => {
  const key = JSON.stringify(value);
  // It was a value of this type a line before.
  return useMemo(() => JSON.parse(key) as T, [key]);
};

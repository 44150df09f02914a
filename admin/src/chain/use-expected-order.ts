/** Shows an order at once, while the server writes it. */
import { useMemo, useState } from 'react';
import { takenFromAfter } from '../../../plugin/chain';
import type { ChainPage } from '../../../plugin/model/chain';

export interface ExpectedOrder {
  /** The pages as they will be: each taken from the one before. */
  pages: readonly ChainPage[];
  expect: (order: readonly string[]) => void;
  /** It was not written. */
  forget: () => void;
}

export const useExpectedOrder = (pages: readonly ChainPage[]): ExpectedOrder => {
  const [expected, setExpected] = useState<Expected | null>(null);
  // What the server says now is newer than what was expected.
  if (expected && expected.since !== pages) setExpected(null);
  const shown = useMemo(
    () => (expected?.since === pages ? withOrder(pages, expected.order) : pages),
    [expected, pages],
  );
  return {
    pages: shown,
    expect: (order) => {
      setExpected({ order, since: pages });
    },
    forget: () => {
      setExpected(null);
    },
  };
};

interface Expected {
  order: readonly string[];
  /** The pages as they were read before. */
  since: readonly ChainPage[];
}

const withOrder = (pages: readonly ChainPage[], order: readonly string[]): ChainPage[] => {
  const after = takenFromAfter(pages, order);
  return pages.map((page) => {
    const takenFrom = after.get(page.documentId);
    if (takenFrom === undefined || takenFrom === page.takenFrom) return page;
    // How it was taken from another page says nothing of how it is taken from this one.
    return { ...page, takenFrom, relayShown: null };
  });
};

/** Sources on record as the engine takes them: it knows names and aliases better with them. */
import { useMemo } from 'react';
import type { KnownSource } from '../../../plugin/model/reading';
import type { SourceSummary } from '../../../plugin/model/source';

/** @returns the same array while the sources say the same, in whatever order they came */
export const useKnownSources = (sources: Iterable<SourceSummary>): readonly KnownSource[] => {
  const known = [...sources]
    .filter(({ confidential }) => !confidential)
    .map(({ name, aliases, kind }): KnownSource => ({ name, aliases, kind }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const key = JSON.stringify(known);
  // It was a list of known sources a line before.
  return useMemo(() => JSON.parse(key) as KnownSource[], [key]);
};

/** The sources on record that bear the names which a story prints. */
import type { Core } from '@strapi/strapi';
import type { ResolvedSources, ResolveSourcesInput } from '../../../plugin/model/source';
import { uids } from '../../../plugin/model/uids';
import { nameKey } from '../../../plugin/text/name-key';
import type { SourceRow } from '../database/rows';
import { findByNameKeys } from './find-by-name';
import { sourceSelection, toSourceSummary } from './summaries';

/** For each name, as it was sent, the sources that bear it; one that was merged stands for its successor. */
export const resolveSources = async (
  strapi: Core.Strapi,
  { names }: ResolveSourcesInput,
): Promise<ResolvedSources> => {
  const found = await findByNameKeys<SourceRow>(
    strapi,
    uids.source,
    names.map(nameKey),
    sourceSelection,
  );
  return Object.fromEntries(
    names.map((name) => {
      const rows = (found.get(nameKey(name)) ?? []).map((row) => row.mergedInto ?? row);
      const unique = new Map(rows.map((row) => [row.documentId, row]));
      return [name, [...unique.values()].map(toSourceSummary)];
    }),
  );
};

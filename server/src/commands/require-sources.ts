/** Checks that the sources which an input names are on record. */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import { table } from '../database/tables';
import { invalid } from '../errors';

export interface NamedSource {
  documentId: string | null | undefined;
  /** Where the input names it. */
  path: PropertyKey[];
}

/**
 * One query for all.
 * @throws ValidationError that names each place with an unknown source
 */
export const requireSources = async (
  strapi: Core.Strapi,
  named: readonly NamedSource[],
): Promise<void> => {
  const ids = [...new Set(named.flatMap(({ documentId }) => documentId ?? []))];
  if (ids.length === 0) return;
  const rows = await table<{ documentId: string }>(strapi, uids.source).findMany({
    where: { documentId: { $in: ids } },
    select: ['documentId'],
  });
  const known = new Set(rows.map((row) => row.documentId));
  const faults = named.flatMap(({ documentId, path }) =>
    documentId && !known.has(documentId)
      ? [{ path, message: `no source "${documentId}" is on record` }]
      : [],
  );
  if (faults.length) throw invalid(faults);
};

/** Makes a source in place, while an editor attributes a quote. */
import type { Core } from '@strapi/strapi';
import type { CreateSourceInput, SourceSummary } from '../../../plugin/model/source';
import { uids } from '../../../plugin/model/uids';
import { nameKey } from '../../../plugin/text/name-key';
import { authorship } from '../log/act';
import { documents, inTransaction, table } from '../database/tables';
import { ConflictError } from '../errors';
import { findByNameKeys } from '../queries/find-by-name';
import { sourceSelection, toSourceSummary } from '../queries/summaries';
import type { SourceRow } from '../database/rows';
import { requireSources } from './require-sources';

/**
 * @throws ConflictError with the sources of that kind that bear the name or an alias already, unless
 *   the editor says that this is another one (`separate`)
 * @throws ValidationError where the affiliation is not on record
 */
export const createSource = (
  strapi: Core.Strapi,
  { separate, ...input }: CreateSourceInput,
): Promise<SourceSummary> =>
  inTransaction(strapi, async () => {
    await requireSources(strapi, [{ documentId: input.affiliation, path: ['affiliation'] }]);
    if (!separate) await refuseTheSame(strapi, input);
    const { documentId } = await documents<SourceRow>(strapi, uids.source).create({
      data: { ...input, ...authorship(strapi, 'creation') },
    });
    const made = await table<SourceRow>(strapi, uids.source).findOne({
      where: { documentId },
      ...sourceSelection,
    });
    if (!made) throw new Error(`source ${documentId} was not stored`);
    return toSourceSummary(made);
  });

const refuseTheSame = async (
  strapi: Core.Strapi,
  { name, aliases, kind }: Omit<CreateSourceInput, 'separate'>,
): Promise<void> => {
  const keys = [name, ...(aliases ?? [])].map(nameKey);
  const found = await findByNameKeys<SourceRow>(strapi, uids.source, keys, {
    ...sourceSelection,
    where: { kind },
  });
  const rows = new Map([...found.values()].flat().map((row) => [row.documentId, row]));
  if (rows.size === 0) return;
  const existing = [...rows.values()].map((row) => toSourceSummary(row.mergedInto ?? row));
  throw new ConflictError(
    `${existing.map((source) => source.name).join(', ')} is on record already: choose it, or say that this is another one`,
    { existing },
  );
};

/** Puts pages in their order: each is taken from the one before, and the first from none of them. */
import type { Core } from '@strapi/strapi';
import type { ChainPage, SetChainInput } from '../../../plugin/model/chain';
import { uids } from '../../../plugin/model/uids';
import { authorship } from '../log/act';
import { documents, inTransaction, lockRows, table } from '../database/tables';
import { invalid } from '../errors';
import { chainPages } from '../queries/chain-pages';
import type { ReferenceRow } from '../database/rows';

/**
 * One transaction for all, so that a chain is never half turned round.
 * @throws ValidationError that names a page which is not on record, or the circle that would be closed
 */
export const setChain = (
  strapi: Core.Strapi,
  { references }: SetChainInput,
): Promise<ChainPage[]> =>
  inTransaction(strapi, async () => {
    await lockRows(strapi, uids.reference, { documentId: { $in: references } }, ['id']);
    const rows = await table<ReferenceRow>(strapi, uids.reference).findMany({
      where: { documentId: { $in: references } },
      populate: { takenFrom: { select: ['id', 'documentId'] } },
    });
    const byId = new Map(rows.map((row) => [row.documentId, row]));
    const faults = references.flatMap((id, i) =>
      byId.has(id)
        ? []
        : [{ path: ['references', i], message: `no reference "${id}" is on record` }],
    );
    if (faults.length) throw invalid(faults);

    // In this order no circle is closed on the way: what a page is taken from is in its place already.
    for (const [i, documentId] of references.entries()) {
      const now = byId.get(documentId)?.takenFrom?.documentId ?? null;
      // What the first page was taken from outside of this chain stays.
      const wanted = i > 0 ? (references[i - 1] ?? null) : inside(references, now) ? null : now;
      if (wanted !== now) await take(strapi, documentId, wanted);
    }
    return chainPages(strapi, references);
  });

const inside = (references: readonly string[], documentId: string | null): boolean =>
  documentId !== null && references.includes(documentId);

const take = async (
  strapi: Core.Strapi,
  documentId: string,
  takenFrom: string | null,
): Promise<void> => {
  await documents(strapi, uids.reference).update({
    documentId,
    data: { takenFrom, ...authorship(strapi, 'edition') },
  });
};

/** The relation between an article and the quotes that it mentions, written past the document service. */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import { joinTable, table } from '../database/tables';
import type { Transaction } from '../database/tables';

/** The row ids of these quotes, in the order given; those that are not on record are left out. */
export const quoteRowIds = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<number[]> => {
  if (documentIds.length === 0) return [];
  const rows = await table<{ id: number; documentId: string }>(strapi, uids.quote).findMany({
    where: { documentId: { $in: documentIds } },
    select: ['id', 'documentId'],
  });
  const ids = new Map(rows.map(({ id, documentId }) => [documentId, id]));
  return documentIds.flatMap((documentId) => ids.get(documentId) ?? []);
};

/**
 * Links one version of an article to these quotes, in this order, and to no others.
 * @returns whether that changed anything
 */
export const setQuotes = async (
  strapi: Core.Strapi,
  article: number,
  quotes: readonly number[],
): Promise<boolean> => {
  const link = joinTable(strapi, uids.article, 'quotes');
  // Strapi types the result as Promise<Promise<boolean>>.
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const links = () => strapi.db.getConnection(link.name).transacting(trx);
    const rows = await links()
      .where({ [link.owner]: article })
      .orderBy(link.order ?? 'id')
      .select<Record<string, number>[]>(link.target);
    const now = rows.map((row) => row[link.target]);
    if (now.length === quotes.length && now.every((quote, i) => quote === quotes[i])) return false;
    await links()
      .where({ [link.owner]: article })
      .delete();
    if (quotes.length === 0) return true;
    await links().insert(
      quotes.map((quote, i) => ({
        [link.owner]: article,
        [link.target]: quote,
        ...(link.order ? { [link.order]: i + 1 } : {}),
      })),
    );
    return true;
  }) as unknown as Promise<boolean>;
};

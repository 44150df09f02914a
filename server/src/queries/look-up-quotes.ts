/** Quotes by their documentIds, as the panel shows them. */
import type { Core } from '@strapi/strapi';
import type { QuoteSummary } from '../../../plugin/model/quote';
import { omit } from '../omit';
import { quoteSummaries } from './summaries';

/** In the order asked; ids that are not on record are left out. */
export const lookUpQuotes = async (
  strapi: Core.Strapi,
  { documentIds }: { documentIds: readonly string[] },
): Promise<QuoteSummary[]> => {
  if (documentIds.length === 0) return [];
  const found = await quoteSummaries(strapi, { documentId: { $in: documentIds } });
  const byId = new Map(found.map((quote) => [quote.documentId, omit(quote, 'wordingHash')]));
  return [...new Set(documentIds)].flatMap((id) => byId.get(id) ?? []);
};

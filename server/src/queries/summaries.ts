/** Rows as the panel and the pickers show them. A source's identity is never read for them. */
import type { Core } from '@strapi/strapi';
import type { QuoteSummary } from '../../../plugin/model/quote';
import type { SourceSummary } from '../../../plugin/model/source';
import type { TagSummary } from '../../../plugin/model/tag';
import { uids } from '../../../plugin/model/uids';
import { joinTable, table } from '../database/tables';
import type { Transaction } from '../database/tables';
import type { QuoteRow, SourceRow, TagRow } from '../database/rows';

export const sourceFields = ['id', 'documentId', 'name', 'kind', 'role', 'aliases', 'confidential'];

const affiliation = { affiliation: { select: ['documentId', 'name'] } };

/** The part of a query that reads what a SourceSummary needs. */
export const sourceSelection = {
  select: [...sourceFields, 'nameKeys', 'updatedAt'],
  populate: {
    ...affiliation,
    mergedInto: { select: [...sourceFields, 'nameKeys'], populate: affiliation },
  },
};

export const toSourceSummary = (row: SourceRow): SourceSummary => ({
  documentId: row.documentId,
  name: row.name,
  kind: row.kind,
  role: row.role,
  affiliation: row.affiliation
    ? { documentId: row.affiliation.documentId, name: row.affiliation.name }
    : null,
  aliases: row.aliases ?? [],
  confidential: row.confidential === true,
});

export const toTagSummary = ({ documentId, label, kind }: TagRow): TagSummary => ({
  documentId,
  label,
  kind,
});

const quoteSelection = {
  populate: {
    speaker: { select: sourceFields, populate: affiliation },
    via: { select: sourceFields, populate: affiliation },
  },
};

/** @returns the quotes with these documentIds, in no particular order; unknown ones are left out. */
export const quoteSummaries = async (
  strapi: Core.Strapi,
  where: Record<string, unknown>,
): Promise<(QuoteSummary & { wordingHash: string | null })[]> => {
  const rows = await table<QuoteRow>(strapi, uids.quote).findMany({ where, ...quoteSelection });
  const counts = await articleCounts(
    strapi,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    documentId: row.documentId,
    updatedAt: new Date(row.updatedAt).toISOString(),
    text: row.text,
    language: row.language,
    speaker: row.speaker ? toSourceSummary(row.speaker) : null,
    speakerStatus: row.speakerStatus,
    attributedTo: row.attributedTo,
    via: (row.via ?? []).map(toSourceSummary),
    originalText: row.originalText,
    originalLanguage: row.originalLanguage,
    translator: row.translator,
    backTranslated: row.backTranslated === true,
    saidOn: row.saidOn,
    occasion: row.occasion,
    reviewStatus: row.reviewStatus,
    articleCount: counts.get(row.id) ?? 0,
    wordingHash: row.wordingHash,
  }));
};

/** In how many articles, drafts included, each quote stands: one query for all of them. */
const articleCounts = async (
  strapi: Core.Strapi,
  quoteIds: readonly number[],
): Promise<Map<number, number>> => {
  if (quoteIds.length === 0) return new Map();
  const link = joinTable(strapi, uids.article, 'quotes');
  const articles = strapi.db.metadata.get(uids.article).tableName;
  // Inside the transaction under way, where there is one: SQLite has a single connection.
  const count = ({ trx }: { trx: Transaction }) =>
    strapi.db
      .getConnection(link.name)
      .transacting(trx)
      .join(articles, `${articles}.id`, `${link.name}.${link.owner}`)
      .whereIn(`${link.name}.${link.target}`, quoteIds)
      .groupBy(`${link.name}.${link.target}`)
      .select({ quote: `${link.name}.${link.target}` })
      .countDistinct<{ quote: number; articles: number | string }[]>({
        articles: `${articles}.document_id`,
      });
  // Strapi types the result as Promise<Promise<...>>.
  const rows = await (strapi.db.transaction(count) as unknown as ReturnType<typeof count>);
  return new Map(rows.map((row) => [row.quote, Number(row.articles)]));
};

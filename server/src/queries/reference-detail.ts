/** One reference with all that hangs on it. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleTitle, ReferenceDetail } from '../../../plugin/model/reference';
import { uids } from '../../../plugin/model/uids';
import { table } from '../database/tables';
import { citationSummaries } from '../citations/store';
import { articleOf, newestSnapshot, snapshotHistory } from '../references/snapshots';
import { toTaskSummary } from '../references/tasks';
import type { ArticleRow, ReferenceRow, TaskRow } from '../database/rows';
import { lookUpQuotes } from './look-up-quotes';
import { lookUpReferences } from './reference-summaries';

/** @throws NotFoundError */
export const referenceDetail = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<ReferenceDetail> => {
  const [summary] = await lookUpReferences(strapi, [documentId]);
  const row = await table<ReferenceRow>(strapi, uids.reference).findOne({
    where: { documentId },
    select: ['id', 'documentId'],
  });
  if (!summary || !row) throw new errors.NotFoundError('This reference is not on record');
  const newest = await newestSnapshot(strapi, row.id);
  return {
    ...summary,
    text: newest ? articleOf(newest) : null,
    snapshots: await snapshotHistory(strapi, row.id),
    quotes: await quotesAt(strapi, row.id),
    articles: (await draftsWhere(strapi, { references: { id: row.id } })).map(toTitle),
    tasks: await openTasks(strapi, row.id),
  };
};

const quotesAt = async (
  strapi: Core.Strapi,
  reference: number,
): Promise<ReferenceDetail['quotes']> => {
  const citations = await citationSummaries(strapi, { reference: { id: reference } });
  const ids = citations.map(({ quote }) => quote);
  const quotes = await lookUpQuotes(strapi, { documentIds: ids });
  const byId = new Map(quotes.map((quote) => [quote.documentId, quote]));
  const articles = await articlesByQuote(strapi, ids);
  return citations.flatMap((citation) => {
    const quote = byId.get(citation.quote);
    return quote ? [{ citation, quote, articles: articles.get(citation.quote) ?? [] }] : [];
  });
};

const articlesByQuote = async (
  strapi: Core.Strapi,
  quotes: readonly string[],
): Promise<Map<string, ArticleTitle[]>> => {
  if (quotes.length === 0) return new Map();
  const rows = await draftsWhere(strapi, { quotes: { documentId: { $in: [...quotes] } } }, quotes);
  const found = new Map<string, ArticleTitle[]>();
  for (const row of rows) {
    for (const { documentId } of row.quotes ?? []) {
      found.set(documentId, [...(found.get(documentId) ?? []), toTitle(row)]);
    }
  }
  return found;
};

const draftsWhere = (
  strapi: Core.Strapi,
  where: Record<string, unknown>,
  quotes: readonly string[] = [],
): Promise<ArticleRow[]> =>
  table<ArticleRow>(strapi, uids.article).findMany({
    where: { ...where, publishedAt: { $null: true } },
    select: ['id', 'documentId', 'locale', 'headline'],
    populate: { quotes: { select: ['documentId'], where: { documentId: { $in: [...quotes] } } } },
    orderBy: { updatedAt: 'desc' },
  });

const toTitle = ({ documentId, locale, headline }: ArticleRow): ArticleTitle => ({
  documentId,
  locale,
  headline: headline ?? '',
});

const openTasks = async (
  strapi: Core.Strapi,
  reference: number,
): Promise<ReferenceDetail['tasks']> => {
  const rows = await table<TaskRow>(strapi, uids.task).findMany({
    where: { reference: { id: reference }, state: 'open' },
    populate: { reference: { select: ['documentId'] }, citation: { select: ['documentId'] } },
    orderBy: { id: 'asc' },
  });
  return rows.map(toTaskSummary);
};

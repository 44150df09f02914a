/** Sets the count of unattributed quotes anew on every version of the articles that mention a quote. */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import { setQuietly, table } from '../database/tables';
import { countMentions, mentionedQuotes } from '../mentions/derive';
import type { ArticleRow } from '../database/rows';
import { quoteStatuses } from './quote-status';

export const refreshUnattributed = async (strapi: Core.Strapi, quote: string): Promise<void> => {
  const rows = await table<Pick<ArticleRow, 'id' | 'mentions' | 'unattributedCount'>>(
    strapi,
    uids.article,
  ).findMany({
    where: { quotes: { documentId: quote } },
    select: ['id', 'mentions', 'unattributedCount'],
  });
  const statuses = await quoteStatuses(
    strapi,
    rows.flatMap(({ mentions }) => mentionedQuotes(mentions ?? [])),
  );
  for (const { id, mentions, unattributedCount } of rows) {
    const { unattributedCount: now } = countMentions(
      mentions ?? [],
      (other) => (statuses.get(other) ?? 'unattributed') === 'unattributed',
    );
    if (now !== unattributedCount) {
      await setQuietly(strapi, uids.article, id, { unattributedCount: now });
    }
  }
};

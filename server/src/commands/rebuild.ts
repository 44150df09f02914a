/**
 * Works out anew all that is derived: where mentions stand, which quotes an article has, counts,
 * search keys and public markers. Writes only what differs, and changes nothing in a sound database.
 */
import type { Core } from '@strapi/strapi';
import type { RebuildProgress, RebuildReport } from '../../../plugin/model/rebuild';
import {
  mentions as mentionsShape,
  notQuotes as notQuotesShape,
} from '../../../plugin/model/mention';
import type { RecordUid } from '../../../plugin/model/uids';
import { liveRecords, uids } from '../../../plugin/model/uids';
import { differing } from '../database/differing';
import { inTransaction, setQuietly, table } from '../database/tables';
import { syncAddresses } from '../references/addresses';
import { writeEvents } from '../log/events';
import { derivations } from '../keys';
import {
  anchorMentions,
  anchorNotQuotes,
  articleText,
  countMentions,
  mentionedQuotes,
} from '../mentions/derive';
import { quoteRowIds, setQuotes } from '../mentions/quotes-relation';
import { refreshAllMarkers } from '../queries/public-markers';
import { quoteStatuses } from '../queries/quote-status';
import type { ArticleRow } from '../database/rows';

export interface RebuildOptions {
  onProgress?: (progress: RebuildProgress) => void;
  /** Rows per transaction: so much work is lost at most when it is interrupted. */
  batch?: number;
}

type Values = Record<string, unknown>;

/** Safe to interrupt and to run twice; `updatedAt` and `revision` stay as they are. */
export const rebuild = async (
  strapi: Core.Strapi,
  { onProgress = () => undefined, batch = 50 }: RebuildOptions = {},
): Promise<RebuildReport> => {
  const report: RebuildReport = { articles: 0, articlesChanged: 0, recordsChanged: {} };
  const add = (name: string, count: number) => {
    if (count) report.recordsChanged[name] = (report.recordsChanged[name] ?? 0) + count;
  };
  for (const name of liveRecords) {
    const { changed } = await inBatches(strapi, name, batch, onProgress, (row) =>
      rebuildKeys(strapi, uids[name], row),
    );
    add(name, changed);
  }
  // After the keys: articles count what quotes say.
  const articles = await inBatches(strapi, 'article', batch, onProgress, (row) =>
    rebuildArticle(strapi, row as unknown as ArticleRow),
  );
  report.articles = articles.seen;
  report.articlesChanged = articles.changed;
  onProgress({ part: 'public markers', done: 0, total: 1 });
  const markers = await refreshAllMarkers(strapi);
  for (const [name, count] of Object.entries(markers)) add(name, count);
  onProgress({ part: 'public markers', done: 1, total: 1 });
  return report;
};

/** Every row of a type in the order of its id, some of them in a transaction at a time. */
const inBatches = async (
  strapi: Core.Strapi,
  name: keyof typeof uids,
  batch: number,
  onProgress: (progress: RebuildProgress) => void,
  mend: (row: Values & { id: number }) => Promise<boolean>,
): Promise<{ seen: number; changed: number }> => {
  const uid = uids[name];
  const total = await table(strapi, uid).count({});
  const counts = { seen: 0, changed: 0 };
  let after = 0;
  for (;;) {
    const rows = await inTransaction(strapi, async () => {
      const ids = await strapi.db
        .queryBuilder(uid)
        .select(['id'])
        .where({ id: { $gt: after } })
        .orderBy({ id: 'asc' })
        .limit(batch)
        .forUpdate()
        .execute<{ id: number }[]>();
      if (ids.length === 0) return ids;
      const found = await table<Values & { id: number }>(strapi, uid).findMany({
        where: { id: { $in: ids.map(({ id }) => id) } },
        orderBy: { id: 'asc' },
      });
      for (const row of found) if (await mend(row)) counts.changed += 1;
      return ids;
    });
    const last = rows.at(-1);
    if (!last) return counts;
    after = last.id;
    counts.seen += rows.length;
    onProgress({ part: name, done: counts.seen, total });
  }
};

const rebuildKeys = async (
  strapi: Core.Strapi,
  uid: RecordUid,
  row: Values & { id: number },
): Promise<boolean> => {
  const keys = derivations[uid]?.keys(row) ?? {};
  const wrong = differing(row, keys);
  const fields = Object.keys(wrong).length > 0;
  if (fields) await setQuietly(strapi, uid, row.id, wrong);
  const addresses = uid === uids.reference && (await syncAddresses(strapi, row, 'keep'));
  return fields || addresses;
};

const rebuildArticle = async (strapi: Core.Strapi, row: ArticleRow): Promise<boolean> => {
  const mentions = mentionsShape.safeParse(row.mentions ?? []);
  const notQuotes = notQuotesShape.safeParse(row.notQuotes ?? []);
  if (!mentions.success || !notQuotes.success) {
    strapi.log.warn(
      `Newsroom: the mentions of article ${row.documentId} (${row.locale ?? 'no locale'}) cannot be read and stay as they are`,
    );
    return false;
  }
  const text = articleText(row);
  const anchored = anchorMentions(text, mentions.data);
  const quotes = mentionedQuotes(anchored);
  const statuses = await quoteStatuses(strapi, quotes);
  const derived = {
    mentions: anchored,
    notQuotes: anchorNotQuotes(text, notQuotes.data),
    ...countMentions(
      anchored,
      (quote) => (statuses.get(quote) ?? 'unattributed') === 'unattributed',
    ),
  };
  const wrong = differing(row as unknown as Values, derived);
  const linked = await setQuotes(strapi, row.id, await quoteRowIds(strapi, quotes));
  const fields = [...Object.keys(wrong), ...(linked ? ['quotes'] : [])];
  if (fields.length === 0) return false;
  if (Object.keys(wrong).length) await setQuietly(strapi, uids.article, row.id, wrong);
  await writeEvents(strapi, [
    {
      action: 'rebuild',
      uid: uids.article,
      documentId: row.documentId,
      locale: row.locale,
      details: { version: row.publishedAt ? 'published' : 'draft', fields },
    },
  ]);
  return true;
};

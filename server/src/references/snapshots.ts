/** Snapshots: the words of a page as they were read. Each reading that differs is kept, and none leaves by a public route. */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { PageText } from '../../../plugin/model/page';
import type { SnapshotSummary, SnapshotWay } from '../../../plugin/model/reference';
import { uids } from '../../../plugin/model/uids';
import { setQuietly, table } from '../database/tables';
import type { SnapshotRow } from '../database/rows';
import { wordChange, wordsOf } from './word-change';

/** The article alone, a line for each of its blocks. */
export const articleOf = ({ text, article }: PageText): string =>
  article.map(({ start, end }) => text.slice(start, end)).join('\n');

/** Words that an editor pasted are a page of which nothing else is known. */
export const pastedPage = (words: string): PageText => {
  const text = words
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/[^\S\u00a0]+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
  return { text, article: text ? [{ start: 0, end: text.length }] : [] };
};

export const pageOf = ({ text, article }: SnapshotRow): PageText => ({ text, article });

const hashOf = (page: PageText): string =>
  createHash('sha256').update(articleOf(page)).digest('hex');

const wordsIn = (text: string): number => wordsOf(text).length;

const newestFirst = [{ takenAt: 'desc' }, { id: 'desc' }];

export const newestSnapshot = async (
  strapi: Core.Strapi,
  reference: number,
): Promise<SnapshotRow | null> => {
  const [row] = await table<SnapshotRow>(strapi, uids.snapshot).findMany({
    where: { reference: { id: reference } },
    orderBy: newestFirst,
    limit: 1,
  });
  return row ?? null;
};

export interface Kept {
  /** What differs from the reading before; null for the first, and where the article says the same. */
  change: SnapshotSummary['change'];
}

/** Keeps a reading of a page; one whose article says the same as the newest only moves that one's day. */
export const keepSnapshot = async (
  strapi: Core.Strapi,
  reference: { id: number },
  page: PageText,
  { way, url }: { way: SnapshotWay; url: string | null },
): Promise<Kept> => {
  const before = await newestSnapshot(strapi, reference.id);
  const now = new Date();
  const hash = hashOf(page);
  const same = before?.hash === hash;
  const snapshots = table<SnapshotRow>(strapi, uids.snapshot);
  const data = { text: page.text, article: page.article, takenAt: now, way, url };
  // The rest of the page may differ: links to the words are made with it.
  if (same) await snapshots.update({ where: { id: before.id }, data });
  else {
    await snapshots.create({
      data: { ...data, hash, words: wordsIn(articleOf(page)), reference: reference.id },
    });
  }
  await setQuietly(strapi, uids.reference, reference.id, {
    hasText: true,
    accessedOn: now.toISOString().slice(0, 10),
  });
  return { change: before && !same ? changeBetween(before, page) : null };
};

/** Newest first, each with what it adds to and drops from the one before. */
export const snapshotHistory = async (
  strapi: Core.Strapi,
  reference: number,
): Promise<SnapshotSummary[]> => {
  const rows = await table<SnapshotRow>(strapi, uids.snapshot).findMany({
    where: { reference: { id: reference } },
    orderBy: newestFirst,
    limit: shown + 1,
  });
  return rows.slice(0, shown).map((row, i) => {
    const before = rows[i + 1];
    return {
      documentId: row.documentId,
      takenAt: new Date(row.takenAt).toISOString(),
      way: row.way,
      words: row.words ?? 0,
      change: before ? changeBetween(before, row) : null,
    };
  });
};

/** The most readings that are listed. */
const shown = 20;

const changeBetween = (before: PageText, after: PageText) =>
  wordChange(articleOf(before), articleOf(after));

/** To be called before the reference itself goes. */
export const removeSnapshots = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await table(strapi, uids.snapshot).deleteMany({ where: { reference: { documentId } } });
};

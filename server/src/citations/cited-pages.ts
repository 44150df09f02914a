/** The pages that quotes are held against: their words prepared once for all quotes, and kept for the next question. */
import type { Core } from '@strapi/strapi';
import type { PageText } from '../../../plugin/model/page';
import { uids } from '../../../plugin/model/uids';
import { preparePage } from '../../../plugin/wording';
import type { PreparedPage } from '../../../plugin/wording';
import { table } from '../database/tables';
import { newestSnapshot, pageOf } from '../references/snapshots';
import type { ReferenceRow, SnapshotRow } from '../database/rows';

export interface CitedPage {
  reference: ReferenceRow;
  /** Null where the page's words are not on record. */
  page: PageText | null;
  prepared: PreparedPage | null;
  /** Where readers find it: its archived copy once it is gone. */
  address: string | null;
  /** The language of the first page of its chain, where that is known. */
  originalLanguage: string | null;
}

/** Prepared pages by snapshot: an editor asks many times about the same few pages. */
const kept = new Map<string, PreparedPage>();
const most = 20;

/** In the order asked; references that are not on record are left out. */
export const citedPages = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<CitedPage[]> => {
  const rows = await table<ReferenceRow>(strapi, uids.reference).findMany({
    where: { documentId: { $in: [...documentIds] } },
    populate: { takenFrom: { select: ['id', 'documentId', 'language'] } },
  });
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  const pages: CitedPage[] = [];
  for (const id of documentIds) {
    const reference = byId.get(id);
    if (reference) pages.push(await citedPage(strapi, reference));
  }
  return pages;
};

export const citedPage = async (
  strapi: Core.Strapi,
  reference: ReferenceRow,
): Promise<CitedPage> => {
  const snapshot = await newestSnapshot(strapi, reference.id);
  return {
    reference,
    page: snapshot ? pageOf(snapshot) : null,
    prepared: snapshot ? preparedOf(snapshot, reference.language) : null,
    address: readersAddress(reference),
    originalLanguage: await originalLanguage(strapi, reference),
  };
};

/** A page that is gone is read in its archived copy, where there is one. */
export const readersAddress = ({ linkState, archiveUrl, url }: ReferenceRow): string | null =>
  linkState === 'gone' ? (archiveUrl ?? url) : url;

const preparedOf = (snapshot: SnapshotRow, language: string | null): PreparedPage => {
  const key = `${snapshot.documentId} ${String(new Date(snapshot.takenAt).getTime())} ${language ?? ''}`;
  const known = kept.get(key);
  kept.delete(key);
  const prepared = known ?? preparePage(pageOf(snapshot), language);
  kept.set(key, prepared);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return prepared;
};

/** A chain longer than this is no story's. */
const farthest = 20;

const originalLanguage = async (
  strapi: Core.Strapi,
  { takenFrom, language }: ReferenceRow,
): Promise<string | null> => {
  let found = language;
  let next = takenFrom ?? null;
  for (let i = 0; next && i < farthest; i += 1) {
    // A page whose language nobody knows tells nothing of the words before it.
    found = next.language;
    const row: ReferenceRow | null = await table<ReferenceRow>(strapi, uids.reference).findOne({
      where: { id: next.id },
      select: ['id'],
      populate: { takenFrom: { select: ['id', 'documentId', 'language'] } },
    });
    next = row?.takenFrom ?? null;
  }
  return found;
};

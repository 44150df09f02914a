/** Where a record is used, so that it is not deleted under those who use it. */
import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../../plugin/model/uids';
import { uids } from '../../../plugin/model/uids';
import { table } from '../database/tables';
import type { Where } from '../database/tables';

export interface Use {
  /** In the singular: "article". */
  what: string;
  /** The title of each record that uses it, once. */
  titles: string[];
  /** How many there are in all; `titles` holds the first of them. */
  count: number;
}

interface Question {
  uid: RecordUid;
  what: string;
  title: string;
  where: (documentId: string) => Where;
}

const questions: Partial<Record<string, Question[]>> = {
  [uids.quote]: [
    {
      uid: uids.article,
      what: 'article',
      title: 'headline',
      where: (documentId) => ({ quotes: { documentId } }),
    },
  ],
  [uids.source]: [
    {
      uid: uids.quote,
      what: 'quote',
      title: 'text',
      where: (documentId) => ({ $or: [{ speaker: { documentId } }, { via: { documentId } }] }),
    },
    {
      uid: uids.reference,
      what: 'reference',
      title: 'headline',
      where: (documentId) => ({ outlet: { documentId } }),
    },
  ],
  [uids.reference]: [
    {
      uid: uids.article,
      what: 'article',
      title: 'headline',
      where: (documentId) => ({ references: { documentId } }),
    },
    {
      uid: uids.citation,
      what: 'citation',
      title: 'wording',
      where: (documentId) => ({ reference: { documentId } }),
    },
  ],
};

/** The most titles that are given. */
const shown = 5;

export const whereUsed = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Use[]> => {
  const uses: Use[] = [];
  for (const { uid: user, what, title, where } of questions[uid] ?? []) {
    const rows = await table<{ documentId: string } & Record<string, unknown>>(
      strapi,
      user,
    ).findMany({
      where: where(documentId),
      select: ['id', 'documentId', title],
      orderBy: { id: 'asc' },
    });
    // A draft and its published version, and every locale, are one article.
    const unique = new Map(rows.map((row) => [row.documentId, row[title]]));
    if (unique.size === 0) continue;
    uses.push({
      what,
      count: unique.size,
      titles: [...unique.values()].slice(0, shown).map((value) => short(value, what)),
    });
  }
  return uses;
};

const short = (title: unknown, what: string): string => {
  if (typeof title !== 'string' || title.trim() === '') return `untitled ${what}`;
  return title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title;
};

/** Which of these quotes are on record, and whether somebody has said who spoke them: one query. */
import type { Core } from '@strapi/strapi';
import type { SpeakerStatus } from '../../../plugin/model/reading';
import { uids } from '../../../plugin/model/uids';
import { table } from '../database/tables';

export const quoteStatuses = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, SpeakerStatus>> => {
  if (documentIds.length === 0) return new Map();
  const rows = await table<{ documentId: string; speakerStatus: SpeakerStatus }>(
    strapi,
    uids.quote,
  ).findMany({
    where: { documentId: { $in: [...new Set(documentIds)] } },
    select: ['documentId', 'speakerStatus'],
  });
  return new Map(rows.map((row) => [row.documentId, row.speakerStatus]));
};

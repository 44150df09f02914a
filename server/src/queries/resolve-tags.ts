/** The tag on record for each label that a story prints. */
import type { Core } from '@strapi/strapi';
import type { ResolvedTags, ResolveTagsInput } from '../../../plugin/model/tag';
import { uids } from '../../../plugin/model/uids';
import { nameKey } from '../../../plugin/text/name-key';
import type { TagRow } from '../database/rows';
import { findByNameKeys } from './find-by-name';
import { toTagSummary } from './summaries';

const selection = {
  populate: { mergedInto: true },
  orderBy: { id: 'asc' },
};

/** For each label, as it was sent, the tag that bears it as label, alias or hashtag, or null. */
export const resolveTags = async (
  strapi: Core.Strapi,
  { labels }: ResolveTagsInput,
): Promise<ResolvedTags> => {
  const found = await findTags(strapi, labels);
  return Object.fromEntries(
    labels.map((label) => {
      const tag = found.get(nameKey(label));
      return [label, tag ? toTagSummary(tag) : null];
    }),
  );
};

/** By name key: the tag whose own label it is before one that has it as alias; a merged one stands for its successor. */
export const findTags = async (
  strapi: Core.Strapi,
  labels: readonly string[],
): Promise<Map<string, TagRow>> => {
  const found = await findByNameKeys<TagRow>(strapi, uids.tag, labels.map(nameKey), selection);
  const tags = new Map<string, TagRow>();
  for (const [key, rows] of found) {
    const best = rows.find((row) => nameKey(row.label) === key) ?? rows[0];
    if (best) tags.set(key, best.mergedInto ?? best);
  }
  return tags;
};

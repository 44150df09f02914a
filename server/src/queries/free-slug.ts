/** A slug that no other document of its kind has. */
import type { Core } from '@strapi/strapi';
import { strings } from '@strapi/utils';
import { limits } from '../../../plugin/model/limits';
import { table } from '../database/tables';
import type { Where } from '../database/tables';

/**
 * Made as Strapi makes them (`strings.nameToSlug` of @strapi/utils). Strapi's own "find a free uid" is not
 * used: it loads whole documents and does not look at published versions.
 * @param others which rows must not have it
 * @returns null where the name holds no letter or digit
 */
export const freeSlug = async (
  strapi: Core.Strapi,
  uid: string,
  name: string,
  others: Where,
): Promise<string | null> => {
  // Room for a number at the end.
  const slug = strings
    .nameToSlug(name)
    .slice(0, limits.line - 8)
    .replace(/-+$/, '');
  if (!slug) return null;
  const rows = await table<{ slug: string | null }>(strapi, uid).findMany({
    where: { ...others, slug: { $startsWith: slug } },
    select: ['slug'],
  });
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${String(number)}`)) number += 1;
  return `${slug}-${String(number)}`;
};

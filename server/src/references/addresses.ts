/**
 * Every address under which a page was seen leads to one reference: a row for each, with a unique
 * index, so that two writers at the same moment cannot make two references of one page.
 */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import { table } from '../database/tables';
import { invalid } from '../errors';
import { urlHash } from '../keys';
import type { AddressRow, ReferenceRow } from '../database/rows';

interface Addressed {
  url?: string | null;
  otherUrls?: readonly string[] | null;
}

/** Where each key of a page comes from, for messages; of two alike the first. */
const keysOf = ({ url, otherUrls }: Addressed): Map<string, PropertyKey[]> => {
  const keys = new Map<string, PropertyKey[]>();
  (otherUrls ?? []).forEach((other, i) => keys.set(urlHash(other), ['otherUrls', i]));
  if (url) keys.set(urlHash(url), ['url']);
  return keys;
};

/** The references that have one of these addresses, each once, the oldest first. */
export const findByAddresses = async (
  strapi: Core.Strapi,
  addresses: readonly string[],
  populate: Record<string, unknown> = {},
): Promise<ReferenceRow[]> => {
  if (addresses.length === 0) return [];
  const rows = await table<AddressRow>(strapi, uids.address).findMany({
    where: { urlHash: { $in: [...new Set(addresses.map(urlHash))] } },
    populate: { reference: { populate } },
    orderBy: { id: 'asc' },
  });
  const found = rows.flatMap(({ reference }) => reference ?? []);
  return [...new Map(found.map((row) => [row.documentId, row])).values()];
};

/** @throws ValidationError where an address is that of another reference */
export const refuseTakenAddresses = async (
  strapi: Core.Strapi,
  own: string | undefined,
  addressed: Addressed,
): Promise<void> => {
  const keys = keysOf(addressed);
  if (keys.size === 0) return;
  const rows = await table<AddressRow>(strapi, uids.address).findMany({
    where: { urlHash: { $in: [...keys.keys()] } },
    populate: { reference: { select: ['documentId', 'headline'] } },
  });
  const faults = rows.flatMap(({ urlHash: key, reference }) =>
    reference && reference.documentId !== own
      ? [
          {
            path: keys.get(key) ?? ['url'],
            message: `is that of ${reference.headline ? `"${reference.headline}"` : 'another reference'}, which is on record already`,
          },
        ]
      : [],
  );
  if (faults.length) throw invalid(faults);
};

/**
 * Makes the rows of a reference those of its addresses.
 * @param taken what to do with an address that another reference has: leave it there, or be refused by the unique index
 * @returns whether anything was changed
 */
export const syncAddresses = async (
  strapi: Core.Strapi,
  reference: { id: number } & Addressed,
  taken: 'refuse' | 'keep' = 'refuse',
): Promise<boolean> => {
  const addresses = table<AddressRow>(strapi, uids.address);
  const keys = [...keysOf(reference).keys()];
  const own = await addresses.findMany({ where: { reference: { id: reference.id } } });
  const stale = own.filter(({ urlHash: key }) => !keys.includes(key));
  if (stale.length) {
    await addresses.deleteMany({ where: { id: { $in: stale.map(({ id }) => id) } } });
  }
  const known = new Set(own.map(({ urlHash: key }) => key));
  const others = taken === 'keep' ? await othersHave(strapi, keys) : known;
  const missing = keys.filter((key) => !known.has(key) && !others.has(key));
  for (const key of missing) {
    await addresses.create({ data: { urlHash: key, reference: reference.id } });
  }
  return stale.length + missing.length > 0;
};

const othersHave = async (strapi: Core.Strapi, keys: readonly string[]): Promise<Set<string>> => {
  const rows = await table<AddressRow>(strapi, uids.address).findMany({
    where: { urlHash: { $in: [...keys] } },
  });
  return new Set(rows.map(({ urlHash: key }) => key));
};

/** To be called before the reference itself goes. */
export const removeAddresses = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await table(strapi, uids.address).deleteMany({ where: { reference: { documentId } } });
};

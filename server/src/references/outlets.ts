/** The outlet whose page stands at an address: by its domain, its name, or a country edition of its domain. */
import type { Core } from '@strapi/strapi';
import { parse } from 'tldts';
import { uids } from '../../../plugin/model/uids';
import { nameKey } from '../../../plugin/text/name-key';
import { domainKey, domainOf } from '../../../plugin/text/web-address';
import { table } from '../database/tables';
import { findByNameKeys } from '../queries/find-by-name';
import type { Query } from '../database/tables';
import type { SourceRow } from '../database/rows';

const publishers = ['outlet', 'agency'];

interface Page {
  /** A name that the page or the editor gives. */
  name?: string | null;
  url?: string | null;
  domain?: string | null;
}

/** How well a domain on record fits a host; 0: not at all. */
const fit = (domain: string, host: string): number => {
  if (host === domain) return 3;
  // A subdomain is the outlet's own; a domain that is longer than the host may be another section's.
  if (host.endsWith(`.${domain}`)) return 2;
  const known = parse(domain);
  const asked = parse(host);
  if (!known.isIcann || !asked.isIcann || !known.domainWithoutSuffix) return 0;
  // bbc.com and bbc.co.uk; two letters alone may be anybody.
  return known.domainWithoutSuffix === asked.domainWithoutSuffix &&
    known.domainWithoutSuffix.length > 2
    ? 1
    : 0;
};

/**
 * The outlet on record, one that was merged standing for its successor; null where none fits.
 * Another country's edition counts only where it is the only one that fits.
 * @param selection what of the source is read
 */
export const findOutlet = async (
  strapi: Core.Strapi,
  { name, url, domain }: Page,
  selection: Query = {},
): Promise<SourceRow | null> => {
  const host = domain ? domainKey(domain) : url ? domainOf(url) : null;
  const byDomain = host ? await outletsAt(strapi, host, selection) : [];
  const best = Math.max(0, ...byDomain.map(({ fits }) => fits));
  const fitting = byDomain.filter(({ fits }) => fits === best && fits > 0);
  const sure = best > 1 ? fitting[0]?.row : undefined;
  const found =
    sure ??
    (name ? await outletNamed(strapi, name, selection) : undefined) ??
    (fitting.length === 1 ? fitting[0]?.row : undefined);
  return found ? (found.mergedInto ?? found) : null;
};

const outletNamed = async (
  strapi: Core.Strapi,
  name: string,
  { populate, ...selection }: Query,
): Promise<SourceRow | undefined> => {
  const key = nameKey(name);
  const named = await findByNameKeys<SourceRow>(strapi, uids.source, [key], {
    ...selection,
    populate: withSuccessor(populate),
    where: { kind: { $in: publishers } },
  });
  return named.get(key)?.[0];
};

const outletsAt = async (
  strapi: Core.Strapi,
  host: string,
  { populate, ...selection }: Query,
): Promise<{ row: SourceRow; fits: number }[]> => {
  // JSON columns differ between databases: the narrow question is asked of all, the exact one here.
  const rows = await table<SourceRow>(strapi, uids.source).findMany({
    ...selection,
    ...(selection.select ? { select: [...selection.select, 'domains'] } : {}),
    populate: withSuccessor(populate),
    where: { kind: { $in: publishers }, domains: { $notNull: true } },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap((row) => {
    const fits = Math.max(0, ...(row.domains ?? []).map((domain) => fit(domainKey(domain), host)));
    return fits ? [{ row, fits }] : [];
  });
};

const withSuccessor = (populate: Query['populate']): Record<string, unknown> => ({
  mergedInto: true,
  ...(Array.isArray(populate) ? {} : populate),
});

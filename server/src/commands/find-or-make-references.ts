/** The pages that a story is based on: found where they are on record, made where not, and chained. */
import type { Core } from '@strapi/strapi';
import type { ImportStoryInput } from '../../../plugin/model/article';
import { uids } from '../../../plugin/model/uids';
import { nameKey } from '../../../plugin/text/name-key';
import { domainOf } from '../../../plugin/text/web-address';
import { authorship } from '../log/act';
import { documents, table } from '../database/tables';
import { urlHash } from '../keys';
import { findByNameKeys } from '../queries/find-by-name';
import type { ReferenceRow, SourceRow } from '../database/rows';
import { requireSources } from './require-sources';

type Given = ImportStoryInput['references'];

/**
 * @param given original first; each later one relays the one before
 * @returns the documentIds in that order, each once
 * @throws ValidationError that names the outlet that is not on record
 */
export const findOrMakeReferences = async (
  strapi: Core.Strapi,
  given: Given,
): Promise<string[]> => {
  await requireSources(
    strapi,
    given.flatMap(({ outlet }, i) =>
      'documentId' in outlet
        ? [{ documentId: outlet.documentId, path: ['references', i, 'outlet', 'documentId'] }]
        : [],
    ),
  );
  const ids: string[] = [];
  for (const page of given) {
    const outlet =
      'documentId' in page.outlet
        ? page.outlet.documentId
        : await findOrMakeOutlet(strapi, page.outlet, page.url);
    const takenFrom = ids.at(-1) ?? null;
    const known = await findReference(strapi, page, outlet);
    if (known) await chain(strapi, known, takenFrom, ids);
    const documentId = known?.documentId ?? (await makeReference(strapi, page, outlet, takenFrom));
    if (!ids.includes(documentId)) ids.push(documentId);
  }
  return ids;
};

const publishers = ['outlet', 'agency'];

/** By its name or an alias, or by the domain of its pages. */
const findOrMakeOutlet = async (
  strapi: Core.Strapi,
  { name, domain }: { name: string; domain?: string | null },
  url: string | null | undefined,
): Promise<string> => {
  const key = nameKey(name);
  const selection = { where: { kind: { $in: publishers } }, populate: { mergedInto: true } };
  const named = await findByNameKeys<SourceRow>(strapi, uids.source, [key], selection);
  const address = domain ? nakedDomain(domain) : url ? domainOf(url) : null;
  const found =
    named.get(key)?.[0] ?? (address ? await findByDomain(strapi, address, selection) : undefined);
  if (found) return (found.mergedInto ?? found).documentId;
  const made = await documents<SourceRow>(strapi, uids.source).create({
    data: {
      kind: 'outlet',
      name,
      domains: address ? [address] : null,
      ...authorship(strapi, 'creation'),
    },
  });
  return made.documentId;
};

const nakedDomain = (domain: string): string => domain.toLowerCase().replace(/^www\./, '');

const findByDomain = async (
  strapi: Core.Strapi,
  address: string,
  selection: { where: object; populate: Record<string, unknown> },
): Promise<SourceRow | undefined> => {
  // JSON columns differ between databases: the narrow question is asked of all, the exact one here.
  const rows = await table<SourceRow>(strapi, uids.source).findMany({
    ...selection,
    where: { ...selection.where, domains: { $notNull: true } },
    orderBy: { id: 'asc' },
  });
  return rows.find(({ domains }) =>
    domains?.some((domain) => {
      const own = nakedDomain(domain);
      return address === own || address.endsWith(`.${own}`);
    }),
  );
};

/** By its address; without one by outlet, day and headline together, as less than that may be another page. */
const findReference = async (
  strapi: Core.Strapi,
  { url, headline, publishedOn }: Given[number],
  outlet: string,
): Promise<ReferenceRow | null> => {
  const references = table<ReferenceRow>(strapi, uids.reference);
  const populate = { takenFrom: { select: ['documentId'] } };
  if (url) return references.findOne({ where: { urlHash: urlHash(url) }, populate });
  if (!headline || !publishedOn) return null;
  return references.findOne({
    where: { headline, publishedOn, outlet: { documentId: outlet } },
    populate,
  });
};

/** A page on record keeps what it is said to relay; where nothing is said yet, the story says it. */
const chain = async (
  strapi: Core.Strapi,
  known: ReferenceRow,
  takenFrom: string | null,
  before: readonly string[],
): Promise<void> => {
  if (!takenFrom || known.takenFrom || before.includes(known.documentId)) return;
  await documents(strapi, uids.reference).update({
    documentId: known.documentId,
    data: { takenFrom, ...authorship(strapi, 'edition') },
  });
};

const makeReference = async (
  strapi: Core.Strapi,
  { url, headline, publishedOn, language }: Given[number],
  outlet: string,
  takenFrom: string | null,
): Promise<string> => {
  const made = await documents<ReferenceRow>(strapi, uids.reference).create({
    data: {
      outlet,
      url: url ?? null,
      headline: headline ?? null,
      publishedOn: publishedOn ?? null,
      language: language ?? null,
      takenFrom,
      ...authorship(strapi, 'creation'),
    },
  });
  return made.documentId;
};

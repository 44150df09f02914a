/** The pages that a story is based on: found where they are on record, made where not, and chained. */
import type { Core } from '@strapi/strapi';
import type { ImportStoryInput } from '../../../plugin/model/article';
import { uids } from '../../../plugin/model/uids';
import { domainKey, domainOf } from '../../../plugin/text/web-address';
import { authorship } from '../log/act';
import { documents, table } from '../database/tables';
import { findByAddresses } from '../references/addresses';
import { findOutlet } from '../references/outlets';
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

/** By its name or an alias, else by the domain of its pages; made where it is not on record. */
export const findOrMakeOutlet = async (
  strapi: Core.Strapi,
  { name, domain }: { name: string; domain?: string | null },
  url: string | null | undefined,
): Promise<string> => {
  const found = (await findOutlet(strapi, { name })) ?? (await findOutlet(strapi, { domain, url }));
  if (found) return found.documentId;
  const address = domain ? domainKey(domain) : url ? domainOf(url) : null;
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

/** By its address; without one by outlet, day and headline together, as less than that may be another page. */
const findReference = async (
  strapi: Core.Strapi,
  { url, headline, publishedOn }: Given[number],
  outlet: string,
): Promise<ReferenceRow | null> => {
  const populate = { takenFrom: { select: ['documentId'] } };
  if (url) return (await findByAddresses(strapi, [url], populate))[0] ?? null;
  if (!headline || !publishedOn) return null;
  return table<ReferenceRow>(strapi, uids.reference).findOne({
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

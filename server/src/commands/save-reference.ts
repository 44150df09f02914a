/** Makes a reference to a page, and corrects one: what an editor says of the page, and its words. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type {
  CreateReferenceInput,
  EditReferenceInput,
  ReferenceSummary,
} from '../../../plugin/model/reference';
import { uids } from '../../../plugin/model/uids';
import { normaliseWebAddress, webAddressKey } from '../../../plugin/text/web-address';
import { authorship } from '../log/act';
import { documents, inTransaction, lockRows, setQuietly, table } from '../database/tables';
import { ConflictError, invalid } from '../errors';
import { refreshCitationsAt } from '../citations/refresh';
import { lookUpReferences } from '../queries/reference-summaries';
import { findByAddresses } from '../references/addresses';
import { findOutlet } from '../references/outlets';
import { keptReading } from '../references/readings';
import type { KeptReading } from '../references/readings';
import { keepSnapshot, pastedPage } from '../references/snapshots';
import { closeTasks } from '../references/tasks';
import type { ReferenceRow } from '../database/rows';
import { findOrMakeOutlet } from './find-or-make-references';
import { requireSources } from './require-sources';

type Input = Omit<EditReferenceInput, 'updatedAt'>;

/**
 * @throws ConflictError (409) with `existing` where one of the addresses is that of a page on record
 * @throws ValidationError where the outlet or `takenFrom` is not on record, or the reading is too old
 */
export const createReference = async (
  strapi: Core.Strapi,
  input: CreateReferenceInput,
): Promise<ReferenceSummary> => {
  const reading = readingOf(input);
  const addresses = addressesOf(input, reading);
  const make = () =>
    inTransaction(strapi, async () => {
      await refuseKnown(strapi, addresses);
      const outlet =
        (await outletOf(strapi, input)) ??
        (await findOutlet(strapi, { url: input.url, name: reading?.page.outletName }))?.documentId;
      const { documentId } = await documents<ReferenceRow>(strapi, uids.reference).create({
        data: {
          ...fieldsOf(input, addresses),
          outlet: outlet ?? null,
          ...authorship(strapi, 'creation'),
        },
      });
      await keepWords(strapi, documentId, input, reading);
      return summaryOf(strapi, documentId);
    });
  try {
    return await make();
  } catch (error) {
    // Somebody else may have made it at the same moment: then that one is named.
    const named = error instanceof ConflictError && 'existing' in error.details;
    if (!named) await refuseKnown(strapi, addresses);
    throw error;
  }
};

/**
 * @throws NotFoundError; ConflictError with `current` where it was changed since it was read, with
 *   `existing` where an address is that of another page
 */
export const editReference = (
  strapi: Core.Strapi,
  documentId: string,
  { updatedAt, ...input }: EditReferenceInput,
): Promise<ReferenceSummary> =>
  inTransaction(strapi, async () => {
    const [locked] = await lockRows<{ updatedAt: string }>(strapi, uids.reference, { documentId }, [
      'id',
      'updatedAt',
    ]);
    if (!locked) throw new errors.NotFoundError('This reference is not on record any more');
    if (new Date(locked.updatedAt).getTime() !== new Date(updatedAt).getTime()) {
      throw new ConflictError(
        'This reference was changed since you opened it. Look at what it says now, then correct that',
        { current: await summaryOf(strapi, documentId) },
      );
    }
    const reading = readingOf(input);
    const addresses = addressesOf(input, reading);
    await refuseKnown(strapi, addresses, documentId);
    const outlet = await outletOf(strapi, input);
    await documents<ReferenceRow>(strapi, uids.reference).update({
      documentId,
      data: {
        ...fieldsOf(input, addresses),
        ...(outlet === undefined ? {} : { outlet }),
        ...authorship(strapi, 'edition'),
      },
    });
    await keepWords(strapi, documentId, input, reading);
    return summaryOf(strapi, documentId);
  });

const readingOf = ({ reading }: Input): KeptReading | null => {
  if (!reading) return null;
  const kept = keptReading(reading);
  if (!kept) {
    const message = 'the page was read too long ago: read it again, then save';
    throw invalid([{ path: ['reading'], message }]);
  }
  return kept;
};

/** The page's own address first; undefined where nothing was said of addresses. */
interface Addresses {
  url: string | null | undefined;
  otherUrls: string[] | undefined;
}

const addressesOf = ({ url, otherUrls }: Input, reading: KeptReading | null): Addresses => {
  const own = url ?? reading?.url ?? url;
  if (!reading && otherUrls === undefined) return { url: own, otherUrls: undefined };
  const others = [...(otherUrls ?? []), ...(reading ? [reading.url, ...reading.otherUrls] : [])];
  const known = new Map(others.map((other) => [webAddressKey(other), normaliseWebAddress(other)]));
  if (own) known.delete(webAddressKey(own));
  return { url: own, otherUrls: [...known.values()] };
};

const refuseKnown = async (
  strapi: Core.Strapi,
  { url, otherUrls = [] }: Addresses,
  own?: string,
): Promise<void> => {
  const found = await findByAddresses(strapi, [...(url ? [url] : []), ...otherUrls]);
  const other = found.find(({ documentId }) => documentId !== own);
  if (!other) return;
  throw new ConflictError(
    `This page is on record already${other.headline ? `: "${other.headline}"` : ''}. Use that one`,
    { existing: await summaryOf(strapi, other.documentId) },
  );
};

/** @returns undefined where the input says nothing of the outlet */
const outletOf = async (
  strapi: Core.Strapi,
  { outlet, url }: Input,
): Promise<string | null | undefined> => {
  if (!outlet) return outlet;
  if (!('documentId' in outlet)) return findOrMakeOutlet(strapi, outlet, url);
  await requireSources(strapi, [{ documentId: outlet.documentId, path: ['outlet', 'documentId'] }]);
  return outlet.documentId;
};

const fieldsOf = (input: Input, { url, otherUrls }: Addresses) => {
  const { headline, byline, language, publishedOn, archiveUrl, takenFrom, relayKind } = input;
  const said = { headline, byline, language, publishedOn, archiveUrl, takenFrom, relayKind };
  const given = Object.entries({ ...said, url, otherUrls }).filter(([, v]) => v !== undefined);
  return Object.fromEntries(given);
};

const keepWords = async (
  strapi: Core.Strapi,
  documentId: string,
  { pastedText }: Input,
  reading: KeptReading | null,
): Promise<void> => {
  const page = pastedText ? pastedPage(pastedText) : reading?.page;
  if (!page) return;
  const row = await rowOf(strapi, documentId);
  const way = pastedText ? 'pasted' : 'fetched';
  await keepSnapshot(strapi, row, page, { way, url: row.url });
  if (reading) {
    await setQuietly(strapi, uids.reference, row.id, {
      wall: reading.page.wall,
      checkedAt: new Date(),
      linkState: 'found',
      failures: 0,
      failedSince: null,
      etag: reading.etag,
      lastModified: reading.lastModified,
    });
    await closeTasks(strapi, row.id, ['page-gone', 'page-changed']);
  }
  await refreshCitationsAt(strapi, await rowOf(strapi, documentId));
};

const rowOf = async (strapi: Core.Strapi, documentId: string): Promise<ReferenceRow> => {
  const row = await table<ReferenceRow>(strapi, uids.reference).findOne({
    where: { documentId },
    populate: { takenFrom: { select: ['id', 'documentId', 'language'] } },
  });
  if (!row) throw new errors.NotFoundError('This reference is not on record any more');
  return row;
};

const summaryOf = async (strapi: Core.Strapi, documentId: string): Promise<ReferenceSummary> => {
  const [summary] = await lookUpReferences(strapi, [documentId]);
  if (!summary) throw new errors.NotFoundError('This reference is not on record any more');
  return summary;
};

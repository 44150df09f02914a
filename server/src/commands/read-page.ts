/** Reads a page on an editor's request, to be looked at: nothing is saved. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ReadPage } from '../../../plugin/model/reference';
import { domainOf } from '../../../plugin/text/web-address';
import { FetchError } from '../fetch';
import { omit } from '../omit';
import { PageError } from '../pages';
import { lookUpReferences } from '../queries/reference-summaries';
import { sourceSelection, toSourceSummary } from '../queries/summaries';
import { findByAddresses } from '../references/addresses';
import { findOutlet } from '../references/outlets';
import { readFromWeb } from '../references/read-from-web';
import type { WebPage } from '../references/read-from-web';
import { keepReading } from '../references/readings';

/** @throws ApplicationError (400) with `fault` in its details, and a sentence that says what to do */
export const readPageAt = async (strapi: Core.Strapi, address: string): Promise<ReadPage> => {
  const found = await read(strapi, address);
  const { page, url, otherUrls } = found;
  const outlet = await findOutlet(strapi, { url, name: page.outletName }, sourceSelection);
  const [known] = await findByAddresses(strapi, [url, ...otherUrls]);
  const [onRecord] = known ? await lookUpReferences(strapi, [known.documentId]) : [];
  return {
    ...omit(page, 'canonical'),
    reading: keepReading(found),
    url,
    otherUrls,
    outlet: outlet ? toSourceSummary(outlet) : null,
    domain: domainOf(url) ?? '',
    onRecord: onRecord ?? null,
  };
};

const read = async (strapi: Core.Strapi, address: string): Promise<WebPage> => {
  try {
    const page = await readFromWeb(strapi, address);
    if (page) return page;
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof PageError)) throw error;
    throw new errors.ApplicationError(error.message, {
      fault: error.fault,
      ...('status' in error && error.status ? { status: error.status } : {}),
    });
  }
  // Only a question about a known version is answered so.
  throw new errors.ApplicationError('The site says that nothing has changed. Try again', {
    fault: 'unreachable',
  });
};

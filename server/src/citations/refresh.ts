/** Citations held anew against what they rest on: when a page was read again, or a quote was corrected. */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import { differing } from '../database/differing';
import { documents, table } from '../database/tables';
import type { CitationRow, QuoteRow, ReferenceRow } from '../database/rows';
import { citedPage } from './cited-pages';
import type { CitedPage } from './cited-pages';
import { checkWording } from './check-wording';
import type { CheckedWording } from './check-wording';
import { checkedQuote, checkedSelection, fieldsOf, saidOf } from './store';

/** What became of one citation. */
export interface Refreshed {
  citation: CitationRow;
  checked: CheckedWording;
}

/**
 * All citations at a page. What an editor pointed out stays what was pointed out: where the page
 * says something else now, the match says so and the wording stays as it was cited.
 */
export const refreshCitationsAt = async (
  strapi: Core.Strapi,
  reference: ReferenceRow,
): Promise<Refreshed[]> => {
  const rows = await table<CitationRow>(strapi, uids.citation).findMany({
    where: { reference: { id: reference.id } },
    populate: { quote: checkedSelection },
    orderBy: { id: 'asc' },
  });
  if (rows.length === 0) return [];
  const cited = await citedPage(strapi, reference);
  const refreshed: Refreshed[] = [];
  for (const citation of rows) {
    if (citation.quote) refreshed.push(await refresh(strapi, citation, citation.quote, cited));
  }
  return refreshed;
};

/** All citations of a quote whose words were corrected. */
export const refreshCitationsOf = async (
  strapi: Core.Strapi,
  quoteDocumentId: string,
): Promise<void> => {
  const quote = await table<QuoteRow>(strapi, uids.quote).findOne({
    where: { documentId: quoteDocumentId },
    ...checkedSelection,
  });
  if (!quote) return;
  const rows = await table<CitationRow>(strapi, uids.citation).findMany({
    where: { quote: { id: quote.id } },
    populate: {
      reference: { populate: { takenFrom: { select: ['id', 'documentId', 'language'] } } },
    },
    orderBy: { id: 'asc' },
  });
  for (const citation of rows) {
    if (!citation.reference) continue;
    await refresh(strapi, citation, quote, await citedPage(strapi, citation.reference));
  }
};

const refresh = async (
  strapi: Core.Strapi,
  citation: CitationRow,
  quote: QuoteRow,
  cited: CitedPage,
): Promise<Refreshed> => {
  const checked = checkWording(checkedQuote(quote), cited, saidOf(citation));
  const { wording, ...fields } = fieldsOf({
    cited,
    checked,
    wording: citation.wording,
    language: citation.language,
  });
  const data = { ...fields, ...(citation.wording === null ? { wording } : {}) };
  const changed = differing({ ...citation }, data);
  if (Object.keys(changed).length > 0) {
    await documents(strapi, uids.citation).update({
      documentId: citation.documentId,
      data: changed,
    });
  }
  return { citation, checked };
};

/** Says that quotes are printed at a page, and looks for their words there: for one quote, or for all of a story in one act. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { CitationInput, CiteInput, CiteResult } from '../../../plugin/model/citation';
import { uids } from '../../../plugin/model/uids';
import { documents, inTransaction, table } from '../database/tables';
import { invalid } from '../errors';
import { citedPages } from '../citations/cited-pages';
import type { CitedPage } from '../citations/cited-pages';
import { checkWording } from '../citations/check-wording';
import type { CheckedWording } from '../citations/check-wording';
import {
  checkedQuote,
  checkedSelection,
  citationSummaries,
  findCitation,
  saidOf,
  storeCitation,
} from '../citations/store';
import type { QuoteRow } from '../database/rows';

/**
 * One transaction for all.
 * @throws ValidationError that names a quote or the reference that is not on record
 */
export const citeQuotes = (
  strapi: Core.Strapi,
  { quotes, citation, onlyFound }: CiteInput,
): Promise<CiteResult> =>
  inTransaction(strapi, async () => {
    const cited = await pageOf(strapi, citation, ['citation', 'reference']);
    const rows = await quotesOf(strapi, quotes);
    const made: string[] = [];
    const left: string[] = [];
    for (const quote of rows) {
      const documentId = await citeQuote(strapi, quote, cited, citation, onlyFound === true);
      if (documentId) made.push(documentId);
      else left.push(quote.documentId);
    }
    return { cited: await citationSummaries(strapi, { documentId: { $in: made } }), left };
  });

/** The citations that a decision carries, once its quote is on record. Inside the caller's transaction. */
export const citeAt = async (
  strapi: Core.Strapi,
  quoteDocumentId: string,
  citations: readonly { input: CitationInput; path: PropertyKey[] }[],
): Promise<void> => {
  const [quote] = await quotesOf(strapi, [quoteDocumentId]);
  if (!quote) return;
  for (const { input, path } of citations) {
    const cited = await pageOf(strapi, input, [...path, 'reference']);
    await citeQuote(strapi, quote, cited, input, false);
  }
};

/** @throws NotFoundError */
export const removeCitation = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  inTransaction(strapi, async () => {
    const { entries } = await documents(strapi, uids.citation).delete({ documentId });
    if (entries.length === 0) throw new errors.NotFoundError('This citation is not on record');
  });

const citeQuote = async (
  strapi: Core.Strapi,
  quote: QuoteRow,
  cited: CitedPage,
  input: CitationInput,
  onlyFound: boolean,
): Promise<string | null> => {
  const stored = await findCitation(strapi, quote.id, cited.reference.id);
  // Words that were pointed out before stay, unless others are pointed out now.
  const said = input.wording
    ? { wording: input.wording, spans: input.spans ?? null }
    : stored?.wording
      ? saidOf(stored)
      : null;
  const checked = checkWording(checkedQuote(quote), cited, said);
  if (onlyFound && !isFound(checked)) return null;
  return storeCitation(strapi, {
    quote,
    cited,
    checked,
    role: input.role,
    wording: said?.wording ?? null,
    language: input.language ?? stored?.language ?? null,
  });
};

const isFound = ({ match }: CheckedWording): boolean => match === 'verified';

const pageOf = async (
  strapi: Core.Strapi,
  { reference }: CitationInput,
  path: PropertyKey[],
): Promise<CitedPage> => {
  const [cited] = await citedPages(strapi, [reference]);
  if (!cited) throw invalid([{ path, message: `no reference "${reference}" is on record` }]);
  return cited;
};

const quotesOf = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<QuoteRow[]> => {
  const rows = await table<QuoteRow>(strapi, uids.quote).findMany({
    where: { documentId: { $in: [...documentIds] } },
    ...checkedSelection,
  });
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  const faults = documentIds.flatMap((id, i) =>
    byId.has(id) ? [] : [{ path: ['quotes', i], message: `no quote "${id}" is on record` }],
  );
  if (faults.length) throw invalid(faults);
  return documentIds.flatMap((id) => byId.get(id) ?? []);
};

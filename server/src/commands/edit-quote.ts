/** Corrects a quote that is on record: every story that prints it is corrected at once. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { EditQuoteInput, QuoteSummary } from '../../../plugin/model/quote';
import { uids } from '../../../plugin/model/uids';
import { refreshCitationsOf } from '../citations/refresh';
import { authorship, withAct } from '../log/act';
import { documents, inTransaction, lockRows } from '../database/tables';
import { ConflictError } from '../errors';
import { lookUpQuotes } from '../queries/look-up-quotes';
import type { QuoteRow } from '../database/rows';
import { requireSources } from './require-sources';

/**
 * @param input the fields that change, and `updatedAt` of the version that was read
 * @throws NotFoundError; ConflictError with the current quote where it was changed since
 * @throws ValidationError where a source is not on record, or status and speaker do not agree
 */
export const editQuote = (
  strapi: Core.Strapi,
  documentId: string,
  { updatedAt, reason, ...changes }: EditQuoteInput,
): Promise<QuoteSummary> =>
  inTransaction(strapi, async () => {
    const [locked] = await lockRows<{ updatedAt: string }>(strapi, uids.quote, { documentId }, [
      'id',
      'updatedAt',
    ]);
    if (!locked) throw new errors.NotFoundError('This quote is not on record any more');
    if (new Date(locked.updatedAt).getTime() !== new Date(updatedAt).getTime()) {
      const [current] = await lookUpQuotes(strapi, { documentIds: [documentId] });
      throw new ConflictError(
        'This quote was changed since you opened it. Look at what it says now, then correct that',
        { current },
      );
    }
    const { via, ...fields } = changes;
    await requireSources(strapi, [
      { documentId: changes.speaker, path: ['speaker'] },
      ...(via ?? []).map((id, i) => ({ documentId: id, path: ['via', i] })),
    ]);
    const data = {
      ...fields,
      ...(via === undefined ? {} : { via: { set: (via ?? []).map((id) => ({ documentId: id })) } }),
      ...authorship(strapi, 'edition'),
    };
    await withAct({ reason: reason ?? null }, () =>
      documents<QuoteRow>(strapi, uids.quote).update({ documentId, data }),
    );
    await refreshCitationsOf(strapi, documentId);
    const [quote] = await lookUpQuotes(strapi, { documentIds: [documentId] });
    if (!quote) throw new errors.NotFoundError('This quote is not on record any more');
    return quote;
  });

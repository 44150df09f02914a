/** A record that others use is not deleted: the refusal says where it is used. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uids } from '../../../plugin/model/uids';
import { documents, inTransaction, lockRows, table } from '../database/tables';
import { whereUsed } from '../queries/where-used';
import type { Use } from '../queries/where-used';
import type { DocumentMiddleware } from './context';

const names: Partial<Record<string, string>> = {
  [uids.quote]: 'quote',
  [uids.source]: 'source',
  [uids.reference]: 'reference',
};

export const deletion: DocumentMiddleware = (strapi) => async (ctx, next) => {
  const name = names[ctx.uid];
  if (ctx.action !== 'delete' || !name) return next();
  const documentId = ctx.params.documentId ?? '';
  return inTransaction(strapi, async () => {
    // Whoever links it at this moment waits, or is waited for.
    await lockRows(strapi, ctx.uid, { documentId }, ['id']);
    const uses = await whereUsed(strapi, ctx.uid, documentId);
    if (uses.length) {
      throw new errors.ApplicationError(
        `This ${name} is not deleted: it is used in ${uses.map(sentence).join(' and ')}`,
        { uses },
      );
    }
    if (ctx.uid === uids.quote) await deleteCitations(strapi, documentId);
    return next();
  });
};

const sentence = ({ what, count, titles }: Use): string => {
  const listed = titles.map((title) => `"${title}"`).join(', ');
  const more = count > titles.length ? ` and ${String(count - titles.length)} more` : '';
  return `${count === 1 ? `the ${what}` : `${String(count)} ${what}s:`} ${listed}${more}`;
};

/** A citation says where a quote stands: without the quote it says nothing. */
const deleteCitations = async (strapi: Core.Strapi, quote: string): Promise<void> => {
  const citations = await table<{ documentId: string }>(strapi, uids.citation).findMany({
    where: { quote: { documentId: quote } },
    select: ['documentId'],
  });
  for (const { documentId } of citations) {
    await documents(strapi, uids.citation).delete({ documentId });
  }
};

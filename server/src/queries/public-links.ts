/** Reads which rows point to which, in batches, inside the transaction that is under way. */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import { joinTable } from '../database/tables';
import type { Carrier, CarrierName } from './public-graph';

type Builder = ReturnType<Core.Strapi['db']['getConnection']>;
export type Transaction = Parameters<Builder['transacting']>[0];

export interface Connected {
  strapi: Core.Strapi;
  transaction: Transaction;
}

export interface Link {
  from: number;
  to: number;
}

/** How many ids one statement names: well under the limit of every database. */
const batchSize = 500;

export const inBatches = async <Item, Result>(
  items: readonly Item[],
  work: (batch: Item[]) => Promise<Result[]>,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    for (const result of await work(items.slice(start, start + batchSize))) results.push(result);
  }
  return results;
};

/** A query on one of our tables, in the transaction. */
export const from = ({ strapi, transaction }: Connected, table: string) =>
  strapi.db.getConnection(table).transacting(transaction);

export const tableOf = (strapi: Core.Strapi, name: CarrierName): string =>
  strapi.db.metadata.get(uids[name]).tableName;

/** The database's name for an attribute. */
export const columnOf = (strapi: Core.Strapi, name: CarrierName, attribute: string): string => {
  const found = strapi.db.metadata.get(uids[name]).attributes[attribute];
  if (!found || !('columnName' in found) || !found.columnName) {
    throw new Error(`${uids[name]}.${attribute} has no column`);
  }
  return found.columnName;
};

/** The links that leave these rows by one relation, whoever they lead to. */
export const linksFrom = (
  connected: Connected,
  { name, relation }: Pick<Carrier, 'name' | 'relation'>,
  ids: readonly number[],
): Promise<Link[]> => {
  const link = joinTable(connected.strapi, uids[name], relation);
  return inBatches(ids, async (batch) =>
    from(connected, link.name)
      .select<Link[]>({ from: link.owner, to: link.target })
      .whereIn(link.owner, batch)
      .whereNotNull(link.target),
  );
};

/** The links that lead to these rows from a carrier that is public itself. */
export const linksFromPublic = (
  connected: Connected,
  { name, relation, when }: Carrier,
  ids: readonly number[],
): Promise<Link[]> => {
  const { strapi } = connected;
  const link = joinTable(strapi, uids[name], relation);
  const column = (attribute: string) => `carrier.${columnOf(strapi, name, attribute)}`;
  return inBatches(ids, async (batch) => {
    const query = from(connected, `${link.name} as link`)
      .join(`${tableOf(strapi, name)} as carrier`, 'carrier.id', `link.${link.owner}`)
      .select<Link[]>({ from: `link.${link.owner}`, to: `link.${link.target}` })
      .whereIn(`link.${link.target}`, batch);
    if (name === 'article') query.whereNotNull(column('publishedAt'));
    else query.where(column('isPublic'), true);
    if (when) query.where(column(when.attribute), when.value);
    return query;
  });
};

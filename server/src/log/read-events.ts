/** Reads the log from its newest event backwards, with one page of it in memory. */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import { table } from '../database/tables';
import type { Where } from '../database/tables';

/** What every reader gets of an event, beside the columns that it asks for. */
interface Read {
  id: number;
}

/** @param page events read at a time */
export async function* newestFirst<Row extends Read>(
  strapi: Core.Strapi,
  where: Where,
  select: string[],
  page = 1_000,
): AsyncGenerator<Row> {
  let before: number | null = null;
  for (;;) {
    const rows: Row[] = await table<Row>(strapi, uids.event).findMany({
      where: before === null ? where : { $and: [where, { id: { $lt: before } }] },
      select: ['id', ...select],
      orderBy: { id: 'desc' },
      limit: page,
    });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    before = last.id;
  }
}

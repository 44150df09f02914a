/**
 * Typed access to Strapi's database and document service. Strapi knows the shapes of our records
 * only in an application that generates types, so each call site says which rows it reads.
 */
import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../../plugin/model/uids';

export type Where = Record<string, unknown>;

export interface Query {
  where?: Where;
  select?: string[];
  populate?: Record<string, unknown> | string[];
  orderBy?: Record<string, unknown> | Record<string, unknown>[];
  limit?: number;
  offset?: number;
}

/** Rows of one type, past the document service and its middlewares. */
export interface Table<Row> {
  findOne(query: Query): Promise<Row | null>;
  findMany(query: Query): Promise<Row[]>;
  count(query: Query): Promise<number>;
  create(query: Query & { data: Record<string, unknown> }): Promise<Row>;
  createMany(query: { data: Record<string, unknown>[] }): Promise<{ count: number }>;
  update(query: Query & { data: Record<string, unknown> }): Promise<Row | null>;
  updateMany(query: Query & { data: Record<string, unknown> }): Promise<{ count: number }>;
  deleteMany(query: Query): Promise<{ count: number }>;
}

/** What the document service gives back for a document with several rows. */
export interface Entries<Row> {
  documentId: string;
  entries: Row[];
}

export interface Documents<Row> {
  findOne(params: Record<string, unknown> & { documentId: string }): Promise<Row | null>;
  create(params: Record<string, unknown>): Promise<Row>;
  update(params: Record<string, unknown> & { documentId: string }): Promise<Row | null>;
  delete(params: Record<string, unknown> & { documentId: string }): Promise<Entries<Row>>;
}

export const table = <Row>(strapi: Core.Strapi, uid: string): Table<Row> => strapi.db.query(uid);

export const documents = <Row>(strapi: Core.Strapi, uid: RecordUid): Documents<Row> =>
  // The uid is known only to applications that generate types.
  strapi.documents(uid) as unknown as Documents<Row>;

/** Everything in `work` is one transaction; inside another one, part of that. */
export const inTransaction = <Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
): Promise<Result> =>
  // Strapi types the result as Promise<Promise<Result>>.
  strapi.db.transaction(work) as unknown as Promise<Result>;

/**
 * Sets columns of one row without touching `updatedAt` and past every lifecycle: for what is
 * derived. Objects are written as JSON.
 */
export const setQuietly = async (
  strapi: Core.Strapi,
  uid: string,
  id: number,
  values: Record<string, unknown>,
): Promise<void> => {
  const data = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null && !(value instanceof Date)
        ? JSON.stringify(value)
        : value,
    ]),
  );
  await strapi.db.queryBuilder(uid).where({ id }).update(data).execute();
};

/** Reads rows and locks them until the transaction ends. SQLite has one writer and ignores the lock. */
export const lockRows = async <Row>(
  strapi: Core.Strapi,
  uid: string,
  where: Where,
  select: string[],
): Promise<Row[]> =>
  await strapi.db
    .queryBuilder(uid)
    .select(select)
    .where(where)
    // Always in the same order, so that two writers never wait for one another.
    .orderBy({ id: 'asc' })
    .forUpdate()
    .execute<Row[]>();

/** A database transaction, for statements that go past Strapi's own builder. */
export type Transaction = Parameters<
  ReturnType<Core.Strapi['db']['getConnection']>['transacting']
>[0];

/** The table between two types for a relation, and its columns. */
export interface JoinTable {
  name: string;
  /** Holds the id of the row that has the relation. */
  owner: string;
  /** Holds the id of the row that it points to. */
  target: string;
  /** Holds the place in the list; missing where the relation is to one. */
  order: string | null;
}

/** @throws Error where the attribute is no relation that is kept in a table of its own. */
export const joinTable = (strapi: Core.Strapi, uid: string, attribute: string): JoinTable => {
  const relation = strapi.db.metadata.get(uid).attributes[attribute] as
    | {
        joinTable?: {
          name: string;
          joinColumn: { name: string };
          inverseJoinColumn: { name: string };
          orderColumnName?: string;
        };
      }
    | undefined;
  const found = relation?.joinTable;
  if (!found) throw new Error(`${uid}.${attribute} has no join table`);
  return {
    name: found.name,
    owner: found.joinColumn.name,
    target: found.inverseJoinColumn.name,
    order: found.orderColumnName ?? null,
  };
};

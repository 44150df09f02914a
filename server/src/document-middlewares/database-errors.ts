/**
 * A database's refusal in words that help. Its own message holds the whole statement with every
 * value, a confidential source's identity among them, and would go to the log file.
 */
import { uids } from '../../../plugin/model/uids';
import { ConflictError, invalid, putOnRecordMeanwhile } from '../errors';
import type { DocumentMiddleware } from './context';

const ours: ReadonlySet<string> = new Set(Object.values(uids));

interface DriverError extends Error {
  code: string;
  /** PostgreSQL */
  severity?: string;
  /** MySQL */
  sqlMessage?: string;
}

/** By the codes of PostgreSQL, MySQL and SQLite. */
const taken = new Set(['23505', 'ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE']);
const gone = new Set([
  '23503',
  // PostgreSQL, once a statement has failed: Strapi, which then tries to tidy up, hides the first error.
  '25P02',
  'ER_NO_REFERENCED_ROW_2',
  'ER_ROW_IS_REFERENCED_2',
  'SQLITE_CONSTRAINT_FOREIGNKEY',
]);
const crossed = new Set([
  '40001',
  '40P01',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD',
]);

export const databaseErrors: DocumentMiddleware = () => async (ctx, next) => {
  if (!ours.has(ctx.uid)) return next();
  try {
    return await next();
  } catch (error) {
    throw isDriverError(error) ? inPlainWords(error, ctx.uid) : error;
  }
};

const isDriverError = (error: unknown): error is DriverError =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  ('severity' in error || 'sqlMessage' in error || error.code.startsWith('SQLITE'));

const inPlainWords = ({ code }: DriverError, uid: string): Error => {
  const name = uid.split('.').at(-1) ?? 'record';
  if (taken.has(code)) {
    // Its addresses were free a moment before.
    if (uid === uids.reference) return putOnRecordMeanwhile();
    return invalid([
      { path: ['wikidataId'], message: `is that of another ${name}, which is on record already` },
    ]);
  }
  if (gone.has(code)) {
    return new ConflictError(
      `A record that this ${name} points to was deleted at the same moment. Load it again and save`,
      {},
    );
  }
  if (crossed.has(code)) {
    return new ConflictError(
      `Someone else changed the same ${name} at the same moment. Try again`,
      {},
    );
  }
  return new Error(`The database refused to write the ${name} (${code})`);
};

/** Strapi's errors, made where the plugin refuses something: a message that says what to do, details that name the field. */
import { errors } from '@strapi/utils';
import type { z } from 'zod';

/** 409: what is to be changed was changed by someone else, or is there already. */
export class ConflictError extends Error {
  readonly status = 409;
  readonly expose = true;
  readonly details: object;
  constructor(message: string, details: object) {
    super(message);
    this.name = 'ConflictError';
    this.details = details;
  }
}
// Strapi answers with the status of an HttpError, and with 400 for its own errors. That class
// cannot be extended: its constructor throws.
Object.setPrototypeOf(
  ConflictError.prototype,
  (errors.HttpError as unknown as { prototype: object }).prototype,
);

const meanwhile = 'put-on-record-meanwhile';

/** 409: a page that was on no record a moment ago. Whoever looks for it again finds it. */
export const putOnRecordMeanwhile = (): ConflictError =>
  new ConflictError('Someone else put this page on record at the same moment. Try again', {
    reason: meanwhile,
  });

/** Runs the work once more where a page that it was about to make was made by somebody else. */
export const onceMoreIfPutOnRecord = async <Result>(
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    const isMeanwhile =
      error instanceof ConflictError &&
      'reason' in error.details &&
      error.details.reason === meanwhile;
    if (!isMeanwhile) throw error;
    return work();
  }
};

export interface Fault {
  path: PropertyKey[];
  message: string;
}

/** 400 in the shape that Strapi's own forms understand; the message names the first field. */
export const invalid = (faults: readonly Fault[]): Error => {
  const listed = faults.map(({ path, message }) => ({
    path: path.map(String),
    message,
    name: 'ValidationError',
  }));
  const [first] = listed;
  const where = first?.path.length ? `${first.path.join('.')}: ` : '';
  const more = listed.length > 1 ? ` (and ${String(listed.length - 1)} more)` : '';
  return new errors.ValidationError(`${where}${first?.message ?? 'is not valid'}${more}`, {
    errors: listed,
  });
};

/**
 * The value in the schema's shape.
 * @param at where the value stands in what was sent, for the message
 * @throws ValidationError that names the field and the limit
 */
export const parse = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  at: PropertyKey[] = [],
): z.output<Schema> => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(
    result.error.issues.map(({ path, message }) => ({ path: [...at, ...path], message })),
  );
};

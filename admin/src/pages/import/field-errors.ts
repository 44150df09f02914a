/** Errors by the field that they belong to, whether the browser or the server found them. */
import type { z } from 'zod';

/** The path of a field in the request, dotted ("references.0.url"), and what is wrong there. */
export type FieldErrors = Record<string, FieldError>;

/** A message of ours, said in the editor's language, or the server's own words. */
export type FieldError =
  | { id: 'required' | 'url' | 'day' | 'language' | 'too-many' | 'too-long'; maximum?: number }
  | { text: string };

type Issue = z.core.$ZodIssue;

/** The first error of each field that the request's schema finds. */
export const errorsOfIssues = (issues: readonly Issue[]): FieldErrors => {
  const errors: FieldErrors = {};
  for (const issue of issues) errors[issue.path.join('.')] ??= errorOfIssue(issue);
  return errors;
};

/** The first error of each field in the details of a Strapi ValidationError; none where it has no list. */
export const errorsOfDetails = (details: Record<string, unknown>): FieldErrors => {
  const errors: FieldErrors = {};
  if (!Array.isArray(details.errors)) return errors;
  for (const error of details.errors as unknown[]) {
    if (!isRecord(error) || typeof error.message !== 'string') continue;
    const path = Array.isArray(error.path) ? error.path.join('.') : '';
    errors[path] ??= { text: error.message };
  }
  return errors;
};

/** The error of a field, or of anything within it. */
export const errorAt = (errors: FieldErrors, path: string): FieldError | null => {
  const own = errors[path];
  if (own) return own;
  const within = Object.keys(errors).find((other) => other.startsWith(`${path}.`));
  return within === undefined ? null : (errors[within] ?? null);
};

/** The paths that none of these fields shows: they are said at the top of the page. */
export const unplaced = (errors: FieldErrors, shown: readonly string[]): string[] =>
  Object.keys(errors).filter(
    (path) => !shown.some((field) => path === field || path.startsWith(`${field}.`)),
  );

/** The mentions with an error, by their index in the request. */
export const mentionsWithErrors = (errors: FieldErrors): Map<number, FieldError> => {
  const found = new Map<number, FieldError>();
  for (const [path, error] of Object.entries(errors)) {
    const index = /^article\.mentions\.(\d{1,6})(?:\.|$)/.exec(path)?.[1];
    if (index !== undefined && !found.has(Number(index))) found.set(Number(index), error);
  }
  return found;
};

const errorOfIssue = (issue: Issue): FieldError => {
  const field = issue.path.at(-1);
  if (issue.code === 'too_small' && issue.origin === 'string') return { id: 'required' };
  if (issue.code === 'too_big') {
    const id = issue.origin === 'string' ? 'too-long' : 'too-many';
    return { id, maximum: Number(issue.maximum) };
  }
  if (issue.code === 'invalid_format' && (field === 'url' || field === 'archiveUrl')) {
    return { id: 'url' };
  }
  if (issue.code === 'invalid_format' && field === 'publishedOn') return { id: 'day' };
  if (issue.code === 'invalid_format' && field === 'language') return { id: 'language' };
  return { text: issue.message };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

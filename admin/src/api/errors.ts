/** What an answer of RTK Query that failed says: its name, its message, and the details of our own refusals. */
import { fetchFaults } from '../../../plugin/model/page';
import type { FetchFault } from '../../../plugin/model/page';
import type {
  QuoteSummary,
  ReferenceSummary,
  SourceSummary,
  StaleSave,
} from '../../../plugin/model';

export interface Refusal {
  name: string;
  /** HTTP status; 0 where no answer came. */
  status: number;
  message: string;
  details: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The failed answer as one shape, whether Strapi, the network or the browser refused. */
export const refusalOf = (error: unknown): Refusal => {
  if (!isRecord(error)) return { name: 'UnknownError', status: 0, message: '', details: {} };
  return {
    name: typeof error.name === 'string' ? error.name : 'UnknownError',
    status: typeof error.status === 'number' ? error.status : 0,
    message: typeof error.message === 'string' ? error.message : '',
    details: isRecord(error.details) ? error.details : {},
  };
};

/** `details.existing` of the 409 that a source of the same name gets. */
export const existingSources = (error: unknown): SourceSummary[] | null => {
  const { status, details } = refusalOf(error);
  // The route's contract: an array of SourceSummary.
  return status === 409 && Array.isArray(details.existing)
    ? (details.existing as SourceSummary[])
    : null;
};

/** `details.current` of the 409 that a stale correction of a quote gets. */
export const currentQuote = (error: unknown): QuoteSummary | null => {
  const { status, details } = refusalOf(error);
  return status === 409 && isRecord(details.current)
    ? // The route's contract: a QuoteSummary.
      (details.current as unknown as QuoteSummary)
    : null;
};

/** `details.existing` of the 409 that a page gets whose address is that of another on record. */
export const existingReference = (error: unknown): ReferenceSummary | null => {
  const { status, details } = refusalOf(error);
  return status === 409 && isRecord(details.existing)
    ? // The route's contract: a ReferenceSummary.
      (details.existing as unknown as ReferenceSummary)
    : null;
};

/** `details.current` of the 409 that a stale correction of a page gets. */
export const currentReference = (error: unknown): ReferenceSummary | null => {
  const { status, details } = refusalOf(error);
  return status === 409 && isRecord(details.current)
    ? // The route's contract: a ReferenceSummary.
      (details.current as unknown as ReferenceSummary)
    : null;
};

/** `details.fault` of a page that could not be read; null where something else went wrong. */
export const fetchFault = (error: unknown): FetchFault | null => {
  const { fault } = refusalOf(error).details;
  return fetchFaults.find((known) => known === fault) ?? null;
};

/** The details of the 409 that a stale save of an article gets. */
export const staleSave = (error: unknown): StaleSave | null => {
  const { status, details } = refusalOf(error);
  const { revision, updatedAt, updatedBy } = details;
  return status === 409 && typeof revision === 'number' && typeof updatedAt === 'string'
    ? { revision, updatedAt, updatedBy: typeof updatedBy === 'string' ? updatedBy : null }
    : null;
};

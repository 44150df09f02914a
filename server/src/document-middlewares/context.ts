/** What a document middleware is given, in the shape that ours read. */
import type { Core } from '@strapi/strapi';

export interface DocumentContext {
  uid: string;
  action:
    | 'create'
    | 'update'
    | 'delete'
    | 'clone'
    | 'publish'
    | 'unpublish'
    | 'discardDraft'
    | (string & {});
  params: DocumentParams;
}

export interface DocumentParams {
  documentId?: string;
  /** At publish: a locale, '*', several, or none for the default one. */
  locale?: string | string[] | null;
  status?: string;
  data?: Record<string, unknown>;
  filters?: unknown;
  sort?: unknown;
  populate?: unknown;
}

export type Next = () => Promise<unknown>;

/** One concern that holds whoever writes. */
export type DocumentMiddleware = (
  strapi: Core.Strapi,
) => (ctx: DocumentContext, next: Next) => Promise<unknown>;

export const writes: ReadonlySet<string> = new Set([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);

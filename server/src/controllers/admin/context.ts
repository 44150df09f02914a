/** What the controllers read of a request and write of the answer. */
import { z } from 'zod';

export interface RequestContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  status: number;
  body: unknown;
}

/** Routes that take nothing refuse what is sent, so that nobody believes that it was heeded. */
export const nothing = z.object({}).strict();

/** A missing body is an empty one. */
export const bodyOf = (ctx: RequestContext): unknown => ctx.request.body ?? {};

export const answer = (ctx: RequestContext, data: unknown, status = 200): void => {
  ctx.status = status;
  ctx.body = { data };
};

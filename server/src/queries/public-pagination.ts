/** `pagination` of the content API, with Strapi's defaults, limits and `meta`. */
import type { Core } from '@strapi/strapi';
import { isRecord, refuse } from './public-schema';
import { flag } from './public-values';

export interface Page {
  start: number;
  /** Null: all, where the application sets no limit. */
  limit: number | null;
  withCount: boolean;
  /** How the answer tells the place: by page, or by start and limit. */
  by: 'page' | 'offset';
}

const keys = ['page', 'pageSize', 'start', 'limit', 'withCount'];
const highest = 1_000_000_000;

/** @throws ValidationError (400) that names the key; sizes above the application's limit are lowered to it, as Strapi does */
export const compilePage = (strapi: Core.Strapi, value: unknown): Page => {
  if (value !== undefined && !isRecord(value)) throw refuse('pagination', 'must be an object');
  const asked = value ?? {};
  for (const key of Object.keys(asked)) {
    if (!keys.includes(key)) {
      throw refuse(`pagination.${key}`, `unknown; use one of ${keys.join(', ')}`);
    }
  }
  const byPage = asked.page !== undefined || asked.pageSize !== undefined;
  const byOffset = asked.start !== undefined || asked.limit !== undefined;
  if (byPage && byOffset) {
    throw refuse('pagination', 'use page and pageSize, or start and limit, not both');
  }
  const usual = Number(strapi.config.get('api.rest.defaultLimit') ?? 25);
  const most = Number(strapi.config.get('api.rest.maxLimit') ?? 0) || null;
  const capped = (size: number) => (most === null ? size : Math.min(size, most));
  const withCount =
    asked.withCount === undefined
      ? strapi.config.get('api.rest.withCount', true)
      : flag(asked.withCount, 'pagination.withCount');
  if (byOffset) {
    const limit = whole(asked.limit, 'limit', -1, usual);
    if (limit === 0) throw refuse('pagination.limit', 'must be a whole number from 1, or -1');
    return {
      start: whole(asked.start, 'start', 0, 0),
      limit: limit === -1 ? most : capped(limit),
      withCount,
      by: 'offset',
    };
  }
  const size = capped(whole(asked.pageSize, 'pageSize', 1, usual));
  return {
    start: (whole(asked.page, 'page', 1, 1) - 1) * size,
    limit: size,
    withCount,
    by: 'page',
  };
};

const whole = (value: unknown, key: string, least: number, usual: number): number => {
  if (value === undefined) return usual;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  if (!Number.isInteger(number) || number < least || number > highest) {
    throw refuse(`pagination.${key}`, `must be a whole number from ${least}`);
  }
  return number;
};

/** Strapi's `meta.pagination`. */
export const pageMeta = ({ start, limit, by }: Page, total: number | null) => {
  const size = limit ?? total ?? 0;
  if (by === 'offset') return { start, limit: size, ...(total === null ? {} : { total }) };
  return {
    page: size > 0 ? Math.floor(start / size) + 1 : 1,
    pageSize: size,
    ...(total === null ? {} : { pageCount: size > 0 ? Math.ceil(total / size) : 0, total }),
  };
};

/** The query of a content API request, checked and turned into what the database is asked. */
import type { Core } from '@strapi/strapi';
import { compileFilters } from './public-filters';
import { compilePage } from './public-pagination';
import type { Page } from './public-pagination';
import { compileSelection } from './public-populate';
import type { Selection } from './public-populate';
import { modelOf, refuse, typeName, visibleWhere } from './public-schema';
import { compileSort } from './public-selection';
import type { Order } from './public-selection';
import type { Where } from '../database/tables';

export interface PublicQuery {
  uid: string;
  where: Where;
  order: Order[];
  page: Page;
  selection: Selection;
  /** Null for types that have no locales; "*" for all. */
  locale: string | null;
  /** Parameters that the application added to the route, for its own document middlewares. */
  extra: Record<string, unknown>;
}

export type Act = 'find' | 'findOne';

const parameters: Record<Act, readonly string[]> = {
  find: ['fields', 'filters', 'locale', 'pagination', 'populate', 'sort', 'status'],
  findOne: ['fields', 'filters', 'locale', 'populate', 'status'],
};

/** What is asked for although it is not offered, with what to do instead. */
const hints: Record<string, string> = {
  _q: 'search is not offered here; use filters[field][$containsi]',
  page: 'use pagination[page]',
  pageSize: 'use pagination[pageSize]',
  start: 'use pagination[start]',
  limit: 'use pagination[limit]',
};

/**
 * @param extra names of parameters that the application added to the route (`addQueryParams`)
 * @throws ValidationError (400) that names the parameter and the place in it
 */
export const compileQuery = async (
  strapi: Core.Strapi,
  uid: string,
  act: Act,
  query: Record<string, unknown>,
  extra: readonly string[] = [],
): Promise<PublicQuery> => {
  for (const key of Object.keys(query)) {
    if (extra.includes(key) || parameters[act].includes(key)) continue;
    const known = parameters[act].join(', ');
    throw refuse(key, hints[key] ?? `unknown parameter; use one of ${known}`);
  }
  checkStatus(query.status);
  const locale = await localeOf(strapi, uid, act, query.locale);
  const filters = query.filters === undefined ? [] : [compileFilters(strapi, uid, query.filters)];
  const visible = visibleWhere(strapi, uid);
  return {
    uid,
    where: {
      $and: [
        ...filters,
        ...(visible ? [visible] : []),
        ...(locale && locale !== '*' ? [{ locale }] : []),
      ],
    },
    // The row id last, so that pages neither repeat nor skip a record.
    order: [...compileSort(strapi, uid, query.sort), { id: 'asc' }],
    page: compilePage(strapi, query.pagination),
    selection: compileSelection(strapi, uid, query),
    locale,
    extra: Object.fromEntries(extra.filter((key) => key in query).map((key) => [key, query[key]])),
  };
};

const checkStatus = (status: unknown): void => {
  if (status === undefined || status === 'published') return;
  if (status === 'draft') {
    throw refuse('status', 'drafts are not part of this API, whoever asks; only "published" is');
  }
  throw refuse('status', 'must be "published"');
};

interface Locales {
  getDefaultLocale(): Promise<string>;
}

const localeForm = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

const localeOf = async (
  strapi: Core.Strapi,
  uid: string,
  act: Act,
  value: unknown,
): Promise<string | null> => {
  const { pluginOptions } = modelOf(strapi, uid) as {
    pluginOptions?: { i18n?: { localized?: boolean } };
  };
  if (!pluginOptions?.i18n?.localized) {
    if (value !== undefined) {
      throw refuse('locale', `${typeName(strapi, uid)} are the same in every locale; leave it out`);
    }
    return null;
  }
  if (value === undefined) {
    const locales = strapi.plugin('i18n').service('locales') as unknown as Locales;
    return locales.getDefaultLocale();
  }
  if (value === '*' && act === 'find') return '*';
  if (typeof value !== 'string' || value.length > 35 || !localeForm.test(value)) {
    throw refuse('locale', 'must be a locale such as "en" or "fr-BE"');
  }
  return value;
};

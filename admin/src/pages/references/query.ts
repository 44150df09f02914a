/** The list's search, filters, order and page as the address bar holds them, so that a reload and the back button keep them. Pure. */
import { searchReferencesQuery } from '../../../../plugin/model/reference';
import type { SearchReferencesQuery } from '../../../../plugin/model/reference';

export interface ListQuery extends SearchReferencesQuery {
  /** What the outlet is called, for the filter: the pages found may be none. Never sent. */
  outletName?: string;
}

/** Rows that a page of the list may have. */
export const pageSizes = [10, 25, 50, 100] as const;

const defaults = searchReferencesQuery.parse({});

const keys = ['q', 'outlet', 'state', 'missing', 'tasks', 'sort', 'page', 'pageSize'] as const;

/** What narrows the list down. */
const filters = ['q', 'outlet', 'outletName', 'state', 'missing', 'tasks'] as const;

/** The list that an address such as "?state=gone&page=2" asks for. What it says wrongly is as if it were missing. */
export const readQuery = (search: string): ListQuery => {
  const params = new URLSearchParams(search);
  const sound: Record<string, string> = {};
  for (const key of keys) {
    const value = params.get(key);
    if (value !== null && searchReferencesQuery.shape[key].safeParse(value).success) {
      sound[key] = value;
    }
  }
  const query: ListQuery = searchReferencesQuery.parse(sound);
  const outletName = params.get('outletName');
  if (query.outlet && outletName) query.outletName = outletName;
  return query;
};

/** The address's search part, with its question mark; what is as it is at first is left out. */
export const writeQuery = (query: ListQuery): string => {
  const params = new URLSearchParams();
  for (const key of [...keys, 'outletName'] as const) {
    const value = query[key];
    const atFirst: unknown = key === 'outletName' ? undefined : defaults[key];
    if (value !== undefined && value !== '' && value !== atFirst) params.set(key, String(value));
  }
  const search = params.toString();
  return search ? `?${search}` : '';
};

/** Another search, filter or order begins on the first page. */
export const changeQuery = (query: ListQuery, change: Partial<ListQuery>): ListQuery => ({
  ...query,
  page: defaults.page,
  ...change,
});

/** The same order and page length, and nothing left out; what narrowed is there as undefined, so that it takes the place of what was. */
export const withoutFilters = ({ sort, pageSize }: ListQuery): ListQuery => ({
  ...defaults,
  ...Object.fromEntries(filters.map((key) => [key, undefined])),
  q: defaults.q,
  sort,
  pageSize,
});

export const isFiltered = (query: ListQuery): boolean =>
  filters.some((key) => (query[key] ?? '') !== '');

/** What is sent to the server: all but the name of the outlet. */
export const sentQuery = (query: ListQuery): Partial<SearchReferencesQuery> => {
  const sent: Record<string, unknown> = {};
  for (const key of keys) if (query[key] !== undefined && query[key] !== '') sent[key] = query[key];
  return sent;
};

/** Pages at outlets, fetched with care. */
export { checkAddress } from './check-address';
export type { FetchSettings } from './check-address';
export { FetchError } from './fetch-error';
export { closeFetch, fetchPage } from './fetch-page';
export type { FetchOptions } from './fetch-page';
export type { FetchedPage } from './follow';

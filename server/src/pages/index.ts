/** Reading fetched pages. The parsers stay in the worker's bundle: nothing here loads them. */
import path from 'node:path';
import type { PageReading } from '../../../plugin/model/page';
import { PageReader } from './page-reader';
import type { FetchedPage } from './worker-messages';

export { PageError } from './page-error';
export type { FetchedPage } from './worker-messages';

// Asked for late: the build for ES modules, which Strapi does not load, has no __dirname.
const reader = new PageReader(() => path.join(__dirname, 'page-worker.js'));

/**
 * What a page says, and says of itself. It is read in a worker, one page after another.
 * @param body the page's bytes, decompressed
 * @throws PageError with a sentence for the editor
 */
export const readPage = (body: Uint8Array, page: FetchedPage): Promise<PageReading> =>
  reader.read(body, page);

/** End the worker at the end of the application; whatever is being read is refused. */
export const closePages = (): Promise<void> => reader.close();

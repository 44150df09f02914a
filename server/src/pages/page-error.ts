/** Why a page that was fetched could not be read. */
import type { FetchFault } from '../../../plugin/model/page';

/** The message is a sentence for the editor. */
export class PageError extends Error {
  readonly fault: FetchFault = 'unreadable';
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'PageError';
  }
}

const paste = 'Paste its text instead.';

/** The faults of pages, in plain words. */
export const unreadable = {
  tooComplex: (cause?: unknown): PageError =>
    new PageError(`This page is too complex to read. ${paste}`, { cause }),
  tooLong: (): PageError => new PageError(`This page has too much text to be one story. ${paste}`),
  noText: (): PageError => new PageError(`What the site sent is no text. ${paste}`),
  failed: (cause?: unknown): PageError =>
    new PageError(`This page could not be read. ${paste}`, { cause }),
  tooMany: (): PageError =>
    new PageError('Too many pages are being read at this moment. Try again in a minute.'),
  closed: (): PageError => new PageError('The server is shutting down. Try again in a minute.'),
} as const;

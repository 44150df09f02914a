/** What the server and its worker for pages say to each other. */
import type { PageReading } from '../../../plugin/model/page';

export interface FetchedPage {
  /** The address at which the page was found in the end. */
  url: string;
  /** The charset of the answer's header. */
  charset: string | null;
  /** The content type of the answer's header, with or without its parameters. */
  contentType: string | null;
}

export interface PageRequest extends FetchedPage {
  body: Uint8Array;
}

/** A reading, or the sentence that says why there is none. */
export type PageAnswer = { reading: PageReading } | { message: string };

/** Why a page was not fetched, in a sentence that an editor understands and that says what to do. */
import { domainToUnicode } from 'node:url';
import type { FetchFault } from '../../../plugin/model/page';

export class FetchError extends Error {
  readonly fault: FetchFault;
  /** The site's answer, where there was one. */
  readonly status: number | undefined;
  /** When the site wants to be asked again; seconds from now. */
  readonly retryAfter: number | undefined;
  constructor(
    fault: FetchFault,
    message: string,
    { status, retryAfter, cause }: { status?: number; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'FetchError';
    this.fault = fault;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

const paste = 'Paste its text instead.';
const pastePage = "Paste the page's text instead.";
const shown = (host: string): string => domainToUnicode(host) || host;

/** The refusals of the guard, and what a site or the way to it does wrong. */
export const refusals = {
  off: () =>
    new FetchError(
      'off',
      `This newsroom fetches no pages ("fetch" is "off" in the plugin's configuration). ${pastePage}`,
    ),

  notAllowed: (host: string) =>
    new FetchError(
      'not-allowed',
      `${shown(host)} is not on this newsroom's list of sites to fetch from. ${pastePage} Or have the site added to "allow" in the plugin's configuration.`,
    ),

  noAddress: () =>
    new FetchError(
      'unreachable',
      "This is no complete web address. Copy it from the browser once more, or paste the page's text instead.",
    ),

  scheme: (scheme: string) =>
    new FetchError(
      'private-address',
      `Only addresses that begin with http:// or https:// are fetched, not ${scheme}. Check the address, or paste the page's text instead.`,
    ),

  user: (host: string) =>
    new FetchError(
      'private-address',
      `The address gives ${shown(host)} a user name or a password. Take out what stands before the @.`,
    ),

  port: (host: string, port: number, ports: ReadonlySet<number>) =>
    new FetchError(
      'private-address',
      `Pages are fetched at the ports ${[...ports].join(', ')}, not at port ${port} of ${shown(host)}. Check the address, or paste the page's text instead.`,
    ),

  inside: (host: string) =>
    new FetchError(
      'private-address',
      `${shown(host)} is an address inside a network, and such are not fetched. Check the address, or paste the page's text instead.`,
    ),

  noHost: (host: string, cause?: unknown) =>
    new FetchError(
      'unreachable',
      `No site named ${shown(host)} is found. Check the address, try again later, or paste the page's text instead.`,
      { cause },
    ),

  certificate: (host: string, cause: unknown) =>
    new FetchError(
      'unreachable',
      `${shown(host)} does not prove that it is the site it says it is: its certificate is not valid. ${paste}`,
      { cause },
    ),

  noAnswer: (host: string, cause: unknown) =>
    new FetchError(
      'unreachable',
      `${shown(host)} does not answer, or breaks off. Try again later, or paste the page's text instead.`,
      { cause },
    ),

  stopped: (host: string) =>
    new FetchError(
      'unreachable',
      `The server was stopped while it fetched the page from ${shown(host)}. Try again.`,
    ),

  timeout: (host: string, milliseconds: number) =>
    new FetchError(
      'timeout',
      `${shown(host)} did not send the page within ${milliseconds / 1000} seconds. Try again later, or paste the page's text instead.`,
    ),

  tooLarge: (host: string, bytes: number) =>
    new FetchError(
      'too-large',
      `The page at ${shown(host)} is larger than ${bytes / 1_000_000} MB. Paste the passage that you need instead.`,
    ),

  headersTooLarge: (host: string, cause: unknown) =>
    new FetchError(
      'too-large',
      `${shown(host)} sends more headers with the page than are taken. ${pastePage}`,
      { cause },
    ),

  tooManyRedirects: (host: string, most: number) =>
    new FetchError(
      'too-many-redirects',
      `${shown(host)} sends on to another address more than ${most} times. Open the page in the browser and copy the address that it ends at, or paste its text instead.`,
    ),

  noPage: (host: string, contentType: string) =>
    new FetchError(
      'no-page',
      `What ${shown(host)} sends is not a page (${contentType === '' ? 'it says no kind' : contentType}). Give the address of the page itself, or paste the passage instead.`,
    ),

  encoding: (host: string, encoding: string, cause?: unknown) =>
    new FetchError(
      'unreadable',
      `${shown(host)} sends the page in an encoding that cannot be read (${encoding}). ${paste}`,
      { cause },
    ),

  redirect: (host: string, status: number) =>
    new FetchError(
      'server-error',
      `${shown(host)} sends on to another address and does not say to which (${status}). Open the page in the browser and copy the address that it ends at.`,
      { status },
    ),

  status: (host: string, status: number, retryAfter?: number) => {
    const { fault, says } = answers[status] ?? otherAnswer;
    return new FetchError(fault, `${shown(host)} ${says(status)}`, { status, retryAfter });
  },
} as const;

/** A refusal where another site sent us on: the editor never saw the address that the sentence speaks of. */
export const sentOn = (from: string, error: unknown): unknown =>
  error instanceof FetchError
    ? new FetchError(
        error.fault,
        `${shown(from)} sends on to another address. ${error.message}`,
        error,
      )
    : error;

interface Answer {
  fault: FetchFault;
  says: (status: number) => string;
}

const notFound: Answer = {
  fault: 'not-found',
  says: (status) =>
    `has no page at this address (${status}). Check the address, or paste the page's text instead.`,
};
const refused: Answer = {
  fault: 'refused',
  says: (status) => `does not let us read the page (${status}). ${paste}`,
};
const busy: Answer = {
  fault: 'busy',
  says: (status) => `is too busy to send the page (${status}). Try again later, or paste its text.`,
};
const otherAnswer: Answer = {
  fault: 'server-error',
  says: (status) =>
    `answers with an error instead of the page (${status}). Try again later, or paste its text.`,
};
const answers: Partial<Record<number, Answer>> = {
  401: refused,
  403: refused,
  404: notFound,
  410: notFound,
  429: busy,
  451: refused,
  503: busy,
};

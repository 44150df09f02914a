/** What a fetch may cost: a fetched page is hostile until it is read. */
export interface FetchLimits {
  /** For all of it: names, connections, redirects and the body; milliseconds. */
  time: number;
  /** For one address of a host, before the next is tried; milliseconds. */
  connecting: number;
  /** Of the body, decoded, and of each step of its decoding; bytes. */
  size: number;
  /** Of the answer's headers; bytes. */
  headers: number;
  redirects: number;
  /** Encodings on top of each other. */
  encodings: number;
  /** Where pages are served, other than at an origin that the newsroom lists. */
  ports: ReadonlySet<number>;
}

export const fetchLimits: FetchLimits = {
  time: 10_000,
  connecting: 2_000,
  size: 5_000_000,
  headers: 64 * 1024,
  redirects: 5,
  encodings: 2,
  ports: new Set([80, 443, 8080, 8443]),
};

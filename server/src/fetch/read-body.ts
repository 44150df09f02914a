/** The body of an answer, decoded piece by piece: what unpacks to more than is taken is never unpacked whole. */
import { Readable, pipeline } from 'node:stream';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchError, refusals } from './fetch-error';

type Bytes = AsyncIterable<Uint8Array>;

/** For Accept-Encoding: what Node unpacks in every version that we run on. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

interface BodyLimits {
  size: number;
  encodings: number;
}

/**
 * @param body as it comes in; whatever it throws goes through
 * @param encodings in the order in which they were applied
 * @param host for the message
 * @throws FetchError too-large; unreadable: an unknown, broken or cut off encoding
 */
export const readBody = async (
  body: Bytes,
  encodings: readonly string[],
  host: string,
  limits: BodyLimits,
): Promise<Uint8Array> => {
  const named = encodings.join(', ').slice(0, 60);
  const steps = encodings.flatMap((encoding) => decoders.get(encoding) ?? []);
  if (steps.length < encodings.length || steps.length > limits.encodings) {
    throw refusals.encoding(host, named);
  }
  // Each step is measured: a stream may unpack to gigabytes that unpack to nothing.
  const measured = (bytes: Bytes): Bytes => atMost(bytes, limits.size, host);
  const decoded = steps.reduceRight(
    (bytes, decode) => measured(decode(bytes)),
    measured(failingAsBody(body)),
  );
  try {
    return await collect(decoded);
  } catch (error) {
    if (error instanceof BodyError) throw error.cause;
    if (error instanceof FetchError) throw error;
    throw refusals.encoding(host, named, error);
  }
};

const collect = async (bytes: Bytes): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
};

/** Marks what the connection throws, since a decoder throws in its own right. */
class BodyError extends Error {}

async function* failingAsBody(body: Bytes): Bytes {
  try {
    yield* body;
  } catch (cause) {
    throw new BodyError('The body broke off', { cause });
  }
}

async function* atMost(bytes: Bytes, size: number, host: string): Bytes {
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > size) throw refusals.tooLarge(host, size);
    yield piece;
  }
}

/** The decoder ends with the source, and the source with the decoder; the reader is told of either's error. */
const through = (bytes: Bytes, decoder: Transform): Bytes =>
  pipeline(Readable.from(bytes, { objectMode: false }), decoder, () => undefined);

/** "deflate" is zlib's format by the book, and bare deflate at many servers: the first byte tells. */
async function* inflate(bytes: Bytes): Bytes {
  const pieces = bytes[Symbol.asyncIterator]();
  const start = await pieces.next();
  if (start.done) return;
  const whole = async function* (): Bytes {
    yield start.value;
    yield* { [Symbol.asyncIterator]: () => pieces };
  };
  const isZlib = ((start.value[0] ?? 0) & 0x0f) === 8;
  yield* through(whole(), isZlib ? createInflate() : createInflateRaw());
}

const gunzip = (bytes: Bytes): Bytes => through(bytes, createGunzip());

const decoders = new Map<string, (bytes: Bytes) => Bytes>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflate],
  ['br', (bytes) => through(bytes, createBrotliDecompress())],
]);

import { promisify } from 'node:util';
import { brotliCompress, constants, deflate, deflateRaw, gzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { localSite, refusalOf } from './fetch-web';

// Hundreds of connections, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const site = localSite();
beforeAll(site.start);
afterAll(site.stop);

const URL_OF_PAGE = 'https://hln.be/a';
const story = `<p>${'De burgemeester wil het marktplein autovrij maken. '.repeat(400)}</p>`;

const brotli = promisify(brotliCompress);
const pack: Record<string, (data: Uint8Array | string) => Promise<Buffer>> = {
  gzip: promisify(gzip),
  'x-gzip': promisify(gzip),
  deflate: promisify(deflate),
  'deflate, as many servers mean it': promisify(deflateRaw),
  // The best quality takes seconds for the large ones.
  br: (data) => brotli(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};
const packed = (encoding: string, data: Uint8Array | string): Promise<Buffer> => {
  const packer = pack[encoding];
  return packer ? packer(data) : Promise.resolve(Buffer.from(data));
};

const body = (data: Uint8Array | string, headers: Record<string, string | string[]> = {}) => {
  site.answers((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(data);
  });
};
const text = async (options: Parameters<typeof site.fetch>[1] = {}): Promise<string> =>
  Buffer.from((await site.fetch(URL_OF_PAGE, options)).body).toString();
const fault = async (options: Parameters<typeof site.fetch>[1] = {}) =>
  (await refusalOf(site.fetch(URL_OF_PAGE, options))).fault;

const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
/** The bytes as they are, and then the end of the connection. */
const raw = (...pieces: (Uint8Array | string)[]) => {
  site.sends((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      for (const piece of pieces) socket.write(piece);
      socket.end();
    });
  });
};

describe('an encoded page', () => {
  it.each(Object.keys(pack))('is unpacked: %s', async (encoding) => {
    body(await packed(encoding, story), { 'Content-Encoding': encoding.replace(/,.*/, '') });
    expect(await text()).toBe(story);
  });

  it('is unpacked twice where it was packed twice, in one header or two', async () => {
    const twice = await packed('br', await packed('gzip', story));
    body(twice, { 'Content-Encoding': 'GZIP , identity, br' });
    expect(await text()).toBe(story);
    body(twice, { 'Content-Encoding': ['gzip', 'br'] });
    expect(await text()).toBe(story);
    const inner = await packed('gzip', await packed('deflate, as many servers mean it', story));
    body(inner, { 'Content-Encoding': 'deflate, gzip' });
    expect(await text()).toBe(story);
  });

  it('is empty where nothing was packed', async () => {
    for (const encoding of ['gzip', 'deflate', 'br', 'identity']) {
      body(await packed(encoding, ''), { 'Content-Encoding': encoding });
      expect([encoding, await text()]).toEqual([encoding, '']);
    }
  });

  it.each(['zstd', 'compress', 'gzip, gzip, gzip', 'gzip, rot13', '__proto__'])(
    'that cannot be unpacked is said to be: %s',
    async (encoding) => {
      body(await packed('gzip', story), { 'Content-Encoding': encoding });
      const refusal = await refusalOf(site.fetch(URL_OF_PAGE));
      expect(refusal.fault).toBe('unreadable');
      expect(refusal.message).toContain(`(${encoding})`);
    },
  );

  it.each(['gzip', 'deflate', 'br'])('that is broken is said to be: %s', async (encoding) => {
    const whole = await packed(encoding, story);
    const headers = { 'Content-Encoding': encoding };
    body(whole.subarray(0, whole.length - 9), headers);
    expect(await fault()).toBe('unreadable');
    body('<p>not packed at all', headers);
    expect(await fault()).toBe('unreadable');
    body(Buffer.concat([whole.subarray(0, 12), Buffer.alloc(200, 0xff)]), headers);
    expect(await fault()).toBe('unreadable');
  });
});

describe('a page that is too large', () => {
  const limits = { size: 100_000 };

  it('is refused from its headers, or as soon as it is', async () => {
    body('x'.repeat(100_000));
    expect(await text({ limits })).toHaveLength(100_000);
    body('x'.repeat(100_001));
    expect(await fault({ limits })).toBe('too-large');
    body('x'.repeat(100_001), { 'Transfer-Encoding': 'chunked' });
    expect(await fault({ limits })).toBe('too-large');
  });

  it.each(['gzip', 'deflate', 'br'])('may be small as it is sent: %s', async (encoding) => {
    const bomb = await packed(encoding, Buffer.alloc(20_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    body(bomb, { 'Content-Encoding': encoding });
    const { fault: found, message } = await refusalOf(site.fetch(URL_OF_PAGE));
    expect(found).toBe('too-large');
    expect(message).toMatch(/^The page at hln\.be is larger than 5 MB\./);
  });

  it('may be packed twice', async () => {
    const bomb = await packed('gzip', await packed('gzip', Buffer.alloc(50_000_000)));
    expect(bomb.length).toBeLessThan(10_000);
    body(bomb, { 'Content-Encoding': 'gzip, gzip' });
    expect(await fault()).toBe('too-large');
  });

  it('may unpack to gigabytes that unpack to nothing', async () => {
    // Stored blocks without content: any number of them is an empty page.
    const nothing = Buffer.alloc(5_000_000, Buffer.from([0, 0, 0, 0xff, 0xff]));
    body(await packed('gzip', nothing), { 'Content-Encoding': 'deflate, gzip' });
    expect(await fault({ limits })).toBe('too-large');
  });

  it('may have no end', async () => {
    let closed: Promise<void> | undefined;
    site.answers(({ socket }, response) => {
      closed = new Promise((resolve) => socket.once('close', resolve));
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const more = (): void => {
        if (!response.destroyed && response.write('x'.repeat(10_000))) setImmediate(more);
      };
      response.on('drain', more);
      more();
    });
    expect(await fault({ limits })).toBe('too-large');
    await closed;
  });

  it('is not one because of the long headers that some sites send', async () => {
    body('the page', { 'Content-Security-Policy': 'x'.repeat(40_000) });
    expect(await text()).toBe('the page');
  });

  it('may be so in its headers', async () => {
    site.answers((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'X-Filler': 'x'.repeat(200_000) });
      response.end();
    });
    const refusal = await refusalOf(site.fetch(URL_OF_PAGE));
    expect(refusal.fault).toBe('too-large');
    expect(refusal.message).toContain('headers');
  });

  it('may be so in headers without an end, or in answers before the answer', async () => {
    for (const piece of [`X-Filler: ${'x'.repeat(100)}\r\n`, `\r\nHTTP/1.1 103 Early Hints\r\n`]) {
      site.sends((socket) => {
        socket.on('error', () => undefined);
        socket.write('HTTP/1.1 103 Early Hints\r\n');
        const timer = setInterval(() => socket.write(piece.repeat(100)), 1);
        socket.once('close', () => {
          clearInterval(timer);
        });
      });
      expect(await fault({ limits: { time: 1_000 } })).toMatch(/^(?:too-large|timeout)$/);
    }
  });
});

describe('a page that comes slowly', () => {
  it('is given up when the time is over, packed or not', async () => {
    for (const encoding of ['identity', 'gzip', 'br', 'gzip, br']) {
      let closed: Promise<void> | undefined;
      const start = await packed('br', await packed('gzip', story));
      site.answers(({ socket }, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': encoding });
        response.write(encoding === 'gzip, br' ? start.subarray(0, 20) : '\x1f');
        const timer = setInterval(() => response.write(''), 10);
        closed = new Promise((resolve) => {
          socket.once('close', () => {
            clearInterval(timer);
            resolve();
          });
        });
      });
      expect(await fault({ limits: { time: 200 } })).toBe('timeout');
      await closed;
    }
  });

  it('is given up though a byte comes now and then', async () => {
    site.answers(({ socket }, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 5);
      socket.once('close', () => {
        clearInterval(timer);
      });
    });
    expect(await fault({ limits: { time: 200 } })).toBe('timeout');
  });
});

describe('a page whose length is said wrongly', () => {
  it('is broken off where less comes', async () => {
    raw(`${head}Content-Length: 100\r\n\r\n`, 'the page');
    expect(await fault()).toBe('unreachable');
    raw(`${head}Content-Length: 100\r\nContent-Encoding: gzip\r\n\r\n`, await packed('gzip', 'x'));
    expect(await fault()).toBe('unreachable');
  });

  it('is what was said where more comes', async () => {
    raw(`${head}Content-Length: 8\r\n\r\n`, 'the page and more of it');
    expect(await text()).toBe('the page');
  });

  it('is broken off where the chunks have no end or no sense', async () => {
    raw(`${head}Transfer-Encoding: chunked\r\n\r\n`, '8\r\nthe page\r\n');
    expect(await fault()).toBe('unreachable');
    raw(`${head}Transfer-Encoding: chunked\r\n\r\n`, 'zz\r\nthe page\r\n');
    expect(await fault()).toBe('unreachable');
    raw(`${head}Content-Length: 8\r\nContent-Length: 9\r\n\r\n`, 'the page');
    expect(await fault()).toBe('unreachable');
    raw(`${head}Content-Length: -1\r\n\r\n`, 'the page');
    expect(await fault()).toBe('unreachable');
  });

  it('is all that comes where no length is said, as of old', async () => {
    raw('HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n', 'the ', 'page');
    expect(await text()).toBe('the page');
  });

  it('is broken off by a reset in the middle', async () => {
    site.answers(({ socket }, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '100' });
      response.write('the page', () => {
        socket.resetAndDestroy();
      });
    });
    expect(await fault()).toBe('unreachable');
    site.sends((socket) => {
      socket.once('data', () => {
        socket.resetAndDestroy();
      });
    });
    expect(await fault()).toBe('unreachable');
  });
});

it('a server goes on with its work while it unpacks', async () => {
  body(await packed('br', Buffer.alloc(4_900_000, 'De burgemeester ')), {
    'Content-Encoding': 'br',
  });
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  expect(await text()).toHaveLength(4_900_000);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

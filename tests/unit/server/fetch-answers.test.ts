import { createServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeFetch, fetchPage } from '../../../server/src/fetch';
import { openSocket } from '../../../server/src/fetch/connect';
import { inTurn } from '../../../server/src/fetch/resolve';
import { everywhere, listen, localSite, refusalOf, webAt } from './fetch-web';

// Hundreds of connections, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const site = localSite();
beforeAll(site.start);
afterAll(site.stop);

const page = (headers: Record<string, string> = {}, status = 200, body = 'the page') => {
  site.answers((_request, response) => {
    response.writeHead(status, { 'Content-Type': 'text/html', ...headers }).end(body);
  });
};
const URL_OF_PAGE = 'https://www.7sur7.be/a';

describe('the request', () => {
  it('says who asks, and for what', async () => {
    let asked: object = {};
    site.answers(({ headers, method, url }, response) => {
      asked = { ...headers, method, url };
      response.setHeader('Content-Type', 'text/html').end();
    });
    await site.fetch('https://www.hln.be:8443/a?b=%20c#d');
    expect(asked).toEqual({
      method: 'GET',
      url: '/a?b=%20c',
      host: 'www.hln.be:8443',
      connection: 'close',
      'user-agent': 'Mozilla/5.0 (compatible; strapi-plugin-newsroom)',
      accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': '*',
    });
  });

  it('gives the certificate’s name where there is one', async () => {
    const names: string[] = [];
    const server = createTlsServer({
      SNICallback: (name, callback) => {
        names.push(name);
        callback(new Error('no certificate here'));
      },
    });
    const port = await listen(server);
    const web = webAt(port);
    web.connect = (endpoint, milliseconds, signal) =>
      openSocket({ ...endpoint, address: '127.0.0.1', port }, milliseconds, signal);
    const refusal = await refusalOf(fetchPage(everywhere, 'https://www.hln.be/', {}, web));
    expect(refusal.fault).toBe('unreachable');
    expect(names).toEqual(['www.hln.be']);
    server.close();
  });
});

describe('an answer', () => {
  it('has its kind, its charset and its validators', async () => {
    page({
      'Content-Type': 'Text/HTML; Charset="Windows-1252"; x=y',
      ETag: 'W/"abc"',
      'Last-Modified': 'Sat, 14 Mar 2026 08:00:00 GMT',
    });
    const { body, ...rest } = await site.fetch(URL_OF_PAGE);
    expect(Buffer.from(body).toString()).toBe('the page');
    expect(rest).toEqual({
      url: URL_OF_PAGE,
      seen: [URL_OF_PAGE],
      permanent: false,
      status: 200,
      contentType: 'text/html',
      charset: 'windows-1252',
      etag: 'W/"abc"',
      lastModified: 'Sat, 14 Mar 2026 08:00:00 GMT',
      notModified: false,
    });
  });

  it.each([
    ['text/html', null],
    ['text/html; charset=', null],
    ['text/html;charset=utf-8', 'utf-8'],
    ["text/html; charset='UTF-8'", 'utf-8'],
    ['text/html; boundary=x; charset=iso-8859-1 ', 'iso-8859-1'],
    ['text/html; charset=<script>', null],
    [`text/html; charset=${'x'.repeat(100)}`, null],
  ])('of the kind %s has the charset %s', async (contentType, charset) => {
    page({ 'Content-Type': contentType });
    expect((await site.fetch(URL_OF_PAGE)).charset).toBe(charset);
  });

  it.each(['text/html', 'application/xhtml+xml', 'TEXT/PLAIN; charset=utf-8'])(
    'is a page where it is %s',
    async (contentType) => {
      page({ 'Content-Type': contentType });
      expect((await site.fetch(URL_OF_PAGE)).body).toHaveLength(8);
    },
  );

  it.each(['application/pdf', 'image/png', 'application/json', 'application/rss+xml', ''])(
    'is no page where it is "%s", and its body is not read',
    async (contentType) => {
      let closed: Promise<void> | undefined;
      site.answers(({ socket }, response) => {
        closed = new Promise((resolve) => socket.once('close', resolve));
        response.writeHead(200, contentType === '' ? {} : { 'Content-Type': contentType });
        response.write('%PDF-1.7');
      });
      const { fault, message } = await refusalOf(site.fetch(URL_OF_PAGE));
      expect(fault).toBe('no-page');
      expect(message).toContain('www.7sur7.be');
      await closed;
    },
  );

  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [451, 'refused'],
    [404, 'not-found'],
    [410, 'not-found'],
    [429, 'busy'],
    [503, 'busy'],
    [204, 'server-error'],
    [206, 'server-error'],
    [304, 'server-error'],
    [400, 'server-error'],
    [402, 'server-error'],
    [418, 'server-error'],
    [500, 'server-error'],
    [502, 'server-error'],
    [599, 'server-error'],
    [700, 'server-error'],
  ])('%i is %s', async (status, fault) => {
    page({}, status);
    const refusal = await refusalOf(site.fetch(URL_OF_PAGE));
    expect(refusal).toMatchObject({ fault, status });
    expect(refusal.message).toContain(`(${status})`);
  });

  it('says in a sentence what to do', async () => {
    page({}, 403);
    const { message } = await refusalOf(site.fetch(URL_OF_PAGE));
    expect(message).toBe(
      'www.7sur7.be does not let us read the page (403). Paste its text instead.',
    );
  });

  it.each([
    ['120', 120],
    ['0', 0],
    ['Sat, 14 Mar 2026 08:01:30 GMT', 90],
    ['Sat, 14 Mar 2026 07:00:00 GMT', 0],
    ['99999999999999999999', 30 * 86_400],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
  ])('wants us again after "%s"', async (value, retryAfter) => {
    page({ 'Retry-After': value }, 429);
    const now = () => Date.parse('2026-03-14T08:00:00Z');
    const web = { ...webAt(site.port), now };
    const refusal = await refusalOf(fetchPage(everywhere, URL_OF_PAGE, {}, web));
    expect(refusal.retryAfter).toBe(retryAfter);
  });

  it('keeps no validator that could not be sent back', async () => {
    page({ ETag: `"${'x'.repeat(300)}"`, 'Last-Modified': 'gisteren\u00e9' });
    expect(await site.fetch(URL_OF_PAGE)).toMatchObject({ etag: null, lastModified: null });
  });
});

describe('a page that was read before', () => {
  const etag = '"v1"';
  const lastModified = 'Sat, 14 Mar 2026 08:00:00 GMT';

  it('is sent only if it has changed', async () => {
    site.answers(({ headers }, response) => {
      const same =
        headers['if-none-match'] === etag && headers['if-modified-since'] === lastModified;
      response.writeHead(same ? 304 : 200, { 'Content-Type': 'text/html', ETag: etag });
      response.end(same ? undefined : 'the page');
    });
    const again = await site.fetch(URL_OF_PAGE, { etag, lastModified });
    expect(again).toMatchObject({ notModified: true, status: 304, etag });
    expect(again.body).toHaveLength(0);
    const changed = await site.fetch(URL_OF_PAGE, { etag: '"v0"', lastModified });
    expect(changed).toMatchObject({ notModified: false, status: 200 });
  });

  it('is asked for without conditions at another address', async () => {
    const asked: (string | undefined)[] = [];
    site.answers(({ headers, url }, response) => {
      asked.push(headers['if-none-match']);
      if (url === '/a') response.writeHead(302, { Location: '/b' }).end();
      else response.setHeader('Content-Type', 'text/html').end();
    });
    await site.fetch(URL_OF_PAGE, { etag });
    expect(asked).toEqual([etag, undefined]);
  });

  it('is asked for without validators that no header may hold', async () => {
    let asked: string | undefined;
    site.answers(({ headers }, response) => {
      asked = headers['if-none-match'];
      response.setHeader('Content-Type', 'text/html').end();
    });
    await site.fetch(URL_OF_PAGE, { etag: '"a"\r\nX-Evil: 1', lastModified: '' });
    expect(asked).toBeUndefined();
  });
});

describe('a site that is not there', () => {
  it('refuses the connection', async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const refusal = await refusalOf(fetchPage(everywhere, URL_OF_PAGE, {}, webAt(port)));
    expect(refusal.fault).toBe('unreachable');
    expect(refusal.message).toMatch(/^www\.7sur7\.be does not answer, or breaks off\./);
  });

  it('has no address', async () => {
    for (const lookup of [
      () => Promise.resolve([]),
      () => Promise.reject(new Error('ENOTFOUND')),
    ]) {
      const web = { ...webAt(site.port), lookup };
      const refusal = await refusalOf(
        fetchPage(everywhere, 'https://h\u00e9lene.example/', {}, web),
      );
      expect(refusal.fault).toBe('unreachable');
      expect(refusal.message).toMatch(/^No site named h\u00e9lene\.example is found\./);
    }
  });

  it('answers at the second of its addresses', async () => {
    page();
    const web = webAt(site.port, {
      dns: { 'two.example': ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', '93.184.215.14'] },
    });
    const connect: typeof web.connect = (endpoint, milliseconds, signal) =>
      endpoint.address.includes(':')
        ? Promise.reject(new Error('ENETUNREACH'))
        : web.connect(endpoint, milliseconds, signal);
    const { status } = await fetchPage(everywhere, 'http://two.example/', {}, { ...web, connect });
    expect(status).toBe(200);
  });

  it('keeps silent at the first of its addresses', async () => {
    page();
    const silent = createServer((socket) => socket.on('error', () => undefined).resume());
    const port = await listen(silent);
    const web = webAt(site.port, {
      dns: { 'two.example': ['93.184.215.15', '93.184.215.14'] },
      limits: { connecting: 50 },
    });
    const connect: typeof web.connect = (endpoint, milliseconds, signal) =>
      endpoint.address === '93.184.215.15'
        ? openSocket({ ...endpoint, address: '127.0.0.1', port }, milliseconds, signal)
        : web.connect(endpoint, milliseconds, signal);
    const { status } = await fetchPage(everywhere, 'https://two.example/', {}, { ...web, connect });
    expect(status).toBe(200);
    silent.close();
  });

  it('does not speak HTTP', async () => {
    for (const words of ['SSH-2.0-OpenSSH_9.6\r\n', 'HTTP/9.9 999\r\n\r\n', '\0\0\0']) {
      site.sends((socket) => socket.on('error', () => undefined).end(words));
      expect((await refusalOf(site.fetch(URL_OF_PAGE))).fault).toBe('unreachable');
    }
  });

  it('wants to speak something else', async () => {
    site.sends((socket) =>
      socket
        .on('error', () => undefined)
        .write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
    );
    expect((await refusalOf(site.fetch(URL_OF_PAGE))).fault).toBe('unreachable');
  });
});

describe('a fetch that is ended', () => {
  const silent = () => {
    site.answers(() => undefined);
  };

  it('by the caller throws the caller’s reason, before and in the middle', async () => {
    silent();
    const reason = new Error('the editor closed the panel');
    await expect(site.fetch(URL_OF_PAGE, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    const controller = new AbortController();
    const asked = new Promise((resolve) => {
      site.answers(resolve);
    });
    const fetching = site.fetch(URL_OF_PAGE, { signal: controller.signal });
    await asked;
    controller.abort(reason);
    await expect(fetching).rejects.toBe(reason);
  });

  it('by the end of the process says so, and leaves no connection', async () => {
    let closed: Promise<void> | undefined;
    const asked = new Promise<void>((resolve) => {
      site.answers(({ socket }) => {
        closed = new Promise((gone) => socket.once('close', gone));
        resolve();
      });
    });
    const refusal = refusalOf(site.fetch(URL_OF_PAGE));
    await asked;
    await closeFetch();
    expect((await refusal).message).toMatch(/^The server was stopped/);
    await closed;
    page();
    expect((await site.fetch(URL_OF_PAGE)).status).toBe(200);
  });

  it.each([
    ['the name', { lookup: () => new Promise<never>(() => undefined) }],
    ['the connection', { connect: () => new Promise<never>(() => undefined) }],
    ['the headers', {}],
  ])('by the clock, while it waits for %s', async (_what, silence) => {
    silent();
    const web = { ...webAt(site.port, { limits: { time: 100 } }), ...silence };
    const { fault, message } = await refusalOf(fetchPage(everywhere, URL_OF_PAGE, {}, web));
    expect(fault).toBe('timeout');
    expect(message).toMatch(/^www\.7sur7\.be did not send the page within 0\.1 seconds\./);
  });

  it('by the clock, however many redirects each take a while', async () => {
    site.answers((_request, response) => {
      setTimeout(() => response.writeHead(302, { Location: '/a' }).end(), 60);
    });
    const refusal = await refusalOf(site.fetch(URL_OF_PAGE, { limits: { time: 150 } }));
    expect(refusal.fault).toBe('timeout');
  });
});

describe('names that are looked up', () => {
  it('wait for each other, so that slow name servers do not stall Strapi', async () => {
    const turn = inTurn(2);
    const { signal } = new AbortController();
    let now = 0;
    let most = 0;
    const task = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
    };
    await Promise.all(Array.from({ length: 9 }, () => turn(signal, task)));
    expect([now, most]).toEqual([0, 2]);
  });

  it('are not looked up any more where the fetch has ended in the meantime', async () => {
    const turn = inTurn(1);
    const stop = new AbortController();
    const { signal } = new AbortController();
    let release = (): void => undefined;
    const first = turn(signal, () => new Promise<void>((resolve) => (release = resolve)));
    let looked = false;
    const second = turn(stop.signal, () => {
      looked = true;
      return Promise.resolve();
    });
    const third = turn(signal, () => Promise.resolve('found'));
    stop.abort();
    release();
    await first;
    await expect(second).rejects.toThrow('aborted');
    expect(await third).toBe('found');
    expect(looked).toBe(false);
  });
});

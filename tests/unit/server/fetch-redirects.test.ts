import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../../server/src/fetch';
import { everywhere, localSite, refusalOf, webAt } from './fetch-web';

// Hundreds of connections, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const site = localSite();
beforeAll(site.start);
afterAll(site.stop);

/** Each address, host and path, redirects to the next of the list; the last is the page. */
const chain = (status: number, ...steps: string[]) => {
  site.answers(({ headers, url }, response) => {
    const at = steps.findIndex((step) => {
      const { host, pathname } = new URL(step);
      return host === headers.host && pathname === url;
    });
    const next = steps[at + 1];
    if (next) response.writeHead(status, { Location: next }).end('moved');
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end('the page');
  });
};
/** Every address redirects to this one. */
const redirectTo = (location: string, status = 302) => {
  site.answers((_request, response) => {
    response.writeHead(status, { Location: location }).end();
  });
};

describe('a page that moved', () => {
  it.each([
    [301, true],
    [302, false],
    [303, false],
    [307, false],
    [308, true],
  ])('is found where it is now: %i', async (status, permanent) => {
    chain(status, 'http://hln.be/a', 'https://www.hln.be/a', 'https://www.hln.be/b');
    const page = await site.fetch('http://hln.be/a#reacties');
    expect(page).toMatchObject({ url: 'https://www.hln.be/b', permanent, status: 200 });
    expect(page.seen).toEqual(['http://hln.be/a', 'https://www.hln.be/a', 'https://www.hln.be/b']);
  });

  it('did not move for good where one of its redirects is not for good', async () => {
    site.answers(({ url }, response) => {
      if (url === '/c') response.setHeader('Content-Type', 'text/html').end('the page');
      else
        response.writeHead(url === '/a' ? 301 : 302, { Location: url === '/a' ? 'b' : 'c' }).end();
    });
    const page = await site.fetch('https://hln.be/a');
    expect(page).toMatchObject({ url: 'https://hln.be/c', permanent: false });
  });

  it('did not move at all where there is no redirect', async () => {
    chain(301, 'https://hln.be/a');
    const page = await site.fetch('https://hln.be/a');
    expect(page).toMatchObject({ url: 'https://hln.be/a', seen: [page.url], permanent: false });
  });

  it.each([
    ['/b?c=d', 'https://hln.be/b?c=d'],
    ['b', 'https://hln.be/nieuws/b'],
    ['?p=2', 'https://hln.be/nieuws/a?p=2'],
    ['//www.hln.be/b', 'https://www.hln.be/b'],
    ['HTTPS://7sur7.be./b#c', 'https://7sur7.be/b'],
    ['  https://7sur7.be/b ', 'https://7sur7.be/b'],
  ])('is looked for at the address "%s" as a browser reads it', async (location, url) => {
    const first = 'https://hln.be/nieuws/a';
    site.answers(({ headers, url: path }, response) => {
      const here = `https://${headers.host ?? ''}${path ?? ''}`;
      if (here === first) response.writeHead(302, { Location: location }).end();
      else response.setHeader('Content-Type', 'text/html').end('the page');
    });
    expect((await site.fetch(first)).url).toBe(url);
  });

  it('is found after five redirects and given up after six', async () => {
    const steps = Array.from({ length: 7 }, (_, i) => `https://hln.be/${i}`);
    chain(302, ...steps.slice(0, 6));
    expect((await site.fetch('https://hln.be/0')).seen).toHaveLength(6);
    chain(302, ...steps);
    const { fault, message } = await refusalOf(site.fetch('https://hln.be/0'));
    expect(fault).toBe('too-many-redirects');
    expect(message).toBe(
      'hln.be sends on to another address more than 5 times. Open the page in the browser and copy the address that it ends at, or paste its text instead.',
    );
  });

  it('is given up where it goes round in circles', async () => {
    redirectTo('https://hln.be/a');
    const { fault } = await refusalOf(site.fetch('https://hln.be/a'));
    expect(fault).toBe('too-many-redirects');
  });
});

describe('a redirect', () => {
  it.each([
    ['http://127.0.0.1/', 'private-address'],
    ['//127.0.0.1/', 'private-address'],
    ['//[::1]:8080/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://localhost:1401/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://inside.example/', 'private-address'],
    ['https://hln.be:6379/', 'private-address'],
    ['https://user:pass@hln.be/', 'private-address'],
    ['file:///etc/hostname', 'private-address'],
    ['ftp://hln.be/', 'private-address'],
    ['data:text/html,hi', 'private-address'],
    ['javascript:alert(1)', 'private-address'],
    ['http://', 'unreachable'],
    ['http://a..b/', 'unreachable'],
  ])('to %s is refused like the address itself', async (location, fault) => {
    for (const status of [301, 302, 303, 307, 308]) {
      redirectTo(location, status);
      const web = webAt(site.port, { dns: { 'inside.example': ['10.0.0.1'] } });
      const refusal = await refusalOf(fetchPage(everywhere, 'https://hln.be/a', {}, web));
      expect(refusal.fault).toBe(fault);
      expect(refusal.message).toMatch(/^hln\.be sends on to another address\. /);
      expect(web.connections).toHaveLength(1);
    }
  });

  it('leaves the allow-list no more than a pasted address does', async () => {
    redirectTo('https://7sur7.be/a');
    const settings = { fetch: 'allow-list', allow: ['hln.be'] } as const;
    const web = webAt(site.port);
    const refusal = await refusalOf(fetchPage(settings, 'https://hln.be/a', {}, web));
    expect(refusal.fault).toBe('not-allowed');
    expect(web.lookups).toEqual(['hln.be']);
  });

  it('to a test site of the newsroom is followed to its port and no other', async () => {
    const settings = { ...everywhere, allow: [`http://127.0.0.1:${site.port}`] };
    chain(302, `http://hln.be/a`, `http://127.0.0.1:${site.port}/b`);
    const page = await site.fetch('http://hln.be/a', { settings });
    expect(page.url).toBe(`http://127.0.0.1:${site.port}/b`);
    redirectTo(`http://127.0.0.1:${site.port + 1}/b`);
    const refusal = await refusalOf(site.fetch('http://hln.be/a', { settings }));
    expect(refusal.fault).toBe('private-address');
  });

  it.each([300, 304, 305, 399])('%i is no redirect, and no page', async (status) => {
    redirectTo('https://hln.be/b', status);
    expect(await refusalOf(site.fetch('https://hln.be/a'))).toMatchObject({
      fault: 'server-error',
      status,
    });
  });

  it('without an address is an error of the site', async () => {
    site.answers((_request, response) => response.writeHead(302).end());
    expect(await refusalOf(site.fetch('https://hln.be/a'))).toMatchObject({
      fault: 'server-error',
      status: 302,
    });
  });

  it('in the page (meta refresh) is left to the reader', async () => {
    site.answers((_request, response) => {
      const refresh = '<meta http-equiv="refresh" content="0; url=http://127.0.0.1/">';
      response.writeHead(200, { 'Content-Type': 'text/html', Refresh: '0; url=/b' }).end(refresh);
    });
    expect((await site.fetch('https://hln.be/a')).seen).toEqual(['https://hln.be/a']);
  });
});

describe('the cookies of one fetch', () => {
  const sent: (string | undefined)[] = [];
  const consentWall = (cookies: string[], to = '/a') => {
    sent.length = 0;
    site.answers(({ headers }, response) => {
      sent.push(headers.cookie);
      if (sent.length > 1) response.setHeader('Content-Type', 'text/html').end('the page');
      else response.writeHead(302, { Location: to, 'Set-Cookie': cookies }).end();
    });
  };

  it('go back to the site that set them, so that a consent wall lets us through', async () => {
    site.answers(({ headers }, response) => {
      if (headers.cookie === 'consent=yes; gate=1=2') {
        response.setHeader('Content-Type', 'text/html').end('the page');
      } else {
        const cookies = ['consent=yes; Path=/; Secure; HttpOnly', 'gate=1=2; Max-Age=60'];
        response.writeHead(302, { Location: '/a', 'Set-Cookie': cookies }).end();
      }
    });
    const page = await site.fetch('https://hln.be/a');
    expect(page.seen).toEqual(['https://hln.be/a', 'https://hln.be/a']);
  });

  it('are forgotten with the fetch', async () => {
    consentWall(['a=1']);
    await site.fetch('https://hln.be/a');
    await site.fetch('https://hln.be/a');
    expect(sent).toEqual([undefined, 'a=1', undefined]);
  });

  it('go to no other host', async () => {
    consentWall(['a=1; Domain=.be', 'b=2; Domain=7sur7.be'], 'https://7sur7.be/a');
    await site.fetch('https://hln.be/a');
    expect(sent).toEqual([undefined, undefined]);
  });

  it('do not leave the encrypted connection where they are for it only', async () => {
    consentWall(['a=1; Secure', 'b=2'], 'http://hln.be/a');
    await site.fetch('https://hln.be/a');
    expect(sent[1]).toBe('b=2');
  });

  it('are dropped where they have ended, are malformed or too long', async () => {
    consentWall([
      'a=1; Max-Age=0',
      'b=2; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
      'c=3; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
      '=4',
      'five',
      'six=\u00e9',
      's even=7',
      `eight=${'8'.repeat(5_000)}`,
      'nine=9; Expires=soon',
    ]);
    await site.fetch('https://hln.be/a');
    expect(sent[1]).toBe('c=3; nine=9');
  });

  it('are no flood', async () => {
    consentWall(Array.from({ length: 500 }, (_, i) => `name${i}=${'x'.repeat(50)}`));
    await site.fetch('https://hln.be/a');
    expect(sent[1]?.split('; ')).toHaveLength(50);
    consentWall(Array.from({ length: 40 }, (_, i) => `name${i}=${'x'.repeat(1_000)}`));
    await site.fetch('https://hln.be/a');
    expect(sent[1]?.length).toBeLessThanOrEqual(8_192);
  });
});

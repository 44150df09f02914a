import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkAddress, FetchError, fetchPage } from '../../../server/src/fetch';
import type { FetchSettings } from '../../../server/src/fetch';
import { ipKind } from '../../../server/src/fetch/ip-kind';
import { outletPages } from './fetch-outlets';
import { everywhere, localSite, refusalOf, webAt } from './fetch-web';

// Hundreds of connections, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const listed = (...allow: string[]): FetchSettings => ({ fetch: 'allow-list', allow });
const publicWith = (...allow: string[]): FetchSettings => ({ fetch: 'public', allow });

/** The fault, or what is asked for. */
const checked = (settings: FetchSettings, address: string): string => {
  try {
    return checkAddress(settings, address).url.href;
  } catch (error) {
    if (error instanceof FetchError) return error.fault;
    throw error;
  }
};

describe('pages of real outlets', () => {
  it('are a hundred and more', () => {
    expect(new Set(outletPages).size).toBeGreaterThanOrEqual(100);
  });

  it('are not refused', () => {
    const asked = outletPages.map((address) => checkAddress(everywhere, address));
    expect(asked.map(({ url, inside }) => [url.href, inside])).toEqual(
      outletPages.map((address) => [new URL(address).href.replace(/#.*$/, ''), false]),
    );
  });

  it('are asked for at the address of their name, with their certificate and nothing else', async () => {
    const site = localSite();
    await site.start();
    site.answers((request, response) => {
      response.setHeader('Content-Type', 'text/html').end(request.headers.host);
    });
    for (const address of outletPages) {
      const web = webAt(site.port);
      const { body } = await fetchPage(everywhere, address, {}, web);
      const { host, hostname, port, protocol } = new URL(address);
      expect(Buffer.from(body).toString()).toBe(host);
      expect(web.lookups).toEqual([hostname]);
      expect(web.connections).toHaveLength(1);
      const secure = protocol === 'https:';
      const at = Number(port || (secure ? 443 : 80));
      expect(web.connections[0]).toMatchObject({ secure, servername: hostname, port: at });
    }
    await site.stop();
  });

  it('are not even looked up where fetching is off', async () => {
    const web = webAt(1);
    for (const allow of [[], ['hln.be', 'https://www.hln.be:443', 'http://127.0.0.1:1401']]) {
      for (const address of [...outletPages, 'http://127.0.0.1:1401/', 'nonsense']) {
        const refusal = await refusalOf(fetchPage({ fetch: 'off', allow }, address, {}, web));
        expect(refusal.fault).toBe('off');
      }
    }
    expect([web.lookups, web.connections]).toEqual([[], []]);
  });
});

describe('what is fetched in public', () => {
  it.each([
    ['another scheme', 'ftp://hln.be/', 'private-address'],
    ['a user name', 'https://editor@hln.be/', 'private-address'],
    ['a port where no pages are', 'https://hln.be:22/', 'private-address'],
    ['a database’s port', 'http://hln.be:5432/', 'private-address'],
    ['half an address', 'hln.be/binnenland', 'unreachable'],
    ['no host', 'https:///', 'unreachable'],
    ['a host with a gap in it', 'https://hln..be/', 'unreachable'],
    ['a dot for a host', 'https://./', 'unreachable'],
  ])('is not %s', (_what, address, fault) => {
    expect(checked(everywhere, address)).toBe(fault);
  });

  it('is a page at another usual port, at a public IP address, and with a dot behind the host', () => {
    expect(checked(everywhere, 'http://hln.be:8080/a')).toBe('http://hln.be:8080/a');
    expect(checked(everywhere, 'https://hln.be:8443/a')).toBe('https://hln.be:8443/a');
    expect(checked(everywhere, 'http://93.184.215.14/a')).toBe('http://93.184.215.14/a');
    expect(checked(everywhere, 'http://[2606:2800:21f::8b2c]/')).toBe(
      'http://[2606:2800:21f::8b2c]/',
    );
    expect(checked(everywhere, 'HTTPS://WWW.HLN.be.:443/a#b')).toBe('https://www.hln.be/a');
  });

  it('does not widen by hosts in the list, which count in the mode allow-list', () => {
    expect(checked(publicWith('hln.be'), 'https://lesoir.be/')).toBe('https://lesoir.be/');
    expect(checked(publicWith('hln.be'), 'https://hln.be:22/')).toBe('private-address');
  });

  it('includes an unusual port of an origin in the list', () => {
    const settings = publicWith('https://beta.hln.be:9443');
    expect(checked(settings, 'https://beta.hln.be:9443/a')).toBe('https://beta.hln.be:9443/a');
    expect(checked(settings, 'https://beta.hln.be:9444/a')).toBe('private-address');
    expect(checked(settings, 'https://x.beta.hln.be:9443/a')).toBe('private-address');
    expect(checked(settings, 'http://beta.hln.be:9443/a')).toBe('private-address');
  });
});

describe('an allow-list', () => {
  it('lets a host through, and its subdomains', () => {
    const settings = listed('hln.be', 'BBC.co.uk', 'zürcher-blatt.example.com');
    for (const address of [
      'https://hln.be/',
      'https://www.hln.be/',
      'https://a.b.HLN.be./',
      'http://hln.be:8080/',
      'https://news.bbc.co.uk/',
      'https://xn--zrcher-blatt-dlb.example.com/',
    ]) {
      expect(checked(settings, address)).toMatch(/^http/);
    }
    for (const address of [
      'https://7sur7.be/',
      'https://evilhln.be/',
      'https://hln.be.evil.example/',
      'https://be/',
      'https://co.uk/',
      'http://93.184.215.14/',
    ]) {
      expect(checked(settings, address)).toMatch(/^(?:not-allowed|private-address)$/);
    }
    expect(checked(settings, 'https://hln.be:22/')).toBe('private-address');
  });

  it('lets an origin through as it is', () => {
    const settings = listed('https://www.hln.be', 'http://93.184.215.14:9000');
    expect(checked(settings, 'https://www.hln.be/a')).toBe('https://www.hln.be/a');
    expect(checked(settings, 'http://www.hln.be/a')).toBe('not-allowed');
    expect(checked(settings, 'https://m.www.hln.be/a')).toBe('not-allowed');
    expect(checked(settings, 'https://hln.be/a')).toBe('not-allowed');
    expect(checked(settings, 'http://93.184.215.14:9000/')).toBe('http://93.184.215.14:9000/');
    expect(checked(settings, 'http://93.184.215.14/')).toBe('not-allowed');
  });

  it('names the host that is missing, and what to do', async () => {
    const web = webAt(1);
    const page = fetchPage(listed('hln.be'), 'https://www.7sur7.be/a', {}, web);
    expect((await refusalOf(page)).message).toBe(
      "www.7sur7.be is not on this newsroom's list of sites to fetch from. Paste the page's text instead. Or have the site added to \"allow\" in the plugin's configuration.",
    );
    expect(web.lookups).toEqual([]);
  });

  it('does not let a listed name through that points inside', async () => {
    const web = webAt(1, { dns: { 'intranet.example': ['10.0.0.7'] } });
    const settings = listed('http://intranet.example:8080', 'intranet.example');
    const page = fetchPage(settings, 'http://intranet.example:8080/', {}, web);
    expect((await refusalOf(page)).fault).toBe('private-address');
    expect(web.connections).toEqual([]);
  });
});

describe('a newsroom’s own test sites', () => {
  const own = [
    'http://localhost:1401',
    'http://hln.localhost:1401',
    'http://127.0.0.1:8080',
    'http://[::1]:1402',
    'https://10.0.0.7:443',
  ];

  it.each(['public', 'allow-list'] as const)(
    'are fetched in the mode %s, at this port',
    (fetch) => {
      const settings = { fetch, allow: own };
      for (const address of [
        'http://localhost:1401/a',
        'http://LOCALHOST.:1401/a',
        'http://hln.localhost:1401/a',
        'http://127.0.0.1:8080/a',
        'http://127.1:8080/a',
        'http://[0::1]:1402/a',
        'https://10.0.0.7/a',
      ]) {
        expect(checkAddress(settings, address).inside).toBe(true);
      }
      for (const address of [
        'http://localhost/',
        'http://localhost:1402/',
        'https://localhost:1401/',
        'http://7sur7.localhost:1401/',
        'http://www.hln.localhost:1401/',
        'http://127.0.0.1:1401/',
        'http://127.0.0.2:8080/',
        'http://[::ffff:127.0.0.1]:8080/',
        'http://[::1]:1401/',
        'http://10.0.0.7/',
        'http://user@localhost:1401/',
      ]) {
        expect(checked(settings, address)).toBe('private-address');
      }
    },
  );

  it('are this machine whatever a resolver says, and no resolver is asked', async () => {
    const web = webAt(1, { dns: { 'hln.localhost': ['93.184.215.14'] } });
    await refusalOf(fetchPage(publicWith(...own), 'http://hln.localhost:1401/', {}, web));
    expect(web.lookups).toEqual([]);
    expect(web.connections.map(({ address, port }) => [address, port])).toEqual([
      ['127.0.0.1', 1401],
      ['::1', 1401],
    ]);
  });
});

/** What is not the public internet: the registries of special addresses (RFC 6890, and what came after), written down a second time. */
const closedNets4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const closedNets6: readonly (readonly [string, number])[] = [
  ['0000000000000000', 16],
  ['0064ff9b00000000', 64],
  ['0064ff9b0001', 48],
  ['0100000000000000', 64],
  ['20010000', 32],
  ['200100020000', 48],
  ['20010db8', 32],
  ['2002', 16],
  ['3fff0', 20],
  ['5f00', 16],
  ['fc', 8],
  ['fd', 8],
  ['fe8', 12],
  ['fec', 12],
  ['ff', 8],
];

const number4 = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const inNet4 = (value: number, [net, bits]: readonly [string, number]): boolean =>
  Math.floor(value / 2 ** (32 - bits)) === Math.floor(number4(net) / 2 ** (32 - bits));

const closed4 = fc
  .constantFrom(...closedNets4)
  .chain(([net, bits]) => fc.nat(2 ** (32 - bits) - 1).map((rest) => number4(net) + rest));
const closed6 = fc.constantFrom(...closedNets6).chain(([net, bits]) => {
  const length = 32 - Math.ceil(bits / 4);
  return fc
    .string({
      unit: fc.constantFrom(...Array.from('0123456789abcdef')),
      minLength: length,
      maxLength: length,
    })
    .map((rest) => net.slice(0, 32 - length) + rest);
});

/** A number in one of the ways in which a URL may write it. */
const digits = (value: number) =>
  fc
    .record({ base: fc.constantFrom(8, 10, 16), zeros: fc.nat(3), upper: fc.boolean() })
    .map(({ base, zeros, upper }) => {
      if (base === 10) return String(value);
      const text = '0'.repeat(zeros) + value.toString(base);
      const spelt = base === 16 ? `0x${text}` : `0${text}`;
      return upper ? spelt.toUpperCase() : spelt;
    });

/** An IPv4 address in one to four parts, of which the last holds the rest. */
const spelt4 = (value: number) =>
  fc.integer({ min: 1, max: 4 }).chain((parts) => {
    const octets = [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256);
    const last = octets.slice(parts - 1).reduce((sum, octet) => sum * 256 + octet, 0);
    return fc
      .record({
        parts: fc.tuple(...[...octets.slice(0, parts - 1), last].map(digits)),
        dot: fc.constantFrom('.', '。', '．', '｡', '%2e'),
        end: fc.constantFrom('', '.'),
        digit: fc.constantFrom<(digit: string) => string>(
          (digit) => digit,
          (digit) => String.fromCodePoint(0xff10 + Number(digit)),
          (digit) => `%3${digit}`,
          (digit) => String.fromCodePoint(0x1d7ce + Number(digit)),
        ),
        changed: fc.nat(12),
      })
      .map(({ parts: written, dot, end, digit, changed }) =>
        written
          .map((part) => part.replace(/\d/g, (char, at) => (at === changed ? digit(char) : char)))
          .join(dot)
          .concat(end),
      );
  });

/** An IPv6 address, each group with its zeros or without, one run of zeros left out or none, and the end as IPv4 or not. */
const spelt6 = (hex: string) =>
  fc
    .record({ zeros: fc.boolean(), short: fc.boolean(), upper: fc.boolean(), dotted: fc.boolean() })
    .map(({ zeros, short, upper, dotted }) => {
      const groups = hex.match(/.{4}/g) ?? [];
      const written = groups.map((group) => (zeros ? group : group.replace(/^0{1,3}/, '')));
      const tail = (hex.slice(24).match(/../g) ?? []).map((byte) => parseInt(byte, 16)).join('.');
      const text = (dotted ? [...written.slice(0, 6), tail] : written).join(':');
      const shortened = short ? text.replace(/(?:^|:)0{1,4}(?::0{1,4})+(?::|$)/, '::') : text;
      return `[${upper ? shortened.toUpperCase() : shortened}]`;
    });

const isRefused = (host: string): void => {
  expect([host, checked(everywhere, `http://${host}/`)]).toEqual([host, 'private-address']);
};

describe('any address that is not the public internet’s, spelt anyhow', () => {
  it('is refused, in four bytes', () => {
    fc.assert(fc.property(closed4.chain(spelt4), isRefused), { numRuns: 1_000 });
  });

  it('is refused, in sixteen bytes', () => {
    fc.assert(fc.property(closed6.chain(spelt6), isRefused), { numRuns: 1_000 });
  });

  it('is refused, four bytes in sixteen', () => {
    const hexOf = (value: number) => value.toString(16).padStart(8, '0');
    const around = fc.constantFrom<(inner: string) => string>(
      (inner) => '0'.repeat(24) + inner,
      (inner) => `${'0'.repeat(20)}ffff${inner}`,
      (inner) => `${'0'.repeat(16)}ffff0000${inner}`,
      (inner) => `0064ff9b${'0'.repeat(16)}${inner}`,
      (inner) => `2002${inner}${'0'.repeat(20)}`,
    );
    const embedded = fc.tuple(closed4, around).map(([value, wrap]) => wrap(hexOf(value)));
    fc.assert(fc.property(embedded.chain(spelt6), isRefused), { numRuns: 1_000 });
  });
});

describe('any address of the public internet', () => {
  it('is not refused, in four bytes, spelt anyhow', () => {
    // Two nets of the name system and of multicast tunnels, and one service of a cloud, are refused as well.
    const others: readonly (readonly [string, number])[] = [
      ['192.31.196.0', 24],
      ['192.52.193.0', 24],
      ['192.175.48.0', 24],
      ['168.63.129.16', 32],
    ];
    const open = fc
      .nat(2 ** 32 - 1)
      .filter((value) => ![...closedNets4, ...others].some((net) => inNet4(value, net)));
    fc.assert(
      fc.property(open.chain(spelt4), (host) => {
        expect(checked(everywhere, `http://${host}/`)).toMatch(/^http:/);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '2a00:1450:400e:80f::200e',
    '2001:4860:4860::8888',
    '2400:cb00:2048:1::c629:d7a2',
    '2c0f:fb50:4003::1',
  ])('is not refused: %s', (address) => {
    expect(ipKind(address)).toBe('public');
  });
});

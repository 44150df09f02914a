import { connect, createServer } from 'node:net';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../../server/src/fetch';
import type { FetchWorld } from '../../../server/src/fetch/ask';
import { openSocket } from '../../../server/src/fetch/connect';
import { system } from '../../../server/src/fetch/fetch-page';
import {
  insideNetworks,
  localNames,
  namesOfThisMachine,
  spellingsAt,
  thisMachine,
  tricks,
} from './fetch-spellings';
import { everywhere, listen, PUBLIC_IP, refusalOf, webAt } from './fetch-web';

// Hundreds of connections, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

/** Answers whoever comes, and counts. */
let visitors = 0;
const canary = createServer((socket) => {
  visitors += 1;
  socket.on('error', () => undefined).resume();
  socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nseen');
});
let port = 0;

beforeAll(async () => {
  // All of this machine's addresses, of both families where it has both.
  port = await listen(canary, '::').catch(() => listen(canary, '0.0.0.0'));
});
afterAll(
  () =>
    new Promise<void>((resolve) => {
      canary.close(() => {
        resolve();
      });
    }),
);
beforeEach(() => {
  visitors = 0;
});

/** Real sockets, and a resolver that knows the names of the list only. */
const worldWith = (ports: Iterable<number>): FetchWorld => ({
  ...system,
  lookup: (host) => {
    const found = namesOfThisMachine[host];
    return found ? Promise.resolve(found) : Promise.reject(new Error(`ENOTFOUND ${host}`));
  },
  limits: { ...system.limits, ports: new Set(ports) },
});
const anyPort = worldWith(Array.from({ length: 65_536 }, (_, i) => i));
const usualPorts = [...system.limits.ports];

const faultsOf = async (addresses: readonly string[], world: FetchWorld) => {
  const faults = new Map<string, string>();
  for (const address of addresses) {
    faults.set(address, (await refusalOf(fetchPage(everywhere, address, {}, world))).fault);
  }
  return faults;
};

describe('the canary', () => {
  it('is reached by whoever is not stopped', async () => {
    const agent = new Agent({ connect: { timeout: 1_000 } });
    let reached = 0;
    for (const host of [...thisMachine, 'localhost', 'localhost.', 'LOCALHOST']) {
      const answer = await request(new URL(`http://${host}:${port}/`), { dispatcher: agent }).catch(
        () => null,
      );
      if (answer && (await answer.body.text()) === 'seen') reached += 1;
    }
    await agent.destroy();
    // Not each, since systems differ in what of 127.0.0.0/8, IPv6 and names they know.
    expect(reached).toBeGreaterThan(60);
    expect(visitors).toBeGreaterThanOrEqual(reached);
  });

  it('is reached by our fetch too, where the newsroom has named it', async () => {
    const settings = { ...everywhere, allow: [`http://127.0.0.1:${port}`] };
    const { body } = await fetchPage(settings, `http://127.0.0.1:${port}/`);
    expect(Buffer.from(body).toString()).toBe('seen');
    expect(visitors).toBe(1);
  });
});

describe('spellings of addresses inside a network', () => {
  it('are 150 and more, each of them another', () => {
    const all = spellingsAt(port);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(150);
  });

  it('reach nothing where every port is allowed: the address alone is enough', async () => {
    const faults = await faultsOf(spellingsAt(port), anyPort);
    expect(visitors).toBe(0);
    for (const host of [...thisMachine, ...localNames, ...insideNetworks]) {
      expect([host, faults.get(`http://${host}:${port}/`)]).toEqual([host, 'private-address']);
    }
    for (const host of Object.keys(namesOfThisMachine)) {
      expect([host, faults.get(`http://${host}:${port}/`)]).toEqual([host, 'private-address']);
    }
  });

  it('reach nothing with everything on, be the canary at a usual port', async () => {
    await faultsOf(spellingsAt(port), worldWith([...usualPorts, port]));
    expect(visitors).toBe(0);
  });

  it('reach nothing with everything on, be the canary at another port', async () => {
    await faultsOf(spellingsAt(port), worldWith(usualPorts));
    expect(visitors).toBe(0);
  });

  it('reach nothing where other sites of the newsroom are named', async () => {
    const allow = [
      'hln.be',
      'http://localhost:1401',
      `http://other.localhost:${port}`,
      `https://127.0.0.1:${port}`,
      `http://10.0.0.9:${port}`,
    ];
    for (const fetch of ['public', 'allow-list'] as const) {
      for (const address of [...spellingsAt(port), `http://hln.be.lvh.me:${port}/`]) {
        if (address.startsWith('https:')) continue;
        await refusalOf(fetchPage({ fetch, allow }, address, {}, anyPort));
      }
    }
    expect(visitors).toBe(0);
  });

  it('reach nothing where a resolver gives them out', async () => {
    const addresses = [...thisMachine, ...insideNetworks].map((host) =>
      new URL(`http://${host}/`).hostname.replace(/^\[|\]$/g, ''),
    );
    for (const address of new Set(addresses)) {
      for (const answer of [[address], [PUBLIC_IP, address], [address, PUBLIC_IP]]) {
        const world = { ...anyPort, lookup: () => Promise.resolve(answer) };
        const page = fetchPage(everywhere, `http://site.example:${port}/`, {}, world);
        expect((await refusalOf(page)).fault).toBe('private-address');
      }
    }
    expect(visitors).toBe(0);
  });

  it('reach nothing where a site redirects to them', async () => {
    const site = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (request) => {
        const target = decodeURIComponent(/\?(\S+)/.exec(request.toString())?.[1] ?? '');
        socket.end(
          `HTTP/1.1 302 Found\r\nLocation: ${target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
        );
      });
    });
    const sitePort = await listen(site);
    const world: FetchWorld = {
      ...anyPort,
      lookup: (host) => Promise.resolve(namesOfThisMachine[host] ?? [PUBLIC_IP]),
      // The site stands at a public address; all else is as it is.
      connect: (endpoint, milliseconds, signal) =>
        openSocket(
          endpoint.address === PUBLIC_IP && endpoint.port === 80
            ? { ...endpoint, address: '127.0.0.1', port: sitePort }
            : endpoint,
          milliseconds,
          signal,
        ),
    };
    const targets = [...thisMachine, ...localNames, ...Object.keys(namesOfThisMachine)]
      .map((host) => `http://${host}:${port}/`)
      .concat(tricks.map((trick) => trick.replaceAll('PORT', String(port))))
      // A header holds bytes, and no line ends.
      .filter((target) => /^[\x21-\x7e]+$/.test(target));
    expect(targets.length).toBeGreaterThan(120);
    for (const target of targets) {
      const page = fetchPage(
        everywhere,
        `http://site.example/?${encodeURIComponent(target)}`,
        {},
        world,
      );
      const { fault, message } = await refusalOf(page);
      if (tricks.some((trick) => trick.replaceAll('PORT', String(port)) === target)) continue;
      expect([target, fault]).toEqual([target, 'private-address']);
      expect(message).toMatch(/^site\.example sends on to another address\. /);
    }
    site.close();
    expect(visitors).toBe(0);
  });
});

describe('a name that changes its address', () => {
  it('is resolved once for a connection, which goes to what was checked', async () => {
    const world = webAt(port);
    const answers = [[PUBLIC_IP], ['127.0.0.1']];
    const lookup = (host: string) => {
      world.lookups.push(host);
      return Promise.resolve(answers.shift() ?? ['127.0.0.1']);
    };
    await fetchPage(everywhere, 'http://rebind.example/', {}, { ...world, lookup });
    expect(world.lookups).toEqual(['rebind.example']);
    expect(world.connections).toEqual([
      { address: PUBLIC_IP, port: 80, secure: false, servername: 'rebind.example' },
    ]);
  });

  it('is checked again for the next page of the same site', async () => {
    const answers = [[PUBLIC_IP], ['127.0.0.1']];
    const world = { ...webAt(port), lookup: () => Promise.resolve(answers.shift() ?? []) };
    await fetchPage(everywhere, 'http://rebind.example/', {}, world);
    const again = fetchPage(everywhere, 'http://rebind.example/', {}, world);
    expect((await refusalOf(again)).fault).toBe('private-address');
    expect(visitors).toBe(1);
  });

  it('is connected to at the address alone, and an address without a name', async () => {
    // Were a name handed to the socket, the system would resolve it a second time.
    const six = '2606:2800:21f:cb07:6820:80da:af6b:8b2c';
    const web = webAt(port, { dns: { 'six.example': [six] } });
    await fetchPage(everywhere, 'https://six.example/', {}, web);
    await fetchPage(everywhere, `https://[${six}]/`, {}, web);
    const endpoint = { address: six, port: 443, secure: true };
    expect(web.connections).toEqual([
      { ...endpoint, servername: 'six.example' },
      { ...endpoint, servername: null },
    ]);
    expect(web.lookups).toEqual(['six.example']);
  });
});

it('a canary is what these tests stand on: it is open', async () => {
  const socket = connect(port, '127.0.0.1');
  await new Promise((resolve) => socket.once('data', resolve));
  socket.destroy();
  expect(visitors).toBe(1);
});

// Small sites beside the demo that stand for HLN, for 7sur7 and for a blog that relays them, so that
// a whole chain of pages is there without the internet. They serve the files of demo/outlets and
// nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from './run.mjs';

const folder = path.join(root, 'demo', 'outlets');
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/** The outlets that have a site, in the order of their ports. */
const outlets = ['hln', '7sur7', 'blog'];

/** What each serves, by address: listed once, so that no request can ask for another file. */
const pagesOf = (outlet) =>
  new Map(
    readdirSync(path.join(folder, outlet)).map((file) => {
      const ending = path.extname(file);
      const address = ending === '.html' ? `/${path.basename(file, ending)}` : `/${file}`;
      // Read when it is asked for: a page that is edited shows what a check says of it.
      const read = () => readFileSync(path.join(folder, outlet, file));
      return [address, { type: types[ending], read }];
    }),
  );

/**
 * Serves them on ports that follow one another.
 * @param {number} port of the first; 0: any that are free
 * @returns {Promise<{ urls: Record<string, string>, close: () => Promise<void> }>} where each is, without a slash at the end
 * @throws {Error} where a port is in use
 */
export const serveOutlets = async (port) => {
  const servers = [];
  const urls = {};
  const close = () => Promise.all(servers.map((server) => stop(server))).then(() => undefined);
  try {
    for (const [i, outlet] of outlets.entries()) {
      const server = await serve(pagesOf(outlet), port === 0 ? 0 : port + i);
      servers.push(server);
      urls[outlet] = `http://localhost:${server.address().port}`;
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { urls, close };
};

const serve = (pages, port) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, answer) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      const page = pages.get(pathname);
      answer.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' });
      answer.end(page?.read() ?? 'There is no such page.');
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

const stop = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

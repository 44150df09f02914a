/** The demo for a browser test: built once, started on a database of its own, stopped at the end. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/browser.mjs';
import { ensureBuilt } from '../../../scripts/lib/builds.mjs';
import { serveOutlets } from '../../../scripts/lib/outlet-sites.mjs';

const repository = path.resolve(__dirname, '../../..');
const demoFolder = path.join(repository, 'demo');

interface Login {
  email: string;
  password: string;
}

const logins = JSON.parse(
  readFileSync(path.join(demoFolder, 'seed/logins.json'), 'utf8'),
) as Record<'editor' | 'author', Login>;

export interface Demo {
  /** http://127.0.0.1:PORT */
  url: string;
  /** The sites beside the demo, by outlet: hln, 7sur7, blog. */
  outlets: Record<string, string>;
  /** `editor` is a super admin. */
  logins: Record<'editor' | 'author', Login>;
  browser: Browser;
  /** A page of a browser profile of its own, logged in and on the admin's home page. */
  logIn(who?: 'editor' | 'author', options?: PageOptions): Promise<Page>;
  /** The token of the admin API, for what a test prepares or checks without the browser. */
  adminToken(who?: 'editor' | 'author'): Promise<string>;
  /** Ends the browser and Strapi, and deletes the database. */
  stop(): Promise<void>;
}

export interface PageOptions {
  locale?: string;
  width?: number;
  height?: number;
  /** For screenshots: 2 gives sharp text. */
  deviceScaleFactor?: number;
}

export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long Strapi may take to start and to write the stories, in milliseconds. */
const startLimit = 90_000;

/** @throws Error where there is no browser, where a build fails, or with what Strapi said when it does not start. */
export const startDemo = async (): Promise<Demo> => {
  const executablePath = findBrowser();
  if (!executablePath) {
    throw new Error('No Chromium, Chrome or Edge was found: say where it is with CHROME_PATH.');
  }
  await ensureBuilt();
  const outlets = await serveOutlets(0);
  const server = await startStrapi(outlets.urls).catch(async (error: unknown) => {
    await outlets.close();
    throw error;
  });
  const browser = await chromium
    .launch({ executablePath, args: browserFlags })
    .catch(async (error: unknown) => {
      await server.stop();
      await outlets.close();
      throw error;
    });
  const askToken = async (who: 'editor' | 'author') => {
    const answer = await fetch(`${server.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(logins[who]),
    });
    const { data } = (await answer.json()) as { data?: { token?: string } };
    if (!data?.token) throw new Error(`Login failed with status ${answer.status}.`);
    return data.token;
  };
  // Strapi lets nobody log in many times a minute.
  const tokens = new Map<string, Promise<string>>();
  const adminToken = (who: 'editor' | 'author' = 'editor') => {
    const token = tokens.get(who) ?? askToken(who);
    tokens.set(who, token);
    return token;
  };
  return {
    url: server.url,
    outlets: outlets.urls,
    logins,
    browser,
    adminToken,
    async logIn(who = 'editor', options = {}) {
      const { width = 1440, height = 1000, locale = 'en-GB', deviceScaleFactor = 1 } = options;
      const context = await browser.newContext({
        locale,
        viewport: { width, height },
        deviceScaleFactor,
      });
      const page = await context.newPage();
      await page.goto(`${server.url}/admin/auth/login`);
      await page.locator('input[name="email"]').fill(logins[who].email);
      await page.locator('input[name="password"]').fill(logins[who].password);
      await page.locator('button[type="submit"]').click();
      await page.waitForURL((url) => !url.pathname.includes('/auth/'));
      await page.locator('nav').first().waitFor();
      return page;
    },
    async stop() {
      await browser.close();
      await server.stop();
      await outlets.close();
    },
  };
};

/** Where a failed test leaves what the browser showed. */
export const failurePicture = (test: string): string =>
  path.join(repository, 'tests/.tmp/failures', `${test.replace(/\W+/g, '-').slice(0, 80)}.png`);

const startStrapi = async (
  outlets: Record<string, string>,
): Promise<{ url: string; stop(): Promise<void> }> => {
  const folder = path.join(repository, 'tests/.tmp', `demo-${randomUUID().slice(0, 8)}`);
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const output: string[] = [];
  const strapi = spawn(
    process.execPath,
    [path.join(repository, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    {
      cwd: demoFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        NEWSROOM_OUTLETS: Object.values(outlets).join(','),
        DATABASE_FILENAME: path.join(folder, 'data.db'),
        APP_KEYS: 'test-a,test-b',
        ADMIN_JWT_SECRET: 'test-admin-secret',
        API_TOKEN_SALT: 'test-api-salt',
        TRANSFER_TOKEN_SALT: 'test-transfer-salt',
        ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
        JWT_SECRET: 'test-jwt-secret',
      },
    },
  );
  strapi.stdout.on('data', (data: Buffer) => output.push(data.toString()));
  strapi.stderr.on('data', (data: Buffer) => output.push(data.toString()));
  const ended = new Promise<void>((resolve) => {
    strapi.once('exit', () => {
      resolve();
    });
  });
  const stop = async () => {
    strapi.kill('SIGTERM');
    const late = setTimeout(() => strapi.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
    rmSync(folder, { recursive: true, force: true });
  };
  const answers = async () => {
    const answer = await fetch(`${url}/_health`).catch(() => null);
    return answer?.ok ?? false;
  };
  const limit = Date.now() + startLimit;
  while (!(await answers())) {
    if (strapi.exitCode !== null || Date.now() > limit) {
      await stop();
      throw new Error(`The demo did not start:\n${output.join('')}`);
    }
    await sleep(200);
  }
  return { url, stop };
};

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });

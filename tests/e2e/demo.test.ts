import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { failurePicture, startDemo } from './support/demo';
import type { Demo } from './support/demo';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.stop());

/** Strapi's admin asks for these and takes a 404 for an answer: features that the application does not use. */
const asked404 = [
  '/admin/ai-feature-config',
  '/i18n/ai-localization-jobs/',
  '/content-manager/preview/url/',
];

/** What goes wrong in a page: errors in its console, exceptions, and answers that are failures. */
const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('console', (message) => {
    // a failed request is reported below, with its address
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      errors.push(message.text());
    }
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const expected = response.status() === 404 && asked404.some((p) => pathname.startsWith(p));
    if (response.status() >= 400 && !expected) errors.push(`${response.status()} ${pathname}`);
  });
  return errors;
};

describe('the admin', () => {
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    page = await demo.logIn();
    errors = errorsOf(page);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('has a menu entry of its own', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Newsroom' }).waitFor();
  });

  it('shows none of Strapi’s announcements', async () => {
    const text = (await page.locator('body').innerText()).toLowerCase();
    for (const words of ['upgrade', 'trial', 'strapi cloud', 'media library ', 'blog post']) {
      expect(text).not.toContain(words);
    }
  });

  it('lists the seven stories', async () => {
    await page.goto(`${demo.url}/admin/content-manager/collection-types/plugin::newsroom.article`);
    await page.getByText('7 entries found').waitFor();
    await page.getByText('Time stands still at the Clock Museum').first().waitFor();
    const rows = page.locator('tbody tr');
    await rows.nth(6).waitFor();
    expect(await rows.count()).toBe(7);
  });

  it('opens a story without an error in the browser', async () => {
    await page.getByText('Time stands still at the Clock Museum').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('nobody has asked us what that takes').first().waitFor();
    expect(errors).toEqual([]);
  });
});

it('shows an author the one story of their own', async () => {
  const token = await demo.adminToken('author');
  const answer = await fetch(
    `${demo.url}/content-manager/collection-types/plugin::newsroom.article`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  const { results } = (await answer.json()) as { results?: { headline: string }[] };
  expect(results?.map((story) => story.headline)).toEqual([
    'Two hospitals, one laboratory and a bus',
  ]);
});

it('has a settings page that rebuilds, and finds the demo sound', async () => {
  const page = await demo.logIn();
  onTestFailed(async ({ task }) => {
    await page.screenshot({ path: failurePicture(task.name) });
  });
  await page.goto(`${demo.url}/admin/settings/newsroom/maintenance`);
  await page.getByRole('button', { name: 'Rebuild' }).click();
  await page.getByText(/\d+ article versions looked at\. Nothing was wrong\./).waitFor();
});

describe('the content API', () => {
  /** The addresses that the start message tells people to try. */
  const printed = [
    ...readFileSync(path.resolve(__dirname, '../../scripts/lib/start-demo.mjs'), 'utf8').matchAll(
      /curl -g "\$\{url\}([^"]+)"/g,
    ),
  ].map(([, address]) => address ?? '');

  const ask = async (address: string) => {
    const answer = await fetch(demo.url + address);
    return { status: answer.status, body: (await answer.json()) as { data?: unknown[] } };
  };

  it('answers what the start message says', async () => {
    expect(printed).toHaveLength(2);
    for (const address of printed) {
      const { status, body } = await ask(address);
      expect({ address, status, empty: body.data?.length === 0 }).toEqual({
        address,
        status: 200,
        empty: false,
      });
    }
  });

  it('has the three wordings of the canal’s quote, the original first', async () => {
    const { body } = await ask(
      '/api/newsroom/quotes?filters[text][$startsWith]=The%20canal&populate[citations][populate]=reference',
    );
    expect(body.data).toMatchObject([
      {
        language: 'en',
        originalLanguage: 'nl-BE',
        citations: [
          { role: 'original', language: 'nl-BE' },
          { role: 'translation', language: 'fr-BE' },
        ],
      },
    ]);
  });

  it('says nothing about the draft and the confidential source', async () => {
    const stories = await ask('/api/newsroom/articles?pagination[pageSize]=100');
    expect(stories.body.data).toHaveLength(6);
    const sources = await ask('/api/newsroom/sources?pagination[pageSize]=100');
    const text = JSON.stringify([stories.body, sources.body]);
    expect(text).not.toContain('Two hospitals');
    expect(text).not.toContain('Quaghebeur');
    expect(text).not.toContain('Board member A');
  });
});

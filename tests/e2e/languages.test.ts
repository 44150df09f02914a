/** The admin in English, French and Dutch; in any other language ours is English, never a white page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemo } from './support/demo';
import type { Demo } from './support/demo';

let demo: Demo;
let page: Page;
beforeAll(async () => {
  demo = await startDemo();
  page = await demo.logIn();
});
afterAll(() => demo.stop());

const setLanguage = async (preferedLanguage: string) => {
  const answer = await fetch(`${demo.url}/admin/users/me`, {
    method: 'PUT',
    headers: {
      Authorization: `Bearer ${await demo.adminToken()}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ preferedLanguage }),
  });
  expect(answer.status).toBe(200);
};

it.each([
  ['fr', 'Importer un article', 'Collez'],
  ['nl', 'Een artikel importeren', 'Plak'],
  ['de', 'Import a story', 'Paste'],
])('%s', async (language, title, hint) => {
  await setLanguage(language);
  await page.evaluate((code) => {
    localStorage.setItem('strapi-admin-language', code);
  }, language);
  const errors: string[] = [];
  const note = (error: Error) => errors.push(error.message);
  page.on('pageerror', note);
  await page.goto(`${demo.url}/admin/plugins/newsroom/import`);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  expect({ title: await heading.innerText(), errors }).toEqual({ title, errors: [] });
  expect(await page.locator('main').innerText()).toContain(hint);
  page.off('pageerror', note);
});

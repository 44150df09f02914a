/** "Source : 7sur7" links nowhere: an editor completes the chain, holds the words against the pages, and readers get links that open there. */
import path from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openImport, panelRow, paste } from './support/admin-pages';
import { failurePicture, startDemo } from './support/demo';
import type { Demo } from './support/demo';

let demo: Demo;
let page: Page;
beforeAll(async () => {
  demo = await startDemo();
  page = await demo.logIn('editor', { width: 1440, height: 1300, deviceScaleFactor: 2 });
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await page.screenshot({ path: failurePicture(task.name) });
});
afterAll(() => demo.stop());

const images = path.resolve(__dirname, '../../docs/images');

/** The README's pictures are taken on this walk, when they are asked for. */
const picture = async (name: string, of: Locator | Page = page) => {
  if (!process.env.NEWSROOM_PICTURES) return;
  mkdirSync(images, { recursive: true });
  await of.screenshot({ path: path.join(images, name), animations: 'disabled' });
};

const origin = () => page.getByRole('list', { name: 'The way of the story, the original first' });
const stop = (outlet: string) => origin().getByRole('listitem', { name: new RegExp(outlet) });
const hln = () => `${demo.outlets.hln ?? ''}/vuurtoren-oosthaven`;
const sept = () => `${demo.outlets['7sur7'] ?? ''}/phare-oosthaven`;

/** The text of the blog's page, as an editor selects and copies it. */
const copied = async (): Promise<string> => {
  const blog = await page.context().newPage();
  await blog.goto(`${demo.outlets.blog ?? ''}/phare-oosthaven`);
  const text = await blog.locator('body').innerText();
  await blog.close();
  return text;
};

const givePage = async (outlet: string, address: string, says: string) => {
  await stop(outlet).getByRole('button', { name: 'Give the page' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Web address of the page' }).fill(address);
  await form.getByRole('button', { name: 'Read page' }).click();
  await form.getByText(says).first().waitFor();
  await form.getByRole('button', { name: 'Save the page' }).click();
  await form.waitFor({ state: 'hidden' });
};

const openQuote = async (words: RegExp): Promise<Locator> => {
  await panelRow(page, words).click();
  await panelRow(page, words).getByRole('button', { name: 'Edit quote' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('heading', { name: 'Original' }).waitFor();
  return form;
};

describe('an editor whose story credits 7sur7', () => {
  it('pastes it, and the chain is read from the credit line and the text', async () => {
    const field = await openImport(page);
    await paste(field, await copied());
    await page.getByRole('heading', { name: 'Quotes', exact: true }).waitFor();
    const chain = page.getByRole('list', { name: 'Where the story comes from' });
    expect(await chain.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Het Laatste Nieuws'),
      expect.stringContaining('7sur7'),
      expect.stringContaining('This story'),
    ]);
    await page
      .getByRole('button', { name: /^Accept (all \d+ that are|the one that is) sure$/ })
      .click();
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.waitForURL(/plugin::newsroom\.article\/[a-z0-9]+/);
    await panelRow(page, /214 marches/).waitFor();
  });

  it('is told which pages are missing, and gives both', async () => {
    await stop('Het Laatste Nieuws').getByText('exact page missing').first().waitFor();
    await stop('7sur7').getByText('exact page missing').first().waitFor();
    await givePage('Het Laatste Nieuws', hln(), 'Vuurtoren van Oosthaven krijgt zijn licht terug');
    await givePage('7sur7', sept(), 'Le phare d’Oosthaven va retrouver sa lumière');
    await stop('Het Laatste Nieuws').getByText('exact page missing').waitFor({ state: 'detached' });
    await page.getByText('translated').first().waitFor();
  });

  it('takes a credit line that names the original', async () => {
    await page
      .getByRole('button', { name: /^Use “Source : Het Laatste Nieuws, via 7sur7/ })
      .click();
    expect(await page.locator('input[name="creditLine"]').inputValue()).toContain(
      'Het Laatste Nieuws, via 7sur7',
    );
    await picture('origin-panel.png');
  });

  it('sees one quote word for word, one altered, and one translated back', async () => {
    await panelRow(page, /214 marches.*7sur7/).waitFor();
    const altered = await openQuote(/25 mars/);
    await altered.getByText('Stands on 7sur7 in other words:').waitFor();
    await altered.getByText('number').first().waitFor();
    await picture('original.png');
    await altered.getByRole('button', { name: 'Cancel' }).click();
  });
});

/** Why a speaker is proposed: said in the panel and on the Import page, and marked in the text; a guess comes with its runner-up. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { textToBlocks } from '../../plugin/text';
import { bodyEditor, editViewOf, openImport, panelRow, paste } from './support/admin-pages';
import { failurePicture, startDemo } from './support/demo';
import type { Demo } from './support/demo';

const headline = 'Boatmen of Zandhove: “Nobody asked us anything”';
const lines = [
  'The council of Zandhove wants to close the old lock in March, and the boatmen are not amused.',
  '“We have been here for forty years and nobody asked us anything,” said Lena Maes, a boatwoman.',
  'Odo Hansen of the council listened from the second row. Maes had brought a petition.',
  '“The lock is worn out, and a new one costs more than the whole fleet.”',
];
const quiet = 'The water stood low that week, and the quay was empty but for a few gulls.';
/** More than the editor's box shows, and a quote behind it all. */
const longStory = [
  ...lines,
  ...Array.from({ length: 60 }, () => quiet),
  '“It will be a long night,” said Lena Maes.',
].join('\n\n');

let demo: Demo;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  demo = await startDemo();
  page = await demo.logIn('editor', { width: 1440, height: 1100 });
  page.on('pageerror', ({ message }) => faults.push(message));
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await page.screenshot({ path: failurePicture(task.name) });
});
afterAll(() => demo.stop());

const createStory = async (): Promise<string> => {
  const answer = await fetch(
    `${demo.url}/content-manager/collection-types/plugin::newsroom.article`,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await demo.adminToken()}`,
      },
      body: JSON.stringify({ headline, language: 'en', body: textToBlocks(longStory) }),
    },
  );
  const { data } = (await answer.json()) as { data?: { documentId: string } };
  if (!data) throw new Error(`The story was not created: status ${answer.status}.`);
  return data.documentId;
};

/** The words that are painted in the editor under one of the plugin's names. */
const painted = (name: string): Promise<string[]> =>
  page.evaluate((key) => [...(CSS.highlights.get(`newsroom-${key}`) ?? [])].map(String), name);

const guess = () => panelRow(page, /The lock is worn out/);

describe('the Quotes panel', () => {
  it('reads the text also where the newsroom’s settings cannot be fetched', async () => {
    await page.route('**/newsroom/engine-settings', (route) => route.abort());
    await page.goto(`${demo.url}${editViewOf(await createStory())}`);
    await panelRow(page, /Suggested: “We have been here.*Lena Maes/).waitFor();
    await page.unroute('**/newsroom/engine-settings');
  });

  it('marks the words that decided in the text, and says why in the row', async () => {
    await panelRow(page, /We have been here/).click();
    await expect.poll(() => painted('reason')).toEqual(['said', 'Lena Maes']);
    const row = panelRow(page, /We have been here/);
    const reason = row.getByRole('button', { name: '“said … Lena Maes”' });
    await reason.waitFor();
    // The reason is read out with the row.
    const described = await row.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described ?? ''}"]`).textContent()).toBe(
      'Named right after the quote: “said … Lena Maes”',
    );
    expect(await painted('selected')).toEqual([
      'We have been here for forty years and nobody asked us anything,',
    ]);
  });

  it('outlines the headline where the words that decided stand there', async () => {
    const input = page.locator('input[name="headline"]');
    await panelRow(page, /Nobody asked us anything/).focus();
    await expect
      .poll(() => input.evaluate((element) => getComputedStyle(element).outlineStyle))
      .toBe('solid');
    await panelRow(page, /We have been here/).focus();
    await expect
      .poll(() => input.evaluate((element) => getComputedStyle(element).outlineStyle))
      .not.toBe('solid');
  });

  it('paints what is in sight or near, and the rest once it is scrolled to', async () => {
    expect(await painted('suggested')).not.toContain('It will be a long night,');
    await bodyEditor(page).evaluate((root) => {
      [...root.querySelectorAll('[data-slate-node="element"]')].at(-1)?.scrollIntoView();
    });
    await expect.poll(() => painted('suggested')).toContain('It will be a long night,');
    const isInSight = () =>
      bodyEditor(page).evaluate((root) => {
        const [range] = CSS.highlights.get('newsroom-reason') ?? [];
        if (!(range instanceof Range)) return false;
        const words = range.getBoundingClientRect();
        let box: Element | null = root;
        while (box && getComputedStyle(box).overflowY !== 'auto') box = box.parentElement;
        const frame = box?.getBoundingClientRect();
        return !!frame && words.top >= frame.top && words.bottom <= frame.bottom;
      });
    // Y brings the words back into view.
    await guess().focus();
    expect(await isInSight()).toBe(false);
    await page.keyboard.press('y');
    await page.getByText('In view: the words that decided').waitFor({ state: 'attached' });
    await expect.poll(isInSight).toBe(true);
  });

  it('marks a runner-up’s words while it has the focus, and one key takes it', async () => {
    await guess().focus();
    await page.keyboard.press('y');
    const other = guess().getByRole('list', { name: 'or:' }).getByRole('listitem').first();
    const take = other.getByRole('button', { name: /^Attribute to .* instead$/ });
    const name = (await take.textContent()) ?? '';
    expect(name).not.toBe('Lena Maes');
    const proposed = await painted('reason');
    await take.focus();
    await expect.poll(() => painted('reason')).not.toEqual(proposed);
    await guess().focus();
    await expect.poll(() => painted('reason')).toEqual(proposed);
    await page.keyboard.press('1');
    await panelRow(page, new RegExp(`Attributed: “The lock is worn out.*, ${name}\\.`)).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').first().waitFor();
    await panelRow(page, new RegExp(`Attributed: “The lock is worn out.*, ${name}\\.`)).waitFor();
  });

  it('says what each mark in the text means', async () => {
    await page.getByRole('button', { name: 'What the marks in the text mean' }).click();
    await page.getByText('The words that decided who is proposed').waitFor();
  });
});

describe('the Import page', () => {
  const cards = () => page.getByRole('list', { name: 'Quotes found' });
  const decided = () =>
    page
      .getByRole('region', { name: 'Text as pasted' })
      .locator('[data-decided]')
      .allTextContents();

  it('marks the words that decided beside the text, for the quote that is selected', async () => {
    await paste(await openImport(page), [headline, ...lines].join('\n\n'));
    await cards().waitFor();
    await cards().getByRole('listitem').filter({ hasText: 'forty years' }).first().focus();
    await expect.poll(decided).toEqual(['said', 'Lena Maes']);
    const card = cards().getByRole('listitem').filter({ hasText: 'The lock is worn out' }).first();
    await card.focus();
    await expect.poll(decided).not.toEqual(['said', 'Lena Maes']);
  });

  it('takes the runner-up of a guess by one key', async () => {
    const card = cards().getByRole('listitem').filter({ hasText: 'The lock is worn out' }).first();
    const take = card.getByRole('button', { name: /^Accept as said by/ }).first();
    const name = (await take.textContent()) ?? '';
    await card.focus();
    await page.keyboard.press('1');
    await card.getByText('accepted', { exact: true }).waitFor();
    await card.getByText(name, { exact: true }).waitFor();
  });
});

it('nothing went wrong on the way', () => {
  expect(faults).toEqual([]);
});

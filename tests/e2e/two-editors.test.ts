/** Two editors on one story: a stale save is refused, and neither text is lost. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { bodyEditor, caretBefore, editViewOf, panelRow } from './support/admin-pages';
import { failurePicture, startDemo } from './support/demo';
import type { Demo } from './support/demo';

let demo: Demo;
let anna: Page;
let ben: Page;
let documentId: string;

const stored = async (): Promise<{ standfirst: string; body: unknown; headline: string }> => {
  const answer = await fetch(
    `${demo.url}/content-manager/collection-types/plugin::newsroom.article/${documentId}?locale=en`,
    { headers: { Authorization: `Bearer ${await demo.adminToken()}` } },
  );
  return (
    (await answer.json()) as { data: { standfirst: string; body: unknown; headline: string } }
  ).data;
};

beforeAll(async () => {
  demo = await startDemo();
  const answer = await fetch(
    `${demo.url}/api/newsroom/articles?filters[headline][$startsWith]=Sixty%20thousand`,
  );
  documentId =
    ((await answer.json()) as { data: { documentId: string }[] }).data[0]?.documentId ?? '';
  [anna, ben] = await Promise.all([demo.logIn(), demo.logIn()]);
  for (const page of [anna, ben]) {
    await page.goto(`${demo.url}${editViewOf(documentId)}`);
    await panelRow(page, /Ngozi Vermaut/).waitFor();
  }
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await ben.screenshot({ path: failurePicture(task.name) });
});
afterAll(() => demo.stop());

it('takes the first save', async () => {
  await anna.getByRole('textbox', { name: 'Standfirst' }).fill('Three hives, and a reading group.');
  await anna.getByRole('button', { name: 'Save', exact: true }).click();
  await anna.getByText('Saved document').first().waitFor();
});

it('refuses the second and says who saved, and when', async () => {
  await caretBefore(ben, 'The library of Molenbrugge');
  await ben.keyboard.type('Nobody has counted them. ');
  const pram = panelRow(ben, /park a pram/);
  await pram.focus();
  await pram.getByRole('button', { name: /^Accept/ }).click();
  await panelRow(ben, /Attributed: “It must still be possible/).waitFor();
  await ben.getByRole('button', { name: 'Save', exact: true }).click();
  await ben
    .getByText(/saved this article at .* after you opened it/)
    .first()
    .waitFor();
  expect(JSON.stringify((await stored()).body)).not.toContain('Nobody has counted');
});

it('offers what was typed back, field by field beside the newer text, and takes it', async () => {
  await ben.getByRole('button', { name: 'Compare and take back' }).click();
  const dialog = ben.getByRole('dialog', { name: 'Your unsaved work' });
  await dialog.getByRole('group', { name: 'Text' }).waitFor();
  expect(await dialog.getByRole('group', { name: 'Standfirst' }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Put into the form' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await bodyEditor(ben).getByText('Nobody has counted them.').waitFor();
  await panelRow(ben, /Attributed: “It must still be possible/).waitFor();
  await ben.getByRole('button', { name: 'Save', exact: true }).click();
  await ben.getByText('Saved document').first().waitFor();
  const article = await stored();
  expect(article.standfirst).toBe('Three hives, and a reading group.');
  expect(JSON.stringify(article.body)).toContain('Nobody has counted them.');
  await ben.getByRole('button', { name: 'Compare and take back' }).waitFor({ state: 'detached' });
});

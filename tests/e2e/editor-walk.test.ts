/** The first whole path: a story is pasted, its quotes are attributed, it is published and read by a front-end. */
import path from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bodyEditor, caretBefore, openImport, panelRow, paste } from './support/admin-pages';
import { failurePicture, startDemo } from './support/demo';
import type { Demo } from './support/demo';
import { ferryStory } from './support/ferry-story';

let demo: Demo;
let page: Page;
beforeAll(async () => {
  demo = await startDemo();
  page = await demo.logIn('editor', { width: 1440, height: 1200, deviceScaleFactor: 2 });
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await page.screenshot({ path: failurePicture(task.name) });
});
afterAll(() => demo.stop());

const images = path.resolve(__dirname, '../../docs/images');

/** The README's pictures are taken on this walk, when they are asked for. */
const picture = async (name: string) => {
  if (!process.env.NEWSROOM_PICTURES) return;
  mkdirSync(images, { recursive: true });
  // The notice of the step before would stand over the headline.
  await page.getByText('The draft is made.').waitFor({ state: 'hidden' });
  await page.screenshot({ path: path.join(images, name), animations: 'disabled' });
};

const api = async (address: string) => {
  const answer = await fetch(`${demo.url}/api/newsroom${address}`);
  return { status: answer.status, body: (await answer.json()) as { data: Story[] } };
};

interface Story {
  documentId: string;
  headline: string;
  mentions: {
    quote: string;
    kind: string;
    state: string;
    segments: { exact: string; start: number }[];
  }[];
  quotes: { text: string; speakerStatus: string; speaker: { name: string } | null }[];
  references: { outlet: { name: string }; takenFrom: { outlet: { name: string } } | null }[];
  tags: { label: string }[];
}

const populate =
  'populate[quotes][populate]=speaker&populate[tags]=true&populate[references][populate][outlet]=true&populate[references][populate][takenFrom][populate]=outlet';
const ferry = `/articles?filters[headline][$startsWith]=The%20ferry&${populate}`;

describe('an editor', () => {
  it('pastes a story and sees it read', async () => {
    const field = await openImport(page);
    await paste(field, ferryStory);
    await page.getByRole('heading', { name: 'Quotes', exact: true }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Headline', exact: true }).inputValue()).toBe(
      'The ferry that steers itself: “I only make the coffee now”',
    );
    expect(await page.getByRole('textbox', { name: 'Credit line, as printed' }).inputValue()).toBe(
      'Source : 7sur7, 12/10/2026',
    );
    await page
      .getByText(/^4 quotes/)
      .first()
      .waitFor();
    for (const line of ['Laisser un commentaire', 'Votre adresse de messagerie']) {
      const text = page.getByRole('region', { name: 'Text as pasted' }).getByText(line).first();
      expect(await text.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
        'line-through',
      );
    }
  });

  it('accepts what is sure and corrects one', async () => {
    await page
      .getByRole('button', { name: /^Accept (all \d+ that are|the one that is) sure$/ })
      .click();
    const cards = page.getByRole('list', { name: 'Quotes found' });
    await cards.getByRole('listitem').filter({ hasText: 'lifebuoy' }).focus();
    await page.keyboard.press('a');
    const card = cards.getByRole('listitem').filter({ hasText: 'floating shelf' });
    await card.getByRole('button', { name: 'Change' }).click();
    const form = page.getByRole('dialog', { name: 'Change the attribution' });
    await form.getByRole('textbox', { name: 'Role as printed' }).fill('of the boatmen’s union');
    await form.getByRole('button', { name: 'Create “Bert Claassens”' }).click();
    await form.getByRole('button', { name: 'Create source' }).click();
    await form.getByRole('button', { name: 'Accept', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await picture('import.png');
  });

  it('makes the draft, and the mentions are in place', async () => {
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.waitForURL(/plugin::newsroom\.article\/[a-z0-9]+/);
    await panelRow(page, /Attributed: “The boat knows the river/).waitFor();
    await panelRow(page, /floating shelf.*Bert Claassens/).waitFor();
    expect((await api(ferry)).body.data).toEqual([]);
  });

  it('moves one quote and changes another, and the panel follows the unsaved text', async () => {
    await caretBefore(page, 'The boat knows');
    await bodyEditor(page).press('ArrowLeft');
    await page.keyboard.type('On the quay people laugh. ');
    await caretBefore(page, 'the lifebuoy all the way');
    await page.keyboard.type('the rail of ');
    await panelRow(page, /Changed: “I kept one hand/).waitFor();
    await panelRow(page, /Attributed: “The boat knows the river/).waitFor();
    await picture('quotes-panel.png');
    await panelRow(page, /Changed: “I kept one hand/).click();
    await page.getByRole('button', { name: 'Accept new words' }).click();
    await panelRow(page, /Attributed: “I kept one hand on the rail of the lifebuoy/).waitFor();
  });

  it('publishes, and a front-end reads the quotes with who said them', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published', { exact: true }).first().waitFor();
    const { status, body } = await api(ferry);
    expect(status).toBe(200);
    const [story] = body.data;
    expect(body.data).toHaveLength(1);
    const said = Object.fromEntries(story?.quotes.map((q) => [q.text, q.speaker?.name]) ?? []);
    expect(said).toMatchObject({
      'The boat knows the river better than I do. I only make the coffee now.': 'Marten Hoogveld',
      'A ferry without a skipper is a floating shelf': 'Bert Claassens',
    });
    expect(story?.mentions.every(({ state }) => state === 'anchored')).toBe(true);
    const boat = story?.mentions.filter(({ segments }) =>
      segments[0]?.exact.startsWith('The boat'),
    );
    expect(boat?.[0]?.segments).toHaveLength(2);
    const headline = story?.mentions.find(({ kind }) => kind === 'headline');
    expect(headline?.quote).toBe(boat?.[0]?.quote);
    expect(story?.tags.map(({ label }) => label).sort()).toEqual(['Transport', 'Zandhove']);
    expect(story?.references.at(-1)).toMatchObject({
      outlet: { name: '7sur7' },
      takenFrom: { outlet: { name: 'Het Laatste Nieuws' } },
    });
  });
});

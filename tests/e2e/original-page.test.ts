/** "Source : 7sur7" links nowhere: an editor completes the chain, holds the words against the pages, and readers get links that open there. */
import path from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openImport, panelRow, paste } from './support/admin-pages';
import { failurePicture, startDemo } from './support/demo';
import { markedForMeasuring, marksOn, readText } from './support/served-pages-screen';
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
  // The notice of the step before would stand over it.
  await page.getByText(/^(Saved|Published) document$/).waitFor({ state: 'hidden' });
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

/** Its address is pasted, the page is read and shown, and only then saved. */
const givePage = async (outlet: string, address: string, says: string) => {
  await stop(outlet).getByRole('button', { name: 'Give the page' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Web address of the page' }).fill(address);
  await form.getByRole('button', { name: 'Read page' }).click();
  await form.getByText(says).first().waitFor();
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
};

const openQuote = async (words: RegExp): Promise<Locator> => {
  await panelRow(page, words).click();
  await panelRow(page, words).getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('heading', { name: 'Original', exact: true }).waitFor();
  return form;
};

const closeQuote = async (form: Locator) => {
  await form.getByRole('button', { name: 'Cancel' }).click();
  await form.waitFor({ state: 'hidden' });
};

interface Citation {
  role: string;
  match: string;
  deepLink: string | null;
  reference: { url: string };
}

/** What the public reads of the article's quotes, by their words. */
const citationsByWords = async (): Promise<Map<string, Citation[]>> => {
  const query =
    'locale=fr&filters[headline][$contains]=un phare se rallume&populate[quotes][populate][citations][populate]=reference';
  const answer = await fetch(`${demo.url}/api/newsroom/articles?${encodeURI(query)}`);
  const { data } = (await answer.json()) as {
    data: { quotes: { text: string; citations: Citation[] }[] }[];
  };
  return new Map(data[0]?.quotes.map(({ text, citations }) => [text, citations]));
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
    for (const outlet of ['Het Laatste Nieuws', '7sur7']) {
      await stop(outlet).getByText('exact page missing').waitFor({ state: 'detached' });
    }
    // Dutch to French, which nobody had to say.
    await origin().getByText('Translated').first().waitFor();
    await picture(
      'origin-panel.png',
      page.getByRole('complementary').filter({ has: origin() }).last(),
    );
  });

  it('turns the chain round with a key, and back with another', async () => {
    const grip = origin().getByRole('button', { name: /^7sur7, \d of 2: drag/ });
    const stopAt = (place: number, outlet: string) =>
      origin().getByRole('listitem', { name: new RegExp(`, ${place} of 2: ${outlet}`) });
    await grip.focus();
    await page.keyboard.press('ArrowUp');
    await stopAt(1, '7sur7').waitFor();
    await page.getByText('7sur7 is moved: 1 of 2.').waitFor();
    await grip.focus();
    await page.keyboard.press('ArrowDown');
    await stopAt(1, 'Het Laatste Nieuws').waitFor();
    await page.getByText('7sur7 is moved: 2 of 2.').waitFor();
  });

  it('takes a credit line that names the original', async () => {
    await page
      .getByRole('button', { name: /^Use “Source : Het Laatste Nieuws, via 7sur7/ })
      .click();
    expect(await page.locator('input[name="creditLine"]').inputValue()).toContain(
      'Het Laatste Nieuws, via 7sur7',
    );
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').first().waitFor();
  });

  it('links what stands there word for word in one act', async () => {
    const link = 'Link all quotes that stand word for word at 7sur7';
    await stop('7sur7').getByRole('button', { name: link }).click();
    await panelRow(page, /214 marches.*7sur7: word for word/).waitFor();
    await panelRow(page, /25 mars.*not linked; stands in other words at 7sur7/).waitFor();
  });

  it('sees what differs in the quote that is altered, and links it all the same', async () => {
    const form = await openQuote(/25 mars/);
    const relay = form.getByRole('group', { name: '7sur7', exact: true });
    await relay.getByText('Stands at 7sur7 in other words:').waitFor();
    expect(await relay.getByRole('list', { name: 'What differs' }).allInnerTexts()).toEqual([
      expect.stringMatching(/^another number$/i),
    ]);
    const words = relay.getByRole('group', { name: 'Words at 7sur7' });
    expect(await words.locator('mark').first().innerText()).toContain('15');
    await picture('original.png', form.getByRole('group', { name: 'Original', exact: true }));
    await relay.getByRole('button', { name: 'Link to this page' }).click();
    await relay.getByText('linked', { exact: true }).waitFor();
    await closeQuote(form);
    await panelRow(page, /25 mars.*7sur7: altered/).waitFor();
  });

  it('is asked for the original words of the quote that was translated back', async () => {
    const form = await openQuote(/coup de marteau/);
    const original = form.getByRole('group', {
      name: 'Het Laatste Nieuws',
      exact: true,
    });
    await original.getByRole('radio', { name: /^“Ik herkende de hamerslag/ }).click();
    await original.getByRole('button', { name: 'It is this passage' }).click();
    await original.getByText('Het Laatste Nieuws says that it was said in French.').waitFor();
    await form.getByText(/^Translated back: .* are printed in French/).waitFor();
    await closeQuote(form);
    await panelRow(page, /coup de marteau.*Het Laatste Nieuws: translated back/).waitFor();
  });

  it('publishes, and readers open the pages at the words', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').first().waitFor();
    const quotes = await citationsByWords();
    const cited = [
      {
        words: 'Nous avons compté 214 marches et nous n’en avons remplacé aucune',
        url: sept(),
        match: 'verified',
        there: 'Nous avons compté 214 marches et nous n’en avons remplacé aucune',
      },
      {
        words: 'Elle doit briller de nouveau pour le 25 mars',
        url: sept(),
        match: 'altered',
        there: 'Elle doit briller de nouveau pour le 15 mars',
      },
      {
        words: 'J’ai reconnu le coup de marteau de mon grand-père. La pierre n’oublie rien',
        url: hln(),
        match: 'verified',
        there: 'Ik herkende de hamerslag van mijn grootvader. Steen vergeet niets',
      },
    ];
    const readers = await demo.browser.newContext({ viewport: { width: 700, height: 900 } });
    const screen = await readers.newPage();
    const reader = await readers.newPage();
    for (const { words, url, match, there } of cited) {
      const citation = quotes.get(words)?.find(({ reference }) => reference.url === url);
      expect(citation, words).toMatchObject({ match });
      // Two links to one page would be two marks on it.
      await reader.goto('about:blank');
      await reader.goto(citation?.deepLink ?? '');
      await reader.addStyleTag({ content: markedForMeasuring });
      const text = await readText(reader);
      const start = text.indexOf(there);
      const end = start + there.length;
      expect(await marksOn(reader, [{ start, end }], screen)).toEqual({
        text: `${text.slice(0, start)}⟦${there}⟧${text.slice(end)}`,
        faults: [],
      });
    }
    await readers.close();
  });

  it('has the pages checked, and sees what hangs on each', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Newsroom' }).click();
    await page.getByRole('link', { name: 'References' }).click();
    const row = page.getByRole('row', { name: /Le phare d’Oosthaven va retrouver sa lumière/ });
    await row.getByRole('button', { name: /^Check now/ }).click();
    await page.getByText(/^Last check: /).waitFor();
    await row.getByText('Found').waitFor();
    await picture('references.png');
    await row.getByRole('link', { name: /^Le phare/ }).click();
    const quotes = page.getByRole('list', { name: 'Quotes' });
    await quotes.getByText('“Elle doit briller de nouveau pour le 25 mars”').waitFor();
    expect(await quotes.getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
  });
});

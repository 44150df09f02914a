/** Links to words on a page, opened in a browser: what it marks is these words, all of them and nothing else. */
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDeepLink } from '../../plugin/anchors/text-fragment';
import type { Span } from '../../plugin/model/reading';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { browserFlags } from './support/demo';
import { servedPages, servePages } from './support/served-pages';
import { marksOn, readText } from './support/served-pages-screen';
import type { WantedWords } from './support/served-pages-types';

let browser: Browser;
/** Where the links are opened. */
let tab: Page;
/** Where pictures are measured. */
let screen: Page;
let server: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const executablePath = findBrowser();
  if (!executablePath) {
    throw new Error('No Chromium, Chrome or Edge was found: say where it is with CHROME_PATH.');
  }
  server = await servePages(servedPages);
  browser = await chromium.launch({ executablePath, args: browserFlags });
  const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
  tab = await context.newPage();
  screen = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

let visits = 0;
/** An address of the nth page that was never opened: only then does a browser look for a link's words. */
const addressOf = (page: number) => {
  visits += 1;
  return `${server.url}/${page}?visit=${visits}`;
};

const read = async (page: number): Promise<string> => {
  await tab.goto(addressOf(page));
  return readText(tab);
};

/** What the browser marks when it opens a link, with ⟦ and ⟧ around it, against the words of the spans. */
const follow = async (link: string, spans: Span[]) => {
  await tab.goto(link);
  return marksOn(tab, spans, screen);
};

const spansOf = (text: string, { pieces, place = 1 }: WantedWords): Span[] => {
  let from = 0;
  for (let i = 1; i < place; i += 1) from = text.indexOf(pieces[0] ?? '', from) + 1;
  return pieces.map((piece) => {
    const start = text.indexOf(piece, from);
    if (start < 0) throw new Error(`not on the page: ${piece}\n${text}`);
    from = start + piece.length;
    return { start, end: from };
  });
};

const withMarks = (text: string, spans: Span[]): string =>
  spans.reduceRight(
    (out, { start, end }) => `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`,
    text,
  );

describe('on a served page', () => {
  it('what is marked is measured: nothing, other words, fewer and more are all told', async () => {
    const number = servedPages.findIndex(({ name }) => name === 'a Dutch story');
    const text = await read(number);
    const spans = spansOf(text, { pieces: ['Oudegem gaat pas'] });
    const marksOf = (directive: string) =>
      follow(`${addressOf(number)}#:~:text=${directive}`, spans);
    const box = 'box 0 at \\d+,\\d+';
    const asWanted = withMarks(text, spans);
    expect(await marksOf('Oudegem%20gaat%20pas')).toEqual({ text: asWanted, faults: [] });
    expect(await marksOf('Oudegem%20pas')).toEqual({
      text,
      faults: [expect.stringMatching(`^${box} is not marked$`)],
    });
    expect(await marksOf('Els%20Wouters')).toEqual({
      text: text.replace('Els Wouters', '⟦Els Wouters⟧'),
      faults: [
        expect.stringMatching(/^\d+ pixels are marked beside the words$/),
        expect.stringMatching(`^${box} is not marked$`),
      ],
    });
    expect(await marksOf('gaat%20pas')).toEqual({
      text: text.replace('gaat pas', '⟦gaat pas⟧'),
      faults: [expect.stringMatching(`^${box} to \\d+ is marked from \\d+ to \\d+$`)],
    });
    expect(await marksOf('Oudegem,volgend')).toEqual({
      text: text.replace('Oudegem gaat pas volgend', '⟦Oudegem gaat pas volgend⟧'),
      faults: [expect.stringMatching(/^\d+ pixels are marked beside the words$/)],
    });
  });

  it('there are 40 of them', () => {
    expect(new Set(servedPages.map(({ name }) => name)).size).toBe(40);
  });

  it.each(servedPages.map((page, number) => ({ ...page, number })))(
    'every link marks exactly its words: $name',
    async ({ number, hash = '', quotes, without = [] }) => {
      const text = await read(number);
      const linkTo = (spans: Span[]) => makeDeepLink(addressOf(number) + hash, { text }, spans);
      for (const spans of quotes.map((quote) => spansOf(text, quote))) {
        const link = linkTo(spans);
        if (link === null) throw new Error(`no link to\n${withMarks(text, spans)}`);
        const seen = await follow(link, spans);
        expect(seen, link).toEqual({ text: withMarks(text, spans), faults: [] });
      }
      for (const quote of without) expect(linkTo(spansOf(text, quote))).toBeNull();
    },
  );
});

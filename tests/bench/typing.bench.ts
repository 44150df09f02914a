/**
 * What a key costs in a story of 5,000 words with 60 quotes, with the Quotes panel and without it:
 * how long it takes until the page is painted, and how long the main thread works for it. Run by
 * `npm run bench typing`. It needs a browser and prints figures; it asserts none: machines differ,
 * ratios within one run do not.
 */
import type { Page } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { textToBlocks } from '../../plugin/text';
import { readArticle } from '../../plugin/story/read-article';
import { startDemo } from '../e2e/support/demo';
import type { Demo } from '../e2e/support/demo';
import { watchMainThread } from './main-thread';
import type { MainThread } from './main-thread';
import { newsText } from './sample-text';

const wordCount = 5_000;
const quoteCount = 60;
const keys = 120;
/** Milliseconds between two keys: about 85 words a minute. */
const pace = 140;

const headline = 'Ferry line to Westkade to close in March';

/** Keys typed in turns with the panel and without, so that a machine that slows down slows both. */
const rounds = 2;

export const run = async (): Promise<void> => {
  if (!findBrowser()) {
    console.log(
      '\nTyping is not measured: no browser was found. Say where it is with CHROME_PATH.',
    );
    return;
  }
  const demo = await startDemo();
  try {
    const documentId = await createStory(demo);
    const pages: Record<Way, Page> = {
      without: await openStory(demo, documentId, 'without'),
      with: await openStory(demo, documentId, 'with'),
    };
    const times: Record<Way, number[]> = { without: [], with: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const way of ways) times[way].push(...(await timeKeys(pages[way])));
    }
    print(times);
    const threads: Record<Way, MainThread> = {
      without: { keys: [], pauses: [] },
      with: { keys: [], pauses: [] },
    };
    for (let round = 0; round < rounds; round += 1) {
      for (const way of ways) {
        const page = pages[way];
        await focusOn(page);
        const found = await watchMainThread(demo.browser, page, () => typeKeys(page));
        threads[way].keys.push(...found.keys);
        threads[way].pauses.push(...found.pauses);
      }
    }
    printThreads(threads);
  } finally {
    await demo.stop();
  }
};

const ways = ['without', 'with'] as const;
type Way = (typeof ways)[number];

/** The text as it is typed into Strapi's own form: half of the quotes attributed, half proposed. */
const createStory = async (demo: Demo): Promise<string> => {
  const body = textToBlocks(storyOf(quoteCount));
  const mentions = readArticle({ headline, body, language: 'en' })
    .filter(({ field }) => field === 'body')
    .slice(0, quoteCount / 2)
    .map(({ field, kind, segments }, i) => ({
      id: `typed-${i}`,
      field,
      kind,
      segments,
      attribution: { speakerStatus: 'unnamed', attributedTo: 'an islander', separate: true },
    }));
  const answer = await fetch(
    `${demo.url}/content-manager/collection-types/plugin::newsroom.article`,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await demo.adminToken()}`,
      },
      body: JSON.stringify({ headline, body, mentions }),
    },
  );
  const created = (await answer.json()) as { data?: { documentId?: string } };
  const documentId = created.data?.documentId;
  if (!documentId) throw new Error(`The story was not created: status ${answer.status}.`);
  return documentId;
};

/** About so many words with just so many quotes: of the others the marks are taken away. */
const storyOf = (quotes: number): string => {
  let seen = 0;
  return newsText(wordCount).replace(/“([^”]*)”/g, (marked, words: string) => {
    seen += 1;
    return seen > quotes ? words : marked;
  });
};

/** The story in the edit view, loaded and read. */
const openStory = async (demo: Demo, documentId: string, way: Way): Promise<Page> => {
  const page = await demo.logIn();
  if (way === 'without') await dropPanel(page);
  await page.goto(
    `${demo.url}/admin/content-manager/collection-types/plugin::newsroom.article/${documentId}`,
  );
  await page.locator(editor).waitFor();
  const panel = page.getByRole('list', { name: 'Quotes of the article' });
  if (way === 'with') await panel.waitFor();
  // What is loaded and read at first is not typing.
  await page.waitForTimeout(3_000);
  if (way === 'without' && (await panel.count()) > 0) throw new Error('The panel is still there.');
  return page;
};

/** The caret in the middle of the text. */
const focusOn = async (page: Page): Promise<void> => {
  // A page in the background paints nothing.
  await page.bringToFront();
  await page.locator(editor).evaluate(placeCaret);
  await page.waitForTimeout(500);
};

const typeKeys = async (page: Page): Promise<void> => {
  for (let i = 0; i < keys; i += 1) {
    await page.keyboard.press(i % 6 === 5 ? 'Space' : 'e');
    // Every twenty keys the writer stops to think, and the text is read.
    await page.waitForTimeout(i % 20 === 19 ? 1_200 : pace);
  }
};

/** @returns milliseconds from each key to the paint after it */
const timeKeys = async (page: Page): Promise<number[]> => {
  await focusOn(page);
  await page.evaluate(watchKeys);
  await typeKeys(page);
  return page.evaluate(() => {
    const timed = window as TimedWindow;
    const times = timed.newsroomTimes ?? [];
    delete timed.newsroomTimes;
    return times;
  });
};

const editor = '[data-slate-editor="true"]';

type TimedWindow = Window & { newsroomTimes?: number[] };

const placeCaret = (element: Element) => {
  const strings = element.querySelectorAll('[data-slate-string]');
  const text = strings[Math.floor(strings.length / 2)]?.firstChild;
  if (!(text instanceof Text)) throw new Error('The editor holds no text.');
  if (element instanceof HTMLElement) element.focus();
  getSelection()?.collapse(text, 20);
};

/** From the event's own time, so that a key that waits for a busy page is counted, to the frame after the next. */
const watchKeys = () => {
  const times: number[] = [];
  (window as TimedWindow).newsroomTimes = times;
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      if ((window as TimedWindow).newsroomTimes !== times) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          times.push(performance.now() - timeStamp);
        };
        port2.postMessage(null);
      });
    },
    true,
  );
};

/** Serves the admin as it is without the plugin's Quotes panel; all else stays. */
const dropPanel = async (page: Page): Promise<void> => {
  await page.route(/\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const name = /([\w$]+)\.displayName\s*=\s*"NewsroomQuotesPanel"/.exec(script)?.[1];
    if (!name) {
      await route.fulfill({ response });
      return;
    }
    const body = script.replace(`addEditViewSidePanel([${name},`, 'addEditViewSidePanel([');
    await route.fulfill({ response, body });
  });
};

const print = (times: Record<Way, number[]>): void => {
  console.log(
    `\nTyping in a story of ${wordCount.toLocaleString('en')} words with ${quoteCount} quotes: key to paint, ${times.with.length} keys each`,
  );
  printRows([
    ['', 'median', 'p95', 'p99', 'longest'],
    ...ways.map((way) => [`${way} the panel`, ...figures(times[way]).map(ms)]),
    [
      'ratio',
      ...figures(times.with).map((time, i) => {
        const base = figures(times.without)[i] ?? 0;
        return base ? (time / base).toFixed(2) : '';
      }),
    ],
  ]);
};

const printThreads = (threads: Record<Way, MainThread>): void => {
  const { without, with: panel } = threads;
  console.log(
    `\nThe same, main-thread time of a key: all that the page does from one key to the next, ${panel.keys.length} keys each`,
  );
  printRows([
    ['', 'median', 'p95', 'p99', 'longest'],
    ...ways.map((way) => [`${way} the panel`, ...figures(threads[way].keys).map(ms)]),
    [
      'the panel’s part',
      ...figures(panel.keys).map((time, i) => ms(time - (figures(without.keys)[i] ?? 0))),
    ],
  ]);
  const part = (name: string, times: readonly number[]) => [name, ...figures(times).map(ms)];
  console.log(`\nAnd after a pause, when the panel reads the text, ${panel.pauses.length} pauses`);
  printRows([
    ['', 'median', 'p95', 'p99', 'longest'],
    part(
      'longest idle task',
      panel.pauses.map(({ longest }) => longest),
    ),
    part(
      'all idle tasks',
      panel.pauses.map(({ reading }) => reading),
    ),
    part(
      'pause, without',
      without.pauses.map(({ total }) => total),
    ),
    part(
      'pause, with',
      panel.pauses.map(({ total }) => total),
    ),
  ]);
};

const printRows = (rows: readonly (readonly string[])[]): void => {
  for (const row of rows) {
    console.log(row.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(18))).join(''));
  }
};

const figures = (times: readonly number[]): number[] => {
  const sorted = [...times].sort((a, b) => a - b);
  return [0.5, 0.95, 0.99, 1].map(
    (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0,
  );
};

const ms = (time: number): string => `${time.toFixed(1)} ms`;

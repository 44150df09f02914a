/** How long pages take in the worker, and how long the server waits meanwhile: run by `npm run bench pages`. It prints figures and asserts none. */
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { buildPageWorker, pageWorkerName } from '../../scripts/lib/page-worker.mjs';
import { PageReader } from '../../server/src/pages/page-reader';
import { hostilePages } from '../unit/server/pages/samples/hostile';
import { pages } from '../unit/server/pages/samples/pages';
import { at, by, ms, table } from './measure';
import type { Row } from './measure';

const workerFile = path.resolve(__dirname, '../.tmp/bench-pages', pageWorkerName);
const page = { url: 'https://www.hln.be/a', charset: 'utf-8', contentType: 'text/html' };
const bytes = (text: string) => new TextEncoder().encode(text);
const mb = (body: Uint8Array) => `${(body.length / 1e6).toFixed(2)} MB`;

export const run = async (): Promise<void> => {
  await buildPageWorker(workerFile);
  const reader = new PageReader(() => workerFile, { time: 60_000 });
  await starting();
  await typical(reader);
  await hostile(reader);
  await reader.close();
};

const starting = async (): Promise<void> => {
  const fresh = new PageReader(() => workerFile);
  const time = await timed(() => fresh.read(bytes(samplePage(0)), page));
  await fresh.close();
  table('The first page, with the start of the worker', ['', 'time'], [['first', ms(time)]]);
};

/** A sample page between the scripts and the teasers with which an outlet's page is as large as given. */
const samplePage = (size: number): string => {
  const html = pages[0]?.html ?? '';
  const teaser =
    '<li class="teaser"><a href="/x"><img src="/i.jpg" srcset="/i.jpg 1x, /j.jpg 2x"><h3 class="teaser__title">Another story of the day</h3></a><span>Sport</span></li>';
  const script = `<script>window.__data={"a":"${'x'.repeat(2_000)}"}</script>`;
  const rest = Math.max(0, size - html.length);
  return html.replace(
    '<aside class="related">',
    `${script.repeat(rest / 2 / script.length)}<ul>${teaser.repeat(rest / 2 / teaser.length)}</ul>$&`,
  );
};

const typical = async (reader: PageReader): Promise<void> => {
  const rows: Row[] = [];
  for (const size of [30_000, 300_000, 1_000_000, 2_000_000]) {
    const body = bytes(samplePage(size));
    const times: number[] = [];
    for (let i = 0; i < 11; i += 1) times.push(await timed(() => reader.read(body, page)));
    times.sort(by);
    rows.push([mb(body), ms(at(times, 0.5)), ms(at(times, 0.95))]);
  }
  table('An outlet’s page, half of it scripts', ['size', 'median', 'slowest'], rows);
};

const hostile = async (reader: PageReader): Promise<void> => {
  const rows: Row[] = [];
  for (const { name, make } of hostilePages) {
    const body = bytes(make());
    const delay = monitorEventLoopDelay({ resolution: 5 });
    let end = 'read';
    delay.enable();
    const time = await timed(async () => {
      await reader.read(body, page).catch((error: unknown) => {
        end = error instanceof Error ? error.message : String(error);
      });
    });
    delay.disable();
    rows.push([name, mb(body), ms(time), ms(delay.max / 1e6), end.slice(0, 50)]);
  }
  table('Hostile pages', ['page', 'size', 'time', 'longest wait of the server', 'end'], rows);
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Pages read in a worker, the hostile ones among them. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPageWorker, pageWorkerName } from '../../../../scripts/lib/page-worker.mjs';
import { PageError } from '../../../../server/src/pages/page-error';
import { PageReader } from '../../../../server/src/pages/page-reader';
import { hostilePages, manyLinks } from './samples/hostile';

const repository = fileURLToPath(new URL('../../../..', import.meta.url));
const workerFile = path.join(repository, 'tests/.tmp/pages', pageWorkerName);
const html = { url: 'https://www.hln.be/a', charset: null, contentType: 'text/html' };
const bytes = (text: string) => new TextEncoder().encode(text);

const small = '<h1>The ferry stays</h1><p>“It stays,” said Ilse Verbrugge on Monday.</p>';
const reader = new PageReader(() => workerFile);

beforeAll(() => buildPageWorker(workerFile));
afterAll(() => reader.close());

describe('a page', () => {
  it('is read in the worker', async () => {
    expect(await reader.read(bytes(small), html)).toMatchObject({
      headline: 'The ferry stays',
      text: 'The ferry stays\n“It stays,” said Ilse Verbrugge on Monday.',
    });
  });

  it('is decoded by the charset that its answer names', async () => {
    const body = Buffer.from('<p>Le bac s\x92arr\xeate</p>', 'latin1');
    const reading = await reader.read(body, { ...html, charset: 'iso-8859-1' });
    expect(reading.text).toBe('Le bac s’arrête');
  });

  it('leaves the caller its bytes', async () => {
    const body = bytes(small);
    await reader.read(body, html);
    expect(body.length).toBe(bytes(small).length);
  });

  it('of plain text is its paragraphs', async () => {
    const body = bytes('The ferry stays\r\n\r\n<b>It</b> stays, for now.\r\n');
    const { text, article } = await reader.read(body, { ...html, contentType: 'text/plain' });
    expect(text).toBe('The ferry stays\n<b>It</b> stays, for now.');
    expect(article).toEqual([{ start: 0, end: text.length }]);
  });

  it('that is a picture is refused', async () => {
    const body = Uint8Array.from({ length: 50_000 }, (_, i) => (i * i * 7_919) >> 3);
    await expect(reader.read(body, html)).rejects.toThrow('What the site sent is no text.');
  });
});

describe('the worker', { timeout: 120_000 }, () => {
  it('is ended when a page takes too long, and another reads the next one', async () => {
    const hasty = new PageReader(() => workerFile, { time: 1 });
    await expect(hasty.read(bytes(small), html)).rejects.toThrow(
      new PageError('This page is too complex to read. Paste its text instead.'),
    );
    await hasty.close();
    expect((await reader.read(bytes(small), html)).headline).toBe('The ferry stays');
  });

  it('is replaced when a page takes all its memory', async () => {
    const narrow = new PageReader(() => workerFile, { memory: 24, time: 100_000 });
    const wide = '<p>word <b>word</b></p>'.repeat(40_000);
    await expect(narrow.read(bytes(wide), html)).rejects.toThrow('too complex to read');
    expect((await narrow.read(bytes(small), html)).headline).toBe('The ferry stays');
    await narrow.close();
  });

  it('reads one page after another, and refuses more than may wait', async () => {
    const short = new PageReader(() => workerFile, { waiting: 2 });
    const read = () => short.read(bytes(small), html);
    const [first, second, third, fourth] = [read(), read(), read(), read()];
    await expect(fourth).rejects.toThrow('Too many pages are being read');
    const readings = await Promise.all([first, second, third]);
    expect(readings.map(({ headline }) => headline)).toEqual(Array(3).fill('The ferry stays'));
    await short.close();
  });

  it('refuses what it is reading, and what waits, when it is closed, and starts again', async () => {
    const closing = new PageReader(() => workerFile);
    const refused = [closing.read(bytes(small), html), closing.read(bytes(small), html)].map(
      (reading) => expect(reading).rejects.toThrow('The server is shutting down.'),
    );
    await closing.close();
    await Promise.all(refused);
    expect((await closing.read(bytes(small), html)).headline).toBe('The ferry stays');
    await closing.close();
  });

  it('says that it is missing', async () => {
    const lost = new PageReader(() => path.join(repository, 'tests/.tmp/no-such-worker.js'));
    await expect(lost.read(bytes(small), html)).rejects.toThrow('no-such-worker');
  });
});

describe('while a page is read', () => {
  it('the server has time for others', async () => {
    const hasty = new PageReader(() => workerFile, { time: 500 });
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 10);
    await expect(hasty.read(bytes(manyLinks()), html)).rejects.toThrow('too complex');
    clearInterval(clock);
    await hasty.close();
    // A tenth of what an idle machine counts.
    expect(ticks).toBeGreaterThan(5);
  });
});

describe('a hostile page', () => {
  // How long a page may take is not what is asked here: machines differ.
  const patient = new PageReader(() => workerFile, { time: 100_000 });
  afterAll(() => patient.close());

  it.each(hostilePages)('$name: $ends', { timeout: 120_000 }, async ({ make, ends }) => {
    const reading = patient.read(bytes(make()), html);
    if (ends === 'is read') expect((await reading).text).not.toBe('');
    else await expect(reading).rejects.toThrow(ends);
  });
});

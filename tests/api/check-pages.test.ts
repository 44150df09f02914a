import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
  CheckProgress,
  CheckStatus,
  ReadPage,
  ReferenceDetail,
  ReferenceSummary,
} from '../../plugin/model';
import type { Checks } from '../../server/src/setup/schedule';
import { dataOf, startNewsroom } from './support/newsroom';
import type { Client, Newsroom } from './support/newsroom';
import { openSite } from './support/site';
import type { Site, SitePage } from './support/site';
import { eventsOf, recordsOf } from './support/stories';

let site: Site;
let newsroom: Newsroom;
let editor: Client;
let records: ReturnType<typeof recordsOf>;
let checks: Checks;

beforeAll(async () => {
  site = await openSite();
  newsroom = await startNewsroom({
    config: { fetch: 'allow-list', allow: [site.url], recheck: 'daily' },
  });
  editor = await newsroom.as('editor');
  records = recordsOf(newsroom);
  await records.source({ name: '7sur7', kind: 'outlet', language: 'fr' });
  checks = newsroom.strapi.plugin('newsroom').service<Checks>('checks');
  checks.setPace({ pause: 0, backoff: 1, retries: 1 });
});
afterAll(async () => {
  await newsroom.close();
  await site.close();
});

const measured = '« Nous mesurons 12 fois par an, jamais en hiver », dit Joris Hemelsoet.';
const words = [
  'Le canal entre Molenbrugge et Zandhove n’a jamais été aussi propre, selon une étude.',
  measured,
  'La ville construit une cave pour la pluie sous le marché aux bestiaux, grande comme une piscine.',
];

const publish = (path: string, page: Partial<SitePage> = {}) => {
  site.pages.set(path, { headline: `Canal ${path}`, paragraphs: words, ...page });
  return `${site.url}${path}`;
};
const read = async (url: string) => {
  const answer = await editor.post('/newsroom/pages/read').send({ url });
  return {
    status: answer.status,
    ...(answer.body as {
      data: ReadPage;
      error: { message: string; details: { fault: string } };
    }),
  };
};
const save = async (path: string, page: Partial<SitePage> = {}) => {
  const { data } = await read(publish(path, page));
  const answer = await editor.post('/newsroom/references').send({
    url: data.url,
    language: data.language,
    headline: data.headline,
    reading: data.reading,
  });
  return (dataOf(answer) as ReferenceSummary).documentId;
};
const detail = async (documentId: string) => {
  const answer = await editor.get(`/newsroom/references/${documentId}`);
  return dataOf(answer) as ReferenceDetail;
};
/** Runs a check of these pages to its end. */
const check = async (...references: string[]): Promise<CheckProgress['counts']> => {
  const started = await editor.post('/newsroom/checks').send({ references });
  expect(started.status).toBe(202);
  await checks.settled();
  const run = (await status()).run;
  expect(run).toMatchObject({ state: 'finished', done: references.length });
  return run?.counts ?? { found: 0, moved: 0, changed: 0, gone: 0, failed: 0 };
};
const status = async (): Promise<CheckStatus> => {
  const answer = await editor.get('/newsroom/checks');
  return dataOf(answer) as CheckStatus;
};
const settle = (task: string, outcome: string) =>
  editor.post(`/newsroom/tasks/${task}/resolve`).send({ outcome });
const rowsOf = (documentId: string) =>
  newsroom.strapi.db
    .query('plugin::newsroom.reference')
    .findOne({ where: { documentId } }) as Promise<Record<string, unknown> & { id: number }>;
const cite = async (reference: string, text: string) => {
  const quote = await records.quote({ text, language: 'fr', speakerStatus: 'unattributed' });
  await editor
    .post('/newsroom/citations')
    .send({ quotes: [quote.documentId], citation: { reference, role: 'original' } });
  return quote.documentId;
};

describe('a page that is read on request', () => {
  it('is shown, and nothing is saved before the editor says so', async () => {
    const before = await records.rows('reference');
    const { status: code, data } = await read(`${publish('/lu')}?utm_source=mail#haut`);
    expect(code).toBe(200);
    expect(data).toMatchObject({
      url: `${site.url}/lu`,
      headline: 'Canal /lu',
      byline: 'Inès Wauters',
      publishedOn: '2026-11-05',
      language: 'fr',
      outletName: '7sur7',
      outlet: { name: '7sur7' },
      wall: null,
      onRecord: null,
    });
    expect(data.text).toContain('Nous mesurons 12 fois par an');
    expect(await records.rows('reference')).toEqual(before);
    expect(await records.rows('snapshot')).toEqual([]);
    const input = { url: data.url, reading: data.reading, headline: data.headline };
    const answer = await editor.post('/newsroom/references').send(input);
    const saved = await detail((dataOf(answer) as ReferenceSummary).documentId);
    expect(saved).toMatchObject({ linkState: 'found', hasText: true, outlet: { name: '7sur7' } });
    expect(saved.text).toContain(words[2]);
    expect(saved.text).not.toContain('Tous droits réservés');
    expect((await read(data.url)).data.onRecord?.documentId).toBe(saved.documentId);
  });

  it('that is not there, or not allowed, says so in a sentence', async () => {
    const absent = await read(`${site.url}/nulle-part`);
    expect(absent.status).toBe(400);
    expect(absent.error.details.fault).toBe('not-found');
    const stranger = await read('https://www.example.com/1');
    expect(stranger.error.details.fault).toBe('not-allowed');
    const inside = await read('http://127.0.0.1:5432/');
    expect(['not-allowed', 'private-address']).toContain(inside.error.details.fault);
  });

  it('cannot be saved by a reading that nobody made', async () => {
    const answer = await editor
      .post('/newsroom/references')
      .send({ url: `${site.url}/x`, reading: 'made-up' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('read it again');
  });
});

describe('a check', () => {
  beforeEach(() => {
    site.asked.length = 0;
  });

  it('finds a page as it was, and asks for it only if it has changed', async () => {
    const page = await save('/etag', { etag: '"1"' });
    expect(await check(page)).toMatchObject({ found: 1 });
    expect(await detail(page)).toMatchObject({ linkState: 'found', tasks: [] });
    expect((await detail(page)).checkedAt).not.toBeNull();
    expect((await detail(page)).snapshots).toHaveLength(1);
  });

  it('makes a task of a cited passage that reads otherwise, and edits nothing', async () => {
    const page = await save('/mots');
    const quote = await cite(page, 'Nous mesurons 12 fois par an, jamais en hiver');
    publish('/mots', {
      paragraphs: [words[0] ?? '', measured.replace('12 fois', '24 fois'), words[2] ?? ''],
    });
    expect(await check(page)).toMatchObject({ changed: 1 });
    const { linkState, tasks, quotes, snapshots } = await detail(page);
    expect(linkState).toBe('changed');
    expect(snapshots).toHaveLength(2);
    const task = tasks.find(({ kind }) => kind === 'wording-changed');
    expect(task).toMatchObject({
      before: 'Nous mesurons 12 fois par an, jamais en hiver',
      after: 'Nous mesurons 24 fois par an, jamais en hiver',
    });
    expect(quotes[0]?.citation).toMatchObject({
      quote,
      match: 'altered',
      wording: 'Nous mesurons 12 fois par an, jamais en hiver',
    });
    const events = await eventsOf(newsroom, { subjectDocumentId: page });
    expect(events.at(-1)).toMatchObject({
      action: 'update',
      actorKind: 'system',
      reason: 'Check of pages',
      changes: [{ field: 'linkState', from: 'found', to: 'changed' }],
    });
    await check(page);
    expect((await detail(page)).tasks).toHaveLength(tasks.length);
    expect((await settle(task?.documentId ?? '', 'accepted')).status).toBe(200);
    expect((await detail(page)).quotes[0]?.citation.wording).toBe(
      'Nous mesurons 24 fois par an, jamais en hiver',
    );
  });

  it('makes a task of a cited passage that is gone; dismissed, it is not asked again', async () => {
    const page = await save('/coupe');
    await cite(page, 'Nous mesurons 12 fois par an, jamais en hiver');
    publish('/coupe', { paragraphs: [words[0] ?? '', words[2] ?? ''] });
    await check(page);
    const { tasks } = await detail(page);
    const task = tasks.find(({ kind }) => kind === 'wording-missing');
    expect(task).toMatchObject({ before: 'Nous mesurons 12 fois par an, jamais en hiver' });
    await settle(task?.documentId ?? '', 'dismissed');
    await check(page);
    expect((await detail(page)).tasks.map(({ kind }) => kind)).not.toContain('wording-missing');
    publish('/coupe');
    await check(page);
    expect((await detail(page)).quotes[0]?.citation.match).toBe('verified');
  });

  it('tells a page that moved for good, and an editor takes the new address', async () => {
    const page = await save('/ancien');
    publish('/nouveau');
    publish('/ancien', { redirect: { to: '/nouveau', status: 301 } });
    expect(await check(page)).toMatchObject({ moved: 1 });
    const [task] = (await detail(page)).tasks;
    expect(task).toMatchObject({
      kind: 'page-moved',
      before: `${site.url}/ancien`,
      after: `${site.url}/nouveau`,
    });
    await settle(task?.documentId ?? '', 'accepted');
    expect(await detail(page)).toMatchObject({
      url: `${site.url}/nouveau`,
      otherUrls: [`${site.url}/ancien`],
      linkState: 'found',
      tasks: [],
    });
    expect(await check(page)).toMatchObject({ found: 1 });
  });

  it('takes a page for gone only after three failures over three days, and links its archived copy', async () => {
    const page = await save('/perdu');
    const quote = await cite(page, 'Nous mesurons 12 fois par an, jamais en hiver');
    const [row] = await records.rows('reference', { documentId: page });
    await editor.put(`/newsroom/references/${page}`).send({
      updatedAt: row?.updatedAt,
      archiveUrl: 'https://archive.example/1/perdu',
    });
    const link = async () => {
      const [citation] = await records.rows('citation', { quote: { documentId: quote } });
      return String(citation?.deepLink);
    };
    expect(await link()).toMatch(/^http:\/\/localhost:\d+\/perdu#:~:text=/);
    site.pages.delete('/perdu');
    expect(await check(page)).toMatchObject({ failed: 1 });
    expect(await check(page)).toMatchObject({ failed: 1 });
    expect(await check(page)).toMatchObject({ failed: 1 });
    expect(await detail(page)).toMatchObject({ linkState: 'found', tasks: [] });
    const { id } = await rowsOf(page);
    const failedSince = new Date(Date.now() - 72 * 60 * 60 * 1000);
    await newsroom.strapi.db
      .query('plugin::newsroom.reference')
      .update({ where: { id }, data: { failedSince } });
    expect(await check(page)).toMatchObject({ gone: 1 });
    expect(await detail(page)).toMatchObject({ linkState: 'gone', tasks: [{ kind: 'page-gone' }] });
    expect(await link()).toMatch(/^https:\/\/archive\.example\/1\/perdu#:~:text=/);
    publish('/perdu');
    expect(await check(page)).toMatchObject({ found: 1 });
    expect(await detail(page)).toMatchObject({ linkState: 'found', tasks: [] });
    expect(await link()).toMatch(/^http:\/\/localhost:\d+\/perdu#:~:text=/);
  });

  it('asks again where a site does not answer for the moment, and takes no front page for the page', async () => {
    const page = await save('/occupe');
    publish('/occupe', { status: 503 });
    site.asked.length = 0;
    expect(await check(page)).toMatchObject({ failed: 1 });
    expect(site.asked).toEqual(['/occupe', '/occupe']);
    publish('/');
    publish('/occupe', { redirect: { to: '/', status: 301 } });
    expect(await check(page)).toMatchObject({ failed: 1 });
    expect((await rowsOf(page)).failures).toBe(2);
  });

  it('leaves words that an editor pasted as they are', async () => {
    const url = publish('/colle');
    const answer = await editor
      .post('/newsroom/references')
      .send({ url, language: 'fr', pastedText: 'Le texte complet, derrière le mur.' });
    const { documentId } = dataOf(answer) as ReferenceSummary;
    expect(await check(documentId)).toMatchObject({ found: 1 });
    expect(await detail(documentId)).toMatchObject({
      text: 'Le texte complet, derrière le mur.',
      tasks: [],
    });
  });
});

describe('a long check', () => {
  const slow = async (count: number) => {
    const pages: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const path = `/lent-${String(count)}-${String(i)}`;
      pages.push(await save(path));
      publish(path, { delay: 60 });
    }
    site.asked.length = 0;
    return pages;
  };
  const ownRun = (state: string, data: object) =>
    newsroom.strapi.db.query('plugin::newsroom.check').create({
      data: { state, slot: 'check-pages', startedAt: new Date(), total: 1, ...data },
    }) as Promise<{ id: number }>;

  it('is stopped and resumed, and asks for each page once, one at a time', async () => {
    const references = await slow(6);
    await editor.post('/newsroom/checks').send({ references });
    expect((await editor.post('/newsroom/checks').send({ references })).status).toBe(409);
    while (site.asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await editor.post('/newsroom/checks/stop').send({})).status).toBe(200);
    await checks.settled();
    const stopped = (await status()).run;
    expect(stopped).toMatchObject({ state: 'stopped', total: 6, startedBy: 'editor Tester' });
    expect(stopped?.done).toBeLessThan(6);
    expect((await editor.post('/newsroom/checks/resume').send({})).status).toBe(202);
    await checks.settled();
    expect((await status()).run).toMatchObject({ state: 'finished', done: 6 });
    expect([...site.asked].sort()).toEqual([...new Set(site.asked)].sort());
    expect(site.asked).toHaveLength(6);
    expect(site.busiest()).toBe(1);
  });

  it('survives the end of the process that ran it', async () => {
    const references = await slow(3);
    await ownRun('running', {
      owner: 'an instance that crashed',
      heartbeatAt: new Date(Date.now() - 5 * 60 * 1000),
      scope: { references, before: null, failingBefore: null },
    });
    await checks.adopt();
    await checks.settled();
    expect((await status()).run).toMatchObject({ state: 'finished', done: 3 });
  });

  it('is left to the instance that runs it', async () => {
    const references = await slow(1);
    const run = await ownRun('running', {
      owner: 'another instance',
      heartbeatAt: new Date(),
      scope: { references, before: null, failingBefore: null },
    });
    await checks.adopt();
    await checks.settled();
    expect(site.asked).toEqual([]);
    expect((await editor.post('/newsroom/checks').send({ references })).status).toBe(409);
    await newsroom.strapi.db
      .query('plugin::newsroom.check')
      .update({ where: { id: run.id }, data: { state: 'stopped', slot: null } });
  });

  it('goes on where a restart broke it off', async () => {
    const references = await slow(4);
    await editor.post('/newsroom/checks').send({ references });
    while (site.asked.length < 1) await new Promise((resolve) => setTimeout(resolve, 10));
    newsroom = await newsroom.restart();
    editor = await newsroom.as('super-admin');
    records = recordsOf(newsroom);
    checks = newsroom.strapi.plugin('newsroom').service<Checks>('checks');
    checks.setPace({ pause: 0, backoff: 1, retries: 1 });
    expect((await status()).run?.state).toBe('running');
    await checks.adopt();
    await checks.settled();
    expect((await status()).run).toMatchObject({ state: 'finished', total: 4 });
    for (const path of references.map((_, i) => `/lent-4-${String(i)}`)) {
      expect(site.asked).toContain(path);
    }
  });
});

describe('the schedule', () => {
  it('reads what is due, and makes no run where nothing is', async () => {
    await checks.keepSchedule();
    await checks.settled();
    const before = await records.rows('check');
    await checks.keepSchedule();
    await checks.settled();
    expect(await records.rows('check')).toHaveLength(before.length);
    const page = await save('/du');
    const { id } = await rowsOf(page);
    await newsroom.strapi.db.query('plugin::newsroom.reference').update({
      where: { id },
      data: { checkedAt: new Date(Date.now() - 24 * 60 * 60 * 1000) },
    });
    site.asked.length = 0;
    await checks.keepSchedule();
    await checks.settled();
    expect(site.asked).toEqual(['/du']);
    expect(await status()).toMatchObject({
      schedule: 'daily',
      fetches: true,
      run: { state: 'finished', startedBy: null, total: 1 },
    });
  });
});

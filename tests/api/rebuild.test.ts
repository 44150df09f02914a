import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mention, RebuildReport, RebuildStatus } from '../../plugin/model';
import { runNewsroom } from './support/command';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { editorOf, eventsOf, formValues, mentionOf, recordsOf } from './support/stories';

let newsroom: Newsroom;
let records: ReturnType<typeof recordsOf>;
let documentId: string;

const story = {
  headline: 'The mill',
  body: '“The mill will stay,” said the miller.\n\n“It will not,” said the owner.',
};

beforeAll(async () => {
  newsroom = await startNewsroom();
  records = recordsOf(newsroom);
  const speaker = await records.source({
    name: 'Ada Lindgren',
    aliases: ['A. L.'],
    kind: 'person',
  });
  await records.tag({ label: 'Mills', hashtag: 'mills' });
  await records.reference({ url: 'https://paper.example/mill' });
  const editor = editorOf(await newsroom.as('editor'));
  const { data } = await editor.create(
    formValues(story, [
      mentionOf(story, 'The mill will stay', {
        id: 'a',
        attribution: { speakerStatus: 'named', speaker: speaker.documentId },
      }),
      mentionOf(story, 'It will not', { id: 'b', attribution: { speakerStatus: 'unattributed' } }),
      mentionOf(story, 'said the owner', { id: 'c', sameAs: 'b' }),
    ]),
  );
  documentId = data.documentId;
  await editor.publish(documentId, { revision: 1 });
  // One that changed and one that is gone: these, too, must come out the same.
  await editor.save(documentId, {
    ...formValues({ ...story, body: '“The mill shall stay,” said the miller.' }),
    mentions: undefined,
  });
});
afterAll(() => newsroom.close());

const sql = (table: string) => newsroom.strapi.db.connection(table);
const everything = async () => {
  const tables = ['articles', 'quotes', 'sources', 'tags', 'references'];
  const rows = await Promise.all(
    tables.map((name) =>
      sql(`newsroom_${name}`).select<Record<string, unknown>[]>('*').orderBy('id'),
    ),
  );
  // Mended links and addresses are new rows: their place in the table is nobody's business.
  const links = await sql('newsroom_articles_quotes_lnk').select<Record<string, unknown>[]>('*');
  const addresses = await sql('newsroom_addresses as address')
    .leftJoin('newsroom_addresses_reference_lnk as link', 'link.address_id', 'address.id')
    .select<Record<string, unknown>[]>('address.url_hash', 'link.reference_id')
    .orderBy('address.url_hash');
  return [...rows, links.map((row) => ({ ...row, id: 0 })), addresses];
};
const rebuild = async (): Promise<RebuildReport> => {
  const admin = await newsroom.as('super-admin');
  const answer = await admin.post('/newsroom/rebuild').send({});
  expect(answer.status).toBe(200);
  return (answer.body as { data: RebuildReport }).data;
};

it('a sound database is left as it is, to the last column', async () => {
  const before = await everything();
  const events = (await eventsOf(newsroom)).length;
  expect(await rebuild()).toEqual({ articles: 2, articlesChanged: 0, recordsChanged: {} });
  expect(await everything()).toEqual(before);
  expect(await eventsOf(newsroom)).toHaveLength(events);
});

it('runs once at a time, and says how far it is', async () => {
  const admin = await newsroom.as('super-admin');
  interface Maintenance {
    rebuild(options: { onProgress: () => void }): Promise<RebuildReport>;
    status(): RebuildStatus;
  }
  const maintenance = newsroom.strapi.plugin('newsroom').service<Maintenance>('maintenance');
  const seen: RebuildStatus['running'][] = [];
  const running = maintenance.rebuild({
    onProgress: () => seen.push(maintenance.status().running),
  });
  await expect(maintenance.rebuild({ onProgress: () => undefined })).rejects.toMatchObject({
    status: 409,
    message: 'A rebuild is running already: wait until it has finished',
  });
  await running;
  expect(seen).toContainEqual({ part: 'article', done: 2, total: 2 });
  const answer = await admin.get('/newsroom/rebuild');
  expect(answer.body).toMatchObject({ data: { running: null, last: { report: { articles: 2 } } } });
});

describe('a database that was changed past Strapi', () => {
  let sound: unknown;
  beforeEach(async () => {
    sound = await everything();
    await sql('newsroom_quotes').update({ wording_hash: 'nonsense', is_public: false });
    await sql('newsroom_sources').update({ name_keys: '' });
    await sql('newsroom_tags').update({ name_keys: null, is_public: true });
    await sql('newsroom_addresses').delete();
    await sql('newsroom_articles').update({
      mention_count: 77,
      unattributed_count: 0,
      changed_count: 5,
      orphaned_count: 5,
    });
    await sql('newsroom_articles_quotes_lnk').delete();
    const rows = await sql('newsroom_articles').select<{ id: number; mentions: string }[]>(
      'id',
      'mentions',
    );
    for (const { id, mentions } of rows) {
      const broken = (JSON.parse(mentions) as Mention[]).map((mention) => ({
        ...mention,
        state: mention.state === 'anchored' ? 'orphaned' : 'anchored',
      }));
      await sql('newsroom_articles')
        .where({ id })
        .update({ mentions: JSON.stringify(broken) });
    }
  });

  it('is mended, without a trace in updatedAt and revision, and says what was wrong', async () => {
    const report = await rebuild();
    expect(report).toMatchObject({ articles: 2, articlesChanged: 2 });
    expect(report.recordsChanged).toMatchObject({ source: 1, tag: 2, reference: 1 });
    expect(report.recordsChanged.quote).toBeGreaterThanOrEqual(2);
    expect(await everything()).toEqual(sound);
    const events = await eventsOf(newsroom, { action: 'rebuild' });
    expect(events.at(-1)).toMatchObject({ subjectDocumentId: documentId, actorKind: 'admin' });
    expect((await rebuild()).articlesChanged).toBe(0);
  });

  it('is mended from the command line, which says so', async () => {
    const { code, out, err } = await runNewsroom(['rebuild'], newsroom.app.dir);
    expect(err).toContain('article: 2 of 2');
    expect(out).toContain('Looked at 2 article versions');
    expect(out).toMatch(/Set right: article versions: 2, .*source: 1/);
    expect(code).toBe(0);
    expect(await everything()).toEqual(sound);
    const again = await runNewsroom(['rebuild'], newsroom.app.dir);
    expect(again.out).toContain('Nothing was wrong');
  });

  it('is half mended when it is interrupted, and whole after the next run', async () => {
    const maintenance = newsroom.strapi.plugin('newsroom').service<{
      rebuild(options: object): Promise<unknown>;
    }>('maintenance');
    let seen = 0;
    const interrupted = maintenance.rebuild({
      batch: 1,
      onProgress: () => {
        seen += 1;
        if (seen === 4) throw new Error('pulled the plug');
      },
    });
    await expect(interrupted).rejects.toThrow('pulled the plug');
    expect(await everything()).not.toEqual(sound);
    await rebuild();
    expect(await everything()).toEqual(sound);
  });
});

describe('the command', () => {
  it('explains itself', async () => {
    const { code, out } = await runNewsroom(['--help'], newsroom.app.dir);
    expect([code, out]).toEqual([0, expect.stringContaining('Usage: newsroom rebuild')]);
    const wrong = await runNewsroom(['rebuilt'], newsroom.app.dir);
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining('does not know "rebuilt"'),
    ]);
  });

  it('says where it has to be run, and that the plugin must be on', async () => {
    const elsewhere = await runNewsroom(['rebuild'], path.parse(process.cwd()).root);
    expect([elsewhere.code, elsewhere.err]).toEqual([
      1,
      expect.stringContaining('There is no Strapi application in'),
    ]);
    const other = await startAppWithoutPlugin();
    const off = await runNewsroom(['rebuild'], other.dir);
    await other.remove();
    expect(off.err).toContain('The Newsroom plugin is not enabled in this application');
    expect(off.code).toBe(1);
  });
});

const startAppWithoutPlugin = async () => {
  const { writeApp } = await import('./support/app');
  return writeApp({ plugin: false });
};

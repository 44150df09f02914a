import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResolvedSources, ResolvedTags, SourceSummary } from '../../plugin/model';
import { startNewsroom } from './support/newsroom';
import type { Client, Newsroom } from './support/newsroom';
import { recordsOf } from './support/stories';

let newsroom: Newsroom;
let editor: Client;
let records: ReturnType<typeof recordsOf>;

beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.as('author');
  records = recordsOf(newsroom);
  await records.source({ name: 'Élodie Van den Berghe', kind: 'person' });
  await records.source({ name: 'Elodie Martin', kind: 'person', aliases: ['É. Martin'] });
  await records.source({ name: 'De Haven', kind: 'outlet', aliases: ['Elodie’s paper'] });
  await records.source({ name: 'Martinelli', kind: 'person' });
  const successor = await records.source({ name: 'Northern News', kind: 'agency' });
  const merged = await records.source({ name: 'Northern Wire', kind: 'agency' });
  await newsroom.strapi.db.query('plugin::newsroom.source').update({
    where: { documentId: merged.documentId },
    data: { mergedInto: successor.id },
  });
});
afterAll(() => newsroom.close());

const search = async (query: object) => {
  const answer = await editor.get('/newsroom/sources').query(query);
  expect(answer.status).toBe(200);
  return (answer.body as { data: SourceSummary[] }).data.map(({ name }) => name);
};

describe('searching sources', () => {
  it('finds the beginning of any word, whatever case and accents, the name before an alias', async () => {
    expect(await search({ q: 'elod' })).toEqual([
      'Elodie Martin',
      'Élodie Van den Berghe',
      'De Haven',
    ]);
    expect(await search({ q: 'BERG' })).toEqual(['Élodie Van den Berghe']);
    expect(await search({ q: 'martin elo' })).toEqual(['Elodie Martin']);
    expect(await search({ q: 'lodie' })).toEqual([]);
  });

  it('finds the very name first', async () => {
    expect((await search({ q: 'martin' }))[0]).toBe('Martinelli');
    expect((await search({ q: 'martinelli' }))[0]).toBe('Martinelli');
    expect((await search({ q: 'e. martin' }))[0]).toBe('Elodie Martin');
  });

  it('keeps to a kind and a number, and leaves out what was merged', async () => {
    expect(await search({ q: 'elodie', kind: 'outlet' })).toEqual(['De Haven']);
    expect(await search({ q: 'elodie', limit: '1' })).toHaveLength(1);
    expect(await search({ q: 'northern' })).toEqual(['Northern News']);
    expect(await search({})).toHaveLength(5);
  });

  it('takes signs of a search language as nothing', async () => {
    expect(await search({ q: '%' })).toHaveLength(5);
    expect(await search({ q: '_lodie' })).toEqual([]);
  });
});

describe('resolving printed names', () => {
  it('gives all that bear the name, and the successor of what was merged', async () => {
    const answer = await editor
      .post('/newsroom/sources/resolve')
      .send({ names: ['elodie martin', 'E. Martin', 'Northern Wire', 'Nobody'] });
    const resolved = (answer.body as { data: ResolvedSources }).data;
    const names = Object.fromEntries(
      Object.entries(resolved).map(([name, sources]) => [name, sources.map((s) => s.name)]),
    );
    expect(names).toEqual({
      'elodie martin': ['Elodie Martin'],
      'E. Martin': ['Elodie Martin'],
      'Northern Wire': ['Northern News'],
      Nobody: [],
    });
  });

  it('resolves 500 names among 3,000 sources in reasonable time', async () => {
    const now = new Date();
    await newsroom.strapi.db.query('plugin::newsroom.source').createMany({
      data: Array.from({ length: 3000 }, (_, i) => ({
        name: `Person ${i}`,
        kind: 'person',
        nameKeys: `\nperson ${i}\n`,
        publishedAt: now,
      })),
    });
    const names = Array.from({ length: 500 }, (_, i) => `PERSON ${i * 6}`);
    const start = performance.now();
    const answer = await editor.post('/newsroom/sources/resolve').send({ names });
    const time = performance.now() - start;
    const resolved = (answer.body as { data: ResolvedSources }).data;
    expect(Object.values(resolved).every((sources) => sources.length === 1)).toBe(true);
    expect(time).toBeLessThan(3000);
  });
});

it('tags are found by label, alias and hashtag', async () => {
  await records.tag({ label: 'European Union', aliases: ['EU', 'Union européenne'] });
  await records.tag({ label: 'Storm Ciara', hashtag: 'stormciara' });
  const answer = await editor
    .post('/newsroom/tags/resolve')
    .send({ labels: ['eu', 'UNION EUROPEENNE', '#StormCiara', 'Football'] });
  const tags = (answer.body as { data: ResolvedTags }).data;
  expect(tags.eu?.label).toBe('European Union');
  expect(tags['UNION EUROPEENNE']?.label).toBe('European Union');
  expect(tags['#StormCiara']?.label).toBe('Storm Ciara');
  expect(tags.Football).toBeNull();
});

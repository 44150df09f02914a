/** Who may ask: the public, API tokens, and what happens to relations that a caller may not read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { tellStory } from './support/public-story';
import type { Story } from './support/public-story';

let newsroom: Newsroom;
let story: Story;

beforeAll(async () => {
  newsroom = await startNewsroom();
  story = await tellStory(newsroom.strapi);
});
afterAll(() => newsroom.close());

const token = async (type: 'read-only' | 'custom', permissions?: string[]): Promise<string> => {
  const tokens = newsroom.strapi.service('admin::api-token') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const made = await tokens.create({
    name: `${type} ${permissions?.join() ?? ''}`,
    description: '',
    type,
    lifespan: null,
    ...(permissions ? { permissions } : {}),
  });
  return made.accessKey;
};

const types = ['articles', 'quotes', 'sources', 'tags', 'references', 'citations'];

interface Body {
  data: Record<string, unknown>[] & Record<string, unknown>;
  error: { message: string };
}

describe.each(types)('%s', (type) => {
  it('is closed until an administrator opens it', async () => {
    for (const path of [type, `${type}/abcdefghijklmnopqrstuvwx`]) {
      const answer = await newsroom.public.get(`/api/newsroom/${path}`);
      expect(answer.status).toBe(403);
      expect(answer.body).toMatchObject({ data: null, error: { name: 'ForbiddenError' } });
    }
  });

  it('cannot be written to', async () => {
    const key = await token('read-only');
    for (const method of ['post', 'put', 'delete'] as const) {
      const answer = await newsroom.public[method](`/api/newsroom/${type}/x`)
        .set('Authorization', `Bearer ${key}`)
        .send({ data: {} });
      expect([404, 405]).toContain(answer.status);
    }
  });
});

it('lists its actions where Strapi’s users-permissions and API tokens look for them', () => {
  const actions = newsroom.strapi.contentAPI.permissions.getActionsMap();
  const { controllers } = actions['plugin::newsroom'] ?? { controllers: {} };
  expect(controllers).toEqual(
    Object.fromEntries(
      ['article', 'quote', 'source', 'tag', 'reference', 'citation'].map((name) => [
        name,
        ['find', 'findOne'],
      ]),
    ),
  );
});

describe('an API token', () => {
  it('that may read reads everything public, and no draft', async () => {
    const key = await token('read-only');
    const ask = (path: string) =>
      newsroom.public.get(`/api/newsroom/${path}`).set('Authorization', `Bearer ${key}`);
    for (const type of types) expect((await ask(type)).status).toBe(200);
    expect((await ask('articles?status=draft')).status).toBe(400);
    expect((await ask(`articles/${story.articles.draft.documentId}`)).status).toBe(404);
    expect((await ask(`sources/${story.sources.official.documentId}`)).status).toBe(404);
  });

  it('that may find articles alone gets neither quotes with them nor filters through them', async () => {
    const key = await token('custom', ['plugin::newsroom.article.find']);
    const ask = (path: string) =>
      newsroom.public.get(`/api/newsroom/${path}`).set('Authorization', `Bearer ${key}`);
    expect((await ask('quotes')).status).toBe(403);
    expect((await ask(`articles/${story.articles.story.documentId}`)).status).toBe(403);
    for (const populate of [
      'populate=quotes,tags',
      'populate=*',
      'populate=quotes.speaker',
      'populate[quotes][populate][speaker]=true',
    ]) {
      const answer = await ask(`articles?${populate}`);
      expect(answer.status).toBe(200);
      const [article] = (answer.body as Body).data;
      expect(article).toHaveProperty('headline');
      for (const key of ['quotes', 'tags', 'references']) expect(article).not.toHaveProperty(key);
    }
    const filtered = await ask('articles?filters[quotes][text][$contains]=bridge');
    expect(filtered.status).toBe(400);
    expect((filtered.body as Body).error.message).toContain('quotes');
  });

  it('that may not find sources gets quotes without their speakers', async () => {
    const key = await token('custom', [
      'plugin::newsroom.article.find',
      'plugin::newsroom.quote.find',
    ]);
    const answer = await newsroom.public
      .get('/api/newsroom/articles?populate=quotes.speaker,quotes.via')
      .set('Authorization', `Bearer ${key}`);
    expect(answer.status).toBe(200);
    const [article] = (answer.body as Body).data;
    const quotes = article?.quotes as Record<string, unknown>[];
    expect(quotes).toHaveLength(4);
    for (const quote of quotes) {
      expect(quote).not.toHaveProperty('speaker');
      expect(quote).not.toHaveProperty('via');
    }
  });

  it('that nobody made is refused', async () => {
    const answer = await newsroom.public
      .get('/api/newsroom/articles')
      .set('Authorization', 'Bearer not-a-token');
    expect(answer.status).toBe(401);
  });
});

it('opens to the public action by action', async () => {
  await newsroom.allowPublic('plugin::newsroom.article.find');
  expect((await newsroom.public.get('/api/newsroom/articles')).status).toBe(200);
  const one = `/api/newsroom/articles/${story.articles.story.documentId}`;
  expect((await newsroom.public.get(one)).status).toBe(403);
  await newsroom.allowPublic('plugin::newsroom.article.findOne');
  expect((await newsroom.public.get(one)).status).toBe(200);
  const populated = await newsroom.public.get(`${one}?populate=quotes`);
  expect(populated.status).toBe(200);
  expect((populated.body as Body).data).not.toHaveProperty('quotes');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { documents, publicActions, tellStory, words } from './support/public-story';
import type { Story } from './support/public-story';

let newsroom: Newsroom;
let story: Story;

beforeAll(async () => {
  newsroom = await startNewsroom();
  story = await tellStory(newsroom.strapi);
  await newsroom.allowPublic(...publicActions);
});
afterAll(() => newsroom.close());

interface Answer {
  status: number;
  data: Record<string, unknown> & Record<string, unknown>[];
  meta: { pagination?: Record<string, number> };
  error?: { name: string; message: string; details: Record<string, unknown> };
}

const ask = async (path: string): Promise<Answer> => {
  const answer = await newsroom.public.get(`/api/newsroom/${path}`);
  return { status: answer.status, ...(answer.body as Omit<Answer, 'status'>) };
};

const named = (answer: Answer, key: string) => answer.data.map((record) => record[key]);

const routes = {
  articles: () => story.articles.story,
  quotes: () => story.quotes.bridge,
  sources: () => story.sources.mayor,
  tags: () => story.tags.bridgeTag,
  references: () => story.references.relay,
  citations: () => story.citations.citation,
};
const hiddenOnes = {
  articles: () => story.articles.draft,
  quotes: () => story.quotes.draftQuote,
  sources: () => story.sources.official,
  tags: () => story.tags.hiddenTag,
  references: () => story.references.hiddenReference,
  citations: () => story.citations.hiddenCitation,
};

describe.each(Object.keys(routes) as (keyof typeof routes)[])('%s', (type) => {
  it('answers with a list in Strapi’s shape', async () => {
    const answer = await ask(type);
    expect(answer.status).toBe(200);
    expect(answer.data.length).toBeGreaterThan(0);
    expect(answer.meta.pagination).toEqual({
      page: 1,
      pageSize: 25,
      pageCount: 1,
      total: answer.data.length,
    });
    const first = answer.data[0] ?? {};
    expect(first).toHaveProperty('id');
    expect(first).toHaveProperty('documentId');
    expect(first).toHaveProperty('createdAt');
  });

  it('answers with one record', async () => {
    const { documentId } = routes[type]();
    const answer = await ask(`${type}/${documentId}`);
    expect(answer).toMatchObject({ status: 200, data: { documentId }, meta: {} });
  });

  it('has nothing to say of what is not public, nor of what is not there', async () => {
    const notPublic = await ask(`${type}/${hiddenOnes[type]().documentId}`);
    const notThere = await ask(`${type}/abcdefghijklmnopqrstuvwx`);
    expect(notPublic).toEqual(notThere);
    expect(await ask(`${type}/%00`)).toEqual(notThere);
    expect(notPublic).toEqual({
      status: 404,
      data: null,
      error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} },
    });
    const list = await ask(`${type}?pagination[pageSize]=100`);
    expect(named(list, 'documentId')).not.toContain(hiddenOnes[type]().documentId);
  });

  it('refuses a parameter that it does not know', async () => {
    const answer = await ask(`${type}?colour=blue`);
    expect(answer.status).toBe(400);
    expect(answer.error).toMatchObject({ name: 'ValidationError' });
    expect(answer.error?.message).toContain('colour');
  });

  it('refuses drafts, and takes status=published', async () => {
    const draft = await ask(`${type}?status=draft`);
    expect(draft.status).toBe(400);
    expect(draft.error?.message).toMatch(/^status: drafts are not part of this API/);
    expect((await ask(`${type}?status=published`)).status).toBe(200);
    expect((await ask(`${type}/${routes[type]().documentId}?status=draft`)).status).toBe(400);
  });

  it('shows no private field', async () => {
    const answer = await ask(`${type}/${routes[type]().documentId}?populate=*`);
    for (const key of [
      'isPublic',
      'confidential',
      'identity',
      'notes',
      'notQuotes',
      'revision',
      'reviewStatus',
      'mentionCount',
      'unattributedCount',
      'nameKeys',
      'wordingHash',
      'urlHash',
      'hasText',
      'wall',
      'checkedAt',
      'failures',
      'findings',
      'selector',
      'mergedInto',
      'createdBy',
      'updatedBy',
      'otherUrls',
    ]) {
      expect(JSON.stringify(answer.data)).not.toContain(`"${key}"`);
    }
  });
});

describe('an article', () => {
  it('carries its mentions as they are stored', async () => {
    const answer = await ask(
      `articles/${story.articles.story.documentId}?fields=headline,mentions`,
    );
    expect(answer.data.headline).toBe('Bridge opens in spring');
    expect(Object.keys(answer.data).sort()).toEqual(['documentId', 'headline', 'id', 'mentions']);
    const mentions = answer.data.mentions as Record<string, unknown>[];
    expect(mentions).toHaveLength(4);
    expect(mentions[0]).toMatchObject({
      quote: story.quotes.bridge.documentId,
      field: 'body',
      kind: 'direct',
      state: 'anchored',
      speakerAsPrinted: 'Mira Okonjo',
      segments: [{ exact: words.bridge, start: 1, end: 32 }],
    });
  });

  it('is found by its slug, with everything that a page needs, in one call', async () => {
    const answer = await ask(
      'articles?filters[slug]=bridge-opens-in-spring' +
        '&populate[quotes][populate][speaker]=true&populate[quotes][populate][via]=true' +
        '&populate[quotes][populate][citations][populate][reference][populate]=outlet' +
        '&populate[references][populate]=outlet,takenFrom.outlet&populate[tags]=true',
    );
    expect(answer.status).toBe(200);
    expect(answer.data).toHaveLength(1);
    expect(answer.data[0]).toMatchObject({
      tags: [{ label: 'Bridges' }],
      references: [
        {
          headline: 'Bridge to open in spring',
          outlet: { name: 'Harbour Gazette' },
          takenFrom: { outlet: { name: 'Le Port' } },
        },
      ],
    });
    const quotes = answer.data[0]?.quotes as Record<string, unknown>[];
    expect(
      quotes.map((quote) => [
        quote.text,
        (quote.speaker as { name?: string } | null)?.name ?? quote.attributedTo,
      ]),
    ).toEqual([
      [words.bridge, 'Mira Okonjo'],
      [words.club, 'an official of a sports club'],
      [words.witness, 'a witness'],
      [words.member, 'a member of the council'],
    ]);
    expect(quotes[0]).toMatchObject({
      via: [{ name: 'North Wire' }],
      citations: [{ role: 'relay', reference: { outlet: { name: 'Harbour Gazette' } } }],
    });
  });

  it('is populated one level deep by *', async () => {
    const answer = await ask(`articles/${story.articles.story.documentId}?populate=*`);
    expect(answer.data).toMatchObject({
      tags: [{ label: 'Bridges' }],
      localizations: [{ locale: 'fr' }],
    });
    const [quote] = answer.data.quotes as Record<string, unknown>[];
    expect(quote).not.toHaveProperty('speaker');
  });

  it('is read in the locale that is asked for', async () => {
    const { documentId } = story.articles.story;
    expect((await ask(`articles/${documentId}?locale=fr`)).data.headline).toBe(
      'Le pont ouvre au printemps',
    );
    expect(named(await ask('articles?locale=fr'), 'slug')).toEqual(['le-pont-ouvre-au-printemps']);
    const everywhere = await ask('articles?locale=*&sort=locale');
    expect(named(everywhere, 'locale')).toEqual(['en', 'fr']);
    expect(everywhere.meta.pagination?.total).toBe(2);
    expect((await ask('articles?locale=de')).data).toEqual([]);
    expect((await ask(`articles/${documentId}?locale=de`)).status).toBe(404);
    expect((await ask('articles?locale[$ne]=en')).status).toBe(400);
    expect((await ask('quotes?locale=fr')).status).toBe(400);
  });

  it('keeps its body exact, also for Strapi’s live preview', async () => {
    const { documentId } = story.articles.story;
    const plain = await newsroom.public.get(`/api/newsroom/articles/${documentId}`);
    const preview = await newsroom.public
      .get(`/api/newsroom/articles/${documentId}`)
      .set('strapi-encode-source-maps', 'true');
    expect(preview.text).toBe(plain.text);
  });
});

describe('filters, order and pages', () => {
  it.each([
    ['quotes?filters[speaker][name]=Mira Okonjo', 'text', [words.bridge]],
    ['quotes?filters[text][$containsi]=CRANE', 'text', [words.witness]],
    [
      'quotes?filters[$or][0][text][$startsWith]=I saw&filters[$or][1][saidOn][$lt]=2026-04-01&sort=text',
      'text',
      [words.witness, words.bridge],
    ],
    ['quotes?filters[$not][speakerStatus]=withheld', 'text', [words.bridge]],
    ['quotes?filters[via][name][$in][0]=North Wire', 'text', [words.bridge]],
    [
      'quotes?filters[citations][reference][outlet][owner][name]=Coastal Media Group',
      'text',
      [words.bridge],
    ],
    ['quotes?filters[tags][slug]=harbour', 'text', [words.bridge]],
    ['sources?filters[kind]=outlet&sort=name:desc', 'name', ['Le Port', 'Harbour Gazette']],
    ['sources?filters[owner][$notNull]=true', 'name', ['Harbour Gazette']],
    ['sources?filters[domains][$containsi]=gazette.example', 'name', ['Harbour Gazette']],
    ['references?filters[takenFrom][$null]=true', 'headline', ['Le pont ouvrira au printemps']],
    [
      'articles?filters[quotes][speaker][affiliation][name]=Fairwater Council',
      'headline',
      ['Bridge opens in spring'],
    ],
    ['articles?filters[publishedAt][$gt]=2020-01-01', 'headline', ['Bridge opens in spring']],
    ['articles?filters[publishedAt][$gt]=2120-01-01', 'headline', []],
    ['tags?sort[0][label]=desc', 'label', ['Harbour', 'Bridges']],
  ])('%s', async (path, key, expected) => {
    const answer = await ask(path);
    expect(answer.error?.message).toBeUndefined();
    expect(named(answer, key)).toEqual(expected);
    expect(answer.meta.pagination?.total).toBe(expected.length);
  });

  it('finds a quote by its speaker’s id or documentId', async () => {
    const { id, documentId } = story.sources.mayor;
    for (const path of [
      `filters[speaker]=${documentId}`,
      `filters[speaker]=${id}`,
      `filters[speaker][documentId]=${documentId}`,
      `filters[speaker][id][$in][0]=${id}`,
      `filters[speaker][$eq]=${id}`,
    ]) {
      expect(named(await ask(`quotes?${path}`), 'text')).toEqual([words.bridge]);
    }
  });

  it('pages without repeating or skipping a record', async () => {
    const all = named(await ask('sources?sort=kind'), 'documentId');
    const first = await ask('sources?sort=kind&pagination[pageSize]=4&pagination[page]=1');
    const second = await ask('sources?sort=kind&pagination[pageSize]=4&pagination[page]=2');
    expect(first.meta.pagination).toEqual({ page: 1, pageSize: 4, pageCount: 2, total: 6 });
    expect([...named(first, 'documentId'), ...named(second, 'documentId')]).toEqual(all);
    const offset = await ask('sources?sort=kind&pagination[start]=1&pagination[limit]=2');
    expect(offset.meta.pagination).toEqual({ start: 1, limit: 2, total: 6 });
    expect(named(offset, 'documentId')).toEqual(all.slice(1, 3));
    const uncounted = await ask('sources?pagination[withCount]=false');
    expect(uncounted.meta.pagination).toEqual({ page: 1, pageSize: 25 });
    const most = await ask('sources?pagination[limit]=-1');
    expect(most.meta.pagination).toEqual({ start: 0, limit: 100, total: 6 });
  });

  it('filters and orders what is populated', async () => {
    const { documentId } = story.articles.story;
    const answer = await ask(
      `articles/${documentId}?populate[quotes][filters][text][$contains]=e&populate[quotes][sort]=text:desc&populate[quotes][fields]=text`,
    );
    const quotes = answer.data.quotes as Record<string, unknown>[];
    expect(quotes.map((quote) => quote.text)).toEqual(
      [words.club, words.bridge, words.member, words.witness].sort().reverse(),
    );
    expect(Object.keys(quotes[0] ?? {}).sort()).toEqual(['documentId', 'id', 'text']);
  });
});

describe('what is refused', () => {
  it.each([
    ['articles?_q=bridge', '_q', 'search is not offered'],
    ['articles?page=2', 'page', 'pagination[page]'],
    ['articles?publicationFilter=has-published-version', 'publicationFilter', 'unknown parameter'],
    ['articles?hasPublishedVersion=false', 'hasPublishedVersion', 'unknown parameter'],
    ['articles?count=true', 'count', 'unknown parameter'],
    ['articles?filters[revision]=1', 'filters.revision', 'no such field'],
    ['articles?filters[colour]=blue', 'filters.colour', 'no such field'],
    ['articles?filters[headline][$regex]=x', 'filters.headline.$regex', 'unknown here'],
    [
      'articles?filters[headline][$jsonSupersetOf]=x',
      'filters.headline.$jsonSupersetOf',
      'unknown here',
    ],
    ['articles?filters[$contains]=x', 'filters.$contains', 'needs a field'],
    ['articles?filters[$or][headline]=x', 'filters.$or', 'takes a list'],
    ['articles?filters[$or]', 'filters.$or', 'takes a list'],
    ['articles?filters=x', 'filters', 'must be an object'],
    ['articles?filters[headline][$null]=perhaps', 'filters.headline.$null', 'true or false'],
    ['articles?filters[headline][$between][0]=a', 'filters.headline.$between', 'two values'],
    ['articles?filters[publishedAt][$gt]=soon', 'filters.publishedAt.$gt', 'a moment such as'],
    ['articles?filters[id]=abc', 'filters.id', 'a number'],
    ['articles?filters[mentions][$eq]=x', 'filters.mentions.$eq', 'unknown here'],
    ['articles?filters[headline]=%00', 'filters.headline', 'holds a character'],
    ['articles?filters[localizations][headline]=x', 'filters.localizations', 'cannot be used'],
    [`articles?filters${'[$not]'.repeat(10)}[headline]=x`, 'filters', '8 levels'],
    [
      `articles?${Array.from({ length: 70 }, (_, i) => `filters[$or][${i}][headline]=x`).join('&')}`,
      'filters',
      '60 conditions',
    ],
    ['articles?sort=revision', 'sort.revision', 'no such field'],
    ['articles?sort=status', 'sort.status', 'no such field'],
    ['articles?sort=body', 'sort.body', 'has no order'],
    ['articles?sort=headline:up', 'sort.headline', 'asc or desc'],
    ['quotes?sort=speaker.name', 'sort.speaker.name', 'related record'],
    ['quotes?sort[speaker][name]=asc', 'sort.speaker', 'related record'],
    ['articles?fields=revision', 'fields.revision', 'no such field'],
    ['articles?fields=quotes', 'fields.quotes', 'use populate'],
    ['sources?populate=mergedInto', 'populate.mergedInto', 'no such relation'],
    ['articles?populate=createdBy', 'populate.createdBy', 'no such relation'],
    ['articles?populate=headline', 'populate.headline', 'no such relation'],
    ['articles?populate[quotes]=speaker', 'populate.quotes', 'must be true or an object'],
    ['articles?populate[quotes][limit]=1', 'populate.quotes.limit', 'unknown here'],
    ['articles?populate[quotes][count]=true', 'populate.quotes.count', 'unknown here'],
    [
      'articles?populate[quotes][filters][speaker][name]=x',
      'populate.quotes.filters.speaker',
      'own fields only',
    ],
    [
      'articles?populate[quotes][filters][isPublic]=false',
      'populate.quotes.filters.isPublic',
      'no such field',
    ],
    [
      'articles?populate[quotes][sort]=speaker.name',
      'populate.quotes.sort.speaker.name',
      'related record',
    ],
    ['articles?populate=quotes.citations.quote.citations.quote.citations', 'populate', '5 levels'],
    [
      'quotes?populate[citations][populate][quote][populate][citations][populate][quote][populate][citations][populate][quote]=true',
      'populate',
      '5 levels',
    ],
    ['articles?populate=__proto__.x', 'populate', 'names no relation'],
    ['articles?pagination[page]=0', 'pagination.page', 'whole number'],
    ['articles?pagination[page]=1&pagination[start]=0', 'pagination', 'not both'],
    ['articles?pagination[size]=1', 'pagination.size', 'unknown'],
    ['articles?pagination[withCount]=maybe', 'pagination.withCount', 'true or false'],
    ['articles?status=modified', 'status', 'must be "published"'],
  ])('%s', async (path, place, why) => {
    const answer = await ask(path);
    expect(answer.status).toBe(400);
    expect(answer.error?.name).toBe('ValidationError');
    expect(answer.error?.message).toContain(place);
    expect(answer.error?.message).toContain(why);
    expect(answer.error?.details).toMatchObject({ source: 'query' });
  });

  it('refuses sort and pages where there is one record', async () => {
    const { documentId } = story.articles.story;
    expect((await ask(`articles/${documentId}?sort=headline`)).status).toBe(400);
    expect((await ask(`articles/${documentId}?pagination[page]=1`)).status).toBe(400);
  });
});

describe('time', () => {
  it('takes down with an article what hangs on it alone', async () => {
    const articles = documents(newsroom.strapi, 'article');
    const { documentId } = story.articles.story;
    const of = async (type: string) => (await ask(type)).meta.pagination?.total;
    await articles.unpublish({ documentId, locale: 'en' });
    // The French version still carries the first quote, its speaker, agency, citation and page.
    expect(await of('articles?locale=*')).toBe(1);
    expect(named(await ask('quotes'), 'text')).toEqual([words.bridge]);
    expect(named(await ask('tags'), 'label')).toEqual(['Harbour']);
    expect(await of('references')).toBe(2);
    await articles.unpublish({ documentId, locale: 'fr' });
    for (const type of Object.keys(routes)) expect(await of(type)).toBe(0);
    expect((await ask(`sources/${story.sources.mayor.documentId}`)).status).toBe(404);
    await articles.publish({ documentId, locale: '*' });
    expect(await of('quotes')).toBe(4);
  });
});

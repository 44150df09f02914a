/** A newsroom's own fields on Article (Strapi's extension folder): the API reads them, and guards what they lead to. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { documents, publicActions, secrets, tellStory } from './support/public-story';
import type { Made, Story } from './support/public-story';

let newsroom: Newsroom;
let story: Story;

const core = (make: string) =>
  `module.exports = require('@strapi/strapi').factories.${make}('api::section.section');`;

const files = {
  'src/api/section/controllers/section.js': core('createCoreController'),
  'src/api/section/services/section.js': core('createCoreService'),
  'src/api/section/routes/section.js': core('createCoreRouter'),
  'src/components/shared/seo.json': JSON.stringify({
    collectionName: 'components_shared_seo',
    info: { displayName: 'Seo' },
    attributes: {
      title: { type: 'string' },
      backer: { type: 'relation', relation: 'oneToOne', target: 'plugin::newsroom.source' },
    },
  }),
  'src/api/section/content-types/section/schema.json': JSON.stringify({
    kind: 'collectionType',
    collectionName: 'sections',
    info: { singularName: 'section', pluralName: 'sections', displayName: 'Section' },
    options: { draftAndPublish: true },
    attributes: {
      name: { type: 'string' },
      motto: { type: 'relation', relation: 'oneToOne', target: 'plugin::newsroom.quote' },
    },
  }),
  'src/extensions/newsroom/strapi-server.js': `
    module.exports = (plugin) => {
      Object.assign(plugin.contentTypes.article.schema.attributes, {
        seo: { type: 'component', component: 'shared.seo' },
        zone: { type: 'dynamiczone', components: ['shared.seo'] },
        section: { type: 'relation', relation: 'manyToOne', target: 'api::section.section' },
        cover: { type: 'media', multiple: false, allowedTypes: ['images'] },
      });
      return plugin;
    };`,
  // An own query parameter, which the application's own document middleware reads.
  'src/index.js': `
    module.exports = {
      register({ strapi }) {
        strapi.contentAPI.addQueryParams({
          edition: {
            schema: (z) => z.enum(['morning', 'evening']).optional(),
            matchRoute: (route) => route.path.includes('/articles'),
          },
        });
        strapi.documents.use(async (context, next) => {
          const result = await next();
          if (context.action === 'findMany' && context.params.edition) {
            for (const one of result) one.byline = context.params.edition;
          }
          return result;
        });
      },
    };`,
};

const sections = () =>
  newsroom.strapi.documents('api::section.section') as unknown as {
    create(params: object): Promise<Made>;
  };

beforeAll(async () => {
  newsroom = await startNewsroom({ files });
  story = await tellStory(newsroom.strapi);
  const motto = story.quotes.draftQuote.documentId;
  const open = await sections().create({ data: { name: 'Harbour', motto }, status: 'published' });
  const closed = await sections().create({ data: { name: 'Merger desk' } });
  const backer = story.sources.official.documentId;
  const write = (documentId: string, section: string, title: string) =>
    documents(newsroom.strapi, 'article').update({
      documentId,
      data: {
        section,
        seo: { title, backer },
        zone: [{ __component: 'shared.seo', title: 'In the zone', backer }],
      },
      status: 'published',
    });
  await write(story.articles.story.documentId, open.documentId, 'Bridge');
  const other = await documents(newsroom.strapi, 'article').create({
    data: { headline: 'Ferry', slug: 'ferry' },
  });
  await write(other.documentId, closed.documentId, 'Ferry');
  await newsroom.allowPublic(...publicActions, 'api::section.section.find');
});
afterAll(() => newsroom.close());

const ask = async (query: string) => {
  const answer = await newsroom.public.get(`/api/newsroom/articles?${query}`);
  const body = answer.body as {
    data: Record<string, unknown>[];
    error?: { message: string };
  };
  return { status: answer.status, text: answer.text, ...body };
};

it('are populated, and what they lead to is guarded', async () => {
  const seo = { title: 'Bridge', backer: null };
  const zone = [{ __component: 'shared.seo', title: 'In the zone', backer: null }];
  for (const query of [
    'populate[seo][populate]=backer&populate[zone][populate]=*&populate[section][populate]=motto',
    'populate=seo.backer,section.motto&populate[1]=cover&populate[2]=zone',
    'populate[seo][populate]=*&populate[zone][on][shared.seo][populate]=backer&populate[section][populate]=*',
  ]) {
    const answer = await ask(
      `${query}&filters[slug]=bridge-opens-in-spring`.replace('populate=', 'populate[0]='),
    );
    expect(answer.error?.message).toBeUndefined();
    expect(answer.text).not.toContain('club official A');
    expect(answer.text).not.toContain('signed in secret');
    expect(answer.data[0]).toMatchObject({ seo, section: { name: 'Harbour', motto: null } });
    if (query.includes('[zone][')) expect(answer.data[0]).toMatchObject({ zone });
  }
  const all = await ask('populate=*');
  expect(all.status).toBe(200);
  expect(all.data[0]).toHaveProperty('cover');
});

it('can be filtered by, through what is published and public alone', async () => {
  const slugs = async (query: string) => (await ask(query)).data.map((one) => one.slug);
  expect(await slugs('filters[section][name]=Harbour')).toEqual(['bridge-opens-in-spring']);
  expect(await slugs('filters[seo][title]=Ferry')).toEqual(['ferry']);
  expect(await slugs('filters[section][name]=Merger desk')).toEqual([]);
  expect(await slugs('filters[seo][backer][name]=club official A')).toEqual([]);
  expect(await slugs('filters[seo][backer][$notNull]=true')).toEqual([]);
  expect(await slugs('filters[section][motto][$notNull]=true')).toEqual([]);
  expect((await ask('filters[cover][name]=x')).status).toBe(400);
  expect((await ask('filters[zone][title]=x')).status).toBe(400);
});

it('leave room for parameters of the application', async () => {
  const answer = await ask('edition=evening&filters[slug]=ferry');
  expect(answer.data[0]?.byline).toBe('evening');
  expect((await ask('edition=midnight')).status).toBe(400);
  const elsewhere = await newsroom.public.get('/api/newsroom/quotes?edition=evening');
  expect(elsewhere.status).toBe(400);
});

it('do not open a way to what is not public by the application’s own routes', async () => {
  const motto = story.quotes.clubQuote.documentId;
  await sections().create({ data: { name: 'Sport', motto }, status: 'published' });
  const member = story.quotes.member.documentId;
  await sections().create({ data: { name: 'Council', motto: member }, status: 'published' });
  const bridge = story.quotes.bridge.documentId;
  await sections().create({ data: { name: 'City', motto: bridge }, status: 'published' });
  const answer = await newsroom.public.get(
    '/api/sections?populate[motto][populate][0]=speaker&populate[motto][populate][1]=via&sort=id',
  );
  expect(answer.status).toBe(200);
  expect((answer.body as { data: unknown }).data).toMatchObject([
    { name: 'Harbour', motto: null },
    { name: 'Sport', motto: { attributedTo: 'an official of a sports club', speaker: null } },
    { name: 'Council', motto: { attributedTo: 'a member of the council', speaker: null } },
    { name: 'City', motto: { speaker: { name: 'Mira Okonjo' }, via: [{ name: 'North Wire' }] } },
  ]);
  for (const secret of secrets) expect(answer.text).not.toContain(secret);
});

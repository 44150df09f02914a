/** Attempts to learn of records that are not public, by every means that the content API offers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import {
  bodyWith,
  documents,
  make,
  publicActions,
  secrets,
  tellStory,
} from './support/public-story';
import type { Made, Story } from './support/public-story';

let newsroom: Newsroom;
let story: Story;
/** A public quote of which nobody has said who spoke. */
let nobody: Made;
/** A public quote whose speaker and agency were named once and are confidential now. */
let turned: Made;

beforeAll(async () => {
  newsroom = await startNewsroom();
  const { strapi } = newsroom;
  story = await tellStory(strapi);
  const text = 'Nobody knows why it stopped.';
  nobody = await make(strapi, 'quote', { text, speakerStatus: 'unattributed', language: 'en' });
  const speaker = await make(strapi, 'source', { name: 'Ilse Marchetti', kind: 'person' });
  const agency = await make(strapi, 'source', { name: 'Backroom Wire', kind: 'agency' });
  const later = 'The vote was bought.';
  turned = await make(strapi, 'quote', {
    text: later,
    speaker: speaker.documentId,
    speakerStatus: 'named',
    via: [agency.documentId],
    language: 'en',
  });
  await documents(strapi, 'article').create({
    data: {
      headline: 'Tram stops again',
      slug: 'tram-stops-again',
      ...bodyWith([
        { documentId: nobody.documentId, text },
        { documentId: turned.documentId, text: later },
      ]),
    },
    status: 'published',
  });
  for (const { documentId } of [speaker, agency]) {
    await documents(strapi, 'source').update({ documentId, data: { confidential: true } });
  }
  await newsroom.allowPublic(...publicActions);
});
afterAll(() => newsroom.close());

interface Body {
  data: { documentId: string }[] | null;
  meta: { pagination: { total: number } };
  error?: { message: string };
}

const get = async (path: string) => {
  const answer = await newsroom.public.get(`/api/newsroom/${path}`);
  return { status: answer.status, text: answer.text, body: answer.body as Body };
};

const found = (body: Body): string[] => (body.data ?? []).map((record) => record.documentId);

const noSecretIn = (text: string) => {
  for (const secret of secrets) expect(text).not.toContain(secret);
};

/**
 * Whoever asks about the speaker, a quote whose speaker is confidential, withheld or withheld here and
 * named elsewhere is told from a quote without a speaker by nothing.
 */
describe('a speaker who is not shown is no speaker', () => {
  it.each([
    '[name]=club official A',
    '[name]=Jonas Elbrecht',
    '[name]=Mira Okonjo',
    '[name][$ne]=Mira Okonjo',
    '[name][$ne]=club official A',
    '[name][$notIn][0]=Mira Okonjo',
    '[name][$contains]=club',
    '[name][$notContains]=zzz',
    '[name][$startsWithi]=T',
    '[name][$gt]=A',
    '[name][$null]=true',
    '[name][$notNull]=true',
    '[name][$not][$contains]=zzz',
    '[name][$not][$eq]=Jonas Elbrecht',
    '[role][$null]=true',
    '[role][$ne]=x',
    '[kind]=person',
    '[kind][$in][0]=person&filters[speaker][kind][$in][1]=outlet',
    '[id][$gt]=0',
    '[id][$notNull]=true',
    '[id][$null]=true',
    '[documentId][$notNull]=true',
    '[createdAt][$gt]=2001-01-01',
    '[$null]=true',
    '[$null]=false',
    '[$notNull]=true',
    '[$notNull]=false',
    '',
    '[$not][name]=zzz',
    '[$not][id][$lt]=0',
    '[$or][0][name]=club official A&filters[speaker][$or][1][name]=Jonas Elbrecht',
    '[$and][0][kind]=person',
    '[affiliation][name]=Fairwater Rowing Club',
    '[affiliation][name]=Fairwater Council',
    '[affiliation][$notNull]=true',
    '[affiliation][$null]=true',
    '[$not][affiliation][$null]=true',
    '[owner][$null]=true',
    '[$ne]=0',
    '[$notIn][0]=0',
  ])('filters[speaker]%s', async (attack) => {
    for (const [open, close] of [
      ['filters', ''],
      ['filters[$not]', ''],
      ['filters[$not][$not]', ''],
      ['filters[$or][0]', '&filters[$or][1][text]=zzz'],
      ['filters[$and][0][$not]', ''],
    ] as const) {
      const asked = `${open}[speaker]${attack.replaceAll('filters[speaker]', `${open}[speaker]`)}`;
      const { status, body, text } = await get(`quotes?${asked}${close}&pagination[pageSize]=100`);
      noSecretIn(text);
      expect([200, 400]).toContain(status);
      if (status === 400) continue;
      const ids = found(body);
      const { clubQuote, witnessQuote, member } = story.quotes;
      const hidden = [clubQuote, witnessQuote, member, turned];
      const told = hidden.map((one) => ids.includes(one.documentId));
      const silent = ids.includes(nobody.documentId);
      expect({ asked, told }).toEqual({ asked, told: hidden.map(() => silent) });
      expect(body.meta.pagination.total).toBe(ids.length);
    }
  });

  it.each([
    '[name]=Backroom Wire',
    '[name][$ne]=zzz',
    '[kind]=agency',
    '[$null]=true',
    '[$notNull]=true',
    '[$not][name]=zzz',
    '[id][$gt]=0',
  ])('nor a confidential agency: filters[via]%s', async (attack) => {
    for (const open of ['filters', 'filters[$not]']) {
      const { body } = await get(`quotes?${open}[via]${attack}`);
      const ids = found(body);
      expect(ids.includes(turned.documentId)).toBe(ids.includes(nobody.documentId));
    }
  });

  it('is not told by its documentId or row id either', async () => {
    const { official, witness } = story.sources;
    for (const { id, documentId } of [official, witness]) {
      for (const attack of [
        `filters[speaker]=${documentId}`,
        `filters[speaker]=${id}`,
        `filters[speaker][$in][0]=${id}`,
        `filters[speaker][id]=${id}`,
        `filters[speaker][documentId]=${documentId}`,
        `filters[via][documentId]=${documentId}`,
      ]) {
        const { body } = await get(`quotes?${attack}`);
        expect(body.meta.pagination.total).toBe(0);
      }
    }
  });

  it('gives a public speaker’s own quotes only where the text names them', async () => {
    const { body } = await get(`quotes?filters[speaker]=${story.sources.mayor.documentId}`);
    expect(found(body)).toEqual([story.quotes.bridge.documentId]);
    const shown = await get(
      `quotes/${story.quotes.member.documentId}?populate[speaker]=true&fields=text`,
    );
    expect(shown.body.data).toMatchObject({ speaker: null, text: 'The budget was never enough.' });
    expect(shown.body.data).not.toHaveProperty('speakerStatus');
  });
});

/** Each must answer exactly as the same question about something that does not exist at all. */
describe('what hangs on drafts alone does not exist', () => {
  it.each([
    ['articles?filters[headline]=The unannounced merger', 'articles?filters[headline]=zzz'],
    ['articles?filters[slug]=the-unannounced-merger', 'articles?filters[slug]=zzz'],
    ['articles?filters[headline]=Changed but not published', 'articles?filters[headline]=zzz'],
    [
      'articles?filters[headline][$startsWith]=Changed',
      'articles?filters[headline][$startsWith]=zzz',
    ],
    ['articles?filters[publishedAt][$null]=true', 'articles?filters[headline]=zzz'],
    [
      'articles?filters[$or][0][publishedAt][$null]=true&filters[$or][1][headline]=zzz',
      'articles?filters[headline]=zzz',
    ],
    [
      'articles?filters[quotes][text][$contains]=secret',
      'articles?filters[quotes][text][$contains]=zzz',
    ],
    [
      'articles?filters[quotes][speaker][name]=Petra Lindqvist',
      'articles?filters[quotes][speaker][name]=zzz',
    ],
    [
      'articles?filters[quotes][speaker][name]=club official A',
      'articles?filters[quotes][speaker][name]=zzz',
    ],
    [
      'articles?filters[quotes][speaker][name][$startsWith]=club',
      'articles?filters[quotes][speaker][name][$startsWith]=zzz',
    ],
    [
      'articles?filters[$not][quotes][speaker][name]=club official A',
      'articles?filters[$not][quotes][speaker][name]=zzz',
    ],
    [
      'articles?filters[$not][quotes][speaker][affiliation][name]=Fairwater Rowing Club',
      'articles?filters[$not][quotes][speaker][affiliation][name]=zzz',
    ],
    [
      'articles?filters[quotes][$not][speaker][name]=club official A',
      'articles?filters[quotes][$not][speaker][name]=zzz',
    ],
    ['articles?filters[tags][label]=unannounced merger', 'articles?filters[tags][label]=zzz'],
    [
      'articles?filters[$not][tags][label]=unannounced merger',
      'articles?filters[$not][tags][label]=zzz',
    ],
    [
      'articles?filters[references][outlet][name]=Hidden Herald',
      'articles?filters[references][outlet][name]=zzz',
    ],
    ['quotes?filters[text][$contains]=secret', 'quotes?filters[text][$contains]=zzz'],
    ['quotes?filters[tags][label]=unannounced merger', 'quotes?filters[tags][label]=zzz'],
    [
      'quotes?filters[citations][wording][$contains]=secret',
      'quotes?filters[citations][wording][$contains]=zzz',
    ],
    [
      'quotes?filters[$not][citations][wording][$contains]=secret',
      'quotes?filters[$not][citations][wording][$contains]=zzz',
    ],
    ['sources?filters[name]=Petra Lindqvist', 'sources?filters[name]=zzz'],
    ['sources?filters[name]=club official A', 'sources?filters[name]=zzz'],
    ['sources?filters[name]=Jonas Elbrecht', 'sources?filters[name]=zzz'],
    ['sources?filters[name][$contains]=Rowing', 'sources?filters[name][$contains]=zzz'],
    ['sources?filters[role]=unannounced', 'sources?filters[role]=zzz'],
    [
      'sources?filters[affiliation][name]=Fairwater Rowing Club',
      'sources?filters[affiliation][name]=zzz',
    ],
    ['sources?filters[$not][name]=Petra Lindqvist', 'sources?filters[$not][name]=zzz'],
    ['tags?filters[label]=unannounced merger', 'tags?filters[label]=zzz'],
    ['tags?filters[slug][$startsWith]=unannounced', 'tags?filters[slug][$startsWith]=zzz'],
    ['references?filters[url]=https://herald.example/deal', 'references?filters[url]=zzz'],
    ['references?filters[outlet][name]=Hidden Herald', 'references?filters[outlet][name]=zzz'],
    ['citations?filters[wording][$contains]=secret', 'citations?filters[wording][$contains]=zzz'],
    [
      'citations?filters[quote][text][$contains]=secret',
      'citations?filters[quote][text][$contains]=zzz',
    ],
    [
      'citations?filters[quote][speaker][name]=Petra Lindqvist',
      'citations?filters[quote][speaker][name]=zzz',
    ],
    [
      'citations?filters[reference][outlet][name]=Hidden Herald',
      'citations?filters[reference][outlet][name]=zzz',
    ],
  ])('%s', async (attack, nonsense) => {
    const answer = await get(attack);
    const control = await get(nonsense);
    expect(control.status).toBe(200);
    expect(answer.text).toBe(control.text);
  });

  it.each([
    'sources?filters[identity]=Tobias Renmark',
    'sources?filters[identity][$startsWith]=T',
    'sources?filters[confidential]=true',
    'sources?filters[notes][$contains]=colleagues',
    'sources?filters[nameKeys][$contains]=tobias',
    'sources?filters[isPublic]=false',
    'sources?sort=identity',
    'sources?fields=identity',
    'sources?filters[$not][$or][0][identity]=Tobias Renmark',
    'sources?filters[mergedInto][$null]=true',
    'sources?filters[createdBy][firstname]=x',
    'sources?_q=Tobias',
    'quotes?filters[speaker][identity]=Tobias Renmark',
    'quotes?filters[speaker][confidential]=true',
    'quotes?filters[$not][speaker][confidential]=true',
    'quotes?filters[reviewStatus]=disputed',
    'quotes?sort=speaker.name',
    'quotes?sort[0][speaker][name]=asc',
    'quotes?populate[speaker][fields]=identity',
    'quotes?populate[speaker][filters][isPublic]=false',
    'quotes?populate[speaker][sort]=notes',
    'articles?filters[quotes][speaker][identity][$contains]=Tobias',
    'articles?filters[mentionCount]=4',
    'articles?filters[notQuotes][$null]=true',
    'articles?fields=notQuotes',
    'articles?populate[quotes][populate][speaker][populate]=mergedInto',
    'articles?status=draft',
    'articles?populate[quotes][publicationFilter]=never-published',
    'references?filters[hasText]=true',
    'references?filters[checkedAt][$notNull]=true',
    'references?filters[urlHash][$notNull]=true',
    'citations?filters[selector][$notNull]=true',
    'citations?filters[findings][$notNull]=true',
    'citations?filters[reference][wall]=consent',
  ])('%s is refused', async (attack) => {
    const { status, text } = await get(attack);
    expect(status).toBe(400);
    noSecretIn(text);
  });
});

/** Every relation of a type, to a depth, as `populate` objects. */
const relations: Record<string, Record<string, string>> = {
  articles: { quotes: 'quotes', tags: 'tags', references: 'references', localizations: 'articles' },
  quotes: { speaker: 'sources', via: 'sources', citations: 'citations', tags: 'tags' },
  sources: { owner: 'sources', affiliation: 'sources' },
  references: { outlet: 'sources', takenFrom: 'references' },
  citations: { quote: 'quotes', reference: 'references' },
  tags: {},
};

const chains = (type: string, depth: number): string[] =>
  Object.entries(relations[type] ?? {}).flatMap(([key, target]) => {
    const deeper = depth > 1 ? chains(target, depth - 1) : [];
    return deeper.length > 0 ? deeper.map((chain) => `${key}.${chain}`) : [key];
  });

describe('no answer holds a secret', () => {
  it.each(Object.keys(relations))('%s, with everything populated', async (type) => {
    const paths = [1, 2, 3, 4, 5].flatMap((depth) => chains(type, depth));
    const plain = await get(`${type}?populate=*&pagination[pageSize]=100`);
    expect(plain.status).toBe(200);
    noSecretIn(plain.text);
    for (let start = 0; start < paths.length; start += 8) {
      const { status, text, body } = await get(
        `${type}?populate=${paths.slice(start, start + 8).join(',')}&pagination[pageSize]=100`,
      );
      expect(status).toBe(200);
      expect(body.data?.length).toBeGreaterThan(0);
      noSecretIn(text);
    }
  });

  it('shows a quote of a confidential source with the words that stand for its name', async () => {
    const { body } = await get(
      `articles/${story.articles.story.documentId}?populate[quotes][populate]=speaker.affiliation`,
    );
    const { quotes } = body.data as unknown as { quotes: Record<string, unknown>[] };
    const quote = quotes.find((one) => one.documentId === story.quotes.clubQuote.documentId);
    expect(quote).toMatchObject({ speaker: null, attributedTo: 'an official of a sports club' });
  });
});

it('hides a source at once when it turns confidential, and what was public through it alone', async () => {
  const { mayor, council } = story.sources;
  const sources = documents(newsroom.strapi, 'source');
  await sources.update({ documentId: mayor.documentId, data: { confidential: true } });
  for (const { documentId } of [mayor, council]) {
    expect((await get(`sources/${documentId}`)).status).toBe(404);
  }
  const { text } = await get('quotes?populate=speaker.affiliation');
  expect(text).not.toContain('Mira Okonjo');
  expect(text).not.toContain('Fairwater Council');
  await sources.update({ documentId: mayor.documentId, data: { confidential: false } });
  expect((await get(`sources/${council.documentId}`)).status).toBe(200);
});

it.each(['snapshots', 'addresses', 'tasks', 'checks', 'events'])(
  'has no way to the newsroom’s own %s',
  async (type) => {
    for (const path of [type, `${type}/abcdefghijklmnopqrstuvwx`]) {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      noSecretIn(text);
    }
  },
);

it('gives the link to the words, and not the words of the page around them', async () => {
  const citation = await documents(newsroom.strapi, 'citation').create({
    data: {
      quote: story.quotes.clubQuote.documentId,
      reference: story.references.original.documentId,
      role: 'original',
      wording: 'cited words',
      match: 'verified',
      selector: [
        { exact: 'cited words', prefix: 'snapshot', suffix: 'of the page', start: 0, end: 11 },
      ],
      deepLink: 'https://port.example/pont#:~:text=cited%20words',
    },
  });
  const { status, text } = await get(
    `citations/${citation.documentId}?populate[reference][populate]=*`,
  );
  expect(status).toBe(200);
  expect(text).toContain('https://port.example/pont#:~:text=cited%20words');
  expect(text).not.toContain('snapshot');
  noSecretIn(text);
});

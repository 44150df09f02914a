import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReferenceDetail, ReferencePage, ReferenceSummary } from '../../plugin/model';
import { dataOf, startNewsroom } from './support/newsroom';
import type { Client, Newsroom } from './support/newsroom';
import { eventsOf, recordsOf } from './support/stories';

let newsroom: Newsroom;
let author: Client;
let records: ReturnType<typeof recordsOf>;
let hln: string;

beforeAll(async () => {
  newsroom = await startNewsroom({ config: { fetch: 'off' } });
  author = await newsroom.as('author');
  records = recordsOf(newsroom);
  const source = { name: 'Het Laatste Nieuws', kind: 'outlet', domains: ['hln.be'] };
  hln = (await records.source({ ...source, aliases: ['HLN'] })).documentId;
});
afterAll(() => newsroom.close());

interface Failure {
  message: string;
  details: { existing: ReferenceSummary; current: ReferenceSummary };
}

const create = async (input: object) => {
  const answer = await author.post('/newsroom/references').send(input);
  return {
    status: answer.status,
    ...(answer.body as { data: ReferenceSummary; error: Failure }),
  };
};
const edit = async ({ documentId, updatedAt }: ReferenceSummary, input: object) => {
  const answer = await author
    .put(`/newsroom/references/${documentId}`)
    .send({ updatedAt, ...input });
  return {
    status: answer.status,
    ...(answer.body as { data: ReferenceSummary; error: Failure }),
  };
};
const detail = async (documentId: string) => {
  const answer = await author.get(`/newsroom/references/${documentId}`);
  return dataOf(answer) as ReferenceDetail;
};
const search = async (query: object) => {
  const answer = await author.get('/newsroom/references').query(query);
  return dataOf(answer) as ReferencePage;
};

describe('a page that is put on record', () => {
  it('has its plain address, and the outlet of its domain', async () => {
    const { status, data } = await create({
      url: 'https://www.hln.be/binnenland/brug-dicht~a1/?utm_source=app#reacties',
      headline: 'Brug dicht',
      language: 'nl-BE',
      publishedOn: '2026-10-05',
    });
    expect(status).toBe(201);
    expect(data).toMatchObject({
      url: 'https://www.hln.be/binnenland/brug-dicht~a1/',
      outlet: { documentId: hln, name: 'Het Laatste Nieuws' },
      linkState: 'unchecked',
      hasText: false,
      takenFrom: null,
    });
  });

  it('is the outlet’s on a subdomain, and a country edition’s where no other fits', async () => {
    const bbc = await records.source({ name: 'BBC', kind: 'outlet', domains: ['bbc.com'] });
    const regional = await create({ url: 'https://regio.hln.be/gent/1' });
    expect(regional.data.outlet?.documentId).toBe(hln);
    const british = await create({ url: 'https://www.bbc.co.uk/news/1' });
    expect(british.data.outlet?.documentId).toBe(bbc.documentId);
    const stranger = await create({ url: 'https://hln.be.example.com/1' });
    expect(stranger.data.outlet).toBeNull();
  });

  it('is offered instead of a second one', async () => {
    const again = await create({ url: 'http://m.hln.be/binnenland/brug-dicht~a1?fbclid=1' });
    expect(again.status).toBe(409);
    expect(again.error.message).toContain('"Brug dicht"');
    expect(again.error.details.existing.headline).toBe('Brug dicht');
  });

  it('is known under every address that it was seen under', async () => {
    const { data } = await create({
      url: 'https://www.7sur7.be/belgique/pont~b1/',
      otherUrls: ['https://www.7sur7.be/amp-old/pont~b1', 'https://sept.example/p/77'],
    });
    const again = await create({ url: 'https://sept.example/p/77?utm_medium=mail' });
    expect(again.status).toBe(409);
    expect(again.error.details.existing.documentId).toBe(data.documentId);
  });

  it('may be known by its outlet and day alone: the exact page is missing', async () => {
    const one = await create({ outlet: { name: '7sur7' }, publishedOn: '2026-11-21' });
    const two = await create({ outlet: { name: '7sur7' }, publishedOn: '2026-11-21' });
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.data.outlet).toEqual(one.data.outlet);
    const missing = await search({ missing: 'url' });
    expect(missing.results.map(({ documentId }) => documentId)).toEqual(
      expect.arrayContaining([one.data.documentId, two.data.documentId]),
    );
    expect((await create({})).error.message).toMatch(/^url: give the address of the page/);
  });

  it('keeps each wording that was read, and says what a newer one adds and drops', async () => {
    const first = await create({
      url: 'https://www.hln.be/kanaal~a2/',
      pastedText: 'Het kanaal is proper.\n\n“We meten elke week”, zegt An Dewit.',
    });
    expect(first.data.hasText).toBe(true);
    const { status, data } = await edit(first.data, {
      pastedText: 'Het kanaal is proper.\n\n“We meten elke dag”, zegt An Dewit.',
    });
    expect(status).toBe(200);
    const { text, snapshots } = await detail(data.documentId);
    expect(text).toBe('Het kanaal is proper.\n“We meten elke dag”, zegt An Dewit.');
    expect(snapshots).toMatchObject([
      { way: 'pasted', words: 11, change: { added: 1, dropped: 1 } },
      { way: 'pasted', change: null },
    ]);
    const same = await edit(data, { pastedText: text ?? '' });
    expect((await detail(same.data.documentId)).snapshots).toHaveLength(2);
  });

  it('cannot be read while fetching is off, and says that pasting does the same', async () => {
    const answer = await author.post('/newsroom/pages/read').send({ url: 'https://www.hln.be/1' });
    expect(answer.status).toBe(400);
    const { error } = answer.body as { error: { message: string; details: { fault: string } } };
    expect(error.details.fault).toBe('off');
    expect(error.message).toMatch(/paste/i);
  });
});

describe('a reference that is corrected', () => {
  it('is not overwritten unseen', async () => {
    const { data } = await create({ url: 'https://www.hln.be/stale~a3/' });
    const newer = await edit(data, { headline: 'Newer' });
    expect(newer.status).toBe(200);
    const stale = await edit(data, { headline: 'Stale' });
    expect(stale.status).toBe(409);
    expect(stale.error.details.current.headline).toBe('Newer');
  });

  it('does not take the address of another page', async () => {
    const { data } = await create({ url: 'https://www.hln.be/own~a4/' });
    const taken = await edit(data, { url: 'https://www.hln.be/stale~a3/' });
    expect(taken.status).toBe(409);
    expect(taken.error.details.existing.headline).toBe('Newer');
  });

  it('frees its addresses when it is deleted', async () => {
    const { data } = await create({ url: 'https://www.hln.be/gone~a5/', pastedText: 'Words.' });
    await newsroom.strapi
      .documents('plugin::newsroom.reference')
      .delete({ documentId: data.documentId });
    expect(await records.rows('snapshot', { text: 'Words.' })).toEqual([]);
    expect((await create({ url: 'https://www.hln.be/gone~a5/' })).status).toBe(201);
  });

  it('is found again by a rebuild where its addresses were lost', async () => {
    await newsroom.strapi.db.query('plugin::newsroom.address').deleteMany({ where: {} });
    const chief = await newsroom.as('super-admin');
    const rebuilt = await chief.post('/newsroom/rebuild').send({});
    const { recordsChanged } = (
      rebuilt.body as { data: { recordsChanged: Record<string, number> } }
    ).data;
    expect(recordsChanged.reference).toBeGreaterThan(3);
    const again = await create({ url: 'https://sept.example/p/77' });
    expect(again.status).toBe(409);
  });
});

describe('a chain', () => {
  const chain = async (references: string[]) => {
    const answer = await author.put('/newsroom/chains').send({ references });
    return {
      status: answer.status,
      ...(answer.body as {
        data: { documentId: string; takenFrom: string | null }[];
        error: Failure;
      }),
    };
  };
  const page = async (name: string, more: object = {}) =>
    (await create({ url: `https://chain.example/${name}`, headline: name, ...more })).data
      .documentId;

  it('is put in order in one act, turned round, and each change is logged', async () => {
    const [dutch, french, ours] = [await page('nl'), await page('fr'), await page('en')];
    const made = await chain([dutch, french, ours]);
    expect(made.status).toBe(200);
    const taken = Object.fromEntries(
      made.data.map(({ documentId, takenFrom }) => [documentId, takenFrom]),
    );
    expect(taken).toEqual({ [dutch]: null, [french]: dutch, [ours]: french });
    const turned = await chain([ours, french, dutch]);
    expect(turned.status).toBe(200);
    const [event] = (await eventsOf(newsroom, { subjectDocumentId: dutch })).slice(-1);
    expect(event).toMatchObject({
      action: 'update',
      actorName: 'author Tester',
      changes: [{ field: 'takenFrom', from: null, to: french }],
    });
  });

  it('closes no circle, whoever writes', async () => {
    const [a, b, c] = [await page('a'), await page('b'), await page('c')];
    await chain([a, b, c]);
    const chief = await newsroom.as('super-admin');
    const circle = await chief
      .put(`/content-manager/collection-types/plugin::newsroom.reference/${a}`)
      .send({ takenFrom: { connect: [{ documentId: c }] } });
    expect(circle.status).toBe(400);
    expect((circle.body as { error: Failure }).error.message).toMatch(
      /^takenFrom: closes a circle/,
    );
    expect((await chain([b, a])).status).toBe(200);
    expect((await chain([a, 'notonrecord'])).error.message).toMatch(/^references\.1: no reference/);
  });

  it('shows how one page was taken from another', async () => {
    const dutch = await page('t-nl', {
      language: 'nl',
      pastedText: 'De brug gaat dicht. Dat meldt de stad. Niemand weet hoe lang het duurt.',
    });
    const french = await page('t-fr', {
      language: 'fr',
      pastedText: 'Le pont ferme, rapporte HLN. La ville le confirme à Het Laatste Nieuws.',
    });
    await chain([dutch, french]);
    const answer = await author.post('/newsroom/chains/look-up').send({ references: [french] });
    const { pages } = (
      answer.body as {
        data: { pages: { documentId: string; relayShown: string | null; named: string[] }[] };
      }
    ).data;
    const relay = pages.find(({ documentId }) => documentId === french);
    expect(pages).toHaveLength(2);
    expect(relay?.relayShown).toBe('translated');
    expect(relay?.named).toEqual(['Het Laatste Nieuws']);
  });
});

describe('the list of references', () => {
  it('searches by headline, outlet and address, and filters', async () => {
    const titles = async (query: object) =>
      (await search(query)).results.map(({ headline, url }) => headline ?? url);
    expect(await titles({ q: 'brug' })).toEqual(['Brug dicht']);
    expect(await titles({ q: 'HLN kanaal' })).toEqual(['https://www.hln.be/kanaal~a2/']);
    expect(await titles({ q: '%' })).not.toHaveLength(0);
    expect(await titles({ outlet: hln, missing: 'url' })).toEqual([]);
    expect(await titles({ tasks: 'open' })).toEqual([]);
    const { pagination, results } = await search({ pageSize: 2, page: 2, sort: 'published' });
    expect(results).toHaveLength(2);
    expect(pagination).toMatchObject({ page: 2, pageSize: 2 });
    expect(pagination.pageCount).toBe(Math.ceil(pagination.total / 2));
  });
});

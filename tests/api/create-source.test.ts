import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SourceSummary } from '../../plugin/model';
import { startNewsroom } from './support/newsroom';
import type { Client, Newsroom } from './support/newsroom';
import { eventsOf, recordsOf } from './support/stories';

let newsroom: Newsroom;
let editor: Client;

beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.as('editor');
});
afterAll(() => newsroom.close());

const create = async (input: object) => {
  const answer = await editor.post('/newsroom/sources').send(input);
  return {
    status: answer.status,
    ...(answer.body as {
      data: SourceSummary;
      error: { message: string; details: { existing: SourceSummary[]; errors: unknown[] } };
    }),
  };
};

it('a source is made in place, by its maker, and logged', async () => {
  const university = await recordsOf(newsroom).source({
    name: 'University of Norvik',
    kind: 'organisation',
  });
  const { status, data } = await create({
    kind: 'person',
    name: '  Ida Östberg ',
    aliases: ['I. Östberg'],
    role: 'political scientist',
    affiliation: university.documentId,
  });
  expect(status).toBe(201);
  expect(data.documentId).toMatch(/^[a-z0-9]{24}$/);
  expect(data).toEqual({
    documentId: data.documentId,
    name: 'Ida Östberg',
    kind: 'person',
    role: 'political scientist',
    affiliation: { documentId: university.documentId, name: 'University of Norvik' },
    aliases: ['I. Östberg'],
    confidential: false,
  });
  const [row] = await recordsOf(newsroom).rows('source', { documentId: data.documentId });
  expect(row?.createdBy).toMatchObject({ firstname: 'editor' });
  expect(row?.nameKeys).toBe('\nida ostberg\ni ostberg\n');
  const [event] = await eventsOf(newsroom, { subjectDocumentId: data.documentId });
  expect(event).toMatchObject({ action: 'create', actorName: 'editor Tester' });
});

it('one of the same name and kind is offered instead, whatever the accents', async () => {
  const { data } = await create({ kind: 'outlet', name: 'Le Phare', aliases: ['Phare du Nord'] });
  const same = await create({ kind: 'outlet', name: 'le phare' });
  expect(same.status).toBe(409);
  expect(same.error.details.existing).toEqual([data]);
  expect((await create({ kind: 'outlet', name: 'PHARE DU NORD' })).status).toBe(409);
  expect((await create({ kind: 'person', name: 'Le Phare' })).status).toBe(201);
  expect((await create({ kind: 'outlet', name: 'Le Phare', separate: true })).status).toBe(201);
});

it('bad input is refused with the field and the limit', async () => {
  const long = await create({ kind: 'person', name: 'x'.repeat(256) });
  expect(long.status).toBe(400);
  expect(long.error.message).toMatch(/^name: .*255/);
  expect(long.error.details.errors).toMatchObject([{ path: ['name'] }]);
  expect((await create({ kind: 'ghost', name: 'x' })).error.message).toMatch(/^kind/);
  expect(
    (await create({ kind: 'outlet', name: 'x', domains: ['http://x.be/'] })).error.message,
  ).toMatch(/^domains\.0: must be a domain/);
  expect((await create({ kind: 'person', name: 'x', identity: 'y' })).status).toBe(400);
  expect((await create({ kind: 'person', name: 'x', affiliation: 'notonrecord' })).status).toBe(
    400,
  );
});

it('the same limits hold for whoever writes past the route', async () => {
  const records = recordsOf(newsroom);
  await expect(
    records.source({ name: 'Outlet', kind: 'outlet', domains: ['not a domain'] }),
  ).rejects.toThrow(/domains\.0/);
  await expect(
    records.source({ name: 'Outlet', kind: 'outlet', aliases: 'one, two' }),
  ).rejects.toThrow(/aliases/);
  const emptied = await records.source({
    name: 'Emptied',
    kind: 'person',
    wikidataId: '',
    role: '',
  });
  expect(emptied).toMatchObject({ wikidataId: null, role: null });
});

it('a credit template names what a credit line can say', async () => {
  const records = recordsOf(newsroom);
  const template = 'Source: {original}, via {relay} ({date})';
  const outlet = await records.source({ name: 'Paper', kind: 'outlet', creditTemplate: template });
  expect(outlet).toMatchObject({ creditTemplate: template });
  await expect(
    records.source({ name: 'Sheet', kind: 'outlet', creditTemplate: 'Source: {paper}' }),
  ).rejects.toThrow('creditTemplate: {paper} is no placeholder');
});

it('a Wikidata id belongs to one source', async () => {
  const records = recordsOf(newsroom);
  await records.source({ name: 'First', kind: 'person', wikidataId: 'Q1001' });
  await expect(
    records.source({ name: 'Second', kind: 'person', wikidataId: 'Q1001' }),
  ).rejects.toThrow('wikidataId: is that of "First", which is on record already');
});

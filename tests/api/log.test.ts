import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { editorOf, eventsOf, formValues, recordsOf } from './support/stories';

let newsroom: Newsroom;
let records: ReturnType<typeof recordsOf>;

beforeAll(async () => {
  newsroom = await startNewsroom();
  records = recordsOf(newsroom);
});
afterAll(() => newsroom.close());

const of = (subjectDocumentId: string) => eventsOf(newsroom, { subjectDocumentId });
const documents = (name: string) =>
  newsroom.strapi.documents(
    `plugin::newsroom.${name}` as Parameters<typeof newsroom.strapi.documents>[0],
  ) as unknown as Record<
    'create' | 'update' | 'delete' | 'clone',
    (params: object) => Promise<unknown>
  >;

describe('the log of a record', () => {
  it('says what changed from what to what, and that a script did it', async () => {
    const { documentId } = await records.source({ name: 'De Haven', kind: 'outlet' });
    const owner = await records.source({ name: 'Haven Media', kind: 'organisation' });
    await documents('source').update({
      documentId,
      data: { name: 'De Nieuwe Haven', owner: owner.documentId, domains: ['haven.example'] },
    });
    await documents('source').delete({ documentId });
    const [created, updated, deleted] = await of(documentId);
    expect(created).toMatchObject({ action: 'create', actorKind: 'system', actorName: null });
    expect(created?.changes).toContainEqual({ field: 'name', from: null, to: 'De Haven' });
    expect(updated?.action).toBe('update');
    expect(updated?.changes).toEqual(
      expect.arrayContaining([
        { field: 'name', from: 'De Haven', to: 'De Nieuwe Haven' },
        { field: 'owner', from: null, to: owner.documentId },
        { field: 'domains', from: null, to: ['haven.example'] },
      ]),
    );
    expect(updated?.changes).toHaveLength(3);
    expect(deleted?.action).toBe('delete');
    expect(deleted?.changes).toContainEqual({ field: 'name', from: 'De Nieuwe Haven', to: null });
  });

  it('has nothing to say of a save that changes nothing, nor of what is derived', async () => {
    const { documentId } = await records.tag({ label: 'Same' });
    await documents('tag').update({ documentId, data: { label: 'Same' } });
    const events = await of(documentId);
    expect(events).toHaveLength(1);
    expect(events[0]?.changes?.map(({ field }) => field)).not.toContain('nameKeys');
  });

  it('covers all five types', async () => {
    const quote = await records.quote({ text: 'Words', speakerStatus: 'unattributed' });
    const reference = await records.reference({ url: 'https://x.example/' });
    const citation = await records.citation({
      quote: quote.documentId,
      reference: reference.documentId,
    });
    for (const { documentId } of [quote, reference, citation]) {
      expect((await of(documentId)).map(({ action }) => action)).toEqual(['create']);
    }
  });

  it('names an admin user by name, never by e-mail, and an API token by its name', async () => {
    const editor = await newsroom.as('editor');
    const answer = await editor
      .post('/content-manager/collection-types/plugin::newsroom.tag')
      .send({ label: 'By an editor' });
    const { documentId } = (answer.body as { data: { documentId: string } }).data;
    const [event] = await of(documentId);
    expect(event).toMatchObject({ actorKind: 'admin', actorName: 'editor Tester' });
    expect(JSON.stringify(await eventsOf(newsroom))).not.toContain('@');

    const token = { strategy: { name: 'content-api-token' }, credentials: { id: 7, name: 'Site' } };
    let made: Promise<{ documentId: string }> | undefined;
    await newsroom.strapi.requestContext.run(
      { state: { auth: token } } as Parameters<typeof newsroom.strapi.requestContext.run>[0],
      async () => {
        made = records.tag({ label: 'By a token' });
        await made;
      },
    );
    const [byToken] = await of((await made)?.documentId ?? '');
    expect(byToken).toMatchObject({ actorKind: 'api-token', actorId: '7', actorName: 'Site' });
  });

  it('goes with the change when the change is rolled back', async () => {
    const before = (await eventsOf(newsroom)).length;
    const failing = newsroom.strapi.db.transaction(async () => {
      await records.tag({ label: 'Never was' });
      throw new Error('later on');
    });
    await expect(failing).rejects.toThrow('later on');
    expect(await eventsOf(newsroom)).toHaveLength(before);
    expect(await records.rows('tag', { label: 'Never was' })).toHaveLength(0);
  });
});

describe('the log of an article', () => {
  it('has its making, publishing, unpublishing, discarding and deleting', async () => {
    const editor = editorOf(await newsroom.as('editor'));
    const story = { headline: 'A life', body: 'From the first line to the last' };
    const { data } = await editor.create(formValues(story));
    const { documentId } = data;
    await editor.save(documentId, { byline: 'Us' });
    await editor.publish(documentId, {});
    await editor.save(documentId, { byline: 'Them' });
    await editor.discard(documentId);
    await editor.unpublish(documentId);
    await editor.remove(documentId);
    const events = await of(documentId);
    expect(events.map(({ action }) => action)).toEqual([
      ...['create', 'publish', 'discard', 'unpublish', 'delete'],
    ]);
    expect(events[0]).toMatchObject({ subjectLocale: 'en', details: { headline: 'A life' } });
  });

  it('has one publish for a create that publishes at once, and says of what a clone is one', async () => {
    const made = (await documents('article').create({
      status: 'published',
      data: { headline: 'At once' },
    })) as { documentId: string };
    expect((await of(made.documentId)).map(({ action }) => action)).toEqual(['create', 'publish']);
    const copy = (await documents('article').clone({ documentId: made.documentId })) as {
      documentId: string;
    };
    expect(await of(copy.documentId)).toMatchObject([
      { action: 'create', details: { clonedFrom: made.documentId } },
    ]);
  });
});

it('events are written by Newsroom alone, and neither changed nor removed', async () => {
  const [event] = (await records.rows('event')) as { documentId: string }[];
  const { documentId } = event ?? { documentId: '' };
  const log = documents('event');
  await expect(log.update({ documentId, data: { reason: 'x' } })).rejects.toThrow(
    'attribution log',
  );
  await expect(log.delete({ documentId })).rejects.toThrow('attribution log');
  await expect(log.create({ data: { action: 'create' } })).rejects.toThrow('attribution log');
  await expect(log.clone({ documentId })).rejects.toThrow('attribution log');
});

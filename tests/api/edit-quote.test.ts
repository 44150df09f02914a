import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { QuoteSummary } from '../../plugin/model';
import { startNewsroom } from './support/newsroom';
import type { Client, Newsroom } from './support/newsroom';
import { eventsOf, recordsOf } from './support/stories';

let newsroom: Newsroom;
let editor: Client;
let records: ReturnType<typeof recordsOf>;
let speaker: string;
let quote: QuoteSummary;

beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.as('editor');
  records = recordsOf(newsroom);
  speaker = (await records.source({ name: 'Ada Lindgren', kind: 'person' })).documentId;
});
afterAll(() => newsroom.close());

const lookUp = async (documentId: string) => {
  const answer = await editor.post('/newsroom/quotes/look-up').send({ documentIds: [documentId] });
  return (answer.body as { data: QuoteSummary[] }).data[0];
};

const edit = async (changes: object, documentId = quote.documentId) => {
  const answer = await editor.put(`/newsroom/quotes/${documentId}`).send(changes);
  return {
    status: answer.status,
    ...(answer.body as {
      data: QuoteSummary;
      error: { name: string; message: string; details: { current: QuoteSummary } };
    }),
  };
};

beforeEach(async () => {
  const made = await records.quote({ text: 'The dykes held', speakerStatus: 'unattributed' });
  const found = await lookUp(made.documentId);
  if (!found) throw new Error('the quote was not stored');
  quote = found;
});

describe('correcting a quote', () => {
  it('gives it a speaker, and logs who, what and why', async () => {
    const { status, data } = await edit({
      updatedAt: quote.updatedAt,
      speaker,
      speakerStatus: 'named',
      reason: 'She wrote to us',
    });
    expect(status).toBe(200);
    expect(data).toMatchObject({
      speakerStatus: 'named',
      speaker: { documentId: speaker, name: 'Ada Lindgren' },
      text: 'The dykes held',
    });
    expect(data.updatedAt).not.toBe(quote.updatedAt);
    const events = await eventsOf(newsroom, { subjectDocumentId: quote.documentId });
    expect(events.at(-1)).toMatchObject({
      action: 'update',
      actorKind: 'admin',
      actorName: 'editor Tester',
      reason: 'She wrote to us',
      changes: [
        { field: 'speaker', from: null, to: speaker },
        { field: 'speakerStatus', from: 'unattributed', to: 'named' },
      ],
    });
  });

  it('changes only what is sent, and takes null for nothing', async () => {
    const first = await edit({ updatedAt: quote.updatedAt, occasion: 'Council', via: [speaker] });
    expect(first.data.via).toMatchObject([{ documentId: speaker }]);
    const second = await edit({ updatedAt: first.data.updatedAt, via: null, saidOn: '2026-03-01' });
    expect(second.data).toMatchObject({ occasion: 'Council', via: [], saidOn: '2026-03-01' });
  });

  it('finds the new words from then on', async () => {
    await edit({ updatedAt: quote.updatedAt, text: 'The dykes did not hold' });
    const answer = await editor
      .post('/newsroom/quotes/find-same')
      .send({ wordings: ['the dykes – did not hold!', 'never said'] });
    const same = (answer.body as { data: QuoteSummary[][] }).data;
    expect(same[0]?.map(({ documentId }) => documentId)).toEqual([quote.documentId]);
    expect(same[1]).toEqual([]);
  });

  it('is refused with the current quote where someone was faster', async () => {
    await edit({ updatedAt: quote.updatedAt, text: 'The dykes held, barely' });
    const { status, error } = await edit({ updatedAt: quote.updatedAt, text: 'They held' });
    expect(status).toBe(409);
    expect(error.details.current.text).toBe('The dykes held, barely');
    expect((await lookUp(quote.documentId))?.text).toBe('The dykes held, barely');
  });

  it('is refused where status and speaker do not agree', async () => {
    const { updatedAt } = quote;
    const named = await edit({ updatedAt, speakerStatus: 'named' });
    expect(named.status).toBe(400);
    expect(named.error.message).toContain('speaker');
    const unnamed = await edit({ updatedAt, speakerStatus: 'unnamed' });
    expect(unnamed.error.message).toContain('attributedTo');
    const both = await edit({ updatedAt, speaker });
    expect(both.error.message).toContain('speaker');
  });

  it('is refused for a quote or a speaker that is not on record', async () => {
    const { updatedAt } = quote;
    expect((await edit({ updatedAt, text: 'x' }, 'notonrecord')).status).toBe(404);
    const unknown = await edit({ updatedAt, speaker: 'notonrecord', speakerStatus: 'named' });
    expect(unknown.status).toBe(400);
    expect(unknown.error.message).toContain('speaker: no source "notonrecord"');
  });
});

it('look-up leaves out what is not on record and counts the articles', async () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'The dykes held' }] }];
  const segment = { exact: 'The dykes held', prefix: '', suffix: '', start: 0, end: 14 };
  const mention = { id: 'm', field: 'body', kind: 'direct', segments: [segment] };
  await records.article({
    headline: 'Dykes',
    body,
    mentions: [{ ...mention, quote: quote.documentId }],
  });
  const answer = await editor
    .post('/newsroom/quotes/look-up')
    .send({ documentIds: ['notonrecord', quote.documentId] });
  expect((answer.body as { data: QuoteSummary[] }).data).toMatchObject([
    { documentId: quote.documentId, articleCount: 1 },
  ]);
});

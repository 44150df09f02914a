import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Client, Newsroom } from './support/newsroom';
import { editorOf, eventsOf, formValues, mentionOf, recordsOf } from './support/stories';

let newsroom: Newsroom;
let editor: Client;
let records: ReturnType<typeof recordsOf>;

beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.as('editor');
  records = recordsOf(newsroom);
});
afterAll(() => newsroom.close());

const path = (name: string) => `/content-manager/collection-types/plugin::newsroom.${name}`;
const remove = async (name: string, documentId: string) => {
  const answer = await editor.delete(`${path(name)}/${documentId}`);
  return { status: answer.status, ...(answer.body as { error: { message: string } }) };
};
const story = (headline: string) => ({ headline, body: '“Over my dead body,” she said.' });
const articleOf = async (headline: string, quote: string) => {
  const text = story(headline);
  const mentions = [mentionOf(text, 'Over my dead body', { id: 'm', quote })];
  return (await editorOf(editor).create(formValues(text, mentions))).data;
};
const newQuote = async (more: object = {}) =>
  (await records.quote({ text: 'Over my dead body', speakerStatus: 'unattributed', ...more }))
    .documentId;

describe('a quote', () => {
  it('that a draft mentions is not deleted, and the refusal says where it is used', async () => {
    const quote = await newQuote();
    await articleOf('The draft', quote);
    const { status, error } = await remove('quote', quote);
    expect(status).toBe(400);
    expect(error.message).toBe('This quote is not deleted: it is used in the article "The draft"');
    expect(await records.rows('quote', { documentId: quote })).toHaveLength(1);
  });

  it('that only the published version mentions is not deleted either', async () => {
    const quote = await newQuote();
    const { documentId } = await articleOf('The published', quote);
    await editorOf(editor).publish(documentId, { revision: 1 });
    await editorOf(editor).save(documentId, { mentions: [] });
    expect((await remove('quote', quote)).status).toBe(400);
    await editorOf(editor).unpublish(documentId);
    expect((await remove('quote', quote)).status).toBe(200);
  });

  it('names five articles and how many more, and each but once', async () => {
    const quote = await newQuote();
    for (let i = 1; i <= 7; i += 1) await articleOf(`Story ${i}`, quote);
    const { error } = await remove('quote', quote);
    expect(error.message).toContain(
      'used in 7 articles: "Story 1", "Story 2", "Story 3", "Story 4", "Story 5" and 2 more',
    );
  });

  it('in a bulk deletion holds back all of them, with the same message', async () => {
    const [used, free] = [await newQuote(), await newQuote()];
    await articleOf('In bulk', used);
    const answer = await editor
      .post(`${path('quote')}/actions/bulkDelete`)
      .send({ documentIds: [free, used] });
    expect(answer.status).toBe(400);
    expect((answer.body as { error: { message: string } }).error.message).toContain('"In bulk"');
    expect(await records.rows('quote', { documentId: { $in: [used, free] } })).toHaveLength(2);
  });

  it('that nothing mentions goes with its citations, and all of it is logged', async () => {
    const quote = await newQuote();
    const reference = await records.reference({ url: 'https://paper.example/a' });
    const citation = await records.citation({
      quote,
      reference: reference.documentId,
      role: 'original',
    });
    expect((await remove('quote', quote)).status).toBe(200);
    expect(await records.rows('citation', { documentId: citation.documentId })).toHaveLength(0);
    for (const subjectDocumentId of [quote, citation.documentId]) {
      const events = await eventsOf(newsroom, { subjectDocumentId, action: 'delete' });
      expect(events).toHaveLength(1);
    }
  });
});

describe('a source', () => {
  it('that a quote names as speaker or via, or a page as outlet, is not deleted', async () => {
    const speaker = (await records.source({ name: 'Speaker', kind: 'person' })).documentId;
    const agency = (await records.source({ name: 'Agency', kind: 'agency' })).documentId;
    const outlet = (await records.source({ name: 'Outlet', kind: 'outlet' })).documentId;
    const quote = await newQuote({ speaker, speakerStatus: 'named', via: [agency] });
    await records.reference({ outlet, headline: 'A page' });
    for (const [source, message] of [
      [speaker, 'the quote "Over my dead body"'],
      [agency, 'the quote "Over my dead body"'],
      [outlet, 'the reference "A page"'],
    ] as const) {
      const { status, error } = await remove('source', source);
      expect([status, error.message]).toEqual([400, expect.stringContaining(message)]);
    }
    await remove('quote', quote);
    expect((await remove('source', speaker)).status).toBe(200);
  });
});

describe('a reference', () => {
  it('that an article or a citation uses is not deleted', async () => {
    const used = (await records.reference({ headline: 'Used' })).documentId;
    const cited = (await records.reference({ headline: 'Cited' })).documentId;
    await records.article({ headline: 'Based on it', references: [used] });
    await records.citation({ quote: await newQuote(), reference: cited, wording: 'Dead body' });
    expect((await remove('reference', used)).error.message).toContain('the article "Based on it"');
    expect((await remove('reference', cited)).error.message).toContain('the citation "Dead body"');
    const free = (await records.reference({ headline: 'Free' })).documentId;
    expect((await remove('reference', free)).status).toBe(200);
  });
});

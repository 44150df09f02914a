import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportedStory } from '../../plugin/model';
import { startNewsroom } from './support/newsroom';
import type { Client, Newsroom } from './support/newsroom';
import { editorOf, eventsOf, formValues, mentionOf, recordsOf } from './support/stories';

let newsroom: Newsroom;
let author: Client;
let records: ReturnType<typeof recordsOf>;

beforeAll(async () => {
  newsroom = await startNewsroom();
  author = await newsroom.as('author');
  records = recordsOf(newsroom);
});
afterAll(() => newsroom.close());

const story = {
  headline: 'Harbour to close in winter',
  standfirst: 'The port authority gives in',
  body: '“We close in November,” the port authority said.\n\n“It is a disgrace,” a pilot said.',
};

const send = async (input: object) => {
  const answer = await author.post('/newsroom/stories/import').send(input);
  return {
    status: answer.status,
    ...(answer.body as { data: ImportedStory; error: { message: string } }),
  };
};

const documentIds = (list: unknown) => (list as { documentId: string }[]).map((r) => r.documentId);

describe('importing a story', () => {
  it('makes the draft with its quotes, tags, outlets and the chain of pages', async () => {
    const harbour = await records.tag({ label: 'Harbour', aliases: ['Port'] });
    const post = await records.source({
      name: 'The Post',
      kind: 'outlet',
      domains: ['post.example'],
    });
    const { status, data } = await send({
      article: {
        ...formValues(story, [
          mentionOf(story, 'We close in November', {
            id: 'a',
            attribution: { speakerStatus: 'unnamed', attributedTo: 'the port authority' },
          }),
          mentionOf(story, 'It is a disgrace', {
            id: 'b',
            attribution: { speakerStatus: 'unattributed' },
          }),
        ]),
        creditLine: 'Source: The Post, via Le Phare',
      },
      tags: [{ label: 'PORT' }, { label: 'Winter' }, { label: 'winter' }],
      references: [
        {
          outlet: { name: 'Some other name', domain: 'www.post.example' },
          url: 'https://news.POST.example/harbour?utm_source=x#top',
          headline: 'Harbour closes',
          language: 'nl',
        },
        { outlet: { name: 'Le Phare' }, publishedOn: '2026-03-02', language: 'fr' },
      ],
    });
    expect(status).toBe(201);
    const [article] = await records.rows('article', { documentId: data.documentId });
    expect(article).toMatchObject({ headline: story.headline, mentionCount: 2, language: 'en' });
    expect(article?.publishedAt).toBeNull();
    expect(article?.createdBy).toMatchObject({ firstname: 'author' });

    const tags = await records.rows('tag');
    expect(tags.map(({ label }) => label)).toEqual(['Harbour', 'Winter']);
    expect(documentIds(article?.tags)).toEqual([harbour.documentId, tags[1]?.documentId]);

    const [original, relay] = await records.rows('reference');
    expect(documentIds(article?.references)).toEqual([original?.documentId, relay?.documentId]);
    expect(original).toMatchObject({
      url: 'https://news.post.example/harbour',
      outlet: { documentId: post.documentId },
      takenFrom: null,
    });
    expect(relay).toMatchObject({
      outlet: { name: 'Le Phare', kind: 'outlet' },
      takenFrom: { documentId: original?.documentId },
    });

    const events = await eventsOf(newsroom, { subjectDocumentId: data.documentId });
    expect(events).toMatchObject([{ action: 'import', actorName: 'author Tester' }]);
  });

  it('finds the pages and outlets again the next time', async () => {
    const before = await records.rows('reference');
    const { data } = await send({
      article: formValues({ ...story, headline: 'A second story' }),
      references: [
        { outlet: { name: 'THE POST' }, url: 'http://news.post.example/harbour?fbclid=1' },
        { outlet: { name: 'le phare' }, url: 'https://phare.example/port' },
      ],
    });
    const after = await records.rows('reference');
    expect(after).toHaveLength(before.length + 1);
    expect(await records.rows('source')).toHaveLength(2);
    const [article] = await records.rows('article', { documentId: data.documentId });
    expect(documentIds(article?.references)[0]).toBe(before[0]?.documentId);
  });

  it('is the author’s own: Strapi’s condition lets the author edit it', async () => {
    const { data } = await send({ article: formValues(story) });
    const saved = await editorOf(author).save(data.documentId, { byline: 'Me' });
    expect(saved.status).toBe(200);
    const foreign = await records.article({ headline: 'Not mine' });
    expect((await editorOf(author).save(foreign.documentId, { byline: 'Me' })).status).toBe(403);
  });

  it('leaves nothing behind when any of it is refused', async () => {
    const counts = async () =>
      Promise.all(
        ['article', 'tag', 'reference', 'source', 'quote', 'event'].map(
          async (name) => (await records.rows(name)).length,
        ),
      );
    const before = await counts();
    const refused = await send({
      article: formValues(story, [
        mentionOf(story, 'We close in November', { id: 'a', quote: 'notonrecord' }),
      ]),
      tags: [{ label: 'Brand new' }],
      references: [{ outlet: { name: 'Brand New Paper' }, url: 'https://new.example/a' }],
    });
    expect(refused.status).toBe(400);
    expect(refused.error.message).toContain('mentions.0.quote');
    expect(await counts()).toEqual(before);
  });

  it('names what is wrong', async () => {
    const message = async (input: object) => (await send(input)).error.message;
    const article = formValues(story);
    expect(await message({})).toMatch(/^article/);
    expect(await message({ article: { body: [] } })).toMatch(/^article\.headline/);
    expect(await message({ article: formValues({ ...story, headline: 'x'.repeat(256) }) })).toMatch(
      /^article\.headline.*255/,
    );
    expect(await message({ article, locale: 'xx' })).toMatch(/^locale/);
    expect(await message({ article, tags: [{ documentId: 'notonrecord' }] })).toMatch(
      /^tags\.0\.documentId/,
    );
    expect(
      await message({ article, references: [{ outlet: { documentId: 'notonrecord' } }] }),
    ).toMatch(/^references\.0\.outlet\.documentId/);
    expect(
      await message({ article, references: [{ outlet: { name: 'X' }, url: 'ftp://x.example' }] }),
    ).toMatch(/^references\.0\.url.*http/);
  });
});

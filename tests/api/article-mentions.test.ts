import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mention } from '../../plugin/model';
import { textToBlocks } from '../../plugin/text';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { articleUid, editorOf, formValues, mentionOf, recordsOf } from './support/stories';
import type { SavedArticle } from './support/stories';

let newsroom: Newsroom;
let editor: ReturnType<typeof editorOf>;
let records: ReturnType<typeof recordsOf>;
let article: SavedArticle;

const bridge = 'We will rebuild the bridge before the spring comes';
const river = 'The river has never been this high in my lifetime';
const story = {
  headline: 'Bridge to be rebuilt',
  body: `“${bridge},” said the mayor.\n\n“${river},” said a neighbour.`,
};

beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = editorOf(await newsroom.as('super-admin'));
  records = recordsOf(newsroom);
  await newsroom.strapi
    .plugin('i18n')
    .service<{ create(locale: object): Promise<unknown> }>('locales')
    .create({ code: 'fr', name: 'French' });
});
afterAll(() => newsroom.close());

beforeEach(async () => {
  const { data } = await editor.create(
    formValues(story, [
      mentionOf(story, bridge, {
        id: 'bridge',
        attribution: { speakerStatus: 'unnamed', attributedTo: 'the mayor' },
      }),
      mentionOf(story, river, { id: 'river', attribution: { speakerStatus: 'unattributed' } }),
    ]),
  );
  article = data;
});

const states = (mentions: Mention[]) => mentions.map(({ state }) => state);
const row = async (where: object) => {
  const [found] = await records.rows('article', where);
  if (!found) throw new Error('no such version');
  return found as unknown as SavedArticle & { quotes: { documentId: string }[]; body: unknown };
};
const draft = (more: object = {}) =>
  row({ documentId: article.documentId, publishedAt: { $null: true }, ...more });
const published = (more: object = {}) =>
  row({ documentId: article.documentId, publishedAt: { $notNull: true }, ...more });
const quotes = (version: { quotes: { documentId: string }[] }) =>
  version.quotes.map(({ documentId }) => documentId);
const mentioned = (version: SavedArticle) => version.mentions.map(({ quote }) => quote);
const script = () =>
  newsroom.strapi.documents(articleUid) as unknown as {
    update(params: object): Promise<SavedArticle>;
    create(params: object): Promise<SavedArticle>;
    clone(params: object): Promise<{ documentId: string }>;
    publish(params: object): Promise<unknown>;
  };

describe('a new article', () => {
  it('has its quotes as a relation, its counts, a slug and a language', async () => {
    const version = await draft();
    expect(quotes(version)).toEqual(mentioned(version));
    expect(version).toMatchObject({
      mentionCount: 2,
      unattributedCount: 1,
      changedCount: 0,
      orphanedCount: 0,
      language: 'en',
      revision: 1,
    });
    expect(version.slug).toMatch(/^bridge-to-be-rebuilt/);
  });

  it('shares its slug with no other', async () => {
    const { data: other } = await editor.create(formValues(story));
    expect(other.slug).not.toBe(article.slug);
    const { data: own } = await editor.create(formValues(story, [], { slug: 'own-slug' }));
    expect(own.slug).toBe('own-slug');
  });

  it('may have no headline yet, and gets its slug with it', async () => {
    const { data } = await editor.create({ body: textToBlocks('Some words') });
    expect(data.slug).toBeNull();
    const { data: named } = await editor.save(data.documentId, { headline: 'Été à Liège !' });
    expect(named.slug).toBe('ete-a-liege');
  });

  it('checks corrections and spans that are no quotes', async () => {
    const wrong = await editor.create(
      formValues(story, [], { corrections: [{ date: 'yesterday', text: 'Wrong' }] }),
    );
    expect(wrong.error.message).toContain('corrections.0.date');
    const span = await editor.create(formValues(story, [], { notQuotes: [{ field: 'nowhere' }] }));
    expect(span.error.message).toContain('notQuotes.0.field');
  });
});

describe('an edited text', () => {
  it('moves what stands elsewhere now', async () => {
    const body = textToBlocks(`A new first paragraph.\n\n${story.body}`);
    const { data } = await editor.save(article.documentId, { body, revision: article.revision });
    expect(states(data.mentions)).toEqual(['anchored', 'anchored']);
    const before = article.mentions[0]?.segments[0];
    const after = data.mentions[0]?.segments[0];
    expect(after?.start).toBe((before?.start ?? 0) + 'A new first paragraph.\n\n'.length);
    expect(after?.exact).toBe(bridge);
  });

  it('marks what reads otherwise now, and what is gone', async () => {
    const body = textToBlocks(`“${bridge.replace('before', 'when')},” said the mayor.`);
    const { data } = await editor.save(article.documentId, { body });
    expect(states(data.mentions)).toEqual(['changed', 'orphaned']);
    expect(data).toMatchObject({ changedCount: 1, orphanedCount: 1, mentionCount: 2 });
    expect(data.mentions[1]?.segments).toEqual(article.mentions[1]?.segments);
    expect(quotes(await draft())).toEqual(mentioned(article));
    const { data: restored } = await editor.save(article.documentId, {
      body: textToBlocks(story.body),
    });
    expect(states(restored.mentions)).toEqual(['anchored', 'anchored']);
  });

  it('keeps mentions when only the headline is sent, by whomever', async () => {
    await script().update({ documentId: article.documentId, data: { headline: 'Bridge, again' } });
    const version = await draft();
    expect(version.mentions).toEqual(article.mentions);
    expect(version.headline).toBe('Bridge, again');
    expect(version.slug).toBe(article.slug);
  });

  it('takes mentions alone, and lets them be removed', async () => {
    const [bridgeMention] = article.mentions;
    const { data } = await editor.save(article.documentId, { mentions: [bridgeMention] });
    expect(data.mentionCount).toBe(1);
    expect(quotes(await draft())).toEqual([bridgeMention?.quote]);
    const { data: none } = await editor.save(article.documentId, { mentions: null });
    expect(none.mentions).toEqual([]);
    expect(quotes(await draft())).toEqual([]);
  });

  it('cannot set what is derived', async () => {
    const other = await records.quote({ text: 'Planted', speakerStatus: 'unattributed' });
    const { data } = await editor.save(article.documentId, {
      quotes: { connect: [{ documentId: other.documentId }], disconnect: [] },
      mentionCount: 99,
      orphanedCount: 99,
    });
    expect(data).toMatchObject({ mentionCount: 2, orphanedCount: 0 });
    expect(quotes(await draft())).toEqual(mentioned(article));
  });

  it('moves with the spans that are no quotes', async () => {
    const [mention] = article.mentions;
    const segment = mention?.segments[0];
    const values = { mentions: [], notQuotes: [{ field: 'body', segment }] };
    await editor.save(article.documentId, values);
    const body = textToBlocks(`First.\n\n${story.body}`);
    await editor.save(article.documentId, { body });
    const version = (await draft()) as unknown as { notQuotes: { segment: { start: number } }[] };
    expect(version.notQuotes[0]?.segment.start).toBe((segment?.start ?? 0) + 'First.\n\n'.length);
  });
});

describe('publishing', () => {
  const values = (mentions = article.mentions, revision = article.revision) =>
    formValues(story, mentions, { revision });

  it('keeps text and mentions of the published version until the next publish', async () => {
    expect((await editor.publish(article.documentId, values())).status).toBe(200);
    expect(quotes(await published())).toEqual(mentioned(article));
    await editor.save(article.documentId, { body: textToBlocks('Nothing of it'), mentions: [] });
    expect((await published()).mentions).toEqual(article.mentions);
    expect(quotes(await published())).toEqual(mentioned(article));
    const edited = await draft();
    expect(quotes(edited)).toEqual([]);
    const again = await editor.publish(article.documentId, {
      body: textToBlocks(story.body),
      mentions: article.mentions,
      revision: edited.revision,
    });
    expect(again.status).toBe(200);
    expect(quotes(await published())).toEqual(mentioned(article));
  });

  it('makes quotes of attributions sent with it', async () => {
    const mentions = [
      mentionOf(story, bridge, { id: 'b', attribution: { speakerStatus: 'unattributed' } }),
    ];
    const { status } = await editor.publish(article.documentId, values(mentions));
    expect(status).toBe(200);
    const version = await published();
    expect(version.mentions[0]?.quote).toBeTruthy();
    expect(quotes(version)).toEqual(mentioned(version));
  });

  it('works for a create and an update that publish at once', async () => {
    const made = await script().create({
      status: 'published',
      data: values(article.mentions, 0),
    });
    expect(
      quotes(await row({ documentId: made.documentId, publishedAt: { $notNull: true } })),
    ).toEqual(mentioned(article));
  });

  it('discards a draft to what is published, with a revision that no open form has', async () => {
    await editor.publish(article.documentId, values());
    const { data: saved } = await editor.save(article.documentId, {
      body: textToBlocks('Something else'),
      mentions: [],
    });
    const { data } = await editor.discard(article.documentId);
    const version = await draft();
    expect(version.mentions).toEqual(article.mentions);
    expect(quotes(version)).toEqual(mentioned(article));
    expect(version.revision).toBeGreaterThan(saved.revision);
    expect(data.revision).toBe(version.revision);
    const stale = await editor.save(article.documentId, {
      headline: 'X',
      revision: saved.revision,
    });
    expect(stale.status).toBe(409);
  });

  it('unpublishes and keeps the draft', async () => {
    await editor.publish(article.documentId, values());
    expect((await editor.unpublish(article.documentId)).status).toBe(200);
    expect(await records.rows('article', { documentId: article.documentId })).toHaveLength(1);
    expect(quotes(await draft())).toEqual(mentioned(article));
  });

  it('of a hundred mentions takes well under a fifth of a second', async () => {
    const sentences = Array.from(
      { length: 100 },
      (_, i) => `Sentence number ${i} is about the bridge and the river`,
    );
    const long = {
      headline: 'A hundred',
      body: sentences.map((s) => `“${s},” he said.`).join('\n\n'),
    };
    const made = await script().create({
      data: formValues(
        long,
        sentences.map((sentence, i) =>
          mentionOf(long, sentence, {
            id: `m${i}`,
            attribution: { speakerStatus: 'unnamed', attributedTo: 'a man' },
          }),
        ),
      ),
    });
    expect(made.mentionCount).toBe(100);
    const times: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const start = performance.now();
      await script().publish({ documentId: made.documentId });
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(200);
    const start = performance.now();
    await script().update({ documentId: made.documentId, data: { byline: 'Us' } });
    expect(performance.now() - start).toBeLessThan(400);
  });
});

describe('a second locale', () => {
  it('has its own text and mentions, of the same quotes', async () => {
    const french = {
      headline: 'Le pont sera reconstruit',
      body: '« Nous reconstruirons le pont », a dit le maire.',
    };
    const quote = article.mentions[0]?.quote;
    const { status, data } = await editor.save(
      article.documentId,
      formValues(french, [mentionOf(french, 'Nous reconstruirons le pont', { id: 'fr', quote })]),
      'fr',
    );
    expect(status).toBe(200);
    expect(data).toMatchObject({ language: 'fr', slug: 'le-pont-sera-reconstruit', revision: 1 });
    expect((await draft({ locale: 'en' })).mentions).toEqual(article.mentions);
    expect(quotes(await draft({ locale: 'fr' }))).toEqual([quote]);
    await editor.publish(article.documentId, { revision: 1 }, 'fr');
    expect(
      await records.rows('article', {
        publishedAt: { $notNull: true },
        documentId: article.documentId,
      }),
    ).toHaveLength(1);
  });

  it('may have the same slug as another document in another locale', async () => {
    const { data } = await editor.create(formValues({ headline: article.slug, body: 'x' }), 'fr');
    expect(data.slug).toBe(article.slug);
  });
});

describe('a clone', () => {
  it('has text and mentions together, a slug of its own, and begins anew', async () => {
    const { status, data } = await editor.clone(
      article.documentId,
      formValues({ ...story, headline: 'Bridge, the second story' }, article.mentions, {
        slug: article.slug,
        revision: article.revision,
      }),
    );
    expect(status).toBe(200);
    expect(data.documentId).not.toBe(article.documentId);
    expect(data).toMatchObject({ slug: 'bridge-the-second-story', revision: 1, mentionCount: 2 });
    const copy = await row({ documentId: data.documentId });
    expect(copy.mentions).toEqual(article.mentions);
    expect(quotes(copy)).toEqual(mentioned(article));
  });

  it('has what the form says and not what it left out', async () => {
    const short = { headline: 'Short', body: `“${bridge},” said the mayor.` };
    const { data } = await editor.clone(
      article.documentId,
      formValues(short, article.mentions.slice(0, 1)),
    );
    const copy = await row({ documentId: data.documentId });
    expect(copy.body).toEqual(textToBlocks(short.body));
    expect(copy.mentions).toHaveLength(1);
    expect(quotes(copy)).toEqual([article.mentions[0]?.quote]);
    expect(copy.mentionCount).toBe(1);
  });

  it('is made by a script with nothing said', async () => {
    const { documentId } = await script().clone({ documentId: article.documentId });
    const copy = await row({ documentId });
    expect(copy.mentions).toEqual(article.mentions);
    expect(quotes(copy)).toEqual(mentioned(article));
  });
});

describe('deleting an article', () => {
  it('leaves its quotes on record', async () => {
    const [quote] = mentioned(article);
    expect((await editor.remove(article.documentId)).status).toBe(200);
    expect(await records.rows('article', { documentId: article.documentId })).toHaveLength(0);
    expect(await records.rows('quote', { documentId: quote })).toHaveLength(1);
  });
});

describe('correcting a quote', () => {
  it('counts again in every version of the articles that mention it', async () => {
    await editor.publish(article.documentId, formValues(story, article.mentions));
    const before = await draft();
    await (
      newsroom.strapi.documents('plugin::newsroom.quote') as unknown as {
        update(params: object): Promise<unknown>;
      }
    ).update({
      documentId: article.mentions[1]?.quote,
      data: { speakerStatus: 'unnamed', attributedTo: 'a neighbour' },
    });
    expect((await draft()).unattributedCount).toBe(0);
    expect((await published()).unattributedCount).toBe(0);
    const after = (await draft()) as unknown as { updatedAt: string };
    expect(after.updatedAt).toBe((before as unknown as { updatedAt: string }).updatedAt);
  });
});

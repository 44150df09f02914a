import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textToBlocks } from '../../plugin/text';
import { isReachable } from './support/databases';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { articleUid, editorOf, formValues, mentionOf, recordsOf } from './support/stories';

const story = { headline: 'Two pens', body: '“One text for two,” she said.' };

const databases = [
  { client: 'sqlite' as const, there: true },
  { client: 'postgres' as const, there: await isReachable('postgres') },
  { client: 'mysql' as const, there: await isReachable('mysql') },
];

for (const { client, there } of databases) {
  if (!there) console.warn(`two-editors: no ${client} is reachable here, its tests are skipped`);

  describe.skipIf(!there)(`two editors on ${client}`, () => {
    let newsroom: Newsroom;
    let anna: ReturnType<typeof editorOf>;
    let bert: ReturnType<typeof editorOf>;

    beforeAll(async () => {
      newsroom = await startNewsroom({ client });
      anna = editorOf(await newsroom.as('editor'));
      bert = editorOf(await newsroom.as('super-admin'));
    });
    afterAll(() => newsroom.close());

    const make = async () => (await anna.create(formValues(story))).data;
    const rows = (documentId: string, published: boolean) =>
      recordsOf(newsroom).rows('article', {
        documentId,
        publishedAt: published ? { $notNull: true } : { $null: true },
      });

    it('the second save of two is refused, and says who saved and when', async () => {
      const { documentId, revision } = await make();
      const first = await anna.save(documentId, { headline: 'Anna’s', revision });
      expect(first.data.revision).toBe(revision + 1);
      const second = await bert.save(documentId, { headline: 'Bert’s', revision });
      expect(second.status).toBe(409);
      expect(second.error).toMatchObject({
        name: 'ConflictError',
        details: { revision: revision + 1, updatedBy: 'editor Tester' },
      });
      expect(second.error.message).toMatch(/editor Tester saved .* at 20\d\d-\d\d-\d\d \d\d:\d\d/);
      expect((await rows(documentId, false))[0]?.headline).toBe('Anna’s');
    });

    it('a stale publish is refused, and publishes nothing', async () => {
      const { documentId, revision } = await make();
      await anna.save(documentId, { headline: 'Anna’s', revision });
      const stale = await bert.publish(documentId, { headline: 'Bert’s', revision });
      expect(stale.status).toBe(409);
      expect(await rows(documentId, true)).toHaveLength(0);
      const current = await bert.publish(documentId, {
        headline: 'Bert’s',
        revision: revision + 1,
      });
      expect(current.status).toBe(200);
    });

    it('of saves at the same moment one holds and the others are told', async () => {
      const { documentId, revision } = await make();
      const answers = await Promise.all(
        [anna, bert, anna, bert].map((editor, i) =>
          editor.save(documentId, { headline: `Version ${i}`, revision }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      const [draft] = await rows(documentId, false);
      expect(draft?.headline).toBe(answers.find(({ status }) => status === 200)?.data.headline);
      expect(draft?.revision).toBe(revision + 1);
    });

    it('two first publishes at the same moment leave one published version', async () => {
      for (let i = 0; i < 5; i += 1) {
        const { documentId } = await make();
        const publish = () =>
          (
            newsroom.strapi.documents(articleUid) as unknown as {
              publish(params: object): Promise<unknown>;
            }
          ).publish({ documentId });
        const outcomes = await Promise.allSettled([publish(), publish(), publish()]);
        expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ status: 409 });
        }
        expect(await rows(documentId, true)).toHaveLength(1);
      }
    });

    it('a discard and a save at the same moment leave one draft', async () => {
      const { documentId, revision } = await make();
      await anna.publish(documentId, { revision });
      const { data } = await anna.save(documentId, { headline: 'Another', revision: revision + 1 });
      const [discarded, saved] = await Promise.all([
        bert.discard(documentId),
        anna.save(documentId, { headline: 'A third', revision: data.revision }),
      ]);
      expect(discarded.status).toBeLessThan(500);
      expect([200, 409]).toContain(saved.status);
      expect(await rows(documentId, false)).toHaveLength(1);
      expect(await rows(documentId, true)).toHaveLength(1);
    });

    it('a quote is not deleted while someone links it', async () => {
      const records = recordsOf(newsroom);
      for (let i = 0; i < 5; i += 1) {
        const quote = await records.quote({ text: story.body, speakerStatus: 'unattributed' });
        const { documentId, revision } = await make();
        const mentions = [mentionOf(story, 'One text', { id: 'm', quote: quote.documentId })];
        const remove = (await newsroom.as('super-admin')).delete(
          `/content-manager/collection-types/plugin::newsroom.quote/${quote.documentId}`,
        );
        const [saved, removed] = await Promise.all([
          anna.save(documentId, { mentions, revision }),
          remove,
        ]);
        const there = (await records.rows('quote', { documentId: quote.documentId })).length;
        // Who comes first decides: it is used and stays, or it is gone and cannot be linked.
        expect([
          { saved: 200, removed: 400, there: 1 },
          { saved: 400, removed: 200, there: 0 },
          { saved: 409, removed: 200, there: 0 },
        ]).toContainEqual({ saved: saved.status, removed: removed.status, there });
      }
    });

    it('who does not name a revision overwrites nothing unseen in the other fields', async () => {
      const { documentId, revision } = await make();
      await anna.save(documentId, { byline: 'Anna', revision });
      await newsroom.strapi
        .documents(articleUid as Parameters<typeof newsroom.strapi.documents>[0])
        .update({ documentId, data: { standfirst: 'From a script' } as never });
      expect((await rows(documentId, false))[0]).toMatchObject({
        byline: 'Anna',
        standfirst: 'From a script',
        revision: revision + 2,
        body: textToBlocks(story.body),
      });
    });
  });
}

import { afterAll, describe, expect, it } from 'vitest';
import { permissions } from '../../plugin/model';
import { isReachable } from './support/databases';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { permissionsOf, rolesOf } from './support/roles';
import { recordsOf } from './support/stories';

const kept = async (newsroom: Newsroom): Promise<string[]> => {
  const all = await permissionsOf(newsroom, 'strapi-editor');
  return all
    .filter(({ action, subject }) => `${action} ${subject ?? ''}`.includes('plugin::newsroom.'))
    .map(({ action, subject, properties }) => JSON.stringify([action, subject, properties]))
    .sort();
};

const databases = [
  { client: 'sqlite' as const, there: true },
  { client: 'postgres' as const, there: await isReachable('postgres') },
  { client: 'mysql' as const, there: await isReachable('mysql') },
];

for (const { client, there } of databases) {
  if (!there) console.warn(`persisted-tables: no ${client} is reachable here, its test is skipped`);

  describe.skipIf(!there)(`on ${client}`, () => {
    let newsroom: Newsroom | undefined;
    afterAll(() => newsroom?.close());

    it('everything is there after a start with the plugin off', async () => {
      newsroom = await startNewsroom({ client });
      const records = recordsOf(newsroom);
      const speaker = await records.source({ name: 'Ada Lindgren', kind: 'person' });
      const tag = await records.tag({ label: 'Kept' });
      const quote = await records.quote({
        text: 'It was all there',
        speaker: speaker.documentId,
        speakerStatus: 'named',
        via: [speaker.documentId],
        tags: [tag.documentId],
      });
      await records.article({ headline: 'Kept', tags: [tag.documentId] });
      const events = (await records.rows('event')).length;
      const allowed = await permissionsOf(newsroom, 'strapi-editor');
      const { id } = (await newsroom.strapi.db
        .query('admin::role')
        .findOne({ where: { code: 'strapi-editor' } })) as { id: number };
      await rolesOf(newsroom).assignPermissions(
        id,
        allowed.filter(({ action }) => action !== permissions.editQuote),
      );
      const before = await kept(newsroom);

      newsroom = await newsroom.restart({ client, plugin: false });
      expect(Object.keys(newsroom.strapi.plugins)).not.toContain('newsroom');
      newsroom = await newsroom.restart({ client, plugin: true });

      const after = recordsOf(newsroom);
      expect(await after.rows('quote')).toMatchObject([
        {
          documentId: quote.documentId,
          text: 'It was all there',
          speaker: { name: 'Ada Lindgren' },
          via: [{ name: 'Ada Lindgren' }],
          tags: [{ label: 'Kept' }],
        },
      ]);
      expect(await after.rows('article')).toMatchObject([
        { headline: 'Kept', tags: [{ label: 'Kept' }] },
      ]);
      expect(await after.rows('event')).toHaveLength(events);
      // What an admin had taken away is not given back either.
      expect(await kept(newsroom)).toEqual(before);
      expect(before.join()).toContain(permissions.attributeQuote);
      expect(before.join()).not.toContain(permissions.editQuote);
    });
  });
}

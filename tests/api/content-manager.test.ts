import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const configurations = ({ strapi }: Newsroom) =>
  strapi.plugin('content-manager').service<{
    findConfiguration(type: unknown): Promise<Configuration>;
    updateConfiguration(type: unknown, configuration: Configuration): Promise<unknown>;
  }>('content-types');

const configurationOf = async (name: string): Promise<Configuration> => {
  const admin = await newsroom.as('super-admin');
  const answer = await admin.get(
    `/content-manager/content-types/plugin::newsroom.${name}/configuration`,
  );
  expect(answer.status).toBe(200);
  return (answer.body as { data: { contentType: Configuration } }).data.contentType;
};

const shown = ({ layouts }: Configuration) => layouts.edit.flat().map(({ name }) => name);

describe('our types in the content manager', () => {
  it('show what people write, and not what follows from it', async () => {
    const article = await configurationOf('article');
    expect(shown(article)).toEqual([
      ...['headline', 'standfirst', 'body', 'byline', 'creditLine'],
      ...['tags', 'references', 'slug', 'language'],
    ]);
    const source = shown(await configurationOf('source'));
    expect(source).toEqual(expect.arrayContaining(['aliases', 'domains', 'identity']));
    expect(source).not.toContain('nameKeys');
    expect(shown(await configurationOf('reference'))).toContain('otherUrls');
  });

  it('are labelled for people and list what tells one from another', async () => {
    const quote = await configurationOf('quote');
    expect(quote.metadatas.speaker?.edit).toMatchObject({ label: 'Speaker', mainField: 'name' });
    expect(quote.settings).toMatchObject({ mainField: 'text', defaultSortBy: 'updatedAt' });
    expect(quote.layouts.list).toEqual(expect.arrayContaining(['text', 'speaker']));
    for (const name of ['article', 'source', 'quote', 'tag', 'reference', 'citation']) {
      const { metadatas, layouts } = await configurationOf(name);
      for (const field of layouts.edit.flat()) {
        expect(metadatas[field.name]?.edit.label, `${name}.${field.name}`).not.toBe(field.name);
      }
    }
  });

  it('leave an admin’s own configuration alone', async () => {
    const { strapi } = newsroom;
    const service = configurations(newsroom);
    const type = strapi.contentTypes['plugin::newsroom.tag' as keyof typeof strapi.contentTypes];
    const stored = await service.findConfiguration(type);
    await service.updateConfiguration(type, {
      ...stored,
      settings: { ...stored.settings, pageSize: 50 },
    });
    newsroom = await newsroom.restart();
    const after = await configurations(newsroom).findConfiguration(type);
    expect(after.settings.pageSize).toBe(50);
  });
});

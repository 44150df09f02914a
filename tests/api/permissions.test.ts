import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '../../plugin/model';
import { startNewsroom } from './support/newsroom';
import type { Client, Newsroom } from './support/newsroom';
import { editorWithout, permissionsOf, rolesOf } from './support/roles';
import { recordsOf } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

interface Case {
  method: 'get' | 'post' | 'put';
  path: string;
  permission: keyof typeof permissions;
  good: object;
  status: number;
  bad: object;
  names: RegExp;
}

const long = 'x'.repeat(300);
const quotePath = () => `/newsroom/quotes/${quote.documentId}`;
let quote: { documentId: string; updatedAt: string };
beforeAll(async () => {
  quote = (await recordsOf(newsroom).quote({
    text: 'Words',
    speakerStatus: 'unattributed',
  })) as unknown as typeof quote;
});

const article = { headline: 'A story' };
const cases = (): Case[] => [
  {
    method: 'get',
    path: '/newsroom/sources',
    permission: 'read',
    good: { q: 'a' },
    status: 200,
    bad: { limit: '1000' },
    names: /^limit: .*50/,
  },
  {
    method: 'post',
    path: '/newsroom/sources/resolve',
    permission: 'read',
    good: { names: ['a'] },
    status: 200,
    bad: { names: [long] },
    names: /^names\.0: .*255/,
  },
  {
    method: 'post',
    path: '/newsroom/sources',
    permission: 'createSource',
    good: { kind: 'person', name: 'New Person' },
    status: 201,
    bad: { kind: 'person', name: long },
    names: /^name: .*255/,
  },
  {
    method: 'post',
    path: '/newsroom/quotes/look-up',
    permission: 'read',
    good: { documentIds: [] },
    status: 200,
    bad: { documentIds: ['NOT AN ID'] },
    names: /^documentIds\.0: must be a documentId/,
  },
  {
    method: 'post',
    path: '/newsroom/quotes/find-same',
    permission: 'read',
    good: { wordings: ['a'] },
    status: 200,
    bad: { wordings: Array.from({ length: 201 }, () => 'a') },
    names: /^wordings: .*200/,
  },
  {
    method: 'put',
    path: quotePath(),
    permission: 'editQuote',
    good: { updatedAt: quote.updatedAt, occasion: 'Council' },
    status: 200,
    bad: { updatedAt: quote.updatedAt, occasion: long },
    names: /^occasion: .*255/,
  },
  {
    method: 'post',
    path: '/newsroom/tags/resolve',
    permission: 'read',
    good: { labels: ['a'] },
    status: 200,
    bad: { labels: 'a' },
    names: /^labels/,
  },
  {
    method: 'post',
    path: '/newsroom/stories/import',
    permission: 'importStory',
    good: { article },
    status: 201,
    bad: { article: { headline: long } },
    names: /^article\.headline: .*255/,
  },
  {
    method: 'get',
    path: '/newsroom/rebuild',
    permission: 'rebuild',
    good: {},
    status: 200,
    bad: { since: 'yesterday' },
    names: /since/,
  },
  {
    method: 'post',
    path: '/newsroom/rebuild',
    permission: 'rebuild',
    good: {},
    status: 200,
    bad: { everything: true },
    names: /everything/,
  },
];

const ask = (client: Client, { method, path }: Case, input: object) =>
  method === 'get' ? client.get(path).query(input) : client[method](path).send(input);

describe('every route of the admin', () => {
  it('lets in whoever has its permission, and nobody else', async () => {
    const chief = await newsroom.as('super-admin');
    for (const one of cases()) {
      expect((await ask(newsroom.public, one, one.good)).status, `${one.path}: nobody`).toBe(401);
      const role = await editorWithout(
        newsroom,
        `no-${one.method}-${one.path.replaceAll('/', '-')}`,
        permissions[one.permission],
      );
      const refused = await ask(await newsroom.as(role), one, one.good);
      expect(refused.status, `${one.path}: without ${one.permission}`).toBe(403);
      const answer = await ask(chief, one, one.good);
      expect(answer.status, `${one.path}: ${answer.text}`).toBe(one.status);
      expect(answer.body).toHaveProperty('data');
    }
  });

  it('refuses what it cannot take, with the field and the limit', async () => {
    const chief = await newsroom.as('super-admin');
    for (const one of cases()) {
      const answer = await ask(chief, one, one.bad);
      const { error } = answer.body as {
        error: { name: string; message: string; details: { errors: { path: string[] }[] } };
      };
      expect(answer.status, one.path).toBe(400);
      expect(error.name).toBe('ValidationError');
      expect(error.message).toMatch(one.names);
      expect(error.details.errors[0]?.path).toBeInstanceOf(Array);
    }
  });
});

describe('Strapi’s own roles', () => {
  const named = (list: { action: string }[]) =>
    list.map(({ action }) => action).filter((action) => action.startsWith('plugin::newsroom.'));
  const on = async (code: string, name: string, action: string) =>
    (await permissionsOf(newsroom, code)).find(
      (permission) =>
        permission.subject === `plugin::newsroom.${name}` &&
        permission.action === `plugin::content-manager.explorer.${action}`,
    );

  it('get what an editor and an author need', async () => {
    const { read, importStory, attributeQuote, editQuote, createSource, rebuild } = permissions;
    expect(named(await permissionsOf(newsroom, 'strapi-editor')).sort()).toEqual(
      [read, importStory, attributeQuote, editQuote, createSource].sort(),
    );
    expect(named(await permissionsOf(newsroom, 'strapi-author')).sort()).toEqual(
      [read, importStory, attributeQuote, createSource].sort(),
    );
    expect(named(await permissionsOf(newsroom, 'strapi-super-admin'))).toContain(rebuild);
  });

  it('let an editor do everything with articles and records, but not see an identity', async () => {
    for (const action of ['create', 'read', 'update', 'delete', 'publish']) {
      const permission = await on('strapi-editor', 'article', action);
      expect(permission?.properties.locales, action).toEqual(['en']);
      expect(permission?.conditions).toEqual([]);
    }
    for (const name of ['source', 'quote', 'tag', 'reference', 'citation']) {
      for (const action of ['create', 'read', 'update', 'delete']) {
        expect(await on('strapi-editor', name, action), `${name}.${action}`).toBeTruthy();
      }
    }
    const fields = (await on('strapi-editor', 'source', 'read'))?.properties.fields;
    expect(fields).toEqual(expect.arrayContaining(['name', 'confidential', 'notes']));
    expect(fields).not.toContain('identity');
  });

  it('let an author write own articles and read the records', async () => {
    for (const action of ['create', 'read', 'update', 'delete']) {
      expect((await on('strapi-author', 'article', action))?.conditions).toEqual([
        'admin::is-creator',
      ]);
    }
    expect(await on('strapi-author', 'article', 'publish')).toBeUndefined();
    expect((await on('strapi-author', 'quote', 'read'))?.conditions).toEqual([]);
    expect(await on('strapi-author', 'quote', 'update')).toBeUndefined();
    const fields = (await on('strapi-author', 'source', 'read'))?.properties.fields;
    expect(fields).not.toEqual(expect.arrayContaining(['notes']));
    expect(fields).not.toContain('identity');
  });

  it('are listed for the role settings, under Newsroom', async () => {
    const chief = await newsroom.as('super-admin');
    const answer = await chief.get('/admin/permissions');
    const { plugins } = (
      answer.body as {
        data: { sections: { plugins: { plugin: string; action: string; displayName: string }[] } };
      }
    ).data.sections;
    const ours = plugins.filter(({ plugin }) => plugin === 'newsroom');
    expect(ours.map(({ action }) => action).sort()).toEqual(Object.values(permissions).sort());
  });

  it('are not given again what an admin took away', async () => {
    const { id } = (await newsroom.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-editor' } })) as { id: number };
    const kept = (await permissionsOf(newsroom, 'strapi-editor')).filter(
      ({ action }) => action !== permissions.editQuote,
    );
    await rolesOf(newsroom).assignPermissions(id, kept);
    newsroom = await newsroom.restart();
    const after = named(await permissionsOf(newsroom, 'strapi-editor'));
    expect(after).not.toContain(permissions.editQuote);
    expect(after).toContain(permissions.attributeQuote);
  });
});

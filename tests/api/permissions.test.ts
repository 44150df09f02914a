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
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  permission: keyof typeof permissions;
  good: object;
  status: number;
  /** Missing where the route takes nothing. */
  bad?: object;
  names?: RegExp;
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

/** One for each question, as some are answered once only. */
const made = { reference: '', edited: { documentId: '', updatedAt: '' }, citation: '', task: '' };
beforeAll(async () => {
  const records = recordsOf(newsroom);
  const reference = await records.reference({ url: 'https://a.example/1' });
  made.reference = reference.documentId;
  made.edited = (await records.reference({
    url: 'https://a.example/2',
  })) as unknown as typeof made.edited;
  const citation = await records.citation({
    quote: quote.documentId,
    reference: made.reference,
    role: 'original',
  });
  made.citation = citation.documentId;
  const task = (await newsroom.strapi.db.query('plugin::newsroom.task').create({
    data: { kind: 'page-changed', state: 'open', reference: reference.id },
  })) as { documentId: string };
  made.task = task.documentId;
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
    path: '/newsroom/references',
    permission: 'read',
    good: { q: 'a', state: 'found' },
    status: 200,
    bad: { state: 'lost' },
    names: /^state/,
  },
  {
    method: 'post',
    path: '/newsroom/references',
    permission: 'editReference',
    good: { url: 'https://a.example/3' },
    status: 201,
    bad: { url: 'javascript:alert(1)' },
    names: /^url: must be a web address/,
  },
  {
    method: 'get',
    path: `/newsroom/references/${made.reference}`,
    permission: 'read',
    good: {},
    status: 200,
  },
  {
    method: 'put',
    path: `/newsroom/references/${made.edited.documentId}`,
    permission: 'editReference',
    good: { updatedAt: made.edited.updatedAt, headline: 'Bridge' },
    status: 200,
    bad: { updatedAt: made.edited.updatedAt, headline: long },
    names: /^headline: .*255/,
  },
  {
    method: 'post',
    path: '/newsroom/pages/passages',
    permission: 'read',
    good: { reference: made.reference, quotes: [{ text: 'Words' }] },
    status: 200,
    bad: { reference: made.reference, quotes: [] },
    names: /^quotes/,
  },
  {
    method: 'post',
    path: '/newsroom/chains/look-up',
    permission: 'read',
    good: { references: [made.reference] },
    status: 200,
    bad: { references: 'all' },
    names: /^references/,
  },
  {
    method: 'put',
    path: '/newsroom/chains',
    permission: 'editReference',
    good: { references: [made.reference] },
    status: 200,
    bad: { references: [made.reference, made.reference] },
    names: /^references: names a page twice/,
  },
  {
    method: 'post',
    path: '/newsroom/citations/look-up',
    permission: 'read',
    good: { quotes: [quote.documentId] },
    status: 200,
    bad: { quotes: ['NOT AN ID'] },
    names: /^quotes\.0/,
  },
  {
    method: 'post',
    path: '/newsroom/citations/check',
    permission: 'read',
    good: { references: [made.reference], quotes: [{ text: 'Words' }] },
    status: 200,
    bad: { references: [], quotes: [] },
    names: /^references/,
  },
  {
    method: 'post',
    path: '/newsroom/citations',
    permission: 'citeQuote',
    good: {
      quotes: [quote.documentId],
      citation: { reference: made.reference, role: 'relay' },
    },
    status: 200,
    bad: { quotes: [quote.documentId], citation: { reference: made.reference, role: 'echo' } },
    names: /^citation\.role/,
  },
  {
    method: 'delete',
    path: `/newsroom/citations/${made.citation}`,
    permission: 'citeQuote',
    good: {},
    status: 200,
  },
  {
    method: 'get',
    path: '/newsroom/checks',
    permission: 'read',
    good: {},
    status: 200,
    bad: { since: 'yesterday' },
    names: /since/,
  },
  {
    method: 'post',
    path: `/newsroom/tasks/${made.task}/resolve`,
    permission: 'editReference',
    good: { outcome: 'dismissed' },
    status: 200,
    bad: { outcome: 'forgotten' },
    names: /^outcome/,
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
      if (!one.bad) continue;
      const answer = await ask(chief, one, one.bad);
      const { error } = answer.body as {
        error: { name: string; message: string; details: { errors: { path: string[] }[] } };
      };
      expect(answer.status, one.path).toBe(400);
      expect(error.name).toBe('ValidationError');
      expect(error.message).toMatch(one.names ?? /./);
      expect(error.details.errors[0]?.path).toBeInstanceOf(Array);
    }
  });
});

describe('routes that read the web', () => {
  const routes = [
    ['post', '/newsroom/pages/read', permissions.readPage],
    ['post', '/newsroom/checks', permissions.checkReferences],
    ['post', '/newsroom/checks/stop', permissions.checkReferences],
    ['post', '/newsroom/checks/resume', permissions.checkReferences],
  ] as const;

  it.each(routes)('%s %s lets in nobody without %s', async (method, path, permission) => {
    expect((await newsroom.public[method](path).send({})).status).toBe(401);
    const role = await editorWithout(newsroom, `without-${path.replaceAll('/', '-')}`, permission);
    expect((await (await newsroom.as(role))[method](path).send({})).status).toBe(403);
  });

  it('refuse what is no web address, and what nobody asked for', async () => {
    const chief = await newsroom.as('super-admin');
    const read = await chief.post('/newsroom/pages/read').send({ url: 'file:///etc/passwd' });
    expect(read.status).toBe(400);
    expect((await chief.post('/newsroom/checks').send({ references: [] })).status).toBe(400);
    expect((await chief.post('/newsroom/checks/stop').send({ now: true })).status).toBe(400);
    expect((await chief.post('/newsroom/checks/stop').send({})).status).toBe(409);
    expect((await chief.post('/newsroom/checks/resume').send({})).status).toBe(409);
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
    const { editQuote, checkReferences, rebuild, ...both } = permissions;
    expect(named(await permissionsOf(newsroom, 'strapi-editor')).sort()).toEqual(
      [...Object.values(both), editQuote, checkReferences].sort(),
    );
    expect(named(await permissionsOf(newsroom, 'strapi-author')).sort()).toEqual(
      Object.values(both).sort(),
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

  it('get what came with a newer version, once', async () => {
    const store = { type: 'plugin', name: 'newsroom', key: 'default_named_permissions' } as const;
    const { id } = (await newsroom.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-author' } })) as { id: number };
    const older = (await permissionsOf(newsroom, 'strapi-author')).filter(
      ({ action }) => action !== permissions.citeQuote && action !== permissions.importStory,
    );
    await rolesOf(newsroom).assignPermissions(id, older);
    // The author of an older version had never been given it; the import was taken away.
    const given = ['read', 'importStory', 'attributeQuote', 'createSource', 'readPage'];
    await newsroom.strapi.store.set({ ...store, value: { author: [...given, 'editReference'] } });
    newsroom = await newsroom.restart();
    const after = named(await permissionsOf(newsroom, 'strapi-author'));
    expect(after).toContain(permissions.citeQuote);
    expect(after).not.toContain(permissions.importStory);
  });
});

import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { editorWithout } from './support/roles';

const engine = {
  languages: { nl: { cueVerbs: ['oreert', 'oreerde'], titles: ['schepen'] } },
  marks: [{ open: '<<', close: '>>' }],
};

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

const ask = async (role: string, query: object = {}) => {
  const client = await newsroom.as(role);
  const answer = await client.get('/newsroom/engine-settings').query(query);
  const { status } = answer;
  return { status, ...(answer.body as { data?: unknown; error?: { message: string } }) };
};

it('are empty where the application sets none', async () => {
  expect(await ask('editor')).toEqual({ status: 200, data: {} });
});

it('stop the start where they are wrong, and say each fault with its place', () => {
  const languages = { nl: { cueVerbs: ['legt uit'] }, tlh: {} };
  newsroom.app.configure({ config: { engine: { languages } } });
  const loadStrapi =
    "require('@strapi/strapi').createStrapi({ appDir: '.', distDir: '.' }).load()" +
    '.then(() => process.exit(0), (error) => { console.error(error.message); process.exit(1); })';
  const { status, stderr } = spawnSync(process.execPath, ['-e', loadStrapi], {
    cwd: newsroom.app.dir,
    encoding: 'utf8',
  });
  expect(stderr).toMatch(
    /^Error regarding newsroom config: config\.engine\.languages\.nl\.cueVerbs\[0\] "legt uit" has a blank in it: a single word is taken\.\nconfig\.engine\.languages does not know "tlh"\. Known are: [a-z, ]+\.\n$/,
  );
  expect(status).toBe(1);
});

it('are given to the panel as they are set', async () => {
  newsroom = await newsroom.restart({ config: { engine } });
  expect(await ask('editor')).toEqual({ status: 200, data: engine });
  expect(await ask('author')).toEqual({ status: 200, data: engine });
});

it('are for those who may search sources and quotes', async () => {
  const code = await editorWithout(newsroom, 'outsider', 'plugin::newsroom.read');
  expect((await ask(code)).status).toBe(403);
  expect((await newsroom.public.get('/newsroom/engine-settings')).status).toBe(401);
});

it('are asked for without parameters', async () => {
  const { status, error } = await ask('editor', { language: 'nl' });
  expect(status).toBe(400);
  expect(error?.message).toContain('language');
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

it('has the seven records', () => {
  const ours = Object.keys(newsroom.strapi.contentTypes).filter((uid) =>
    uid.startsWith('plugin::newsroom.'),
  );
  expect(ours).toHaveLength(7);
});

it('lets an editor log in', async () => {
  const editor = await newsroom.as('editor');
  const answer = await editor.get('/admin/users/me');
  expect(answer.status).toBe(200);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { uids } from '../../plugin/model/uids';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

it('has its content types', () => {
  const ours = Object.keys(newsroom.strapi.contentTypes).filter((uid) =>
    uid.startsWith('plugin::newsroom.'),
  );
  expect(ours.sort()).toEqual(Object.values(uids).sort());
});

it('lets an editor log in', async () => {
  const editor = await newsroom.as('editor');
  const answer = await editor.get('/admin/users/me');
  expect(answer.status).toBe(200);
});

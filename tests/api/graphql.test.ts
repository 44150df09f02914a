/** Strapi's GraphQL plugin reads relations past every check: our types are not to be had there. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';

let newsroom: Newsroom;

/** A type of the application's own that points to ours. */
const section = {
  kind: 'collectionType',
  collectionName: 'sections',
  info: { singularName: 'section', pluralName: 'sections', displayName: 'Section' },
  options: { draftAndPublish: false },
  attributes: {
    name: { type: 'string' },
    motto: { type: 'relation', relation: 'oneToOne', target: 'plugin::newsroom.quote' },
    lead: { type: 'relation', relation: 'oneToOne', target: 'plugin::newsroom.article' },
    editors: { type: 'relation', relation: 'manyToMany', target: 'plugin::newsroom.source' },
  },
};

beforeAll(async () => {
  newsroom = await startNewsroom({
    graphql: true,
    files: {
      'src/api/section/content-types/section/schema.json': JSON.stringify(section),
    },
  });
});
afterAll(() => newsroom.close());

interface Introspection {
  data: { __schema: { types: { name: string; fields: { name: string }[] | null }[] } };
}

it('has no type, query or mutation of Newsroom, nor a way to one from another type', async () => {
  const answer = await newsroom.public
    .post('/graphql')
    .send({ query: '{ __schema { types { name fields { name } } } }' });
  expect(answer.status).toBe(200);
  const { types } = (answer.body as Introspection).data.__schema;
  const fieldsOf = (name: string) =>
    types.find((type) => type.name === name)?.fields?.map((field) => field.name) ?? [];
  // The application's own type is there, so that the plugin is on and has read the schema.
  expect(fieldsOf('Section')).toContain('name');
  for (const relation of ['motto', 'lead', 'editors']) {
    expect(fieldsOf('Section')).not.toContain(relation);
    expect(fieldsOf('Section')).not.toContain(`${relation}_connection`);
  }
  expect(answer.text).not.toMatch(/newsroom/i);
});

it('refuses a query for articles', async () => {
  const answer = await newsroom.public
    .post('/graphql')
    .send({ query: '{ newsroomArticles { documentId headline } }' });
  expect(answer.status).toBe(400);
});

/** GET /api/newsroom/articles and /api/newsroom/articles/:documentId, and the same for the other types. */

const route = (path: string, handler: string) => ({
  method: 'GET' as const,
  path,
  handler,
  config: { policies: [] },
});

const types = {
  articles: 'article',
  quotes: 'quote',
  sources: 'source',
  tags: 'tag',
  references: 'reference',
  citations: 'citation',
};

export default {
  type: 'content-api' as const,
  routes: Object.entries(types).flatMap(([plural, name]) => [
    route(`/${plural}`, `${name}.find`),
    route(`/${plural}/:documentId`, `${name}.findOne`),
  ]),
};

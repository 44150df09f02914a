import { describe, expect, it } from 'vitest';
import { hideDerivedFields } from '../../../admin/src/hide-derived-fields';
import schema from '../../../server/src/content-types/article/schema.json';

const names = Object.keys(schema.attributes);
const layoutOf = (metadatas: object) => ({
  layout: { layout: [names.map((name) => [{ name }])], metadatas },
  query: {},
});
const shown = ({ layout }: ReturnType<typeof hideDerivedFields>) =>
  layout.layout.flat(2).map(({ name }) => name);

describe('the edit layout of an article', () => {
  it('hides what the panels edit and what is derived, and no more', () => {
    const article = layoutOf(Object.fromEntries(names.map((name) => [name, {}])));
    expect(shown(hideDerivedFields(article))).toEqual([
      'headline',
      'slug',
      'standfirst',
      'body',
      'byline',
      'creditLine',
      'language',
      'tags',
      'references',
    ]);
  });

  it('leaves other types as they are', () => {
    const other = layoutOf({ mentions: {}, headline: {} });
    expect(hideDerivedFields(other)).toBe(other);
  });
});

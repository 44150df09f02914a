import { afterEach, describe, expect, it, vi } from 'vitest';
import { registerTrads } from '../../../admin/src/translations';
import { translateHints } from '../../../admin/src/translate-hints';
import en from '../../../admin/src/translations/hints/en.json';
import fr from '../../../admin/src/translations/hints/fr.json';
import nl from '../../../admin/src/translations/hints/nl.json';
import { articleLook } from '../../../server/src/content-types/article/look';
import { citationLook } from '../../../server/src/content-types/citation/look';
import { quoteLook } from '../../../server/src/content-types/quote/look';
import { referenceLook } from '../../../server/src/content-types/reference/look';
import { sourceLook } from '../../../server/src/content-types/source/look';
import { tagLook } from '../../../server/src/content-types/tag/look';

const looks = {
  article: articleLook,
  citation: citationLook,
  quote: quoteLook,
  reference: referenceLook,
  source: sourceLook,
  tag: tagLook,
};

const layoutOf = (...fields: { name: string; hint?: string }[]) => ({
  layout: { layout: [[fields]] },
});
const hintsIn = (given: { layout: { layout: { hint?: unknown }[][][] } }) =>
  given.layout.layout.flat(2).map(({ hint }) => hint);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the help under the inputs', () => {
  it('is known in the words that the server gives', () => {
    const given = Object.entries(looks).flatMap(([type, { fields }]) =>
      Object.entries(fields).flatMap(([name, field]) =>
        field.description ? [[`${type}.${name}`, field.description]] : [],
      ),
    );
    expect(en).toEqual(Object.fromEntries(given));
  });

  it('is there in French and Dutch', async () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    expect(Object.keys(nl)).toEqual(Object.keys(en));
    const [french] = await registerTrads({ locales: ['fr'] });
    expect(french?.data['newsroom.hint.article.standfirst']).toBe(
      'Les lignes entre le titre et le texte',
    );
  });

  it('is translated in the layout, and an administrator’s own words stay', () => {
    const hint = en['article.byline'];
    const [ours, theirs, none] = hintsIn(
      translateHints(
        layoutOf(
          { name: 'byline', hint },
          { name: 'byline', hint: 'First name first' },
          { name: 'body' },
        ),
      ),
    );
    expect(ours).toMatchObject({ props: { name: 'article.byline', children: hint } });
    expect([theirs, none]).toEqual(['First name first', undefined]);
  });

  it('leaves the same words of another field, and a layout without ours, as they are', () => {
    const other = layoutOf({ name: 'place', hint: en['article.byline'] });
    expect(translateHints(other)).toBe(other);
  });

  it('is left alone where the layout is configured: what is shown there is saved', () => {
    vi.stubGlobal('location', {
      pathname: '/content-manager/collection-types/plugin::newsroom.article/configurations/edit',
    });
    const ours = layoutOf({ name: 'byline', hint: en['article.byline'] });
    expect(translateHints(ours)).toBe(ours);
  });
});

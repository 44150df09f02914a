import { describe, expect, it } from 'vitest';
import { referencesIn, referencesValue, valueFor } from '../../../admin/src/chain/form-references';
import type { RelatedReference } from '../../../admin/src/api/chains';

const page = (id: number): RelatedReference => ({
  id,
  documentId: `page${id}documentid`,
  headline: `Headline ${id}`,
});
const pages = (...ids: number[]) => ids.map(page);
const untouched = { connect: [], disconnect: [] };

/** What the field shows after the value was written: the same references in the same order. */
const shown = (stored: RelatedReference[], wanted: RelatedReference[]) =>
  referencesIn(stored, valueFor(stored, wanted)).map(({ id }) => id);

describe('the article’s references in the form', () => {
  it('are those that are stored while nobody has touched the field', () => {
    expect(referencesIn(pages(1, 2, 3), untouched).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(referencesValue(undefined)).toEqual(untouched);
    expect(referencesValue({ connect: [{ id: 'x' }, null], disconnect: 'no' })).toEqual(untouched);
  });

  it('are no edit where they are as stored', () => {
    expect(valueFor(pages(1, 2), pages(1, 2))).toEqual(untouched);
  });

  it('takes a new page behind the stored ones, and touches none of these', () => {
    const value = valueFor(pages(1, 2), pages(1, 2, 3));
    expect(value.disconnect).toEqual([]);
    expect(value.connect).toMatchObject([
      {
        id: 3,
        label: 'Headline 3',
        __temp_key__: 'a2',
        apiData: {
          id: 3,
          documentId: 'page3documentid',
          isTemporary: true,
          position: { end: true },
        },
      },
    ]);
  });

  it('sends the whole list in its order where the original comes before the stored relay', () => {
    const value = valueFor(pages(1), pages(2, 1));
    expect(value.connect.map(({ id, apiData }) => [id, apiData?.position])).toEqual([
      [2, { end: true }],
      [1, { end: true }],
    ]);
    // What is stored already is no news to the field.
    expect(value.connect[1]?.apiData).not.toHaveProperty('isTemporary');
  });

  it.each([
    ['a removal', [1, 2, 3], [1, 3]],
    ['a removal and a new page', [1, 2, 3], [3, 4]],
    ['another order', [1, 2, 3], [3, 1, 2]],
    ['more than the field loads at once', [1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['another order of many', [1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 4, 3, 2, 1]],
    ['an article that is being created', [], [2, 1]],
    ['all taken out', [1, 2], []],
  ])('shows what was written: %s', (_, stored, wanted) => {
    expect(shown(pages(...stored), pages(...wanted))).toEqual(wanted);
  });

  it('keeps its order past the ten and the sixty-two of a key', () => {
    const many = Array.from({ length: 75 }, (_, i) => i + 1);
    expect(shown(pages(1, 2), pages(...many))).toEqual(many);
  });

  it('reads what Strapi’s own field has added, between stored pages and at the end', () => {
    const byStrapi = referencesValue({
      connect: [
        { id: 9, __temp_key__: 'a0V', apiData: { id: 9, documentId: 'page9documentid' } },
        { id: 8, __temp_key__: 'a2', apiData: { id: 8, documentId: 'page8documentid' } },
      ],
      disconnect: [{ id: 2 }],
    });
    expect(referencesIn(pages(1, 2, 3), byStrapi).map(({ id }) => id)).toEqual([1, 9, 3, 8]);
  });
});

import type { Look } from '../look';

export const tagLook: Look = {
  mainField: 'label',
  sortBy: 'label',
  sortOrder: 'ASC',
  list: ['label', 'kind', 'hashtag', 'mediaTopic'],
  edit: [
    [
      ['label', 8],
      ['kind', 4],
    ],
    [
      ['slug', 6],
      ['hashtag', 6],
    ],
    [['aliases', 12]],
    [
      ['mediaTopic', 6],
      ['wikidataId', 6],
    ],
  ],
  fields: {
    label: { label: 'Label' },
    slug: { label: 'Slug', description: 'Left empty, it is made from the label' },
    kind: { label: 'Kind' },
    aliases: { label: 'Other labels', description: 'A list: ["EU", "European Union"]' },
    hashtag: { label: 'Hashtag', description: 'Without the number sign' },
    mediaTopic: {
      label: 'IPTC Media Topic',
      placeholder: 'medtop:11000000',
    },
    wikidataId: { label: 'Wikidata', placeholder: 'Q42' },
    mergedInto: { label: 'Merged into', mainField: 'label' },
  },
};

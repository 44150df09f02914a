import type { Look } from '../look';

export const referenceLook: Look = {
  mainField: 'headline',
  sortBy: 'updatedAt',
  sortOrder: 'DESC',
  list: ['headline', 'outlet', 'publishedOn', 'linkState', 'url'],
  edit: [
    [
      ['outlet', 4],
      ['takenFrom', 4],
      ['relayKind', 4],
    ],
    [['url', 12]],
    [['headline', 12]],
    [
      ['byline', 6],
      ['language', 6],
    ],
    [
      ['publishedOn', 4],
      ['accessedOn', 4],
      ['linkState', 4],
    ],
    [['archiveUrl', 12]],
    [['otherUrls', 12]],
  ],
  fields: {
    outlet: { label: 'Outlet', mainField: 'name' },
    url: {
      label: 'Web address',
      description: 'Left empty while the page is known only by its outlet and day',
      placeholder: 'https://',
    },
    otherUrls: {
      label: 'Other addresses',
      description: 'A list of other addresses of the same page',
    },
    headline: { label: 'Headline' },
    byline: { label: 'Byline', description: 'As printed' },
    language: { label: 'Language', placeholder: 'fr' },
    publishedOn: { label: 'Published on' },
    accessedOn: { label: 'Read on' },
    archiveUrl: { label: 'Archived at', placeholder: 'https://' },
    takenFrom: {
      label: 'Taken from',
      description: 'The page that this one relays',
      mainField: 'headline',
    },
    relayKind: { label: 'How it was taken', description: 'From the page that this one relays' },
    linkState: { label: 'Link' },
  },
};

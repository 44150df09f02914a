import type { Look } from '../look';

export const articleLook: Look = {
  mainField: 'headline',
  sortBy: 'updatedAt',
  sortOrder: 'DESC',
  list: ['headline', 'byline', 'mentionCount', 'unattributedCount', 'updatedAt'],
  edit: [
    [['headline', 12]],
    [['standfirst', 12]],
    [['body', 12]],
    [
      ['byline', 6],
      ['creditLine', 6],
    ],
    [
      ['tags', 6],
      ['references', 6],
    ],
    [
      ['slug', 6],
      ['language', 6],
    ],
  ],
  fields: {
    headline: { label: 'Headline' },
    slug: {
      label: 'Slug',
      description: 'The last part of the web address. Left empty, it is made from the headline',
    },
    standfirst: { label: 'Standfirst', description: 'The lines between headline and text' },
    body: { label: 'Text' },
    byline: { label: 'Byline', description: 'Who wrote it, as printed' },
    creditLine: {
      label: 'Credit line',
      description: 'Where the story comes from, as printed',
      placeholder: 'Source: The Harbour Post, 3 May 2026',
    },
    language: {
      label: 'Language',
      description: 'A language tag such as en or nl-BE. Left empty, it is that of the locale',
    },
    tags: { label: 'Tags', mainField: 'label' },
    references: {
      label: 'Based on',
      description: 'The pages on which the story is based, the original first',
      mainField: 'headline',
    },
    relayKind: { label: 'How it was taken' },
    corrections: { label: 'Corrections' },
    mentions: { label: 'Mentions' },
    notQuotes: { label: 'Not quotes' },
    quotes: { label: 'Quotes', mainField: 'text' },
    revision: { label: 'Revision' },
    mentionCount: { label: 'Mentions' },
    unattributedCount: { label: 'Unattributed' },
    changedCount: { label: 'Changed' },
    orphanedCount: { label: 'Orphaned' },
  },
};

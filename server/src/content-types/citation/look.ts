import type { Look } from '../look';

export const citationLook: Look = {
  mainField: 'wording',
  sortBy: 'updatedAt',
  sortOrder: 'DESC',
  list: ['wording', 'quote', 'reference', 'role', 'match'],
  edit: [
    [
      ['quote', 6],
      ['reference', 6],
    ],
    [['wording', 12]],
    [
      ['role', 4],
      ['language', 4],
      ['match', 4],
    ],
    [['deepLink', 12]],
  ],
  fields: {
    quote: { label: 'Quote', mainField: 'text' },
    reference: { label: 'Page', mainField: 'headline' },
    role: {
      label: 'Role',
      description:
        'The page where the words were first printed, one that relays them, or a translation',
    },
    wording: { label: 'Wording', description: 'The words as printed on that page' },
    language: { label: 'Language' },
    match: { label: 'Comparison', description: 'Whether the words were found on the page' },
    similarity: { label: 'Similarity' },
    deepLink: { label: 'Link to the words' },
    selector: { label: 'Place on the page' },
    findings: { label: 'Findings' },
  },
};

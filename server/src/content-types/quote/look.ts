import type { Look } from '../look';

export const quoteLook: Look = {
  mainField: 'text',
  sortBy: 'updatedAt',
  sortOrder: 'DESC',
  list: ['text', 'speaker', 'speakerStatus', 'reviewStatus', 'updatedAt'],
  edit: [
    [['text', 12]],
    [
      ['speakerStatus', 6],
      ['speaker', 6],
    ],
    [
      ['attributedTo', 6],
      ['via', 6],
    ],
    [
      ['saidOn', 4],
      ['occasion', 8],
    ],
    [['originalText', 12]],
    [
      ['language', 4],
      ['originalLanguage', 4],
      ['translator', 4],
    ],
    [
      ['backTranslated', 4],
      ['reviewStatus', 8],
    ],
    [
      ['tags', 6],
      ['citations', 6],
    ],
  ],
  fields: {
    text: { label: 'Words' },
    language: { label: 'Language', placeholder: 'en' },
    speaker: { label: 'Speaker', mainField: 'name' },
    speakerStatus: {
      label: 'Who spoke',
      description:
        'Named: a source is chosen. Unnamed or withheld: readers see a description. Unattributed: nobody has said yet',
    },
    attributedTo: {
      label: 'Shown to readers as',
      description: 'Where there is no name',
      placeholder: 'an official who asked not to be named',
    },
    via: {
      label: 'Via',
      description: 'Who relayed the words, nearest to the speaker first',
      mainField: 'name',
    },
    originalText: {
      label: 'Original words',
      description: 'As they were said, where the words above are a translation',
    },
    originalLanguage: { label: 'Original language' },
    translator: { label: 'Translator' },
    backTranslated: {
      label: 'Translated back',
      description:
        'The words are printed in the language in which they were said, from a translation',
    },
    saidOn: { label: 'Said on' },
    occasion: { label: 'Occasion', placeholder: 'interview with The Harbour Post' },
    reviewStatus: { label: 'Review' },
    tags: { label: 'Tags', mainField: 'label' },
    citations: { label: 'Printed in', mainField: 'wording' },
  },
};

import type { Look } from '../look';

export const sourceLook: Look = {
  mainField: 'name',
  sortBy: 'name',
  sortOrder: 'ASC',
  list: ['name', 'kind', 'role', 'affiliation', 'confidential'],
  edit: [
    [
      ['name', 8],
      ['kind', 4],
    ],
    [
      ['role', 6],
      ['affiliation', 6],
    ],
    [
      ['homePage', 6],
      ['owner', 6],
    ],
    [
      ['language', 4],
      ['wikidataId', 4],
      ['creditTemplate', 4],
    ],
    [['aliases', 12]],
    [['domains', 12]],
    [
      ['confidential', 4],
      ['identity', 8],
    ],
    [['notes', 12]],
  ],
  fields: {
    name: {
      label: 'Name',
      description: 'For a confidential source a working label, never the real name',
    },
    kind: { label: 'Kind' },
    role: { label: 'Role', placeholder: 'professor of constitutional law' },
    affiliation: { label: 'Affiliation', mainField: 'name' },
    owner: {
      label: 'Owner',
      description: 'The company to which an outlet belongs',
      mainField: 'name',
    },
    aliases: {
      label: 'Other names',
      description: 'A list: ["H.L.N.", "Het Laatste Nieuws"]',
    },
    domains: {
      label: 'Web domains',
      description: 'A list of the domains under which an outlet publishes: ["hln.be"]',
    },
    homePage: { label: 'Home page', placeholder: 'https://' },
    language: { label: 'Language', placeholder: 'nl-BE' },
    wikidataId: { label: 'Wikidata', placeholder: 'Q42' },
    creditTemplate: {
      label: 'Credit line',
      description: 'How this outlet wants to be credited, such as {original}, via {relay} ({date})',
    },
    confidential: {
      label: 'Confidential',
      description: 'Readers see how the source is described in each quote and nothing else',
    },
    identity: {
      label: 'Identity',
      description: 'The real name of a confidential source. Only roles that have this field see it',
    },
    notes: { label: 'Notes', description: 'For the newsroom alone' },
    mergedInto: { label: 'Merged into', mainField: 'name' },
  },
};

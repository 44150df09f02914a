import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../../admin/src/hooks/use-text';
import { changedFields } from '../../../admin/src/components/page-form/draft';
import { addressOf, articleAddress } from '../../../admin/src/pages/references/addresses';
import { ourWords } from '../../../admin/src/pages/references/detail/our-words';
import { sinceThen } from '../../../admin/src/pages/references/detail/since-then';
import {
  matchTones,
  pageName,
  sayDoubt,
  sayLanguage,
  shortAddress,
  stateTones,
} from '../../../admin/src/components/reference/say';
import { sayChange, sayProgress, sayTask, tenthOf } from '../../../admin/src/pages/references/say';
import en from '../../../admin/src/translations/en.json';
import fr from '../../../admin/src/translations/fr.json';
import nl from '../../../admin/src/translations/nl.json';
import { checkStates, recheckModes } from '../../../plugin/model/check';
import type { CheckProgress } from '../../../plugin/model/check';
import { citationMatches, citationRoles } from '../../../plugin/model/citation';
import { walls } from '../../../plugin/model/page';
import type { ReferenceSummary } from '../../../plugin/model/reference';
import type { SourceSummary } from '../../../plugin/model/source';
import {
  linkStates,
  relayKinds,
  searchReferencesQuery,
  snapshotWays,
} from '../../../plugin/model/reference';
import { taskKinds, taskOutcomes } from '../../../plugin/model/task';
import type { TaskKind, TaskSummary } from '../../../plugin/model/task';
import { changeKinds, translationDoubts } from '../../../plugin/model/wording';
import { compareWording } from '../../../plugin/wording';

const languages: [string, Record<string, string>][] = [
  ['en', en],
  ['fr', fr],
  ['nl', nl],
];

const textIn = (locale: string, messages: Record<string, string>): Text => {
  const intl = createIntl({ locale, messages, onError: failing });
  return (key, values) => intl.formatMessage({ id: key }, values);
};
const failing = (error: Error) => {
  throw error;
};
const english = textIn('en', en);

const task = (kind: TaskKind, after: string | null = null): TaskSummary => ({
  documentId: 't1',
  kind,
  reference: 'r1',
  citation: null,
  createdAt: '2026-11-28T09:00:00.000Z',
  before: null,
  after,
});

const run = (part: Partial<CheckProgress>): CheckProgress => ({
  state: 'running',
  done: 0,
  total: 0,
  startedAt: '2026-11-28T09:00:00.000Z',
  finishedAt: null,
  counts: { found: 0, moved: 0, changed: 0, gone: 0, failed: 0 },
  startedBy: 'Ada Lovel',
  message: null,
  ...part,
});

describe('what an editor is told', () => {
  const keys = [
    ...linkStates.flatMap((state) => [
      `references.state.${state}`,
      `references.state.say.${state}`,
    ]),
    ...citationMatches.map((match) => `references.match.${match}`),
    ...citationRoles.map((role) => `references.role.${role}`),
    ...relayKinds.map((kind) => `references.relay.${kind}`),
    ...walls.flatMap((wall) => [`references.wall.${wall}`, `references.wall.say.${wall}`]),
    ...snapshotWays.map((way) => `references.snapshot.${way}`),
    ...changeKinds.map((change) => `references.change.${change}`),
    ...translationDoubts.map((kind) => `references.doubt.${kind}`),
    ...searchReferencesQuery.shape.sort.unwrap().options.map((sort) => `references.sort.${sort}`),
    ...taskKinds.flatMap((kind) => [`tasks.say.${kind}`, `tasks.accept.${kind}`]),
    ...taskOutcomes.map((outcome) => `tasks.said.${outcome}`),
    ...recheckModes.map((mode) => `checks.schedule.${mode}`),
    // While it goes on, its progress is said.
    ...checkStates
      .filter((state) => state !== 'running' && state !== 'stopping')
      .map((state) => `checks.last.${state}`),
    ...Object.keys(run({}).counts).map((count) => `checks.count.${count}`),
  ];

  it.each(languages)('has words in %s for whatever the server may say', (_, messages) => {
    expect(keys.filter((key) => !messages[key])).toEqual([]);
  });

  it('has a colour for every state of a link and of a quote, and none twice', () => {
    expect(new Set(linkStates.map((state) => stateTones[state])).size).toBe(linkStates.length);
    expect(new Set(citationMatches.map((match) => matchTones[match])).size).toBe(
      citationMatches.length,
    );
  });
});

describe('a page', () => {
  it('is called by its headline, else by its address, else it is missing', () => {
    const url = 'https://www.hln.be/sport/veerboot/';
    expect(pageName({ headline: 'De veerboot vaart', url }, english)).toBe('De veerboot vaart');
    expect(pageName({ headline: null, url }, english)).toContain('hln.be/sport/veerboot');
    expect(pageName({ headline: null, url: null }, english)).toBe('Exact page missing');
  });

  it('has an address without what every address has', () => {
    expect(shortAddress('https://www.hln.be/sport/?id=4')).toBe('hln.be/sport?id=4');
    expect(shortAddress('no address')).toBe('no address');
  });

  it('has its language by name, or by its tag where nobody has a name for it', () => {
    expect(sayLanguage('nl-BE', 'en')).toBe('Flemish');
    expect(sayLanguage('nl', 'fr')).toBe('néerlandais');
    expect(sayLanguage('no language', 'en')).toBe('no language');
  });

  it('has an address in the admin, and its articles theirs, each in its own locale', () => {
    expect(addressOf('r1')).toBe('/plugins/newsroom/references/r1');
    expect(articleAddress('a1', 'fr')).toBe(
      '/content-manager/collection-types/plugin::newsroom.article/a1?plugins[i18n][locale]=fr',
    );
    expect(articleAddress('a1', null)).not.toContain('?');
  });
});

describe('a task', () => {
  it.each(languages)('is one sentence in %s, whatever it is about', (locale, messages) => {
    const text = textIn(locale, messages);
    const said = taskKinds.map((kind) => sayTask(task(kind), text));
    expect(new Set(said).size).toBe(taskKinds.length);
  });

  it('says to which address a page has moved', () => {
    expect(sayTask(task('page-moved', 'https://www.hln.be/nieuw'), english)).toBe(
      'The page answers at another address: hln.be/nieuw',
    );
  });
});

describe('a passage that reads otherwise now', () => {
  it('has lost its last words, though a quote may be a part of what stands there', () => {
    const before = 'We sail on Sunday, and on Monday we rest.';
    const compared = compareWording(before, 'We sail on Sunday', { language: 'en' });
    const since = sinceThen(compared);
    expect(since.changes).toContain('dropped');
    expect(since.verdict).toBe('altered');
    const lost = since.parts.filter(({ change }) => change === 'dropped');
    expect(
      lost.map(({ original }) => before.slice(original.start, original.end)).join(''),
    ).toContain('on Monday we rest');
  });

  it('has changed in what the comparison says, and in nothing else', () => {
    const compared = compareWording('We sail on Sunday.', 'We do not sail on Sunday.', {
      language: 'en',
    });
    expect(compared.changes).toContain('negation');
    expect(sinceThen(compared)).toBe(compared);
  });
});

describe('a page that a colleague corrected meanwhile', () => {
  const page: ReferenceSummary = {
    documentId: 'r1',
    updatedAt: '2026-11-28T09:00:00.000Z',
    outlet: null,
    url: 'https://www.hln.be/veerboot',
    otherUrls: [],
    archiveUrl: null,
    headline: 'De veerboot vaart',
    byline: null,
    language: 'nl',
    publishedOn: null,
    accessedOn: null,
    takenFrom: null,
    relayKind: null,
    linkState: 'found',
    checkedAt: null,
    hasText: false,
    wall: null,
    quoteCount: 0,
    openTasks: 0,
  };
  const outlet: SourceSummary = {
    documentId: 'o1',
    name: 'HLN',
    kind: 'outlet',
    role: null,
    affiliation: null,
    aliases: [],
    confidential: false,
  };

  it('is told field by field, its outlet too', () => {
    const newer = {
      ...page,
      outlet,
      byline: 'Hanne Loots',
      archiveUrl: 'https://archive.example/1',
    };
    expect(changedFields(page, newer)).toEqual(['outlet', 'archiveUrl', 'byline']);
  });

  it('has no field to tell of where only its words were read', () => {
    const newer = { ...page, updatedAt: '2026-11-28T10:00:00.000Z', hasText: true };
    expect(changedFields(page, newer)).toEqual([]);
  });
});

describe('our words beside those of the page', () => {
  const quote = {
    text: 'We sail on Sunday',
    language: 'en',
    originalText: 'We varen zondag',
    originalLanguage: 'nl',
  };

  it('are those that we print, where the page is in their language', () => {
    expect(ourWords(quote, 'en-GB')).toBe('We sail on Sunday');
    expect(ourWords({ ...quote, language: null }, 'nl')).toBe('We sail on Sunday');
  });

  it('are the original words that we keep, where the page is in theirs', () => {
    expect(ourWords(quote, 'nl-BE')).toBe('We varen zondag');
  });

  it('are none where the page is in another language', () => {
    expect(ourWords(quote, 'fr')).toBeNull();
    expect(ourWords({ ...quote, originalText: null }, 'nl')).toBeNull();
  });
});

describe('the check', () => {
  it('says how far it is, and what it has found so far', () => {
    expect(sayProgress(run({ total: 80 }), english)).toBe('0 of 80 pages');
    const counts = { found: 10, moved: 0, changed: 1, gone: 0, failed: 2 };
    expect(sayProgress(run({ done: 13, total: 80, counts }), english)).toBe(
      '13 of 80 pages: 10 found, 1 changed, 2 without an answer',
    );
  });

  it('is told to a screen reader at every tenth', () => {
    expect([0, 7, 8, 79, 80].map((done) => tenthOf({ done, total: 80 }))).toEqual([
      0, 0, 10, 90, 100,
    ]);
    expect(tenthOf({ done: 0, total: 0 })).toBe(0);
  });
});

describe('a reading that was kept', () => {
  it('says how many words came and went since the one before', () => {
    expect(sayChange({ added: 12, dropped: 0 }, english)).toBe('12 words added, none dropped');
    expect(sayChange({ added: 0, dropped: 3 }, english)).toBe('No word added, 3 dropped');
    expect(sayChange({ added: 0, dropped: 0 }, english)).toBe('The same words as before');
    expect(sayChange(null, english)).toBeNull();
  });
});

describe('a doubt about a translation', () => {
  it('says what stands there and what stands here', () => {
    expect(sayDoubt({ kind: 'number', original: '40', printed: '14' }, english)).toBe(
      'Number: 40 there, 14 here',
    );
    expect(sayDoubt({ kind: 'name', original: 'Hanne Loots', printed: null }, english)).toBe(
      'Name: Hanne Loots there, nothing here',
    );
  });
});

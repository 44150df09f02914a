import { describe, expect, it } from 'vitest';
import { importStoryInput } from '../../../plugin/model/article';
import type { SourceSummary } from '../../../plugin/model/source';
import { decideCard, makeCards } from '../../../admin/src/pages/import/cards';
import { chainOf, changeLink, moveLink } from '../../../admin/src/pages/import/chain';
import { dayOf, localDay } from '../../../admin/src/pages/import/days';
import { proposedAttribution, saidBy } from '../../../admin/src/pages/import/decisions';
import {
  errorAt,
  errorsOfDetails,
  errorsOfIssues,
  mentionsWithErrors,
  unplaced,
} from '../../../admin/src/pages/import/field-errors';
import { namedSource, namesToResolve, usedNames } from '../../../admin/src/pages/import/names';
import type { KeyedDecision } from '../../../admin/src/pages/import/session';
import { addTag, chooseTags, removeTag, tagLabels } from '../../../admin/src/pages/import/tags';
import { buildImport } from '../../../admin/src/pages/import/to-input';
import type { ImportParts } from '../../../admin/src/pages/import/to-input';
import { proposalAt } from './import-samples';

const headline = proposalAt(12, { text: 'close to the edge', field: 'headline', kind: 'headline' });
const sentence = proposalAt(1, {
  text: 'We are close to the edge,',
  speaker: 'Ada Quill',
  role: 'director of the line',
});
const scare = proposalAt(70, { text: 'experts', utterance: 2 });
const open = proposalAt(90, { text: 'The boats stay,', utterance: 3, speaker: 'Ben Oake' });
const proposals = [headline, sentence, scare, open];

const cards = () => {
  let decisions: KeyedDecision[] = [];
  const [first, second] = makeCards(proposals, []).cards;
  if (!first || !second) throw new Error('three cards expected');
  const attribution = proposedAttribution(sentence, 'en');
  decisions = decideCard(decisions, first, { act: 'accept', attribution });
  decisions = decideCard(decisions, second, { act: 'not-quote' });
  return makeCards(proposals, decisions).cards;
};

const ids: Record<string, string> = { 'Ada Quill': 'adaquill01', 'De Kade': 'dekade0001' };

const parts = (more: Partial<ImportParts> = {}): ImportParts => ({
  locale: 'en',
  fields: {
    headline: ' Ferry line “close to the edge” ',
    originalHeadline: 'Veerdienst op de rand',
    standfirst: '',
    byline: '',
    creditLine: 'Source : De Kade, 03/02/2026',
    language: 'en',
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: '“We are close to the edge,” …' }] },
    ],
    proposals,
  },
  language: 'en',
  tags: [
    { label: 'Ferry', documentId: 'tagferry01' },
    { label: 'Harbour', documentId: null },
  ],
  chain: [{ id: 'a', outlet: { name: 'De Kade' }, url: '', publishedOn: '2026-02-03' }],
  cards: cards(),
  documentIdOf: ({ name }) => ids[name] ?? 'unknown000',
  ...more,
});

describe('the request that makes the draft', () => {
  it('is one that the server takes', () => {
    const checked = importStoryInput.safeParse(buildImport(parts()).input);
    expect(checked.error?.issues ?? []).toEqual([]);
  });

  it('attributes an utterance once: its other printings are the same', () => {
    const { mentions } = buildImport(parts()).input.article;
    expect(mentions?.map(({ id, field, sameAs }) => [id, field, sameAs ?? null])).toEqual([
      ['m1', 'headline', null],
      ['m2', 'body', 'm1'],
    ]);
    expect(mentions?.[0]?.attribution).toMatchObject({
      speaker: 'adaquill01',
      speakerStatus: 'named',
    });
    expect(mentions?.[0]?.attribution?.text).toBeUndefined();
    expect(mentions?.[1]?.attribution).toBeUndefined();
  });

  it('keeps what is printed around each printing', () => {
    const { mentions } = buildImport(parts()).input.article;
    expect(mentions?.map(({ roleAsPrinted }) => roleAsPrinted)).toEqual([
      null,
      'director of the line',
    ]);
  });

  it('leaves what is undecided to the panel, and remembers what is no quote', () => {
    const { mentions, notQuotes } = buildImport(parts()).input.article;
    expect(mentions).toHaveLength(2);
    expect(notQuotes?.map(({ segment }) => segment.exact)).toEqual(['experts']);
  });

  it('names tags on record by their id and new ones by their label', () => {
    expect(buildImport(parts()).input.tags).toEqual([
      { documentId: 'tagferry01' },
      { label: 'Harbour' },
    ]);
  });

  it('gives the original headline to the last page of the chain', () => {
    const chain = [
      { id: 'a', outlet: { name: 'First' }, url: 'https://first.example/1', publishedOn: '' },
      { id: 'b', outlet: { name: 'De Kade' }, url: '', publishedOn: '2026-02-03' },
    ];
    const { references } = buildImport(parts({ chain })).input;
    expect(references.map((reference) => reference.headline)).toEqual([
      null,
      'Veerdienst op de rand',
    ]);
    expect(references.map((reference) => reference.url)).toEqual(['https://first.example/1', null]);
  });

  it('says of which card each mention is', () => {
    expect(buildImport(parts()).utterances).toEqual([1, 1]);
  });
});

describe('an error', () => {
  const issuesOf = (more: Partial<ImportParts>) => {
    const checked = importStoryInput.safeParse(buildImport(parts(more)).input);
    return errorsOfIssues(checked.error?.issues ?? []);
  };

  it('stands beside its field, in words of ours', () => {
    const chain = [
      { id: 'a', outlet: { name: 'De Kade' }, url: 'dekade.example', publishedOn: 'May' },
    ];
    expect(issuesOf({ chain })).toEqual({
      'references.0.url': { id: 'url' },
      'references.0.publishedOn': { id: 'day' },
    });
    const fields = { ...parts().fields, headline: ' ', byline: 'x'.repeat(300) };
    expect(issuesOf({ fields })).toEqual({
      'article.headline': { id: 'required' },
      'article.byline': { id: 'too-long', maximum: 255 },
    });
  });

  it('of the server stands beside its field in the server’s words', () => {
    const errors = errorsOfDetails({
      errors: [
        {
          path: ['article', 'mentions', '1', 'segments'],
          message: 'not in the text',
          name: 'ValidationError',
        },
        { path: ['tags', 0, 'label'], message: 'too long', name: 'ValidationError' },
        'nonsense',
      ],
    });
    expect(errorAt(errors, 'tags')).toEqual({ text: 'too long' });
    expect([...mentionsWithErrors(errors)]).toEqual([[1, { text: 'not in the text' }]]);
    expect(unplaced(errors, ['tags'])).toEqual(['article.mentions.1.segments']);
    expect(errorAt(errors, 'tag')).toBeNull();
  });
});

const source = (part: Partial<SourceSummary>): SourceSummary => ({
  documentId: 'source0001',
  name: 'De Kade',
  kind: 'outlet',
  role: null,
  affiliation: null,
  aliases: [],
  confidential: false,
  ...part,
});

describe('a printed name', () => {
  const used = {
    key: 'de kade',
    name: 'De Kade',
    use: 'outlet',
    likelyKind: 'outlet',
    role: null,
  } as const;

  it('is the one source that bears it', () => {
    expect(namedSource(used, undefined, [source({})])).toMatchObject({ state: 'on-record' });
  });

  it('of an outlet is no person of that name', () => {
    expect(namedSource(used, undefined, [source({ kind: 'person' })])).toEqual({
      state: 'new',
      kind: 'outlet',
    });
  });

  it('that several bear is for a person to decide', () => {
    const two = [source({}), source({ documentId: 'source0002' })];
    expect(namedSource(used, undefined, two)).toEqual({ state: 'unclear', among: two });
    expect(namedSource(used, { source: source({ documentId: 'source0002' }) }, two)).toMatchObject({
      source: { documentId: 'source0002' },
    });
  });

  it('is never taken for a confidential source by itself', () => {
    const confidential = [source({ confidential: true })];
    expect(namedSource(used, undefined, confidential)).toMatchObject({ state: 'unclear' });
  });

  it('is not called new before the server has answered', () => {
    expect(namedSource(used, undefined, undefined)).toEqual({ state: 'asking' });
  });

  it('is asked for when an accept would use it, and made only when one does', () => {
    const chain = [{ id: 'a', outlet: { name: 'De Kade' }, url: '', publishedOn: '' }];
    expect(namesToResolve(chain, cards())).toEqual(['Ada Quill', 'Ben Oake', 'De Kade']);
    expect(usedNames(chain, cards()).map(({ name, likelyKind }) => [name, likelyKind])).toEqual([
      ['De Kade', 'outlet'],
      ['Ada Quill', 'person'],
    ]);
  });
});

describe('another speaker than the one who is proposed', () => {
  it('is a new source without the role that is printed beside the proposed one', () => {
    const [card] = makeCards([sentence], []).cards;
    if (!card) throw new Error('one card expected');
    const attribution = saidBy(proposedAttribution(sentence, 'en'), 'Ben Oake', [card]);
    const decided = decideCard([], card, { act: 'accept', attribution });
    expect(usedNames([], makeCards([sentence], decided).cards)).toMatchObject([
      { name: 'Ben Oake', likelyKind: 'person', role: null },
    ]);
    const proposed = decideCard([], card, {
      act: 'accept',
      attribution: proposedAttribution(sentence, 'en'),
    });
    expect(usedNames([], makeCards([sentence], proposed).cards)).toMatchObject([
      { name: 'Ada Quill', role: 'director of the line' },
    ]);
  });
});

describe('the chain of outlets', () => {
  const page = (outlet: string) => ({ outlet, url: null, headline: null, publishedOn: null });

  it('is that of the reading, with the day and the page of each', () => {
    const links = chainOf([
      page('Harbour Post'),
      { ...page('De Kade'), publishedOn: '2026-02-03' },
    ]);
    expect(links.map(({ outlet, publishedOn }) => [outlet.name, publishedOn])).toEqual([
      ['Harbour Post', ''],
      ['De Kade', '2026-02-03'],
    ]);
  });

  it('is changed and reordered by its links', () => {
    const links = chainOf([page('A'), page('B')]);
    expect(moveLink(links, 'read-1', -1).map(({ outlet }) => outlet.name)).toEqual(['B', 'A']);
    expect(moveLink(links, 'read-0', -1)).toEqual(links);
    expect(changeLink(links, 'read-1', { url: 'https://b.example/' })[1]?.url).toBe(
      'https://b.example/',
    );
  });
});

describe('the tags', () => {
  it('are those read and those added, without those taken away', () => {
    let edits = { added: [] as string[], removed: [] as string[] };
    edits = addTag(edits, ' Port ');
    edits = removeTag(edits, 'Ferry');
    expect(tagLabels(['Ferry', 'Harbour', 'HARBOUR'], edits)).toEqual(['Harbour', 'Port']);
    edits = addTag(edits, 'ferry');
    expect(tagLabels(['Ferry'], edits)).toEqual(['Ferry', 'Port']);
  });

  it('of one record are one tag', () => {
    const tag = { documentId: 'tagferry01', label: 'Ferry', kind: null };
    expect(
      chooseTags(['Ferry', 'Ferries', 'Dock'], { Ferry: tag, Ferries: tag, Dock: null }),
    ).toEqual([
      { label: 'Ferry', documentId: 'tagferry01' },
      { label: 'Dock', documentId: null },
    ]);
  });
});

describe('a day', () => {
  it('is the same day on the editor’s clock, there and back', () => {
    for (const day of ['2026-01-01', '2026-03-29', '2026-10-25', '2028-02-29']) {
      const date = localDay(day);
      expect(date && dayOf(date)).toBe(day);
    }
    expect(localDay('2026-02-30')).toBeUndefined();
    expect(localDay('soon')).toBeUndefined();
  });
});

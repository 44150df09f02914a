import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { citeInDecisions } from '../../../admin/src/panel/decisions';
import { locate } from '../../../admin/src/panel/live-mentions';
import {
  likelyRole,
  linkedInDraft,
  linkedOnRecord,
  quoteLinks,
  withCitation,
  withRole,
  withoutCitation,
} from '../../../admin/src/panel/original/citations';
import type { QuoteLinks } from '../../../admin/src/panel/original/citations';
import {
  comparedWords,
  decidedQuotes,
  isDecided,
  wordsOnRecord,
  wordsProposed,
} from '../../../admin/src/panel/original/quote-words';
import { progressOf, viewOf } from '../../../admin/src/panel/row-view';
import { listRows } from '../../../admin/src/panel/rows';
import en from '../../../admin/src/translations/en.json';
import type { ChainPage } from '../../../plugin/model/chain';
import type { CitationSummary, WordingCheck } from '../../../plugin/model/citation';
import type { Mention } from '../../../plugin/model/mention';
import type { QuoteSummary } from '../../../plugin/model/quote';
import type { SourceSummary } from '../../../plugin/model/source';
import { compareWording } from '../../../plugin/wording';
import { mentionOf, proposalOf } from './panel-samples';

const body =
  '“The harbour stays open all winter,” said Lena Maes. “We have the boats and the people.”';
const first = 'The harbour stays open all winter,';
const second = 'We have the boats and the people.';

const lena: SourceSummary = {
  documentId: 'lenamaes01',
  name: 'Lena Maes',
  kind: 'person',
  role: null,
  affiliation: null,
  aliases: ['L. Maes'],
  confidential: false,
};

const quoteOf = (documentId: string, part: Partial<QuoteSummary> = {}): QuoteSummary => ({
  documentId,
  updatedAt: '2026-11-24T08:00:00.000Z',
  text: 'The harbour stays open all winter',
  language: null,
  speaker: lena,
  speakerStatus: 'named',
  attributedTo: null,
  via: [],
  originalText: null,
  originalLanguage: null,
  translator: null,
  backTranslated: false,
  saidOn: null,
  occasion: null,
  reviewStatus: 'unreviewed',
  articleCount: 1,
  ...part,
});

const page = (documentId: string, name: string, language: string | null = null): ChainPage => ({
  documentId,
  updatedAt: '2026-11-24T08:00:00.000Z',
  outlet: {
    documentId: `outlet${documentId}`,
    name,
    kind: 'outlet',
    aliases: [],
    domains: [],
    language: null,
    creditTemplate: null,
  },
  url: null,
  archiveUrl: null,
  headline: null,
  byline: null,
  language,
  publishedOn: null,
  takenFrom: null,
  relayKind: null,
  relayShown: null,
  linkState: 'unchecked',
  hasText: true,
  named: [],
});
const pages = [page('hlnpage1', 'HLN', 'nl-BE'), page('sevenpage', '7sur7', 'fr-BE')];
const french = { text: 'Nous avons les bateaux', language: 'fr', speakers: [] };

const checkOf = (reference: string, part: Partial<WordingCheck> = {}): WordingCheck => ({
  reference,
  match: 'unchecked',
  why: null,
  wording: null,
  comparison: null,
  doubts: [],
  passages: [],
  deepLink: null,
  saidIn: null,
  translatedBack: false,
  ...part,
});

const citationOf = (
  reference: string,
  match: CitationSummary['match'],
  role: CitationSummary['role'] = 'original',
): CitationSummary => ({
  documentId: `citation${reference}`,
  updatedAt: '2026-11-24T08:00:00.000Z',
  quote: 'quotem1',
  reference,
  role,
  wording: null,
  language: null,
  match,
  similarity: null,
  deepLink: null,
  changes: [],
  doubts: [],
});

describe('the words of the story’s quotes', () => {
  const rowsOf = (mentions: Mention[]) =>
    listRows([], locate({ headline: '', standfirst: '', body }, mentions, [])).rows;
  const decided = (mentions: Mention[], quotes: QuoteSummary[] = []) =>
    decidedQuotes(
      rowsOf(mentions),
      new Map(mentions.map((mention) => [mention.id, mention])),
      {
        quotes: new Map(quotes.map((quote) => [quote.documentId, quote])),
        sources: new Map([[lena.documentId, lena]]),
      },
      'en',
    );

  it('are those of the record, in the article’s language where the quote says none', () => {
    const words = decided([mentionOf('m1', body, first)], [quoteOf('quotem1')]);
    expect([...words]).toEqual([
      [
        'quote quotem1',
        {
          documentId: 'quotem1',
          text: 'The harbour stays open all winter',
          language: 'en',
          originalText: null,
          originalLanguage: null,
          speakers: ['Lena Maes', 'L. Maes'],
        },
      ],
    ]);
  });

  it('are those that a decision prints, freed of the comma before “said”', () => {
    const mention = mentionOf('m1', body, first, {
      quote: undefined,
      attribution: { speakerStatus: 'named', speaker: lena.documentId },
    });
    expect(decided([mention]).get('mention m1')).toMatchObject({
      documentId: null,
      text: 'The harbour stays open all winter',
      speakers: ['Lena Maes', 'L. Maes'],
    });
  });

  it('count a quote that is printed twice once', () => {
    const carrier = mentionOf('m1', body, first, {
      quote: undefined,
      attribution: { speakerStatus: 'unattributed' },
    });
    const printing = mentionOf('m2', body, second, { quote: undefined, sameAs: 'm1' });
    expect([...decided([carrier, printing]).keys()]).toEqual(['mention m1']);
  });

  it('never name a confidential source', () => {
    const secret = quoteOf('q1', { speaker: { ...lena, confidential: true } });
    expect(wordsOnRecord(secret, 'en').speakers).toEqual([]);
  });

  it('tell a decided quote from one that is proposed', () => {
    const [row] = listRows(
      [proposalOf(body, first)],
      locate({ headline: '', standfirst: '', body }, [], []),
    ).rows;
    expect(isDecided(row?.key ?? '')).toBe(false);
    expect(isDecided('quote abcdefgh')).toBe(true);
    expect(wordsProposed(proposalOf(body, first), 'en').speakers).toEqual(['Lena Maes']);
  });

  it('compare the original wording where the page is in its language', () => {
    const words = {
      text: 'We stay open',
      language: 'en',
      originalText: 'Wij blijven open',
      originalLanguage: 'nl',
      speakers: [],
    };
    const comparison = compareWording('Wij blijven toe', 'Wij blijven open');
    expect(comparedWords(words, checkOf('hlnpage1', { comparison }), 'nl')).toBe(
      'Wij blijven open',
    );
    const english = compareWording('We stay shut', 'We stay open');
    expect(comparedWords(words, checkOf('hlnpage1', { comparison: english }), 'en')).toBe(
      'We stay open',
    );
  });
});

describe('the links of a quote', () => {
  it('are said in the order of the chain', () => {
    const linked = [
      linkedOnRecord(citationOf('sevenpage', 'altered', 'relay')),
      linkedOnRecord(citationOf('hlnpage1', 'verified')),
    ];
    expect(quoteLinks(linked, french, [], pages).links).toEqual([
      {
        outlet: 'HLN',
        match: 'verified',
        isOtherLanguage: true,
        hasDoubts: false,
        isTranslatedBack: false,
      },
      {
        outlet: '7sur7',
        match: 'altered',
        isOtherLanguage: false,
        hasDoubts: false,
        isTranslatedBack: false,
      },
    ]);
  });

  it('are in the page’s own language where the original wording is on record', () => {
    const words = { ...french, originalText: 'Wij hebben de boten', originalLanguage: 'nl' };
    const linked = [linkedOnRecord(citationOf('hlnpage1', 'verified'))];
    expect(quoteLinks(linked, words, [], pages).links[0]?.isOtherLanguage).toBe(false);
  });

  it('are as their words were found while they are not saved', () => {
    const linked = [linkedInDraft({ reference: 'hlnpage1', role: 'original' })];
    const checks = [checkOf('hlnpage1', { match: 'altered' })];
    expect(quoteLinks(linked, french, checks, pages).links[0]?.match).toBe('altered');
    expect(quoteLinks(linked, french, [], pages).links[0]?.match).toBe('unchecked');
  });

  it('take a passage that was chosen at its word, and no others', () => {
    const wording = 'Wij hebben de boten';
    const passage = { spans: [], wording, score: 0.9, speaker: null, doubts: [] };
    const checks = [checkOf('hlnpage1', { why: 'other-language', passages: [passage] })];
    const matchOf = (said: string) =>
      quoteLinks(
        [linkedInDraft({ reference: 'hlnpage1', role: 'original', wording: said })],
        french,
        checks,
        pages,
      ).links[0]?.match;
    expect(matchOf(wording)).toBe('verified');
    expect(matchOf('Iets anders')).toBe('unchecked');
  });

  it('say where the words of a quote that is linked to nothing stand', () => {
    const checks = [checkOf('hlnpage1'), checkOf('sevenpage', { match: 'verified' })];
    expect(quoteLinks([], french, checks, pages)).toEqual({
      links: [],
      standsAt: { outlet: '7sur7', match: 'verified' },
    });
    const altered = [checkOf('hlnpage1', { match: 'altered' }), checkOf('sevenpage')];
    expect(quoteLinks([], french, altered, pages).standsAt).toEqual({
      outlet: 'HLN',
      match: 'altered',
    });
    expect(quoteLinks([], french, [checkOf('hlnpage1')], pages).standsAt).toBeNull();
  });

  it('have the role that the place in the chain suggests', () => {
    expect(likelyRole(null)).toBe('original');
    expect(likelyRole({ takenFrom: null, kind: null })).toBe('original');
    expect(likelyRole({ takenFrom: 'hlnpage1', kind: 'translated' })).toBe('translation');
    expect(likelyRole({ takenFrom: 'hlnpage1', kind: 'verbatim' })).toBe('relay');
  });

  it('keep the place that was pointed out when the role is another', () => {
    const citation = {
      reference: 'hlnpage1',
      role: 'relay',
      wording: 'Wij hebben de boten',
      spans: [{ start: 3, end: 22 }],
    } as const;
    const draft = { ...citation, spans: [...citation.spans] };
    expect(withRole(linkedInDraft(draft), 'original')).toEqual({ ...draft, role: 'original' });
    // The server keeps the words of a citation on record where none are sent.
    expect(withRole(linkedOnRecord(citationOf('hlnpage1', 'verified')), 'relay')).toEqual({
      reference: 'hlnpage1',
      role: 'relay',
    });
  });

  it('name each page once in a decision', () => {
    const original = { reference: 'hlnpage1', role: 'original' } as const;
    const relayed = { reference: 'hlnpage1', role: 'relay' } as const;
    expect(withCitation([original], relayed)).toEqual([relayed]);
    expect(withoutCitation([original], 'hlnpage1')).toEqual([]);
  });

  it('are given to every decision in the form, and to no quote on record', () => {
    const open = mentionOf('m1', body, first, {
      quote: undefined,
      attribution: { speakerStatus: 'unattributed' },
    });
    const citation = { reference: 'hlnpage1', role: 'original' } as const;
    const { mentions } = citeInDecisions(
      { mentions: [open, mentionOf('m2', body, second)], notQuotes: [] },
      citation,
    );
    expect(mentions[0]?.attribution?.citations).toEqual([citation]);
    expect(mentions[1]?.attribution).toBeUndefined();
  });
});

describe('the row of a quote', () => {
  const linkTo = (outlet: string, match: CitationSummary['match']) => ({
    outlet,
    match,
    isOtherLanguage: false,
    hasDoubts: false,
    isTranslatedBack: false,
  });
  const intl = createIntl({ locale: 'en', messages: en });
  const viewWith = (links: QuoteLinks | null) => {
    const mention = mentionOf('m1', body, first);
    const texts = { headline: '', standfirst: '', body };
    const [row] = listRows([], locate(texts, [mention], [])).rows;
    if (!row) throw new Error('a row');
    const records = { quotes: new Map(), resolved: new Map(), sources: new Map() };
    const mentions = new Map([[mention.id, mention]]);
    const context = { mentions, texts, records, linksOf: () => links };
    return viewOf(row, context, (key, values) => intl.formatMessage({ id: key }, values));
  };

  it('says how the words stand on each page', () => {
    const links = [linkTo('HLN', 'verified'), linkTo('7sur7', 'altered')];
    expect(viewWith({ links, standsAt: null })).toMatchObject({
      links: 'HLN: word for word, 7sur7: altered',
      linkState: 'doubtful',
    });
    expect(viewWith({ links: links.slice(0, 1), standsAt: null }).linkState).toBe('linked');
  });

  it('does not call a passage in another language word for word', () => {
    const links = [{ ...linkTo('HLN', 'verified'), isOtherLanguage: true }];
    expect(viewWith({ links, standsAt: null })).toMatchObject({
      links: 'HLN: passage found',
      linkState: 'linked',
    });
    const doubtful = links.map((link) => ({ ...link, hasDoubts: true }));
    expect(viewWith({ links: doubtful, standsAt: null }).linkState).toBe('doubtful');
  });

  it('says that words came back into the language in which they were said', () => {
    const links = [{ ...linkTo('HLN', 'verified'), isTranslatedBack: true }];
    expect(viewWith({ links, standsAt: null })).toMatchObject({
      links: 'HLN: translated back',
      linkState: 'doubtful',
    });
  });

  it('says that a quote is not linked, and where it could be', () => {
    expect(viewWith({ links: [], standsAt: null })).toMatchObject({
      links: 'not linked',
      linkState: 'none',
    });
    const at = (match: 'verified' | 'altered') =>
      viewWith({ links: [], standsAt: { outlet: 'HLN', match } });
    expect(at('verified')).toMatchObject({
      links: 'not linked; stands word for word at HLN',
      linkState: 'none',
    });
    expect(at('altered')).toMatchObject({
      links: 'not linked; stands in other words at HLN',
      linkState: 'doubtful',
    });
    expect(viewWith(null)).toMatchObject({ links: null, linkState: null });
  });

  it('counts among the linked ones, unless its words are gone', () => {
    const states = [
      { state: 'attributed', linkState: 'linked' },
      { state: 'attributed', linkState: 'doubtful' },
      { state: 'attributed', linkState: 'none' },
      { state: 'orphaned', linkState: 'linked' },
      { state: 'suggested', linkState: null },
    ] as const;
    expect(progressOf(states)).toMatchObject({ total: 4, attributed: 3, linked: 2 });
    expect(progressOf([{ state: 'suggested', linkState: null }]).linked).toBeNull();
  });
});

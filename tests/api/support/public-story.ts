/**
 * One small newsroom for the tests of the content API: a published story in two languages, a draft,
 * and around them what readers may see and what they may not. All people are invented.
 */
import type { Core } from '@strapi/strapi';

export interface Made {
  id: number;
  documentId: string;
}

type Data = Record<string, unknown>;

/** The document service, for records that Strapi's types do not know. */
export const documents = (strapi: Core.Strapi, name: string) =>
  strapi.documents(
    `plugin::newsroom.${name}` as Parameters<typeof strapi.documents>[0],
  ) as unknown as {
    create(params: Data): Promise<Made>;
    update(params: Data): Promise<Made | null>;
    publish(params: Data): Promise<unknown>;
    unpublish(params: Data): Promise<unknown>;
    delete(params: Data): Promise<unknown>;
    clone(params: Data): Promise<{ documentId: string }>;
    discardDraft(params: Data): Promise<unknown>;
    findOne(params: Data): Promise<Record<string, unknown> | null>;
  };

export const locales = (strapi: Core.Strapi) =>
  strapi.plugin('i18n').service('locales') as unknown as {
    create(locale: { code: string; name: string }): Promise<{ id: number }>;
    delete(locale: { id: number }): Promise<unknown>;
  };

export const make = (strapi: Core.Strapi, name: string, data: Data): Promise<Made> =>
  documents(strapi, name).create({ data });

/** A body of one paragraph per quote, and the mentions that stand in it. */
export const bodyWith = (quotes: { documentId: string; text: string; speaker?: string }[]) => {
  const paragraphs = quotes.map((quote) => `“${quote.text}”`);
  const text = paragraphs.join('\n\n');
  let at = 0;
  const mentions = quotes.map((quote, i) => {
    const start = at + 1;
    const end = start + quote.text.length;
    at += (paragraphs[i] ?? '').length + 2;
    return {
      id: `m${i}`,
      quote: quote.documentId,
      field: 'body',
      kind: 'direct',
      segments: [
        {
          exact: quote.text,
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
          start,
          end,
        },
      ],
      ...(quote.speaker ? { speakerAsPrinted: quote.speaker } : {}),
      state: 'anchored',
    };
  });
  const body = paragraphs.map((paragraph) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: paragraph }],
  }));
  return { body, mentions, quotes: quotes.map((quote) => quote.documentId) };
};

/** Words that must never leave: identities, working labels, notes, names in drafts. */
export const secrets = [
  'Tobias Renmark',
  'club official A',
  'Jonas Elbrecht',
  'Petra Lindqvist',
  'Fairwater Rowing Club',
  'note for colleagues',
  'snapshot of the page',
  'The deal was signed in secret',
  'unannounced',
  'Changed but not published',
  'Hidden Herald',
  'Ilse Marchetti',
  'Backroom Wire',
];

export const words = {
  bridge: 'The bridge will open in spring.',
  club: 'We were told to keep quiet.',
  witness: 'I saw the crane fall.',
  member: 'The budget was never enough.',
  draft: 'The deal was signed in secret.',
};

/** Fills an empty newsroom. @returns the records by a short name */
export const tellStory = async (strapi: Core.Strapi) => {
  await locales(strapi).create({ code: 'fr', name: 'French' });
  const source = (data: Data) => make(strapi, 'source', data);
  const group = await source({ name: 'Coastal Media Group', kind: 'organisation' });
  const gazette = await source({
    name: 'Harbour Gazette',
    kind: 'outlet',
    domains: ['gazette.example'],
    owner: group.documentId,
    notes: 'note for colleagues',
  });
  const port = await source({ name: 'Le Port', kind: 'outlet', language: 'fr' });
  const herald = await source({ name: 'Hidden Herald', kind: 'outlet' });
  const wire = await source({ name: 'North Wire', kind: 'agency' });
  const council = await source({ name: 'Fairwater Council', kind: 'government' });
  const mayor = await source({
    name: 'Mira Okonjo',
    kind: 'person',
    role: 'mayor of Fairwater',
    affiliation: council.documentId,
  });
  const club = await source({ name: 'Fairwater Rowing Club', kind: 'organisation' });
  const official = await source({
    name: 'club official A',
    kind: 'person',
    confidential: true,
    identity: 'Tobias Renmark',
    affiliation: club.documentId,
  });
  const witness = await source({ name: 'Jonas Elbrecht', kind: 'person' });
  const hidden = await source({ name: 'Petra Lindqvist', kind: 'person', role: 'unannounced' });

  const tag = (label: string) =>
    make(strapi, 'tag', { label, slug: label.toLowerCase().replaceAll(' ', '-') });
  const bridgeTag = await tag('Bridges');
  const harbourTag = await tag('Harbour');
  const hiddenTag = await tag('unannounced merger');

  const quote = (data: Data) => make(strapi, 'quote', { language: 'en', ...data });
  const bridge = await quote({
    text: words.bridge,
    speaker: mayor.documentId,
    speakerStatus: 'named',
    via: [wire.documentId],
    tags: [harbourTag.documentId],
    saidOn: '2026-03-02',
  });
  const clubQuote = await quote({
    text: words.club,
    speaker: official.documentId,
    speakerStatus: 'withheld',
    attributedTo: 'an official of a sports club',
  });
  const witnessQuote = await quote({
    text: words.witness,
    speaker: witness.documentId,
    speakerStatus: 'withheld',
    attributedTo: 'a witness',
  });
  const member = await quote({
    text: words.member,
    speaker: mayor.documentId,
    speakerStatus: 'withheld',
    attributedTo: 'a member of the council',
  });
  const draftQuote = await quote({
    text: words.draft,
    speaker: hidden.documentId,
    speakerStatus: 'named',
    via: [gazette.documentId],
    tags: [hiddenTag.documentId],
  });

  const original = await make(strapi, 'reference', {
    outlet: port.documentId,
    url: 'https://port.example/pont',
    headline: 'Le pont ouvrira au printemps',
    hasText: true,
  });
  await strapi.db.query('plugin::newsroom.snapshot').create({
    data: {
      reference: original.id,
      text: 'snapshot of the page',
      article: [{ start: 0, end: 20 }],
      hash: 'hash',
      way: 'pasted',
      takenAt: new Date(),
    },
  });
  const relay = await make(strapi, 'reference', {
    outlet: gazette.documentId,
    url: 'https://gazette.example/bridge',
    headline: 'Bridge to open in spring',
    takenFrom: original.documentId,
  });
  const hiddenReference = await make(strapi, 'reference', {
    outlet: herald.documentId,
    url: 'https://herald.example/deal',
    headline: 'unannounced deal',
  });
  const citation = await make(strapi, 'citation', {
    quote: bridge.documentId,
    reference: relay.documentId,
    role: 'relay',
    wording: 'The bridge opens in spring.',
  });
  const hiddenCitation = await make(strapi, 'citation', {
    quote: draftQuote.documentId,
    reference: hiddenReference.documentId,
    role: 'original',
    wording: words.draft,
  });

  const articles = documents(strapi, 'article');
  const printed = [
    { documentId: bridge.documentId, text: words.bridge, speaker: 'Mira Okonjo' },
    { documentId: clubQuote.documentId, text: words.club },
    { documentId: witnessQuote.documentId, text: words.witness },
    { documentId: member.documentId, text: words.member },
  ];
  const story = await articles.create({
    data: {
      headline: 'Bridge opens in spring',
      slug: 'bridge-opens-in-spring',
      standfirst: 'The mayor of Fairwater names a season, not a day.',
      byline: 'Ines Calder',
      language: 'en',
      tags: [bridgeTag.documentId],
      references: [relay.documentId],
      ...bodyWith(printed),
    },
    status: 'published',
  });
  await articles.update({
    documentId: story.documentId,
    locale: 'fr',
    data: {
      headline: 'Le pont ouvre au printemps',
      slug: 'le-pont-ouvre-au-printemps',
      language: 'fr',
      ...bodyWith(printed.slice(0, 1)),
    },
    status: 'published',
  });
  await articles.update({
    documentId: story.documentId,
    locale: 'en',
    data: { headline: 'Changed but not published' },
  });
  const draft = await articles.create({
    data: {
      headline: 'The unannounced merger',
      slug: 'the-unannounced-merger',
      language: 'en',
      tags: [hiddenTag.documentId],
      references: [hiddenReference.documentId],
      ...bodyWith([{ documentId: draftQuote.documentId, text: words.draft }]),
    },
  });

  return {
    articles: { story, draft },
    sources: {
      group,
      gazette,
      port,
      herald,
      wire,
      council,
      mayor,
      club,
      official,
      witness,
      hidden,
    },
    quotes: { bridge, clubQuote, witnessQuote, member, draftQuote },
    tags: { bridgeTag, harbourTag, hiddenTag },
    references: { original, relay, hiddenReference },
    citations: { citation, hiddenCitation },
  };
};

export type Story = Awaited<ReturnType<typeof tellStory>>;

export const publicActions = ['article', 'quote', 'source', 'tag', 'reference', 'citation'].flatMap(
  (name) => [`plugin::newsroom.${name}.find`, `plugin::newsroom.${name}.findOne`],
);

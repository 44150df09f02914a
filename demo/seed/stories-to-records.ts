/**
 * Writes the stories as an editor or a script would: each version with its mentions, an attribution
 * in those that are new. The plugin makes the quotes out of them on save.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type * as Engine from 'strapi-plugin-newsroom/engine';
import { idOf } from './records';
import type { Records as Known } from './records';
import type { SeedAttribution, SeedMention, SeedStory, SeedVersion } from './types';

// The plugin is the repository itself: from its root its own name leads to its engine.
const requireFromRoot = createRequire(path.resolve(__dirname, '../../../package.json'));
const { blocksToText, makeSegment } = requireFromRoot(
  'strapi-plugin-newsroom/engine',
) as typeof Engine;

const article = 'plugin::newsroom.article';

interface Records extends Known {
  /** Ids of the admin users, by login */
  users: ReadonlyMap<string, number>;
}

interface Saved {
  documentId: string;
  mentions?: unknown;
}

/** documentIds of quotes by story, language and mention */
type Quotes = Map<string, string>;

export const addStories = async (
  strapi: Core.Strapi,
  stories: readonly SeedStory[],
  records: Records,
): Promise<void> => {
  const quotes: Quotes = new Map();
  for (const story of stories) {
    let documentId = '';
    for (const [locale, version] of Object.entries(story.versions)) {
      const user = records.users.get(story.writtenBy);
      const data: Record<string, unknown> = {
        createdBy: user,
        updatedBy: user,
        ...fieldsOf(version, locale),
        tags: story.tags.map((key) => idOf(records.tags, key)),
        references: story.references.map((key) => idOf(records.references, key)),
        mentions: version.mentions.map((mention) => mentionOf(version, mention, records, quotes)),
      };
      const saved = await save(strapi, documentId, locale, data);
      documentId = saved.documentId;
      for (const { id, quote } of storedMentions(saved)) {
        quotes.set(quoteKey({ story: story.key, locale, mention: id }), quote);
      }
      await addCitations(strapi, story, locale, version, records, quotes);
      if (version.published) await strapi.documents(article).publish({ documentId, locale });
    }
  }
};

const save = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  data: Record<string, unknown>,
): Promise<Saved> => {
  const saved = documentId
    ? await strapi.documents(article).update({ documentId, locale, data })
    : await strapi.documents(article).create({ locale, data });
  if (!saved) throw new Error(`Article ${documentId} is not there.`);
  return saved;
};

const languages: Record<string, string> = { en: 'en', fr: 'fr-BE', nl: 'nl-BE' };

const fieldsOf = (version: SeedVersion, locale: string) => ({
  headline: version.headline,
  standfirst: version.standfirst,
  body: version.body,
  byline: version.byline,
  creditLine: version.creditLine,
  corrections: version.corrections,
  language: languages[locale],
});

const mentionOf = (
  version: SeedVersion,
  mention: SeedMention,
  records: Records,
  quotes: Quotes,
) => {
  const { id, field = 'body', kind = 'direct', by, sameAs, quoteOf } = mention;
  const text = field === 'body' ? blocksToText(version.body).text : version[field];
  return {
    id,
    field,
    kind,
    segments: segmentsOf(text, mention),
    speakerAsPrinted: mention.speakerAsPrinted,
    roleAsPrinted: mention.roleAsPrinted,
    affiliationAsPrinted: mention.affiliationAsPrinted,
    ...(by ? { attribution: attributionOf(by, mention.words, records) } : {}),
    ...(sameAs ? { sameAs } : {}),
    ...(quoteOf ? { quote: idOf(quotes, quoteKey(quoteOf)) } : {}),
  };
};

/** @throws Error where the words do not stand in the text, in this order. */
const segmentsOf = (text: string, { id, words, occurrence = 0 }: SeedMention) => {
  let from = 0;
  return words.map((exact) => {
    let start = text.indexOf(exact, from);
    for (let i = 0; i < occurrence && start >= 0; i += 1) start = text.indexOf(exact, start + 1);
    if (start < 0) throw new Error(`Mention "${id}": the text does not hold "${exact}".`);
    from = start + exact.length;
    return makeSegment(text, start, from);
  });
};

const attributionOf = (
  { speaker, via = [], ...rest }: SeedAttribution,
  words: readonly string[],
  records: Records,
) => ({
  ...rest,
  text: asSpoken(words),
  speaker: speaker && idOf(records.sources, speaker),
  via: via.map((key) => idOf(records.sources, key)),
});

/** The comma before “she says” is the printer's, not the speaker's. */
const asSpoken = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/,$/, '.')
    .replace(/, (?=\p{Lu})/gu, '. ');

const quoteKey = (at: { story: string; locale: string; mention: string }): string =>
  `${at.story}/${at.locale}/${at.mention}`;

interface StoredMention {
  id: string;
  quote: string;
}

/** The mentions as saved: each attribution has become a quote. */
const storedMentions = (saved: Saved): StoredMention[] => {
  const mentions = Array.isArray(saved.mentions) ? saved.mentions : [];
  return (mentions as Partial<StoredMention>[]).map(({ id, quote }) => {
    if (!id || !quote) throw new Error(`Mention "${id ?? '?'}" was saved without a quote.`);
    return { id, quote };
  });
};

const addCitations = async (
  strapi: Core.Strapi,
  story: SeedStory,
  locale: string,
  version: SeedVersion,
  records: Records,
  quotes: Quotes,
): Promise<void> => {
  for (const { id, citations = [] } of version.mentions) {
    const quote = idOf(quotes, quoteKey({ story: story.key, locale, mention: id }));
    for (const { reference, ...citation } of citations) {
      await strapi.documents('plugin::newsroom.citation').create({
        data: { ...citation, quote, reference: idOf(records.references, reference) },
      });
    }
  }
};

/** Small stories for tests: an article's values with mentions of the words that stand in them. */
import { makeSegment } from '../../../plugin/anchors';
import type { Mention, MentionField } from '../../../plugin/model';
import { blocksToText, textToBlocks } from '../../../plugin/text';
import type { Client, Newsroom } from './newsroom';

export const articleUid = 'plugin::newsroom.article';

export interface Story {
  headline: string;
  standfirst?: string;
  body: string;
}

/** A mention of `words` in the story: where they stand first, or where each part of them stands. */
export const mentionOf = (
  story: Story,
  words: string | string[],
  rest: Partial<Mention> & { id: string },
): Mention => {
  const field: MentionField = rest.field ?? 'body';
  const text =
    field === 'body' ? blocksToText(textToBlocks(story.body)).text : (story[field] ?? '');
  const segments = [words].flat().map((part) => {
    const start = text.indexOf(part);
    if (start < 0) throw new Error(`"${part}" does not stand in the ${field}`);
    return makeSegment(text, start, start + part.length);
  });
  return { kind: 'direct', state: 'anchored', ...rest, field, segments };
};

/** The values that the article form sends. */
export const formValues = (
  story: Story,
  mentions: Mention[] = [],
  more: Record<string, unknown> = {},
) => ({
  headline: story.headline,
  ...(story.standfirst === undefined ? {} : { standfirst: story.standfirst }),
  body: textToBlocks(story.body),
  mentions,
  ...more,
});

const path = `/content-manager/collection-types/${articleUid}`;

export interface SavedArticle {
  documentId: string;
  locale: string;
  revision: number;
  slug: string;
  language: string;
  mentions: Mention[];
  headline: string;
  mentionCount: number;
  unattributedCount: number;
  changedCount: number;
  orphanedCount: number;
}

interface Answer {
  status: number;
  data: SavedArticle;
  error: { name: string; message: string; details: Record<string, unknown> };
  text: string;
}

const answerOf = (response: { status: number; body: unknown; text: string }): Answer => ({
  status: response.status,
  text: response.text,
  ...(response.body as Pick<Answer, 'data' | 'error'>),
});

/** What an editor does with the article form in Strapi's content manager. */
export const editorOf = (client: Client) => ({
  create: async (values: object, locale = 'en') =>
    answerOf(await client.post(path).query({ locale }).send(values)),
  save: async (documentId: string, values: object, locale = 'en') =>
    answerOf(await client.put(`${path}/${documentId}`).query({ locale }).send(values)),
  publish: async (documentId: string, values: object, locale = 'en') =>
    answerOf(
      await client.post(`${path}/${documentId}/actions/publish`).query({ locale }).send(values),
    ),
  unpublish: async (documentId: string) =>
    answerOf(await client.post(`${path}/${documentId}/actions/unpublish`).send({})),
  discard: async (documentId: string) =>
    answerOf(await client.post(`${path}/${documentId}/actions/discard`).send({})),
  clone: async (documentId: string, values: object) =>
    answerOf(await client.post(`${path}/clone/${documentId}`).send(values)),
  read: async (documentId: string, locale = 'en', status = 'draft') =>
    answerOf(await client.get(`${path}/${documentId}`).query({ locale, status })),
  remove: async (documentId: string) => answerOf(await client.delete(`${path}/${documentId}`)),
});

interface Made {
  documentId: string;
}

/** Makes records as a script would: past the admin, through the document service. */
export const recordsOf = ({ strapi }: Newsroom) => {
  const create = (name: string) => (data: object) =>
    strapi
      .documents(`plugin::newsroom.${name}` as Parameters<typeof strapi.documents>[0])
      .create({ data } as never) as unknown as Promise<Made & Record<string, unknown>>;
  return {
    source: create('source'),
    quote: create('quote'),
    tag: create('tag'),
    reference: create('reference'),
    citation: create('citation'),
    article: create('article'),
    /** All rows of a type, as they stand in the database, with their relations. */
    rows: (name: string, where: object = {}) =>
      strapi.db
        .query(`plugin::newsroom.${name}`)
        .findMany({ where, populate: true, orderBy: { id: 'asc' } }) as Promise<
        (Made & Record<string, unknown>)[]
      >,
  };
};

export interface LoggedEvent {
  action: string;
  subjectUid: string;
  subjectDocumentId: string;
  subjectLocale: string | null;
  actorKind: string;
  actorName: string | null;
  changes: { field: string; from?: unknown; to?: unknown }[] | null;
  reason: string | null;
  details: Record<string, unknown> | null;
}

export const eventsOf = ({ strapi }: Newsroom, where: object = {}) =>
  strapi.db.query('plugin::newsroom.event').findMany({ where, orderBy: { id: 'asc' } }) as Promise<
    LoggedEvent[]
  >;

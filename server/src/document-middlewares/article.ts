/**
 * What holds for an article, whoever writes it: its mentions name quotes on record and stand where
 * its text has them, the relation and the counts follow from them, and no save is lost.
 */
import type { Core } from '@strapi/strapi';
import { article as shape, corrections } from '../../../plugin/model/article';
import type { Mention } from '../../../plugin/model/mention';
import {
  mentions as mentionsShape,
  notQuotes as notQuotesShape,
} from '../../../plugin/model/mention';
import { uids } from '../../../plugin/model/uids';
import { inTransaction, setQuietly, table } from '../database/tables';
import { parse } from '../errors';
import { writeEvents } from '../log/events';
import type { EventDraft } from '../log/events';
import { decisionIds, withdrawals } from '../log/withdrawals';
import {
  anchorMentions,
  anchorNotQuotes,
  articleText,
  countMentions,
  mentionedQuotes,
} from '../mentions/derive';
import { refusalsOf, takenBack, withId } from '../mentions/decisions';
import { lockArticle, refuseStale } from '../mentions/lock';
import { resolveMentions } from '../mentions/resolve';
import { quoteRowIds, setQuotes } from '../mentions/quotes-relation';
import { freeSlug } from '../queries/free-slug';
import { quoteStatuses } from '../queries/quote-status';
import type { ArticleRow } from '../database/rows';
import type { DocumentContext, DocumentMiddleware, Next } from './context';
import { writes } from './context';

type Data = Record<string, unknown>;

export const articleSave: DocumentMiddleware = (strapi) => async (ctx, next) => {
  if (ctx.uid !== uids.article || !writes.has(ctx.action)) return next();
  return inTransaction(strapi, () => {
    switch (ctx.action) {
      case 'create':
        return create(strapi, ctx, next);
      case 'update':
        return update(strapi, ctx, next);
      case 'clone':
        return clone(strapi, ctx, next);
      case 'discardDraft':
        return discardDraft(strapi, ctx, next);
      default:
        // Two first publishes at once would otherwise leave two published versions.
        return lockArticle(strapi, ctx.params.documentId ?? '').then(next);
    }
  });
};

const create = async (strapi: Core.Strapi, ctx: DocumentContext, next: Next): Promise<unknown> => {
  const locale = await localeOf(strapi, ctx);
  const { data, events } = await prepare(strapi, {
    data: ctx.params.data ?? {},
    stored: null,
    locale,
    documentId: null,
    known: () => Promise.resolve(new Set()),
  });
  ctx.params = { ...ctx.params, data: { ...data, revision: 1 } };
  const result = await next();
  const documentId = documentIdOf(result);
  if (documentId) await logDecisions(strapi, events, documentId, locale);
  return result;
};

const update = async (strapi: Core.Strapi, ctx: DocumentContext, next: Next): Promise<unknown> => {
  const documentId = ctx.params.documentId ?? '';
  const locale = await localeOf(strapi, ctx);
  const rows = await lockArticle(strapi, documentId);
  if (rows.length === 0) return next();
  const stored = await table<ArticleRow>(strapi, uids.article).findOne({
    where: { documentId, locale, publishedAt: { $null: true } },
    populate: { updatedBy: { select: ['firstname', 'lastname', 'username'] } },
  });
  const sent = ctx.params.data ?? {};
  if (stored) refuseStale(sent.revision, stored);
  const { data, events, ...taken } = await prepare(strapi, {
    data: sent,
    stored,
    locale,
    documentId,
    known: () => mentionedIn(strapi, documentId),
  });
  ctx.params = { ...ctx.params, data: { ...data, revision: (stored?.revision ?? 0) + 1 } };
  const result = await next();
  await logDecisions(strapi, events, documentId, locale);
  await writeEvents(strapi, await withdrawals(strapi, documentId, locale, taken));
  return result;
};

/** Strapi makes the draft anew from the published version: its revision must not fall back, or a stale form would pass. */
const discardDraft = async (
  strapi: Core.Strapi,
  ctx: DocumentContext,
  next: Next,
): Promise<unknown> => {
  const documentId = ctx.params.documentId ?? '';
  const before = await lockArticle(strapi, documentId);
  const drafts = await table<ArticleRow>(strapi, uids.article).findMany({
    where: { documentId, publishedAt: { $null: true } },
    select: ['id', 'locale', 'mentions', 'notQuotes'],
  });
  const result = await next();
  for (const entry of entriesOf(result)) {
    const earlier = before.filter((row) => row.locale === entry.locale);
    const revision = Math.max(0, ...earlier.map((row) => row.revision ?? 0)) + 1;
    await setQuietly(strapi, uids.article, entry.id, { revision });
    entry.revision = revision;
    const draft = drafts.find(({ locale }) => locale === entry.locale);
    await writeEvents(
      strapi,
      await withdrawals(strapi, documentId, entry.locale, {
        gone: draft ? decisionIds(draft, entry) : [],
        back: draft ? decisionIds(entry, draft) : [],
      }),
    );
  }
  return result;
};

/**
 * Strapi merges what is sent with the original, lists item by item. So the copies are made first, and
 * what was sent and what follows from it is written to each of them whole.
 */
const clone = async (strapi: Core.Strapi, ctx: DocumentContext, next: Next): Promise<unknown> => {
  const original = ctx.params.documentId ?? '';
  const rows = await lockArticle(strapi, original);
  if (rows.length === 0) return next();
  const sent = without(ctx.params.data ?? {}, ['quotes']);
  const slug = await slugOfClone(strapi, original, sent);
  ctx.params = { ...ctx.params, data: { ...without(sent, lists), slug, revision: 1 } };
  const result = await next();
  for (const entry of entriesOf(result)) {
    const stored = await table<ArticleRow>(strapi, uids.article).findOne({
      where: { id: entry.id },
    });
    const { data, quotes, events } = await prepare(strapi, {
      data: sent,
      stored,
      locale: entry.locale,
      documentId: entry.documentId,
      known: () => mentionedIn(strapi, original),
    });
    const columns = only(data, [...lists, ...counts]);
    await setQuietly(strapi, uids.article, entry.id, columns);
    await setQuotes(strapi, entry.id, await quoteRowIds(strapi, quotes));
    Object.assign(entry, columns);
    await logDecisions(strapi, events, entry.documentId, entry.locale);
  }
  return result;
};

const lists = ['body', 'mentions', 'notQuotes', 'corrections'];
const counts = ['mentionCount', 'unattributedCount', 'changedCount', 'orphanedCount'];

const only = (data: Data, fields: readonly string[]): Data =>
  Object.fromEntries(fields.flatMap((field) => (field in data ? [[field, data[field]]] : [])));

const without = (data: Data, fields: readonly string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !fields.includes(field)));

/** The slug that was sent, unless it is the original's: two documents cannot share it. */
const slugOfClone = async (
  strapi: Core.Strapi,
  original: string,
  sent: Data,
): Promise<string | null> => {
  const drafts = await table<ArticleRow>(strapi, uids.article).findMany({
    where: { documentId: original, publishedAt: { $null: true } },
    select: ['headline', 'slug'],
  });
  const own = nonEmpty(sent.slug);
  if (own !== null && !drafts.some((draft) => draft.slug === own)) return own;
  const name = nonEmpty(sent.headline) ?? drafts.find((draft) => draft.headline)?.headline;
  return name ? freeSlug(strapi, uids.article, name, {}) : null;
};

interface Save {
  data: Data;
  /** The draft as it is on record; null where there is none in this locale. */
  stored: ArticleRow | null;
  locale: string | null;
  documentId: string | null;
  /** The quotes that the document mentions already. */
  known: () => Promise<ReadonlySet<string>>;
}

interface Prepared {
  data: Data;
  quotes: string[];
  /** What was decided, to be logged once the article is written. */
  events: EventDraft[];
  /** Decisions that are taken back, and that stand again, by the id of the mention. */
  gone: string[];
  back: string[];
}

/** What is to be written: what was sent, and all that follows from it. */
const prepare = async (
  strapi: Core.Strapi,
  { data, stored, locale, documentId, known }: Save,
): Promise<Prepared> => {
  const given = (field: string): boolean => data[field] !== undefined;
  const value = (field: keyof ArticleRow): unknown =>
    given(field) ? data[field] : stored?.[field];
  const sent = {
    ...(given('mentions')
      ? { mentions: parse(mentionsShape, data.mentions ?? [], ['mentions']) }
      : {}),
    ...(given('notQuotes')
      ? { notQuotes: parse(notQuotesShape, data.notQuotes ?? [], ['notQuotes']) }
      : {}),
    ...(given('corrections')
      ? { corrections: parse(corrections, data.corrections ?? [], ['corrections']) }
      : {}),
  };
  const language = nonEmpty(value('language')) ?? languageOf(locale);
  const text = articleText({
    headline: value('headline'),
    standfirst: value('standfirst'),
    body: value('body'),
  });
  const notQuotes = (sent.notQuotes ?? stored?.notQuotes ?? []).map(withId);
  const resolved = sent.mentions
    ? await resolveMentions(strapi, sent.mentions, language, known)
    : await onRecord(strapi, stored?.mentions ?? []);
  const mentions = anchorMentions(text, resolved.mentions);
  const after = { mentions, notQuotes };
  const refusals = await refusalsOf(strapi, notQuotes, language);
  const quotes = mentionedQuotes(mentions).filter((quote) => resolved.statuses.has(quote));
  return {
    data: {
      ...data,
      ...sent,
      mentions,
      notQuotes: anchorNotQuotes(text, notQuotes),
      quotes: { set: quotes.map((quote) => ({ documentId: quote })) },
      ...countMentions(
        mentions,
        (quote) => (resolved.statuses.get(quote) ?? 'unattributed') === 'unattributed',
      ),
      language,
      ...(await slugOf(strapi, value('slug'), value('headline'), locale, documentId)),
    },
    quotes,
    events: [...resolved.events, ...refusals],
    gone: stored ? takenBack(text, stored, after) : [],
    back: (stored ? decisionIds(after, stored) : []).filter(
      (id) => !resolved.events.some(({ details }) => details?.mention === id),
    ),
  };
};

/** Mentions that were not sent name their quotes already; one that was removed by other means is not on record. */
const onRecord = async (strapi: Core.Strapi, mentions: Mention[]) => ({
  mentions,
  statuses: await quoteStatuses(
    strapi,
    mentions.flatMap(({ quote }) => quote ?? []),
  ),
  events: [] as EventDraft[],
});

const slugOf = async (
  strapi: Core.Strapi,
  slug: unknown,
  headline: unknown,
  locale: string | null,
  documentId: string | null,
): Promise<{ slug?: string | null }> => {
  if (nonEmpty(slug) !== null || nonEmpty(headline) === null) return {};
  const others = { locale, ...(documentId ? { documentId: { $ne: documentId } } : {}) };
  return { slug: await freeSlug(strapi, uids.article, String(headline), others) };
};

const nonEmpty = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** A locale that is a language tag says in what language the article is. */
const languageOf = (locale: string | null): string | null =>
  shape.shape.language.safeParse(locale).success ? locale : null;

const localeOf = async (
  strapi: Core.Strapi,
  { params }: DocumentContext,
): Promise<string | null> => {
  if (typeof params.locale === 'string' && params.locale && params.locale !== '*') {
    return params.locale;
  }
  const locales = strapi.plugin('i18n').service<{
    getDefaultLocale(): Promise<string>;
  }>('locales');
  return locales.getDefaultLocale();
};

const mentionedIn = async (strapi: Core.Strapi, documentId: string): Promise<Set<string>> => {
  const rows = await table<Pick<ArticleRow, 'mentions'>>(strapi, uids.article).findMany({
    where: { documentId },
    select: ['mentions'],
  });
  return new Set(rows.flatMap(({ mentions }) => mentionedQuotes(mentions ?? [])));
};

/** What the editor decided, with the article in which it was: known only after the save of a new one. */
const logDecisions = (
  strapi: Core.Strapi,
  events: readonly EventDraft[],
  article: string,
  locale: string | null,
): Promise<void> =>
  writeEvents(
    strapi,
    events.map((event) =>
      event.uid === uids.article
        ? { ...event, documentId: article, locale }
        : { ...event, details: { article, locale, ...event.details } },
    ),
  );

const documentIdOf = (result: unknown): string | null =>
  (result as { documentId?: string } | null)?.documentId ?? null;

const entriesOf = (result: unknown): ArticleRow[] =>
  (result as { entries?: ArticleRow[] } | null)?.entries ?? [];

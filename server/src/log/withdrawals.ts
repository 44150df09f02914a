/** Decisions about an article's quotes that are taken back, or stand again after they were. */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import type { ArticleRow } from '../database/rows';
import type { EventDraft } from './events';
import { table } from '../database/tables';

type Decided = Pick<ArticleRow, 'mentions' | 'notQuotes'>;

const idsOf = ({ mentions, notQuotes }: Decided): string[] =>
  [...(mentions ?? []), ...(notQuotes ?? [])].flatMap(({ id }) => id ?? []);

/** The mentions and the "not a quote" that one version of an article has and another has not, by id. */
export const decisionIds = (version: Decided, other: Decided): string[] => {
  const known = new Set(idsOf(other));
  return idsOf(version).filter((id) => !known.has(id));
};

/** @param back what stands in the article again: an event only if it was taken back before */
export const withdrawals = async (
  strapi: Core.Strapi,
  article: string,
  locale: string | null,
  { gone, back }: { gone: readonly string[]; back: readonly string[] },
): Promise<EventDraft[]> => {
  const restored = back.length ? await withdrawnBefore(strapi, article, locale, back) : [];
  const event = (action: 'withdraw' | 'restore', decisions: readonly string[]): EventDraft[] =>
    decisions.length
      ? [{ action, uid: uids.article, documentId: article, locale, details: { decisions } }]
      : [];
  return [...event('withdraw', gone), ...event('restore', restored)];
};

const withdrawnBefore = async (
  strapi: Core.Strapi,
  article: string,
  locale: string | null,
  ids: readonly string[],
): Promise<string[]> => {
  const events = await table<{ details: { decisions?: string[] } | null }>(
    strapi,
    uids.event,
  ).findMany({
    where: {
      action: 'withdraw',
      subjectUid: uids.article,
      subjectDocumentId: article,
      subjectLocale: locale,
    },
    select: ['details'],
  });
  const withdrawn = new Set(events.flatMap(({ details }) => details?.decisions ?? []));
  return ids.filter((id) => withdrawn.has(id));
};

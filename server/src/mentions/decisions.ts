/** What a save of an article decides beside the speakers of its quotes: what is no quote, and what is taken back. */
import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { NotQuote } from '../../../plugin/model/mention';
import { uids } from '../../../plugin/model/uids';
import type { ArticleRow } from '../database/rows';
import { judgeRefusals } from '../log/decisions';
import type { EventDraft } from '../log/events';
import { decisionIds } from '../log/withdrawals';
import { anchorMentions } from './derive';
import type { ArticleText } from './derive';

/** Each "not a quote" bears an id, so that it can be followed through the log. */
export const withId = (notQuote: NotQuote): NotQuote & { id: string } => ({
  ...notQuote,
  id: notQuote.id ?? randomUUID(),
});

export const refusalsOf = async (
  strapi: Core.Strapi,
  notQuotes: readonly (NotQuote & { id: string })[],
  language: string | null,
): Promise<EventDraft[]> => {
  const refused = notQuotes.flatMap(({ proposal, ...notQuote }) =>
    proposal ? [{ ...notQuote, proposal }] : [],
  );
  const judged = await judgeRefusals(
    strapi,
    refused.map(({ proposal }) => proposal),
    language,
  );
  return refused.map(({ id, field, segment }, i) => ({
    action: 'refuse',
    uid: uids.article,
    documentId: '',
    details: { notQuote: id, field, words: segment.exact, ...judged[i] },
  }));
};

/** The decisions that a save leaves out although their words are still in the text: to take out what is orphaned takes nothing back. */
export const takenBack = (
  text: ArticleText,
  before: ArticleRow,
  after: Pick<ArticleRow, 'mentions' | 'notQuotes'>,
): string[] => {
  const gone = new Set(decisionIds(before, after));
  if (gone.size === 0) return [];
  const mentions = (before.mentions ?? []).filter(({ id }) => gone.has(id));
  const orphaned = anchorMentions(text, mentions).filter(({ state }) => state === 'orphaned');
  for (const { id } of orphaned) gone.delete(id);
  return [...gone];
};

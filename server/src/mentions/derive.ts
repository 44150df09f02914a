/** What follows from an article's text and its mentions: where each stands now, and what is counted. */
import type { Mention, NotQuote } from '../../../plugin/model/mention';
import { mentionFields } from '../../../plugin/model/mention';
import { findMentions, prepareText } from '../../../plugin/anchors';
import { blocksToText } from '../../../plugin/text/blocks';

/** The plain text of each field in which a mention can stand. */
export type ArticleText = Record<(typeof mentionFields)[number], string>;

export interface Counts {
  mentionCount: number;
  unattributedCount: number;
  changedCount: number;
  orphanedCount: number;
}

export const articleText = (article: {
  headline?: unknown;
  standfirst?: unknown;
  body?: unknown;
}): ArticleText => ({
  headline: typeof article.headline === 'string' ? article.headline : '',
  standfirst: typeof article.standfirst === 'string' ? article.standfirst : '',
  body: blocksToText(article.body).text,
});

/** The mentions with their segments and states as the text has them now. Order and everything else stay. */
export const anchorMentions = <M extends Pick<Mention, 'field' | 'segments' | 'state'>>(
  text: ArticleText,
  mentions: readonly M[],
): M[] => {
  const anchored = [...mentions];
  for (const field of mentionFields) {
    const places = mentions.flatMap((mention, i) => (mention.field === field ? [i] : []));
    if (places.length === 0) continue;
    const found = findMentions(
      prepareText(text[field]),
      places.map((i) => mentions[i]?.segments ?? []),
    );
    places.forEach((i, j) => {
      const mention = mentions[i];
      const place = found[j];
      if (mention && place) {
        anchored[i] = { ...mention, segments: place.segments, state: place.state };
      }
    });
  }
  return anchored;
};

/** The spans that are no quotes, where the text has them now; one that is gone stays as it was, and may come back. */
export const anchorNotQuotes = (text: ArticleText, notQuotes: readonly NotQuote[]): NotQuote[] =>
  anchorMentions(
    text,
    notQuotes.map(({ segment, ...notQuote }) => ({
      ...notQuote,
      segments: [segment],
      state: 'anchored' as const,
    })),
  ).flatMap(({ id, field, segments: [segment] }) =>
    segment ? [{ ...(id ? { id } : {}), field, segment }] : [],
  );

/** @param unattributed whether nobody has said yet who spoke this quote */
export const countMentions = (
  mentions: readonly Mention[],
  unattributed: (quote: string) => boolean,
): Counts => ({
  mentionCount: mentions.length,
  unattributedCount: mentions.filter(({ quote }) => !quote || unattributed(quote)).length,
  changedCount: mentions.filter(({ state }) => state === 'changed').length,
  orphanedCount: mentions.filter(({ state }) => state === 'orphaned').length,
});

/** The quotes that are mentioned, in the order of their first mention. */
export const mentionedQuotes = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.flatMap(({ quote }) => quote ?? [])),
];

/** The quotes of an article as it stands in the form, saved or not: what the Quotes panel shows as proposals. */
import type { EngineAdditions } from '../model/engine-settings';
import type { Proposal } from '../model/proposal';
import type { KnownSource, Region, Span } from '../model/reading';
import { findQuotes } from '../quotes';
import { blocksToText } from '../text/blocks';
import type { BlockText } from '../text/blocks';
import { toProposals } from './proposals';
import type { FieldTexts, Placement } from './proposals';
import { questionsIn } from './questions';

export interface ArticleInput {
  headline?: string | null;
  standfirst?: string | null;
  /** Strapi Blocks, or their text where the caller has it already. */
  body?: unknown;
  bodyText?: BlockText;
  /** BCP 47; guessed from the text where it is missing. */
  language?: string | null;
  knownSources?: readonly KnownSource[];
  /** YYYY-MM-DD: the day of the article, by which "on Tuesday" is told. */
  publishedOn?: string | null;
  /** A newsroom's own words and marks: the same object each time. */
  additions?: EngineAdditions;
}

const between = '\n\n';

/**
 * Find the quotes of an article in all its fields at once, so that a headline quote and its
 * sentence are one utterance and a speaker named in the body is known in the standfirst. Every
 * offset that comes back is in UTF-16 code units into its own field's plain text. Linear.
 */
export const readArticle = (article: ArticleInput): Proposal[] => {
  const body = article.bodyText ?? blocksToText(article.body);
  const fields: FieldTexts = {
    headline: article.headline ?? '',
    standfirst: article.standfirst ?? '',
    body: body.text,
  };
  const { text, placements } = joinFields(fields);
  const [headline, standfirst, bodyPlace] = placements;
  if (!headline || !standfirst || !bodyPlace || !text.trim()) return [];

  const shift = ({ start, end }: Span): Span => ({
    start: start + bodyPlace.start,
    end: end + bodyPlace.start,
  });
  const headings = body.blocks.filter(({ type }) => type === 'heading');
  const paragraphs = body.blocks.filter(({ type }) => type === 'paragraph');
  const regions: Region[] = [
    { start: headline.start, end: headline.end, field: 'headline' as const },
    { start: standfirst.start, end: standfirst.end, field: 'standfirst' as const },
    ...headings.map((block): Region => ({ ...shift(block), field: 'heading' })),
    ...questionsIn(body.text, paragraphs, body.leaves).map((block): Region => ({
      ...shift(block),
      field: 'question',
    })),
  ].filter(({ start, end }) => end > start);

  const quotes = findQuotes(text, {
    language: article.language ?? undefined,
    knownSources: article.knownSources,
    additions: article.additions,
    skip: body.code.map(shift),
    regions,
    publishedOn: article.publishedOn ?? undefined,
  });
  return toProposals(quotes, placements, fields);
};

const joinFields = (fields: FieldTexts): { text: string; placements: Placement[] } => {
  const placements: Placement[] = [];
  let text = '';
  for (const field of ['headline', 'standfirst', 'body'] as const) {
    if (text) text += between;
    placements.push({ field, start: text.length, end: text.length + fields[field].length, at: 0 });
    text += fields[field];
  }
  return { text, placements };
};

/** Read a pasted story: what is its headline, its text, its tags, where it comes from, and what is the site's furniture. */
import type { ReadStoryOptions, Repair, StoryReading, TextSpan } from '../model/reading';
import { analyseQuotes, guessLanguage } from '../quotes';
import { isCaption } from './byline';
import { readChain } from './chain';
import type { FoundCredit } from './credit-line';
import type { StoryLayout } from './layout';
import { readLines } from './lines';
import type { Line } from './lines';
import { outletsWith } from './outlets';
import { besideText, pageCredit } from './page-credit';
import { repairParentheses } from './parentheses';
import { questionsIn } from './questions';
import { regionsOf } from './regions';
import { sortLines } from './sort-lines';
import { readStructure } from './structure';
import { uniqueTags } from './tags';

export interface ReadPageOptions extends ReadStoryOptions {
  /** What the page's markup says, where HTML was pasted: see `htmlToStory`. */
  layout?: StoryLayout;
}

/**
 * Read a story as it is pasted from a page: plain text, or the text of `htmlToStory` with its
 * layout. Nothing is changed: every part is a span of the given text in UTF-16 code units, what is
 * not of the story is listed as dropped with a reason, and printing faults come as repairs to offer.
 * The language is guessed from the story's own lines, as the furniture may be in another. Linear.
 */
export const readStory = (text: string, options: ReadPageOptions = {}): StoryReading => {
  const outlets = outletsWith(options.knownSources);
  const page = sortLines(text, readLines(text), outlets, options.layout);
  const structure = readStructure(text, page.content, page.headline, titleOf(text, page.credit));
  const language =
    options.language ?? guessLanguage(page.content.map((line) => line.text).join('\n'));

  const credit = pageCredit(page, outlets, options.layout);
  const skip = besideText(page, credit);
  const { quotes, repairs } = analyseQuotes(unwrapped(text, page.content), {
    language,
    knownSources: options.knownSources,
    additions: options.additions,
    skip,
    regions: regionsOf(
      structure,
      page.content.filter(isCaptionLine),
      questionsIn(
        text,
        structure.sections.flatMap(({ paragraphs }) => paragraphs),
        options.layout?.runs ?? [],
      ),
    ),
    publishedOn: credit?.credit.publishedOn ?? undefined,
  });
  return {
    language,
    headline: structure.headline,
    originalHeadline: structure.originalHeadline,
    standfirst: structure.standfirst,
    byline: page.byline,
    sections: structure.sections,
    tags: uniqueTags(page.tags),
    credit: credit?.credit ?? null,
    chain: readChain(text, credit, skip, outlets),
    dropped: page.dropped,
    repairs: mergeRepairs(repairs, repairParentheses(text, page.content, structure.sections)),
    quotes,
  };
};

/** A paragraph that was wrapped by hand runs on for whoever looks for quotes: each break a blank, unit for unit. */
const unwrapped = (text: string, content: readonly Line[]): string => {
  const wrapped = content.filter((line) => line.text.includes('\n'));
  if (wrapped.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const line of wrapped) {
    parts.push(text.slice(at, line.start), line.text.replace(/\n/gu, ' '));
    at = line.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
};

const isCaptionLine = (line: Line): boolean =>
  line.layout ? line.layout.type === 'caption' : isCaption(line);

const titleOf = (text: string, found: FoundCredit | null): TextSpan | null =>
  found?.title ? { ...found.title, text: text.slice(found.title.start, found.title.end) } : null;

/** In order; of two that touch the same place the first is kept. */
const mergeRepairs = (marks: readonly Repair[], parentheses: readonly Repair[]): Repair[] => {
  const repairs = [...marks].sort((a, b) => a.start - b.start);
  const taken = [...repairs];
  let next = 0;
  for (const repair of parentheses) {
    while ((taken[next]?.end ?? Infinity) <= repair.start) next += 1;
    if ((taken[next]?.start ?? Infinity) >= repair.end) repairs.push(repair);
  }
  return repairs.sort((a, b) => a.start - b.start);
};

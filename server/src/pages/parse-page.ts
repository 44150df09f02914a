/** Reads a page: its text, which of it is the article, what it says of itself, and what stands in the way. */
import { limits } from '../../../plugin/model/limits';
import type { PageReading } from '../../../plugin/model/page';
import type { Span } from '../../../plugin/model/reading';
import { findArticle } from './article';
import { lineOrNull } from './clean';
import { findHeadline } from './headline';
import { pageLanguage } from './language';
import { readAddresses } from './metadata/addresses';
import { readDeclared } from './metadata/declared';
import type { Declared } from './metadata/declared';
import { textOfLines, writeLines } from './page-lines';
import type { PageLine } from './page-lines';
import { readTree } from './page-tree';
import { readVisible } from './visible';
import { findWall } from './walls';

/**
 * Read an HTML page. Synchronous, and slow for large pages: on the server it runs in a worker.
 * @param url the address at which the page was found in the end
 * @throws PageError where the page is more than any article is, with a sentence for the editor
 */
export const parsePage = (html: string, url: string): PageReading => {
  const page = readTree(html);
  const lines = writeLines(page.body);
  const declared = readDeclared(page, url);
  const headline = findHeadline(lines, declared);
  const article = findArticle(page, lines, headline, declared);
  const wall = findWall({ url, page, lines, article, declared, headline: headline.line });
  const text = textOfLines(lines);
  const spans = spansOf(lines, article);
  const printed = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
  const reading = {
    text,
    language: pageLanguage(declared.languages, printed || text),
    outletName: declared.outletName,
    ...readAddresses(page, url),
    wall,
  };
  // In place of the article stands another page, whose words are not the story's.
  if (wall === 'consent' || wall === 'robot-check') {
    return { ...reading, ...declaredAlone(declared), article: [] };
  }
  const last = [...article].reduce((a, b) => Math.max(a, b), headline.line);
  const visible = readVisible(page.body, lines, headline.line, last);
  return {
    ...reading,
    headline: headline.text,
    byline: bylineOf(declared, visible.byline),
    publishedOn: declared.publishedOn ?? visible.publishedOn,
    article: spans,
  };
};

/** Whole lines, those that follow each other as one run. */
const spansOf = (lines: readonly PageLine[], chosen: ReadonlySet<number>): Span[] => {
  const spans: Span[] = [];
  lines.forEach(({ start, text }, index) => {
    if (!chosen.has(index)) return;
    const last = spans.at(-1);
    if (last && chosen.has(index - 1)) last.end = start + text.length;
    else spans.push({ start, end: start + text.length });
  });
  return spans;
};

const declaredAlone = (
  declared: Declared,
): Pick<PageReading, 'headline' | 'byline' | 'publishedOn'> =>
  declared.isArticle
    ? {
        headline: declared.headlines[0] ?? null,
        byline: bylineOf(declared, null),
        publishedOn: declared.publishedOn,
      }
    : { headline: null, byline: null, publishedOn: null };

/** Names that the page declares; what is printed where only the outlet itself is declared. */
const bylineOf = ({ authors, isOutletsOwn }: Declared, printed: string | null): string | null => {
  const declared = lineOrNull(authors.join(', '), limits.line);
  return isOutletsOwn ? (printed ?? declared) : declared;
};

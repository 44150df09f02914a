/** Byline and date as they are printed near the headline, for pages that do not say them in their head. */
import { limits } from '../../../plugin/model/limits';
import { bylineIn } from '../../../plugin/story/byline';
import { findDate } from '../../../plugin/story/dates';
import { roleOf } from '../../../plugin/story/html-elements';
import { Line } from '../../../plugin/story/lines';
import { phrasesOf } from '../../../plugin/story/page-words';
import { isProse } from '../../../plugin/story/structure';
import { wordsOf } from '../../../plugin/story/phrases';
import { lineOrNull } from './clean';
import { asLine } from './furniture';
import { firstDay } from './metadata/declared';
import { wordsIn } from './page-lines';
import type { PageLine } from './page-lines';
import type { PageElement } from './page-tree';
import { isElement } from './page-tree';

export interface Visible {
  byline: string | null;
  publishedOn: string | null;
}

/** Lines above the headline, and below it, among which byline and date stand. */
const above = 6;
const below = 14;

/**
 * Read byline and date off the lines around the headline, elements that call themselves so first; a
 * byline also where an element below the article is one.
 * @param headline the headline's line, -1 for the top of the page
 * @param last the article's last line
 */
export const readVisible = (
  body: PageElement,
  lines: readonly PageLine[],
  headline: number,
  last: number,
): Visible => {
  const near = lines.slice(Math.max(0, headline - above), Math.max(0, headline) + below);
  const from = near[0]?.block ?? 0;
  const until = near.at(-1)?.block ?? 0;
  const end = (lines[last]?.block ?? until) + below;
  const marked = markedElements(body, from, Math.max(until, end));
  const dates = marked.times.filter(({ lastBlock }) => lastBlock <= until);
  const others = near.filter((line) => line !== lines[headline]);
  return {
    byline: firstOf(marked.bylines, nameIn) ?? firstOf(others, lineByline),
    publishedOn:
      firstDay([...sorted(dates), ...marked.times].map(({ attributes }) => attributes.datetime)) ??
      firstOf(others, printedDay),
  };
};

const firstOf = <T>(items: readonly T[], ask: (item: T) => string | null): string | null => {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== null) return answer;
  }
  return null;
};

/** The time that calls itself that of publication first, that of a change last. */
const sorted = (times: readonly PageElement[]): PageElement[] => {
  const rank = ({ attributes }: PageElement): number => {
    const named = `${attributes.class ?? ''} ${attributes.itemprop ?? ''} ${attributes.pubdate === undefined ? '' : 'pubdate'}`;
    if (/publi|pubdate|created/iu.test(named)) return 0;
    return /modif|updat/iu.test(named) ? 2 : 1;
  };
  return [...times].sort((a, b) => rank(a) - rank(b));
};

interface Marked {
  bylines: PageElement[];
  times: PageElement[];
}

/** The elements between two blocks that call themselves byline, the innermost of them, or are times. */
const markedElements = (body: PageElement, from: number, until: number): Marked => {
  const found: Marked = { bylines: [], times: [] };
  const walk = (element: PageElement): void => {
    for (const child of element.children) {
      if (!isElement(child) || child.lastBlock < from || child.firstBlock > until) continue;
      const before = found.bylines.length;
      walk(child);
      const { name, attributes } = child;
      if (name === 'time' && attributes.datetime) found.times.push(child);
      if (isByline(child) && found.bylines.length === before) found.bylines.push(child);
    }
  };
  walk(body);
  return found;
};

/** More text than this is no name. */
const longestByline = 160;

const isByline = ({ name, attributes }: PageElement): boolean =>
  (attributes.rel ?? '').split(/\s/u).includes('author') ||
  /\bauthor\b/iu.test(attributes.itemprop ?? '') ||
  roleOf(name, attributes) === 'byline';

const openings = phrasesOf(({ page }) => page.bylines);

/** The name in an element that is a byline: the one that it marks as the name, else its words. */
const nameIn = (element: PageElement): string | null => {
  const marked = firstWith(element, ({ attributes }) => attributes.itemprop === 'name');
  const text = wordsIn(marked ?? element);
  if (text.length > longestByline) return null;
  const date = findDate(text);
  return nameOf(date && date.start > 0 ? text.slice(0, date.start) : text);
};

const firstWith = (
  element: PageElement,
  is: (element: PageElement) => boolean,
): PageElement | null => {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const found = is(child) ? child : firstWith(child, is);
    if (found) return found;
  }
  return null;
};

/** The byline in a line: a part of it with an element of its own, else the line. */
const lineByline = (line: PageLine): string | null => {
  const own = asLine(line);
  if (own.text.length > longestByline || isProse(own)) return null;
  const isPart = (element: PageElement): boolean =>
    element.firstBlock === line.block &&
    element.lastBlock === line.block &&
    bylineIn(plainLine(wordsIn(element))) !== null;
  const part = firstWith(line.owner, isPart);
  const found = bylineIn(part ? plainLine(wordsIn(part)) : own);
  return found && nameOf(found.text);
};

const plainLine = (text: string): Line => new Line(0, text.length, text, false);

/** Without "By" before it, and what parts it from the date behind it. */
const nameOf = (printed: string): string | null => {
  const line = lineOrNull(printed, limits.line) ?? '';
  const words = wordsOf(line);
  const taken = openings.beginning(words.map(({ key }) => key));
  const start = words[taken]?.start ?? 0;
  // "Par la rédaction" is signed so as a whole.
  const isName = /\p{Lu}/u.test(line[start] ?? '');
  const name = line.slice(isName ? start : 0).replace(/[\s,|•·–—:(-]+$/u, '');
  return /\p{L}{2}/u.test(name) && !findDate(name) ? name : null;
};

/** A date in a line that is short and no sentence. */
const printedDay = (line: PageLine): string | null =>
  line.text.length > longestByline || isProse(asLine(line))
    ? null
    : (findDate(line.text)?.date ?? null);

/** Which lines of a page are its article. */
import { isCaption, isPageInformation } from '../../../plugin/story/byline';
import { roleOf } from '../../../plugin/story/html-elements';
import { phraseKey } from '../../../plugin/story/phrases';
import { endsSentence, isProse } from '../../../plugin/story/structure';
import { blockSizes } from './block-sizes';
import { densestLines } from './densest';
import { asLine, furnitureReader } from './furniture';
import { headingLevel } from './headline';
import type { Headline } from './headline';
import type { Declared } from './metadata/declared';
import type { PageLine } from './page-lines';
import type { PageElement, PageTree } from './page-tree';
import { isElement } from './page-tree';
import { readableBlocks } from './readability';

/** Less text than this is no article where the page has an element that calls itself one and has more. */
const shortArticle = 250;

/**
 * The article's lines, by their index: what Readability keeps without the furniture in it, and the
 * headline and standfirst, which it often drops. Where it finds nothing: the page's article or main
 * element, the densest run of paragraphs, or the whole page.
 */
export const findArticle = (
  page: PageTree,
  lines: readonly PageLine[],
  headline: Headline,
  declared: Declared,
): Set<number> => {
  const kept = withHeadings(lines, withoutFurniture(lines, bodyOf(page, lines)), headline.line);
  if (headline.line >= 0) {
    const first = firstParagraph(lines, kept, headline.line);
    kept.add(headline.line);
    for (const index of standfirst(lines, headline.line, first, declared)) kept.add(index);
  }
  return kept;
};

/** Byline and date may have been kept: the text begins with its first paragraph. */
const firstParagraph = (
  lines: readonly PageLine[],
  kept: ReadonlySet<number>,
  headline: number,
): number => lines.findIndex((line, i) => i > headline && kept.has(i) && isProse(asLine(line)));

const indices = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b);

const bodyOf = (page: PageTree, lines: readonly PageLine[]): Set<number> => {
  const blocks = readableBlocks(page.body, lines);
  const readable = linesWhere(lines, ({ block }) => blocks.has(block));
  if (sizeOf(lines, readable) >= shortArticle) return readable;
  const fallbacks = [
    () => linesIn(lines, largest(page.body, lines, isArticleElement)),
    () => linesIn(lines, largest(page.body, lines, isMainElement)),
    () => densestLines(lines),
    () => linesWhere(lines, () => true),
  ];
  for (const fallback of fallbacks) {
    const found = fallback();
    // Readability's few words stand where the page has no more to offer.
    if (sizeOf(lines, found) > Math.max(shortArticle, 2 * sizeOf(lines, readable))) return found;
  }
  return readable.size ? readable : linesWhere(lines, () => true);
};

const linesWhere = (lines: readonly PageLine[], isIn: (line: PageLine) => boolean): Set<number> =>
  new Set(lines.flatMap((line, i) => (isIn(line) ? [i] : [])));

const linesIn = (lines: readonly PageLine[], element: PageElement | null): Set<number> =>
  element
    ? linesWhere(lines, ({ block }) => block >= element.firstBlock && block <= element.lastBlock)
    : new Set();

const sizeOf = (lines: readonly PageLine[], chosen: ReadonlySet<number>): number => {
  let size = 0;
  for (const index of chosen) size += lines[index]?.text.length ?? 0;
  return size;
};

const isArticleElement = ({ name, attributes }: PageElement): boolean =>
  name === 'article' ||
  attributes.role === 'article' ||
  /\barticlebody\b/iu.test(attributes.itemprop ?? '');

const isMainElement = ({ name, attributes }: PageElement): boolean =>
  name === 'main' || attributes.role === 'main';

/** The outermost element of a kind with the most text, if it has most of theirs: entries of a live blog are articles each. */
const largest = (
  body: PageElement,
  lines: readonly PageLine[],
  is: (element: PageElement) => boolean,
): PageElement | null => {
  const found: PageElement[] = [];
  const walk = (element: PageElement): void => {
    if (is(element)) found.push(element);
    else for (const child of element.children) if (isElement(child)) walk(child);
  };
  walk(body);
  const sizeIn = blockSizes(lines);
  const sizes = found.map((element) => sizeIn(element));
  const most = sizes.reduce((a, b) => Math.max(a, b), 0);
  const all = sizes.reduce((a, b) => a + b, 0);
  return most * 2 >= all ? (found[sizes.indexOf(most)] ?? null) : null;
};

const withoutFurniture = (lines: readonly PageLine[], chosen: ReadonlySet<number>): Set<number> => {
  const blocks = new Set<number>();
  for (const index of chosen) blocks.add(lines[index]?.block ?? -1);
  const isFurniture = furnitureReader(lines, ({ block }) => blocks.has(block));
  return new Set(
    indices(chosen).filter((index) => {
      const line = lines[index];
      return line !== undefined && !isFurniture(line, lines[index + 1]);
    }),
  );
};

/** With the headings of parts of the story, which Readability drops where they stand in a header of their own. */
const withHeadings = (
  lines: readonly PageLine[],
  kept: ReadonlySet<number>,
  headline: number,
): Set<number> => {
  const isFurniture = furnitureReader(lines, ({ block }) => block < 0);
  return new Set([
    ...kept,
    ...indices(kept).flatMap((index) => {
      const [heading, next] = [lines[index - 1], lines[index]];
      if (!heading || kept.has(index - 1) || index - 1 <= headline) return [];
      return headingLevel(heading) !== null && !isFurniture(heading, next) ? [index - 1] : [];
    }),
  ]);
};

/** A standfirst stands at most so many lines below the headline: picture, caption, byline and buttons come between. */
const deepestStandfirst = 30;

/** The lines between headline and article that are the story's, told by their element, their words or their shape. */
const standfirst = (
  lines: readonly PageLine[],
  headline: number,
  first: number,
  { description }: Declared,
): number[] => {
  const from = headline + 1;
  const between = lines.slice(
    from,
    Math.min(first < 0 ? lines.length : first, from + deepestStandfirst),
  );
  const said = phraseKey(description ?? '');
  const isFurniture = furnitureReader(between, () => false);
  return between.flatMap((line, i) => {
    const own = asLine(line);
    if (isFurniture(line, between[i + 1]) || isInFigure(line.owner)) return [];
    const isNamed = roleOf(line.owner.name, line.owner.attributes) === 'standfirst';
    const isDescribed =
      own.words > 3 && said !== '' && (said.startsWith(own.key) || own.key.startsWith(said));
    const isSentence = isProse(own) && own.words > 6 && endsSentence(own);
    const isOther = isCaption(own) || isPageInformation(own, true);
    return isNamed || isDescribed || (isSentence && !isOther) ? [from + i] : [];
  });
};

const isInFigure = (element: PageElement | null): boolean => {
  for (let at = element; at; at = at.parent)
    if (at.name === 'figure' || at.name === 'figcaption') return true;
  return false;
};

/** Lines inside an article that are no part of it: links to other stories, newsletters, buttons. */
import type { DropReason } from '../../../plugin/model/reading';
import { furnitureReason } from '../../../plugin/story/furniture';
import { furnitureOf } from '../../../plugin/story/html-elements';
import { Line } from '../../../plugin/story/lines';
import { isProse } from '../../../plugin/story/structure';
import { blockSizes } from './block-sizes';
import type { PageLine } from './page-lines';
import type { PageElement } from './page-tree';

/** What a page's furniture may be inside an article; a tag or a date there is left. */
const reasons: ReadonlySet<DropReason> = new Set<DropReason>([
  'share-buttons',
  'related-links',
  'newsletter',
  'advertisement',
  'comment-form',
  'cookie-notice',
]);

/** An element with more of the article than this is the article, whatever it calls itself. */
const mostOfArticle = 0.5;

/** The line as plugin/story reads lines. */
export const asLine = ({ start, text }: PageLine): Line =>
  new Line(start, start + text.length, text, false);

/**
 * A question about lines of the article: is this one furniture, by its own words or by what the
 * elements around it call themselves?
 */
export const furnitureReader = (
  lines: readonly PageLine[],
  isArticle: (line: PageLine) => boolean,
): ((line: PageLine, next: PageLine | undefined) => boolean) => {
  const sizeIn = blockSizes(lines, (line) => (isArticle(line) ? line.text.length : 0));
  const known = new Map<PageElement, boolean>();
  const isFurniture = (element: PageElement): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = namesItself(element) && sizeIn(element) <= sizeIn() * mostOfArticle;
      known.set(element, answer);
    }
    return answer;
  };
  return (line, next) => {
    for (let at: PageElement | null = line.owner; at; at = at.parent) {
      if (isFurniture(at)) return true;
    }
    return isLinkElsewhere(line) || saysSo(line, next);
  };
};

/** Boxes inside articles that ask for something, by a word in their class, id or component. */
const asking = /^(?:epic|promo|promotion|outbrain|taboola|donate|donation|upsell|cta)$/u;

const namesItself = ({ name, attributes }: PageElement): boolean => {
  if (name === 'aside' || furnitureOf(name, attributes) !== null) return true;
  if (holdsStory.has(name)) return false;
  const { class: classes = '', id = '', 'data-component': component = '' } = attributes;
  const words = `${classes} ${id} ${component}`
    .slice(0, 1_000)
    .toLowerCase()
    .split(/[\s_-]+/u);
  return words.some((word) => asking.test(word));
};

const holdsStory = new Set(['body', 'main', 'article', 'p']);

/** A line that is a link and no sentence leads to another story. */
const isLinkElsewhere = (line: PageLine): boolean =>
  line.linked >= line.text.length * 0.9 && !isProse(asLine(line));

const saysSo = (line: PageLine, next: PageLine | undefined): boolean => {
  const reason = furnitureReason(asLine(line), next && asLine(next));
  return reason !== null && reasons.has(reason);
};

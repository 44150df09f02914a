/** Which blocks of a page are its article, as Mozilla's Readability judges. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isProse } from '../../../plugin/story/structure';
import { blockSizes } from './block-sizes';
import { asLine } from './furniture';
import type { PageLine } from './page-lines';
import type { PageElement } from './page-tree';
import { blockMark, readableHtml } from './readable-html';
import type { ReadableHtml } from './readable-html';

/** What is used here of the DOM: the server's TypeScript does not know browsers. */
interface KeptElement {
  getAttribute: (name: string) => string | null;
  querySelectorAll: (selector: string) => Iterable<KeptElement>;
}

/**
 * Its effort grows with the square of the elements that stand side by side, and with their depth. No
 * article has so many or so deep ones.
 */
const most = { elements: 10_000, depths: 300_000 };

const isLight = ({ elements, depths }: ReadableHtml): boolean =>
  elements <= most.elements && depths <= most.depths;

/**
 * The numbers of the blocks that Readability keeps; none where it finds no article, or the page is
 * too heavy for it. Of a heavy page the boxes of links are left out first.
 */
export const readableBlocks = (body: PageElement, lines: readonly PageLine[]): Set<number> => {
  const whole = readableHtml(body, () => false);
  const readable = isLight(whole) ? whole : readableHtml(body, linkBoxes(lines));
  return isLight(readable) ? keptBlocks(readable.html) : new Set();
};

const asides = new Set(['nav', 'aside', 'footer', 'form']);
const mostLinked = 0.6;

/** Whether an element is a block without text, or with mostly links and no sentence. */
const linkBoxes = (lines: readonly PageLine[]): ((element: PageElement) => boolean) => {
  const sizeIn = blockSizes(lines);
  const linkedIn = blockSizes(lines, ({ linked }) => linked);
  const sentencesIn = blockSizes(lines, (line) =>
    line.linked * 2 < line.text.length && isProse(asLine(line)) ? 1 : 0,
  );
  const isOfLinks = (element: PageElement): boolean =>
    sentencesIn(element) === 0 && linkedIn(element) >= sizeIn(element) * mostLinked;
  return (element) =>
    element.display === 'block' && (asides.has(element.name) || isOfLinks(element));
};

const keptBlocks = (html: string): Set<number> => {
  const kept = new Set<number>();
  // linkedom's types name a browser's window, which is not known here.
  const window: unknown = parseHTML(html);
  const { document } = window as { document: unknown };
  const reader = new Readability(document as ConstructorParameters<typeof Readability>[0], {
    disableJSONLD: true,
    serializer: (node): unknown => node,
  });
  // What the serializer gave: linkedom's element.
  const article = reader.parse()?.content as KeptElement | null | undefined;
  for (const element of article?.querySelectorAll(`[${blockMark}]`) ?? []) {
    kept.add(Number(element.getAttribute(blockMark)));
  }
  return kept;
};

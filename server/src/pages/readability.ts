/** Which blocks of a page are its article, as Mozilla's Readability judges. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageTree } from './page-tree';
import { blockMark, readableHtml } from './readable-html';

/** What is used here of the DOM: the server's TypeScript does not know browsers. */
interface KeptElement {
  getAttribute: (name: string) => string | null;
  querySelectorAll: (selector: string) => Iterable<KeptElement>;
}

/**
 * Its effort grows with the square of the elements that stand side by side, and with their depth. No
 * article has so many or so deep ones: where a page does, the density of its lines decides.
 */
const most = { elements: 10_000, depths: 300_000 };

/** The numbers of the blocks that Readability keeps; none where it finds no article. */
export const readableBlocks = (page: PageTree): Set<number> => {
  const kept = new Set<number>();
  if (page.elements > most.elements || page.depths > most.depths) return kept;
  // linkedom's types name a browser's window, which is not known here.
  const window: unknown = parseHTML(readableHtml(page.body));
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

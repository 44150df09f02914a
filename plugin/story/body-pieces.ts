/** The body of a story as pieces, each to become a block or a list item. */
import type { Span, StoryReading } from '../model/reading';
import type { LayoutBlock, StoryLayout } from './layout';

export type Piece = Span &
  (
    | { type: 'paragraph' | 'quote' }
    | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6 }
    /** `joins`: the item belongs to the list of the item before it. */
    | { type: 'list-item'; ordered: boolean; joins: boolean }
  );

/** Headings of a story whose page does not say their level: below the headline's. */
const usualLevel = 2;

/**
 * The pieces of a story's body in the order of the text. A paragraph that holds a pull quote is a
 * quote; lines that begin with a bullet, two or more together, are a list and lose the bullet.
 */
export const bodyPieces = (
  text: string,
  reading: StoryReading,
  layout: StoryLayout | undefined,
): Piece[] => {
  const pulls = reading.quotes.filter((quote) => quote.kind === 'pull' && !quote.nested);
  const blockAt = blocksInOrder(layout);
  const pieces: Piece[] = [];
  let pull = 0;
  for (const { heading, paragraphs } of reading.sections) {
    if (heading) {
      const block = blockAt(heading);
      const { start, end } = heading;
      pieces.push({ start, end, type: 'heading', level: levelOf(block) });
    }
    paragraphs.forEach((span, i) => {
      const block = blockAt(span);
      while ((pulls[pull]?.end ?? Infinity) <= span.start) pull += 1;
      const isPull = (pulls[pull]?.start ?? Infinity) < span.end;
      pieces.push(
        listItem(text, paragraphs, i, block, pieces.at(-1)) ?? {
          start: span.start,
          end: span.end,
          type: isPull || block?.type === 'quote' ? 'quote' : 'paragraph',
        },
      );
    });
  }
  return pieces;
};

const levelOf = (block: LayoutBlock | null): 1 | 2 | 3 | 4 | 5 | 6 => {
  const level = block?.type === 'heading' ? block.level : undefined;
  return level === 3 || level === 4 || level === 5 || level === 6 ? level : usualLevel;
};

const listItem = (
  text: string,
  paragraphs: readonly Span[],
  index: number,
  block: LayoutBlock | null,
  before: Piece | undefined,
): Piece | null => {
  const span = paragraphs[index];
  if (!span) return null;
  const joins = index > 0 && before?.type === 'list-item';
  if (block?.type === 'list-item') {
    const { start, end } = span;
    return { start, end, type: 'list-item', ordered: block.ordered === true, joins };
  }
  const own = bulletOf(text, span);
  if (!own) return null;
  const beside = [paragraphs[index - 1], paragraphs[index + 1]];
  const alike = beside.some((other) => other && bulletOf(text, other)?.kind === own.kind);
  if (!alike) return null;
  const ordered = own.kind === 'number';
  return { start: span.start + own.length, end: span.end, type: 'list-item', ordered, joins };
};

interface Bullet {
  kind: string;
  length: number;
}

/** "• ", "* ", "1. " before the words. A dash is left: it is also how dialogue is set. */
const bulletOf = (text: string, span: Span): Bullet | null => {
  const match = /^(?:([•◦▪●‣*])|\d{1,2}[.)])\s{1,3}(?=\S)/u.exec(
    text.slice(span.start, Math.min(span.end, span.start + 8)),
  );
  if (!match) return null;
  return { kind: match[1] ?? 'number', length: match[0].length };
};

const blocksInOrder = (layout: StoryLayout | undefined) => {
  const blocks = layout?.blocks ?? [];
  let next = 0;
  return (span: Span): LayoutBlock | null => {
    while ((blocks[next]?.end ?? Infinity) <= span.start) next += 1;
    const block = blocks[next];
    return block && block.start <= span.start ? block : null;
  };
};

/** What a page's own markup says of its text: where HTML was pasted, a heading need not be guessed. */
import type { DropReason, Span } from '../model/reading';

export type LayoutType = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'furniture';

/** One block of the page; each stands on a line of its own in the text. */
export interface LayoutBlock extends Span {
  type: LayoutType;
  /** Headings: 1 to 6. */
  level?: number;
  /** List items: in a numbered list. */
  ordered?: boolean;
  /** Furniture: what it is. */
  reason?: DropReason;
  /** The page calls it its standfirst, its byline or its headline. */
  role?: 'headline' | 'standfirst' | 'byline';
}

/** A run of words that is set off: in bold or italic type, or a link. */
export interface InlineRun extends Span {
  bold?: boolean;
  italic?: boolean;
  url?: string;
}

/** Blocks and runs in the order of the text. Offsets are UTF-16 code units into it. */
export interface StoryLayout {
  blocks: LayoutBlock[];
  runs: InlineRun[];
}

/** What a line of a page can be. */
import type { DropReason, FoundTag, TextSpan } from '../model/reading';
import type { FoundCredit } from './credit-line';
import type { LayoutBlock } from './layout';

export type Place =
  | { is: 'content'; layout: LayoutBlock | null }
  | { is: 'dropped'; reason: DropReason }
  | { is: 'tags'; tags: FoundTag[] }
  | { is: 'credit'; credit: FoundCredit }
  | { is: 'byline'; byline: TextSpan };

export const dropped = (reason: DropReason): Place => ({ is: 'dropped', reason });

/** Why a line was dropped; null for any other. */
export const reasonAt = (place: Place | undefined): DropReason | null =>
  place?.is === 'dropped' ? place.reason : null;

/** Make a segment of a text, find it again after the text was edited, and link to words on a page. */
export { contextLength, makeSegment, makeSegments } from './segment';
export { findAgain, prepareText } from './find-again';
export type { FindAgainOptions, FoundAgain, PreparedText } from './find-again';
export { findMention, findMentions } from './find-mention';
export type { FoundMention } from './find-mention';
export { makeDeepLink } from './text-fragment';

/** Make a segment of a text, and find it again after the text was edited. */
export { contextLength, makeSegment, makeSegments } from './segment';
export { findAgain, prepareText } from './find-again';
export type { FindAgainOptions, FoundAgain, PreparedText } from './find-again';
export { findMention, findMentions } from './find-mention';
export type { FoundMention } from './find-mention';
export { makeDeepLink } from './text-fragment';

/** Make a segment of a text, find it again after the text was edited, and link to words on a page. */
export { contextLength, makeSegment, makeSegments } from './segment';
export { findAgain } from './find-again';
export { prepareText } from './places';
export type { FindAgainOptions, FoundAgain } from './find-again';
export type { PreparedText } from './places';
export { findMention, findMentions } from './find-mention';
export type { FoundMention } from './find-mention';
export { makeDeepLink } from './text-fragment';

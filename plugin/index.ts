/**
 * The engine of Newsroom: reads pasted stories, finds quotes and who spoke them, and finds marked
 * words again after an edit. Pure functions, the same in a browser and on a server; all offsets are
 * UTF-16 code units and `end` is excluded. It is small enough to be sent to a browser: what the
 * plugin alone needs (whole mentions, proposals, drafts, HTML) is imported from its own file.
 */
export { readStory } from './story/read-story';
export type { ReadPageOptions } from './story/read-story';
export type { InlineRun, LayoutBlock, LayoutType, StoryLayout } from './story/layout';
export { findQuotes, findRepairs, guessLanguage } from './quotes';
export type { LanguageCode } from './quotes';
export { findAgain, makeDeepLink, makeSegment, prepareText } from './anchors';
export type { FindAgainOptions, FoundAgain, PreparedText } from './anchors';
export { compareWording } from './wording/compare-wording';
export type { CompareOptions } from './wording/compare-wording';
export { blocksToText, offsetAt, pointAt, rangeAt, wordingKey } from './text';
export type * from './text/blocks';
export type { MentionField, MentionState } from './model/mention';
export type { Segment } from './model/segment';
export type { AddedMarks, EngineAdditions, LanguageAdditions } from './model/engine-settings';
export type { PageText } from './model/page';
export type * from './model/reading';
export type { ChangeKind, WordingComparison, WordingPart } from './model/wording';

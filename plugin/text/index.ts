/** Blocks as plain text and back, and text made comparable. */
export * from './blocks';
export { fold, folded, wordingKey } from './normalise';
export type { FoldedText } from './normalise';

export { decidingWords } from './deciding-words';
export { Reason } from './reason';
export { sayReason, wordsOf } from './say-reason';
export type { SayableReason } from './say-reason';

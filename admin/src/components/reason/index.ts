export { Reason } from './reason';
export { sayReason } from './say-reason';
export type { SayableReason } from './say-reason';

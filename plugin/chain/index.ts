/** The chain of pages that a story went through: traced, read, credited and corrected. Pure functions. */
export { creditLineOf } from './credit-line';
export type { CreditLineOptions } from './credit-line';
export { creditPlaceholders, creditTemplateFault } from './credit-template';
export type { CreditPlaceholder } from './credit-template';
export { namedOutlets } from './named-outlets';
export type { NamedOutlet } from './named-outlets';
export { insertStop, moveStop, removeStop } from './order';
export { outletOnRecord } from './outlets';
export { readChain, stopsOf } from './read-chain';
export type { ChainInput } from './read-chain';
export { relayKindOf, relayShares } from './relay-kind';
export type { RelayText } from './relay-kind';
export { takenFromAfter, traceChain, wouldCycle } from './trace';
export type { TracedChain, TracedStop } from './trace';

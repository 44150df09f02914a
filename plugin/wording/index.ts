/** The words against the original: two printings compared, a translation checked, a quote found on a page. */
export { compareWording } from './compare-wording';
export type { CompareOptions } from './compare-wording';
export { checkTranslation } from './check-translation';
export type { WordingIn } from './facts';
export { preparePage } from './prepare-page';
export type { PreparedPage } from './prepare-page';
export { findWording } from './find-wording';
export { findPassages } from './find-passages';
export type { FindPassagesOptions, SoughtQuote } from './find-passages';
export { pairQuotes } from './pair-quotes';
export { saidIn } from './said-in';

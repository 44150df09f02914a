export { ChangeBadges, SideBySide, WordDiff } from './word-diff';
export type { SideBySideProps, WordDiffProps } from './word-diff';

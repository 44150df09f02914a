export { PageModal } from './page-modal';
export type { PageModalProps } from './page-modal';
export type { NewOutlet, PageOutlet } from './draft';
export { besideOf, hostOf, titleOf } from './say';
export { NamedPageModal } from './named-page-modal';
export { ReferenceModal } from './reference-modal';

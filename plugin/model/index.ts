/** The records and the shapes of requests and answers: where the server and the admin meet. */
export * from './article';
export * from './citation';
export * from './common';
export type * from './engine-report';
export type * from './engine-settings';
export * from './event';
export * from './limits';
export * from './mention';
export * from './permissions';
export * from './quote';
export * from './reading';
export * from './rebuild';
export * from './reference';
export * from './source';
export * from './strapi-fields';
export * from './tag';
export * from './uids';

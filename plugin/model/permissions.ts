/**
 * The named permissions of the admin. Each admin route names one; they are listed in Strapi's
 * role settings under Plugins > Newsroom.
 */
export const permissions = {
  /** Search sources and tags, look up quotes: what the Quotes panel reads. */
  read: 'plugin::newsroom.read',
  importStory: 'plugin::newsroom.story.import',
  attributeQuote: 'plugin::newsroom.quote.attribute',
  editQuote: 'plugin::newsroom.quote.edit',
  createSource: 'plugin::newsroom.source.create',
  /** Have the server fetch a page and show what it says. */
  readPage: 'plugin::newsroom.reference.read-page',
  /** Create and correct references, put them in their order, settle what a check has found. */
  editReference: 'plugin::newsroom.reference.edit',
  citeQuote: 'plugin::newsroom.quote.cite',
  /** Set the check of all pages going, stop it, resume it. */
  checkReferences: 'plugin::newsroom.reference.check',
  rebuild: 'plugin::newsroom.rebuild',
} as const;

export type PermissionName = keyof typeof permissions;

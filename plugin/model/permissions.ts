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
  rebuild: 'plugin::newsroom.rebuild',
} as const;

export type PermissionName = keyof typeof permissions;

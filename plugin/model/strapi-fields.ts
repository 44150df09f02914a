/** The fields that Strapi itself keeps on every document: no editor types them. */
export const strapiFields = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
] as const;

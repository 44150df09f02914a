/**
 * Gives our types their look in Strapi's content manager. Strapi reads it when it first stores a
 * type's configuration, and what an admin changes there holds from then on.
 */
import type { Core } from '@strapi/strapi';
import { uids } from '../../../plugin/model/uids';
import { articleLook } from '../content-types/article/look';
import { citationLook } from '../content-types/citation/look';
import type { Look } from '../content-types/look';
import { quoteLook } from '../content-types/quote/look';
import { referenceLook } from '../content-types/reference/look';
import { sourceLook } from '../content-types/source/look';
import { tagLook } from '../content-types/tag/look';

const looks: [uid: string, look: Look][] = [
  [uids.article, articleLook],
  [uids.source, sourceLook],
  [uids.quote, quoteLook],
  [uids.tag, tagLook],
  [uids.reference, referenceLook],
  [uids.citation, citationLook],
];

interface ContentType {
  attributes: Record<string, { type: string; visible?: boolean }>;
  config?: object;
}

interface ContentTypes {
  extend(uid: string, change: (type: ContentType) => ContentType): void;
}

/** To be called in register(), when a newsroom's own extensions of our types are known. */
export const giveLooks = (strapi: Core.Strapi): void => {
  const contentTypes = strapi.get<ContentTypes>('content-types');
  for (const [uid, look] of looks) {
    contentTypes.extend(uid, (type) => {
      type.config ??= configuration(look, type.attributes);
      return type;
    });
  }
};

const configuration = (look: Look, attributes: ContentType['attributes']) => {
  const there = (field: string) => field in attributes;
  return {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      relationOpenMode: 'modal',
      mainField: look.mainField,
      defaultSortBy: look.sortBy,
      defaultSortOrder: look.sortOrder,
    },
    metadatas: Object.fromEntries(
      Object.entries(look.fields)
        .filter(([field]) => there(field))
        .map(([field, { label, ...edit }]) => [
          field,
          { edit: { label, ...edit }, list: { label } },
        ]),
    ),
    layouts: {
      list: look.list.filter(there),
      edit: [
        ...look.edit.map((row) => row.filter(([field]) => there(field)).map(cell)),
        ...ownFields(look, attributes).map(([field, { type }]) => [
          cell([field, wholeRow.has(type) ? 12 : 6]),
        ]),
      ].filter((row) => row.length > 0),
    },
  };
};

const cell = ([name, size]: [string, number]) => ({ name, size });

/** Strapi shows these over the whole width only. */
const wholeRow = new Set(['json', 'richtext', 'blocks', 'component', 'dynamiczone']);

/** What Strapi adds to every type. */
const strapis = new Set([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** Fields that a newsroom added to the type: after ours. */
const ownFields = (look: Look, attributes: ContentType['attributes']) =>
  Object.entries(attributes).filter(
    ([field, { visible }]) => !(field in look.fields) && !strapis.has(field) && visible !== false,
  );

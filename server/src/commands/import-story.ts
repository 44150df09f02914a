/** Makes a draft of a story that an editor pasted: its article, quotes, tags, outlets and references. */
import type { Core } from '@strapi/strapi';
import type { ImportedStory, ImportStoryInput } from '../../../plugin/model/article';
import { uids } from '../../../plugin/model/uids';
import { nameKey } from '../../../plugin/text/name-key';
import { authorship, withAct } from '../log/act';
import { documents, inTransaction, table } from '../database/tables';
import { invalid, onceMoreIfPutOnRecord } from '../errors';
import { findTags } from '../queries/resolve-tags';
import type { ArticleRow, TagRow } from '../database/rows';
import { findOrMakeReferences } from './find-or-make-references';

/**
 * All of it is one transaction. The mentions become quotes as in any save of an article.
 * @throws ValidationError that names the tag, outlet, source or quote that is not on record
 * @throws ForbiddenError where a mention attributes a quote and the writer may not
 */
export const importStory = (strapi: Core.Strapi, input: ImportStoryInput): Promise<ImportedStory> =>
  onceMoreIfPutOnRecord(() => inTransaction(strapi, () => makeDraft(strapi, input)));

const makeDraft = async (strapi: Core.Strapi, input: ImportStoryInput): Promise<ImportedStory> => {
  await refuseUnknownLocale(strapi, input.locale);
  const tags = await findOrMakeTags(strapi, input.tags);
  const references = await findOrMakeReferences(strapi, input.references);
  const article = await withAct({ imports: true }, () =>
    documents<ArticleRow>(strapi, uids.article).create({
      ...(input.locale ? { locale: input.locale } : {}),
      status: 'draft',
      data: {
        ...input.article,
        tags: { set: tags.map((documentId) => ({ documentId })) },
        references: { set: references.map((documentId) => ({ documentId })) },
        ...authorship(strapi, 'creation'),
      },
    }),
  );
  return { documentId: article.documentId, locale: article.locale };
};

const refuseUnknownLocale = async (
  strapi: Core.Strapi,
  locale: string | null | undefined,
): Promise<void> => {
  if (!locale) return;
  const known = await table(strapi, 'plugin::i18n.locale').count({ where: { code: locale } });
  if (known === 0) {
    throw invalid([
      { path: ['locale'], message: `"${locale}" is not among the locales of this Strapi` },
    ]);
  }
};

/** @returns the documentIds in the order given, each once */
const findOrMakeTags = async (
  strapi: Core.Strapi,
  given: ImportStoryInput['tags'],
): Promise<string[]> => {
  await refuseUnknownTags(strapi, given);
  const labels = given.flatMap((tag) => ('label' in tag ? tag.label : []));
  const known = new Map(
    [...(await findTags(strapi, labels))].map(([key, tag]) => [key, tag.documentId]),
  );
  const ids: string[] = [];
  for (const tag of given) {
    if ('documentId' in tag) {
      ids.push(tag.documentId);
      continue;
    }
    const key = nameKey(tag.label);
    const documentId = known.get(key) ?? (await makeTag(strapi, tag.label));
    known.set(key, documentId);
    ids.push(documentId);
  }
  return [...new Set(ids)];
};

const makeTag = async (strapi: Core.Strapi, label: string): Promise<string> => {
  const made = await documents<TagRow>(strapi, uids.tag).create({
    data: { label, ...authorship(strapi, 'creation') },
  });
  return made.documentId;
};

const refuseUnknownTags = async (
  strapi: Core.Strapi,
  given: ImportStoryInput['tags'],
): Promise<void> => {
  const ids = given.flatMap((tag) => ('documentId' in tag ? tag.documentId : []));
  if (ids.length === 0) return;
  const rows = await table<{ documentId: string }>(strapi, uids.tag).findMany({
    where: { documentId: { $in: ids } },
    select: ['documentId'],
  });
  const known = new Set(rows.map(({ documentId }) => documentId));
  const faults = given.flatMap((tag, i) =>
    'documentId' in tag && !known.has(tag.documentId)
      ? [{ path: ['tags', i, 'documentId'], message: `no tag "${tag.documentId}" is on record` }]
      : [],
  );
  if (faults.length) throw invalid(faults);
};

/** The pages of a chain, with those that they relay, and what their words show. */
import type { Core } from '@strapi/strapi';
import { namedOutlets, relayKindOf } from '../../../plugin/chain';
import type {
  ChainOutlet,
  ChainPage,
  FoundChain,
  LookUpChainInput,
} from '../../../plugin/model/chain';
import { uids } from '../../../plugin/model/uids';
import { table } from '../database/tables';
import { articleOf, newestSnapshot } from '../references/snapshots';
import type { ReferenceRow, SourceRow } from '../database/rows';

/** A chain longer than this is no story's. */
const farthest = 20;

/** No story is longer, and what a page names and relays shows in its beginning. */
const enough = 100_000;

const populate = { outlet: true, takenFrom: { select: ['id', 'documentId'] } };

interface ReadReference {
  row: ReferenceRow;
  /** The article's words; null where they are not on record. */
  text: string | null;
}

/** The pages asked for and every page that they relay, in no particular order. */
export const chainPages = async (
  strapi: Core.Strapi,
  references: readonly string[],
): Promise<ChainPage[]> => {
  const known = await withAncestors(strapi, references);
  return [...known.values()].map((read) => toChainPage(read, known));
};

export const lookUpChain = async (
  strapi: Core.Strapi,
  { references, text, language = null }: LookUpChainInput,
): Promise<FoundChain> => {
  const known = await withAncestors(strapi, references);
  const last = known.get(references.at(-1) ?? '');
  return {
    pages: [...known.values()].map((read) => toChainPage(read, known)),
    relayShown: last && text ? shown(last, { text, language }) : null,
  };
};

const withAncestors = async (
  strapi: Core.Strapi,
  references: readonly string[],
): Promise<Map<string, ReadReference>> => {
  const known = new Map<string, ReadReference>();
  let wanted = [...new Set(references)];
  for (let i = 0; wanted.length > 0 && i < farthest; i += 1) {
    const rows = await table<ReferenceRow>(strapi, uids.reference).findMany({
      where: { documentId: { $in: wanted } },
      populate,
    });
    for (const row of rows) {
      const snapshot = await newestSnapshot(strapi, row.id);
      known.set(row.documentId, { row, text: snapshot && articleOf(snapshot).slice(0, enough) });
    }
    wanted = rows.flatMap(({ takenFrom }) =>
      takenFrom && !known.has(takenFrom.documentId) ? takenFrom.documentId : [],
    );
  }
  return known;
};

const toChainPage = (
  { row, text }: ReadReference,
  known: ReadonlyMap<string, ReadReference>,
): ChainPage => {
  const before = row.takenFrom ? known.get(row.takenFrom.documentId) : undefined;
  return {
    documentId: row.documentId,
    updatedAt: new Date(row.updatedAt).toISOString(),
    outlet: row.outlet ? toChainOutlet(row.outlet) : null,
    url: row.url,
    archiveUrl: row.archiveUrl,
    headline: row.headline,
    byline: row.byline,
    language: row.language,
    publishedOn: row.publishedOn,
    takenFrom: row.takenFrom?.documentId ?? null,
    relayKind: row.relayKind,
    relayShown: before && text ? shown(before, { text, language: row.language }) : null,
    linkState: row.linkState ?? 'unchecked',
    hasText: text !== null,
    named: text === null ? [] : namedIn(text, row.language),
  };
};

const namedIn = (text: string, language: string | null): string[] => [
  ...new Set(namedOutlets({ text, language }).map(({ name }) => name)),
];

const shown = (
  { row, text }: ReadReference,
  relay: { text: string; language: string | null },
): ChainPage['relayShown'] =>
  text === null ? null : relayKindOf({ text, language: row.language }, relay);

const toChainOutlet = (row: SourceRow): ChainOutlet => ({
  documentId: row.documentId,
  name: row.name,
  kind: row.kind,
  aliases: row.aliases ?? [],
  domains: row.domains ?? [],
  language: row.language,
  creditTemplate: row.creditTemplate,
});

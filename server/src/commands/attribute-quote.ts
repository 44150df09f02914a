/**
 * Turns editors' decisions into quotes on record: new, or found where the same words by the same
 * speaker are there. Run by the save of an article for each mention that carries an attribution.
 */
import type { Core } from '@strapi/strapi';
import type { Attribution } from '../../../plugin/model/quote';
import { uids } from '../../../plugin/model/uids';
import { nameKey } from '../../../plugin/text/name-key';
import { authorship, withAct } from '../log/act';
import { documents, table } from '../database/tables';
import type { EventDraft } from '../log/events';
import { wordingHash } from '../keys';
import { omit } from '../omit';
import type { QuoteRow } from '../database/rows';
import { citeAt } from './cite-quotes';
import { requireSources } from './require-sources';

export interface Decision {
  /** The mention that carries it. */
  mention: string;
  attribution: Attribution;
  /** The words of the mention, for an attribution that gives no text. */
  words: string;
  /** The article's language, for an attribution that gives none. */
  language: string | null;
  /** Where it stands in what was sent, for messages. */
  path: PropertyKey[];
}

export interface Attributed {
  /** The quote's documentId for each decision, in their order. */
  quotes: string[];
  /** One event per decision, to be completed with the article and written by the caller. */
  events: EventDraft[];
}

/**
 * A few look-ups for all decisions together; the caller has opened the transaction and checked that
 * the writer may attribute.
 * @throws ValidationError that names the place of a source that is not on record
 */
export const attributeQuotes = async (
  strapi: Core.Strapi,
  decisions: readonly Decision[],
): Promise<Attributed> => {
  await requireSources(
    strapi,
    decisions.flatMap(({ attribution: { speaker, via }, path }) => [
      { documentId: speaker, path: [...path, 'speaker'] },
      ...(via ?? []).map((id, i) => ({ documentId: id, path: [...path, 'via', i] })),
    ]),
  );
  const onRecord = await sameQuotes(strapi, decisions);
  const attributed: Attributed = { quotes: [], events: [] };
  for (const decision of decisions) {
    const { attribution } = decision;
    const same = sameness(decision);
    const known = attribution.separate || same === null ? undefined : onRecord.get(same);
    const made: EventDraft[] = [];
    const documentId = known ?? (await createQuote(strapi, decision, made));
    if (same !== null && !onRecord.has(same)) onRecord.set(same, documentId);
    await citeAt(strapi, documentId, citationsIn(decision));
    attributed.quotes.push(documentId);
    attributed.events.push({
      action: 'attribute',
      uid: uids.quote,
      documentId,
      changes: made[0]?.changes,
      details: { mention: decision.mention, onRecord: known !== undefined },
    });
  }
  return attributed;
};

const citationsIn = ({ attribution: { citations }, path }: Decision) =>
  (citations ?? []).map((input, i) => ({ input, path: [...path, 'citations', i] }));

const textOf = ({ attribution, words }: Decision): string => attribution.text ?? words;

/** Equal for two decisions that are the same quote; null where the text holds no word. */
const sameness = (decision: Decision): string | null => {
  const hash = wordingHash(textOf(decision));
  const { speaker, speakerStatus, attributedTo } = decision.attribution;
  return hash && sameKey(hash, speaker, speakerStatus, attributedTo);
};

const sameKey = (
  hash: string,
  speaker: string | null | undefined,
  status: string,
  attributedTo: string | null | undefined,
): string =>
  // A named speaker is who it is; without a name the description tells one from another.
  JSON.stringify([hash, status, speaker ?? null, speaker ? '' : nameKey(attributedTo ?? '')]);

const sameQuotes = async (
  strapi: Core.Strapi,
  decisions: readonly Decision[],
): Promise<Map<string, string>> => {
  const hashes = new Set(decisions.flatMap((decision) => wordingHash(textOf(decision)) ?? []));
  if (hashes.size === 0) return new Map();
  const rows = await table<QuoteRow>(strapi, uids.quote).findMany({
    where: { wordingHash: { $in: [...hashes] } },
    select: ['id', 'documentId', 'wordingHash', 'speakerStatus', 'attributedTo'],
    populate: { speaker: { select: ['documentId'] } },
    orderBy: { id: 'desc' },
  });
  // The oldest of several stays, as it is written last.
  return new Map(
    rows.map((row) => [
      sameKey(row.wordingHash ?? '', row.speaker?.documentId, row.speakerStatus, row.attributedTo),
      row.documentId,
    ]),
  );
};

const createQuote = async (
  strapi: Core.Strapi,
  decision: Decision,
  collect: EventDraft[],
): Promise<string> => {
  const { via, ...fields } = omit(decision.attribution, 'proposal', 'separate', 'citations');
  const { documentId } = await withAct({ collect }, () =>
    documents<QuoteRow>(strapi, uids.quote).create({
      data: {
        ...fields,
        text: textOf(decision),
        language: fields.language ?? decision.language,
        via: (via ?? []).map((id) => ({ documentId: id })),
        ...authorship(strapi, 'creation'),
      },
    }),
  );
  return documentId;
};

/** Citations as they are written: one for a quote and a page, with what the comparison found. */
import type { Core } from '@strapi/strapi';
import { makeSegments } from '../../../plugin/anchors';
import type { CitationRole, CitationSummary } from '../../../plugin/model/citation';
import { uids } from '../../../plugin/model/uids';
import { documents, lockRows, table } from '../database/tables';
import { authorship } from '../log/act';
import type { CitationRow, QuoteRow } from '../database/rows';
import type { CitedPage } from './cited-pages';
import type { CheckedQuote, CheckedWording, SaidWording } from './check-wording';

export const checkedQuote = (row: QuoteRow): CheckedQuote => ({
  text: row.text,
  language: row.language,
  originalText: row.originalText,
  originalLanguage: row.originalLanguage,
  speakers: row.speaker ? [row.speaker.name, ...(row.speaker.aliases ?? [])] : [],
});

/** The part of a query that reads what a check needs of a quote. */
export const checkedSelection = {
  populate: { speaker: { select: ['documentId', 'name', 'aliases'] } },
};

/** What was said of the words when the citation was made. */
export const saidOf = ({ wording, selector }: CitationRow): SaidWording => ({
  wording,
  spans: selector?.map(({ start, end }) => ({ start, end })) ?? null,
});

export const findCitation = (
  strapi: Core.Strapi,
  quote: number,
  reference: number,
): Promise<CitationRow | null> =>
  table<CitationRow>(strapi, uids.citation).findOne({
    where: { quote: { id: quote }, reference: { id: reference } },
    orderBy: { id: 'asc' },
  });

export interface Citing {
  quote: { id: number; documentId: string };
  cited: CitedPage;
  checked: CheckedWording;
  role: CitationRole;
  /** The words as an editor gave them, where the page's own are not known. */
  wording: string | null;
  language: string | null;
}

/**
 * Makes the citation of a quote at a page, or brings the one that is there up to date.
 * The quote's row is locked, so that two editors do not make two.
 * @returns its documentId
 */
export const storeCitation = async (strapi: Core.Strapi, citing: Citing): Promise<string> => {
  const { quote, cited, role } = citing;
  await lockRows(strapi, uids.quote, { id: quote.id }, ['id']);
  const stored = await findCitation(strapi, quote.id, cited.reference.id);
  const data = { role, ...fieldsOf(citing) };
  const citations = documents<CitationRow>(strapi, uids.citation);
  if (stored) {
    await citations.update({
      documentId: stored.documentId,
      data: { ...data, ...authorship(strapi, 'edition') },
    });
    return stored.documentId;
  }
  const made = await citations.create({
    data: {
      ...data,
      quote: quote.documentId,
      reference: cited.reference.documentId,
      ...authorship(strapi, 'creation'),
    },
  });
  return made.documentId;
};

/** What a comparison says, as it is stored. */
export const fieldsOf = ({
  cited: { page, reference },
  checked,
  wording,
  language,
}: Pick<Citing, 'cited' | 'checked' | 'wording' | 'language'>) => ({
  wording: checked.wording ?? wording,
  language: language ?? reference.language,
  match: checked.match,
  similarity: checked.comparison?.similarity ?? null,
  selector: page && checked.spans.length ? makeSegments(page.text, checked.spans) : null,
  deepLink: checked.deepLink,
  findings: { changes: checked.comparison?.changes ?? [], doubts: checked.doubts },
});

export const toCitationSummary = (row: CitationRow): CitationSummary => ({
  documentId: row.documentId,
  updatedAt: new Date(row.updatedAt).toISOString(),
  quote: row.quote?.documentId ?? '',
  reference: row.reference?.documentId ?? '',
  role: row.role,
  wording: row.wording,
  language: row.language,
  match: row.match,
  similarity: row.similarity,
  deepLink: row.deepLink,
  changes: row.findings?.changes ?? [],
  doubts: row.findings?.doubts ?? [],
});

/** @returns in the order of their making */
export const citationSummaries = async (
  strapi: Core.Strapi,
  where: Record<string, unknown>,
): Promise<CitationSummary[]> => {
  const rows = await table<CitationRow>(strapi, uids.citation).findMany({
    where,
    populate: { quote: { select: ['documentId'] }, reference: { select: ['documentId'] } },
    orderBy: { id: 'asc' },
  });
  return rows.map(toCitationSummary);
};

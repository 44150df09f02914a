/** The words of quotes against pages, and passages that may be them: nothing is written. */
import type { Core } from '@strapi/strapi';
import type { CheckWordingsInput, WordingChecks } from '../../../plugin/model/citation';
import type { FindPassagesInput } from '../../../plugin/model/page';
import type { Passage } from '../../../plugin/model/wording';
import { uids } from '../../../plugin/model/uids';
import { findPassages, pairQuotes } from '../../../plugin/wording';
import { table } from '../database/tables';
import { omit } from '../omit';
import { citedPages } from '../citations/cited-pages';
import type { CitedPage } from '../citations/cited-pages';
import { checkWording } from '../citations/check-wording';
import type { CheckedWording } from '../citations/check-wording';
import { saidOf } from '../citations/store';
import type { CitationRow } from '../database/rows';

/** For each quote, in the order asked, one check for each reference that is on record, in the order asked. */
export const checkWordings = async (
  strapi: Core.Strapi,
  { references, quotes }: CheckWordingsInput,
): Promise<WordingChecks> => {
  const pages = await citedPages(strapi, references);
  const said = await citationsOf(
    strapi,
    quotes.flatMap(({ documentId }) => documentId ?? []),
  );
  return quotes.map(({ documentId, ...quote }) => {
    const ours = {
      text: quote.text,
      language: quote.language ?? null,
      originalText: quote.originalText ?? null,
      originalLanguage: quote.originalLanguage ?? null,
      speakers: quote.speakers,
    };
    const checks = pages.map((cited) => {
      const citation = said.get(`${documentId ?? ''} ${cited.reference.documentId}`);
      return checkWording(ours, cited, citation?.wording ? saidOf(citation) : null);
    });
    const settled = checks.some((check, i) => isFirst(pages[i], pages) && isSettled(check));
    return checks.map((check) => ({
      ...omit(check, 'spans', 'drifted'),
      translatedBack: check.translatedBack && !settled,
    }));
  });
};

/** It was taken from none of the others. */
const isFirst = (page: CitedPage | undefined, pages: readonly CitedPage[]): boolean =>
  !pages.some(({ reference }) => reference.id === page?.reference.takenFrom?.id);

/** Our own words stand where they were first printed, so that nothing was translated back. */
const isSettled = ({ match, comparison }: CheckedWording): boolean =>
  comparison !== null && match === 'verified';

const citationsOf = async (
  strapi: Core.Strapi,
  quotes: readonly string[],
): Promise<Map<string, CitationRow>> => {
  if (quotes.length === 0) return new Map();
  const rows = await table<CitationRow>(strapi, uids.citation).findMany({
    where: { quote: { documentId: { $in: [...quotes] } } },
    populate: { quote: { select: ['documentId'] }, reference: { select: ['documentId'] } },
    orderBy: { id: 'desc' },
  });
  return new Map(
    rows.map((row) => [`${row.quote?.documentId ?? ''} ${row.reference?.documentId ?? ''}`, row]),
  );
};

/**
 * For each quote the passages that may be it in the page's language, best first. Several quotes of a
 * story are told apart by their order too: what fits there comes first.
 */
export const passagesFor = async (
  strapi: Core.Strapi,
  { reference, quotes }: FindPassagesInput,
): Promise<Passage[][]> => {
  const [cited] = await citedPages(strapi, [reference]);
  const page = cited?.prepared;
  if (!page) return quotes.map(() => []);
  const asked = quotes.map((quote) => ({
    text: quote.text,
    language: quote.language ?? null,
    originalText: quote.originalText ?? null,
    originalLanguage: quote.originalLanguage ?? null,
    speakers: quote.speakers,
  }));
  const paired = pairQuotes(page, asked);
  return asked.map((quote, i) => {
    const found = findPassages(page, quote);
    const first = paired[i];
    if (!first) return found;
    const at = first.spans[0]?.start;
    return [first, ...found.filter(({ spans }) => spans[0]?.start !== at)];
  });
};

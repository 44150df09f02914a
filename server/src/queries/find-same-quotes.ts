/** Quotes on record with the same words, whoever is said to have spoken them. */
import type { Core } from '@strapi/strapi';
import type { SameQuotes } from '../../../plugin/model/quote';
import { wordingHash } from '../keys';
import { quoteSummaries } from './summaries';

/** For each wording, in the order asked, the quotes whose words differ in nothing but marks, case and accents. */
export const findSameQuotes = async (
  strapi: Core.Strapi,
  { wordings }: { wordings: readonly string[] },
): Promise<SameQuotes> => {
  const hashes = wordings.map(wordingHash);
  const wanted = [...new Set(hashes.filter((hash) => hash !== null))];
  if (wanted.length === 0) return wordings.map(() => []);
  const found = await quoteSummaries(strapi, { wordingHash: { $in: wanted } });
  return hashes.map((hash) =>
    found.flatMap(({ wordingHash: own, ...quote }) =>
      hash !== null && own === hash ? [quote] : [],
    ),
  );
};

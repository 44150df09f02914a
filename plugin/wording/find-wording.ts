/** Where a wording stands on a page: the very words, words alike, or nowhere. */
import type { FoundWording } from '../model/wording';
import { choosePlace } from './choose-place';
import { exactPlace, judgePlace } from './judge-place';
import type { Place, SoughtWording } from './judge-place';
import { wordingLanguage } from './language';
import { plainWords } from './page-index';
import type { PreparedPage, Scope } from './prepare-page';
import { exactPlaces, seek, stretchesWith } from './shared-runs';
import type { Sought } from './shared-runs';
import { readWording } from './tokens';

/**
 * Finds a wording on a page in its own language: in the article first, and only where nothing is there in all of the
 * page. `verified`: the words stand there (case, punctuation and the way of writing a number aside), in one run or in
 * several where the page breaks the quote, or all of them are a part of what stands there. `altered`: words alike, with
 * the whole passage. `unclear`: several places are equally good; but of a quote in the running text and its repetition in
 * the headline, the standfirst or a pull quote it is the one in the text. `missing`: no place is alike enough, however
 * much it speaks of the same. Linear in the page for its preparation; then in what the page shares with the wording.
 */
export const findWording = (page: PreparedPage, wording: string): FoundWording => {
  const words = plainWords(wording);
  if (words.length === 0) return { match: 'missing' };
  const language = wordingLanguage(page.language, wording);
  const sought = { text: wording, wording: readWording(wording, language), language };
  const found = findIn(page.article, words, sought);
  if (found.match !== 'missing' || page.whole === page.article) return found;
  return findIn(page.whole, words, sought);
};

const findIn = (scope: Scope, words: readonly string[], sought: SoughtWording): FoundWording => {
  const { index } = scope;
  const counted = seek(index, words);
  const exact = exactPlaces(index, counted).map((at) =>
    exactPlace(
      scope,
      { start: index.starts[at] ?? 0, end: index.ends[at + words.length - 1] ?? 0 },
      sought,
    ),
  );
  if (exact.some(isVerified)) return choosePlace(scope, exact);
  const alike = alikePlaces(scope, counted, sought);
  // The same figures may be read with their unit: € 2.80, 2.80 euros.
  const verified = alike.filter(isVerified);
  if (verified.length > 0) return choosePlace(scope, verified);
  return choosePlace(scope, exact.length > 0 ? exact : alike);
};

const isVerified = ({ comparison }: Place): boolean => comparison.verdict !== 'altered';

/** Words beside a stretch that may be the wording's, with others in their place. */
const beside = 8;

const alikePlaces = (scope: Scope, counted: Sought, sought: SoughtWording): Place[] => {
  const { index } = scope;
  const last = index.ids.length - 1;
  const count = counted.ids.length;
  return stretchesWith(index, counted).flatMap(({ start, end, share }) => {
    const isShort = count < shortWording && share < leastShare(count);
    if (share < (isShort ? leastShareOfFew : leastShare(count))) return [];
    const from = Math.max(0, start - beside);
    const to = Math.min(last, end - 1 + beside);
    const stretch = { start: index.starts[from] ?? 0, end: index.ends[to] ?? 0 };
    return judgePlace(scope, stretch, sought, { share, isShort }) ?? [];
  });
};

/**
 * How much of a wording, by the weight of its words in runs of two and more, must stand near one another for a
 * passage to be the same words altered: two thirds of four words, two fifths of thirty. Other sentences on the same
 * subject by the same speaker reach half of that for a few words and a third for many.
 */
const leastShare = (words: number): number => 0.36 + 1.2 / words;

/** Of fewer words one that was changed takes the runs apart: all that carry a sense must stand there then. */
const shortWording = 8;
const leastShareOfFew = 0.3;

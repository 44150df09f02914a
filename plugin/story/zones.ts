/**
 * What a line is by where it stands: between two lines of one block, in the head of a page, in its
 * foot, below its comments. These rules read no words.
 */
import { hasClock, isCaption } from './byline';
import type { FoundCredit } from './credit-line';
import { findDate } from './dates';
import type { Line } from './lines';
import { dropped, reasonAt } from './places';
import type { Place } from './places';
import { endsSentence, isProse, isTitleLike } from './structure';

/** A block of the page has so few lines that nothing in them tells. */
const longestGap = 4;

/** What is longer is a paragraph, wherever it stands. */
const longestNote = 160;

/** The lines between two of a cookie notice or a newsletter's form are of it. */
export const fillBlocks = (lines: readonly Line[], places: Place[]): void => {
  let last = -1;
  places.forEach((place, i) => {
    const reason = reasonAt(place);
    if (reason !== 'newsletter' && reason !== 'cookie-notice') return;
    const gap = lines.slice(last + 1, i);
    if (reasonAt(places[last]) === reason && gap.length <= longestGap && gap.every(isNote)) {
      places.fill(place, last + 1, i);
    }
    last = i;
  });
};

/**
 * The comments begin, behind the first paragraph, with their heading, where a form or a dated line
 * follows it, or with the name and date of the first; from there everything is theirs, to the end.
 */
export const dropComments = (lines: readonly Line[], places: Place[], headline: number): void => {
  const credit = places.map(({ is }) => is).lastIndexOf('credit');
  const text = endOfHead(lines, places, headline);
  if (text < 0) return;
  const from = places.findIndex((place, i) => {
    const line = lines[i];
    if (i <= Math.max(text, credit) || !line) return false;
    const near = lines.slice(i + 1, i + 1 + longestGap);
    const answered = near.some((_, k) => reasonAt(places[i + 1 + k]) === 'comment-form');
    return reasonAt(place) === 'comment-form'
      ? answered || near.some(isStamp)
      : answered && place.is === 'content' && line.words <= 4 && isStamp(near[0]);
  });
  if (from < 0) return;
  // Where as much would be lost as is left, the story must have ended with its credit line or its tags:
  // every entry of a live page may have a link to comments.
  const prose = lines.flatMap((line, i) => (isProse(line) ? [i] : []));
  const left = prose.filter((i) => i < from).length;
  const ended = places.slice(text, from).some(({ is }) => is === 'credit' || is === 'tags');
  if (prose.length >= 2 * left && !ended) return;
  for (let i = from; i < places.length; i += 1) {
    if (places[i]?.is === 'content') places[i] = dropped('comment-form');
  }
};

/**
 * Between headline and text what stands among lines of furniture is furniture too: "Copy link", the
 * list of a live page's events. A heading right above a paragraph, a caption and the headline of the
 * story that was translated stay.
 */
export const clearHead = (lines: readonly Line[], places: Place[], headline: number): void => {
  const end = endOfHead(lines, places, headline);
  for (let i = headline + 2; i < end; i += 1) {
    const [line, next] = [lines[i], lines[i + 1]];
    const reason = reasonAt(places[i - 1]);
    if (!line || !next || !reason || !isLoose(line, places[i]) || isCaption(line)) continue;
    const closes = places[i + 1]?.is === 'content' && isProse(next);
    const title = line.text.length > 30 && line.words > 4 && isTitleLike(line);
    if (!closes && !(title && places[i + 1]?.is !== 'content')) places[i] = dropped(reason);
  }
};

/** The first paragraph of the text: the second of the page where byline, date or share bar stand right below a standfirst. */
const endOfHead = (lines: readonly Line[], places: readonly Place[], headline: number): number => {
  const paragraph = (line: Line, i: number) =>
    places[i]?.is === 'content' && isProse(line) && !isCaption(line);
  const after = (from: number) => lines.findIndex((line, i) => i > from && paragraph(line, i));
  const first = after(headline);
  const second = first < 0 ? -1 : after(first);
  const end = Math.min(second, first + 1 + longestGap);
  return places.slice(first + 1, end).some(({ is }) => is !== 'content') ? second : first;
};

/** Behind the last paragraph the story ends with its credit, its tags or the first line of furniture; what follows is the site's. */
export const clearFoot = (
  lines: readonly Line[],
  places: Place[],
  creditOf: (line: Line) => FoundCredit | null,
): void => {
  const from =
    lines
      .map(
        (line, i) =>
          places[i]?.is === 'content' && !isLoose(line, places[i]) && !isAside(lines, places, i),
      )
      .lastIndexOf(true) + 1;
  if (from === 0) return;
  let reason: ReturnType<typeof reasonAt> = null;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    const open = places[i]?.is === 'content' || reasonAt(places[i]) === 'page-information';
    const credit = line && open ? creditOf(line) : null;
    if (credit) places[i] = { is: 'credit', credit };
    const place = places[i];
    if (place?.is !== 'content') reason = reasonAt(place) ?? reason ?? 'navigation';
    else if (reason) places[i] = dropped(reason);
  }
};

/** A sentence of the newsletter, or below a list of links, before another line of furniture. */
const isAside = (lines: readonly Line[], places: readonly Place[], i: number): boolean => {
  const line = lines[i];
  const before = reasonAt(places[i - 1]);
  return (
    line !== undefined &&
    isNote(line) &&
    (before === 'newsletter' || before === 'related-links' || before === 'comment-form') &&
    places[i + 1]?.is !== 'content'
  );
};

/** No sentence, no pull quote, no item of a list, no paragraph that ends "(Belga)": nothing that a story must have. */
const isLoose = (line: Line, place: Place | undefined): boolean =>
  place?.is === 'content' &&
  (place.layout === null || place.layout.type === 'paragraph') &&
  line.words < 15 &&
  line.text.length < longestNote &&
  !(line.words > 2 && endsSentence(line)) &&
  !/^[“"«„‘'•*–—-]|\p{L}[”"»«“’')]?\.[”"»«“’')]?\s/u.test(line.text) &&
  !(line.words > 6 && /\([^\s\d()]+(?:\s[^\s\d()]+)?\)$/u.test(line.text.slice(-40)));

const isNote = (line: Line): boolean =>
  line.text.length < longestNote && !/[“”«»„]/u.test(line.text);

/** "12.11.2024, 08:14", "Yesterday at 7.02": when a comment was written. */
const isStamp = (line: Line | undefined): boolean =>
  line !== undefined && line.words <= 8 && (hasClock(line) || findDate(line.text) !== null);

/** Puts each line of a page where it belongs: story, tags, byline, credit line, or the site's furniture. */
import type { DropReason, Dropped, FoundTag, Span, TextSpan } from '../model/reading';
import { bylineIn, isPageInformation, isSignature } from './byline';
import { readCreditLine, withAddress } from './credit-line';
import type { FoundCredit } from './credit-line';
import { furnitureReason, startsLinkList } from './furniture';
import { findHeadline } from './headline';
import type { LayoutBlock, StoryLayout } from './layout';
import type { Line } from './lines';
import type { Outlets } from './outlets';
import { dropped, reasonAt } from './places';
import type { Place } from './places';
import { isMarked, isProse, isTitleLike, labelOf } from './structure';
import { readHashLine, readTagBelow, readTagsLine } from './tags';
import { clearFoot, clearHead, dropComments, fillBlocks } from './zones';

export interface Page {
  content: Line[];
  /** The line of the content that stands where a headline does. */
  headline: Line | null;
  tags: FoundTag[];
  byline: TextSpan | null;
  credit: FoundCredit | null;
  /** In the order of the text. */
  dropped: Dropped[];
  /** Lines of tags, byline and credit: part of the page's record, not of the body. In order. */
  asides: Span[];
}

const plainContent: Place = { is: 'content', layout: null };

/** What stands in the middle of a text as often as above it, and tells nothing of what follows. */
const inside = new Set<DropReason | null>(['advertisement', 'related-links', 'newsletter']);

/** A byline and a date stand among so many lines of the story from its top, or behind its last paragraph. */
const deepestByline = 5;

/** Sort the lines of a page. Linear. */
export const sortLines = (
  text: string,
  lines: readonly Line[],
  outlets: Outlets,
  layout: StoryLayout | undefined,
): Page => {
  const places = placeLines(text, lines, outlets, layout);
  fillBlocks(lines, places);
  const bylineOf = unlessKnown((line: Line) => bylineIn(line));
  const informs = unlessKnown((line: Line) => isPageInformation(line, true) || null);
  const top = findHeadline(
    lines,
    places,
    (line) => (bylineOf(line) ?? informs(line) ?? labelOf(line)) !== null,
  );
  lines.slice(0, Math.max(0, top)).forEach((line, i) => {
    if (places[i]?.is === 'content' && !labelOf(line)) places[i] = dropped('navigation');
  });
  dropComments(lines, places, top);
  placeBylines(lines, places, top, outlets, bylineOf, informs);
  clearHead(lines, places, top);
  clearFoot(lines, places, (line) => readCreditLine(line, outlets, true));
  const page: Page = {
    content: [],
    headline: lines[top] ?? null,
    tags: [],
    byline: null,
    credit: null,
    dropped: [],
    asides: [],
  };
  const credits: FoundCredit[] = [];
  let afterMeta = false;
  lines.forEach((line, i) => {
    const place = places[i];
    if (!place) return;
    const span = { start: line.start, end: line.end };
    if (place.is === 'content') {
      line.layout = place.layout;
      line.afterMeta = afterMeta;
      page.content.push(line);
    } else if (place.is === 'dropped') page.dropped.push({ ...span, reason: place.reason });
    else page.asides.push(span);
    if (place.is === 'tags') for (const tag of place.tags) page.tags.push(tag);
    if (place.is === 'credit') credits.push(place.credit);
    if (place.is === 'byline') page.byline ??= place.byline;
    afterMeta = place.is !== 'content' && !inside.has(reasonAt(place));
  });
  page.credit = bestCredit(credits);
  for (const { credit } of credits) {
    if (credit.start === page.credit?.credit.start) continue;
    page.dropped.push({ start: credit.start, end: credit.end, reason: 'page-information' });
  }
  page.dropped.sort((a, b) => a.start - b.start);
  return page;
};

/** All that a line's own words and its neighbours tell. */
const placeLines = (
  text: string,
  lines: readonly Line[],
  outlets: Outlets,
  layout: StoryLayout | undefined,
): Place[] => {
  const places: Place[] = [];
  const reasonOf = unlessKnown(furnitureReason);
  const creditOf = unlessKnown((line: Line) => readCreditLine(line, outlets));
  const layoutAt = layoutReader(layout);
  let tagged = false;
  let below: 'tags' | 'links' | null = null;
  lines.forEach((line, i) => {
    const block = layoutAt(line);
    const open = below;
    below = null;
    const place =
      furniturePlace(line, lines[i + 1], block, reasonOf) ??
      tagsPlace(text, line, lines[i + 1], open === 'tags' && !(line.apart && tagged)) ??
      addressPlace(line, places[i - 1], outlets) ??
      creditPlace(line, i > 0 || lines.length > 1, creditOf) ??
      linkPlace(line, lines[i + 1], open === 'links') ??
      (block ? { is: 'content', layout: block } : plainContent);
    places.push(place);
    if (place.is === 'dropped' && place.reason === 'related-links') {
      if (open === 'links' || startsLinkList(line)) below = 'links';
    }
    if (place.is === 'tags') {
      tagged = place.tags.length > 0;
      if (!tagged || open === 'tags') below = 'tags';
    }
  });
  return places;
};

/** What is short is looked at once: a page that repeats it a thousand times is read quickly. */
const shortLine = 24;

/**
 * A question about a line that remembers the short ones to which the answer was null. The line below
 * may turn an answer into null only where it is a paragraph, so such an answer is not remembered.
 */
const unlessKnown = <T>(
  ask: (line: Line, next: Line | undefined) => T | null,
): ((line: Line, next?: Line) => T | null) => {
  const known = new Set<string>();
  return (line, next) => {
    if (known.has(line.text)) return null;
    const answer = ask(line, next);
    const settled = answer === null && (next?.text.length ?? 0) <= shortLine;
    if (settled && line.text.length <= shortLine) known.add(line.text);
    return answer;
  };
};

/** A page's block for each of its lines; lines and blocks come in the same order. */
const layoutReader = (layout: StoryLayout | undefined): ((line: Span) => LayoutBlock | null) => {
  const blocks = layout?.blocks ?? [];
  let next = 0;
  return (line) => {
    while ((blocks[next]?.end ?? Infinity) <= line.start) next += 1;
    const block = blocks[next];
    return block && block.start <= line.start ? block : null;
  };
};

const furniturePlace = (
  line: Line,
  next: Line | undefined,
  block: LayoutBlock | null,
  reasonOf: typeof furnitureReason,
): Place | null => {
  if (block?.type === 'furniture' && block.reason) return dropped(block.reason);
  const reason = reasonOf(line, next);
  return reason ? dropped(reason) : null;
};

const tagsPlace = (
  text: string,
  line: Line,
  next: Line | undefined,
  below: boolean,
): Place | null => {
  const hashtags = readHashLine(line);
  if (hashtags?.length) return { is: 'tags', tags: hashtags };
  const tags = readTagsLine(text, line);
  // A label alone is a heading where prose follows: "Themen", "Sujets".
  if (tags && (tags.length || (next && !isProse(next)))) return { is: 'tags', tags };
  const own = below ? readTagBelow(text, line) : null;
  return own && { is: 'tags', tags: own };
};

/**
 * A title in a list of links; the last one before a paragraph is that paragraph's heading where it
 * stands apart from the others, or is a few words in quotation marks.
 */
const linkPlace = (line: Line, next: Line | undefined, open: boolean): Place | null => {
  if (!open || isProse(line) || !isTitleLike(line)) return null;
  const heads = next !== undefined && isProse(next) && line.text.length < 60;
  return heads && (line.apart || isMarked(line.text)) ? null : dropped('related-links');
};

/** The address below a credit line completes it; the line above is then said twice, and the fuller one counts. */
const addressPlace = (line: Line, before: Place | undefined, outlets: Outlets): Place | null => {
  const credit = before?.is === 'credit' ? withAddress(before.credit, line, outlets) : null;
  return credit && { is: 'credit', credit };
};

const creditPlace = (
  line: Line,
  among: boolean,
  creditOf: (line: Line) => FoundCredit | null,
): Place | null => {
  const credit = among ? creditOf(line) : null;
  return credit && { is: 'credit', credit };
};

/** Bylines and dates, told from sentences by where they stand among the lines of the story. */
const placeBylines = (
  lines: readonly Line[],
  places: Place[],
  headline: number,
  outlets: Outlets,
  bylineOf: (line: Line) => TextSpan | null,
  informs: (line: Line) => boolean | null,
): void => {
  const content = places.flatMap((place, i) => (place.is === 'content' ? [i] : []));
  const isLong = (i: number) => {
    const line = lines[i];
    return line !== undefined && isProse(line);
  };
  const lastProse = content.filter(isLong).at(-1) ?? 0;
  let found = false;
  const top = content.indexOf(headline);
  content.forEach((i, nth) => {
    const line = lines[i];
    const place = places[i];
    if (!line || place?.is !== 'content') return;
    const edge = (nth > Math.max(0, top) && nth <= top + deepestByline) || i > lastProse;
    const marked = place.layout?.role === 'byline';
    const above = lines[i + 1];
    const signed =
      edge &&
      i < lastProse &&
      above !== undefined &&
      informs(above) === true &&
      (isSignature(line) || outlets.named(line.text) !== null);
    const byline = edge ? (marked || signed ? bylineIn(line, true) : bylineOf(line)) : null;
    if (byline && !found) {
      places[i] = { is: 'byline', byline };
      found = true;
    } else if (byline || (edge ? informs(line) : isPageInformation(line, false))) {
      places[i] = dropped('page-information');
    }
  });
};

/** Of several credit lines the one that says most. */
const bestCredit = (credits: readonly FoundCredit[]): FoundCredit | null => {
  const says = ({ credit }: FoundCredit) =>
    (credit.outlet ? 4 : 0) + (credit.publishedOn ? 2 : 0) + (credit.url ? 1 : 0);
  return [...credits].sort((a, b) => says(b) - says(a))[0] ?? null;
};

/** Which line is the headline: what stands above it is the site's menu. */
import type { Line } from './lines';
import { reasonAt } from './places';
import type { Place } from './places';
import { endsSentence, isKicker, isProse } from './structure';

const longest = 250;

/** Entries of a menu and names of sections have fewer words. */
const fewestWords = 4;

/**
 * The index of the line that is the headline, -1 where the page begins with its text: a title of
 * four words or more above the first paragraph, of several the first, or the first below a menu or a
 * cookie notice. A line for which `isMeta` holds (byline, date) is none, and closes the search. A
 * shorter headline must not stand among the short lines of a menu.
 */
export const findHeadline = (
  lines: readonly Line[],
  places: readonly Place[],
  isMeta: (line: Line) => boolean,
): number => {
  const marked = places.findIndex(
    (place) =>
      place.is === 'content' &&
      (place.layout?.role === 'headline' ||
        (place.layout?.type === 'heading' && place.layout.level === 1)),
  );
  if (marked >= 0) return marked;
  if (lines.length === 1 && lines.every(isProse)) return -1;
  const short: number[] = [];
  let title = -1;
  let menus = 0;
  let below = 0;
  let first = -1;
  for (let i = 0; i < lines.length; i += 1) {
    const [line, reason] = [lines[i], reasonAt(places[i])];
    if (reason === 'navigation' || reason === 'cookie-notice') menus = i + 1;
    if (!line || places[i]?.is !== 'content') continue;
    if (first < 0) first = i;
    if (isParagraph(line)) break;
    if (isMeta(line)) {
      if (title >= 0) break;
    } else if (line.words >= fewestWords && !/[,:]$/u.test(line.text)) {
      if (title < 0 || menus > below) title = i;
      below = menus;
    } else if (title < 0) short.push(i);
  }
  const [top = first, next = top] = short;
  const opening = lines[top];
  if (!opening) return -1;
  // One short line over a longer one is a headline over its deck, or a kicker over its headline.
  if (title >= 0) {
    return short.length === 1 && top < title && !menus && !isKicker(opening) ? top : title;
  }
  if (menus || short.length > 3) return short.at(-1) ?? top;
  if (isKicker(opening)) return next;
  return opensText(opening) ? -1 : top;
};

/** Prose that is no headline even where it stands first in the page. */
const isParagraph = (line: Line): boolean =>
  line.text.length > longest ||
  (isProse(line) &&
    (/[^”»"]\.[”»"]?$/u.test(line.text) || (line.text.length > 160 && endsSentence(line))));

/** The first line of a page without a headline. */
const opensText = ({ text }: Line): boolean =>
  text.length > longest ||
  (text.length > 160 && text.split(/[.!?]\s/u).length > 2) ||
  /^[-•*–—]\s/u.test(text);

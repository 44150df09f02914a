/** Which line of a story is what: headline, standfirst, headings, paragraphs. */
import type { Section, TextSpan } from '../model/reading';
import { isCaption } from './byline';
import type { Line } from './lines';
import { phrasesOf } from './page-words';
import { phraseKey } from './phrases';

export interface Structure {
  headline: TextSpan | null;
  originalHeadline: TextSpan | null;
  standfirst: TextSpan | null;
  sections: Section[];
}

const headlineLabels = phrasesOf(({ page }) => page.headlines);
const standfirstLabels = phrasesOf(({ page }) => page.standfirsts);
const originalLabels = phrasesOf(({ page }) => page.originals);

const longestHeadline = 250;
const longestHeading = 90;

/**
 * Read the structure off the lines of a story; `headlineLine` is the one of them that stands where a
 * headline does, `title` a headline that the credit line gives for the original.
 */
export const readStructure = (
  text: string,
  lines: readonly Line[],
  headlineLine: Line | null,
  title: TextSpan | null,
): Structure => {
  const labelled = takeLabelled(text, lines);
  const rest = labelled.rest;
  const headlineAt =
    labelled.headline || !headlineLine ? -1 : Math.max(0, rest.indexOf(headlineLine));
  const own = rest[headlineAt];
  const headline = labelled.headline ?? (own ? headingSpan(own) : null);
  const after = rest.slice(headlineAt + 1);
  const top = readTop(after, headline, labelled.standfirst !== null);
  const body = after.filter((line) => line !== top.standfirst && line !== top.original);
  return {
    headline,
    originalHeadline: labelled.original ?? (top.original ? headingSpan(top.original) : title),
    standfirst: labelled.standfirst ?? (top.standfirst ? span(top.standfirst) : null),
    sections: readSections(body),
  };
};

/** A line as a whole sentence or more: what a reader would call a paragraph. */
export const isProse = (line: Line): boolean =>
  line.text.length >= 120 || (line.words >= 6 && endsSentence(line));

export const endsSentence = ({ text }: Pick<Line, 'text'>): boolean =>
  /[.!?…]\s?[”"»«“’'›‹)\]]{0,2}$/u.test(text);

/** A line as an editor writes a title: short, no full stop, and no list item, sum or clock. */
export const isTitleLike = ({ text }: Pick<Line, 'text'>): boolean =>
  text.length <= longestHeadline &&
  /[\p{L}\p{N}]/u.test(text) &&
  !/[.,;:!…]\s?[”"»«“’'›‹)\]]{0,2}$/u.test(text) &&
  /^[#*\s]*[“"«„‘'(¿¡\d\p{Lu}]/u.test(text);

interface Labelled {
  headline: TextSpan | null;
  standfirst: TextSpan | null;
  original: TextSpan | null;
  rest: Line[];
}

/** "Titre original : …": what the page names itself. */
const takeLabelled = (text: string, lines: readonly Line[]): Labelled => {
  const found: Labelled = { headline: null, standfirst: null, original: null, rest: [] };
  for (const line of lines) {
    const label = labelOf(line);
    const value = label && afterColon(text, line, line.text.indexOf(':'));
    if (label && value && !found[label]) found[label] = value;
    else found.rest.push(line);
  }
  return found;
};

/** What a line says that it is: "Titre original : …". */
export const labelOf = (line: Line): 'headline' | 'standfirst' | 'original' | null => {
  const colon = line.text.slice(0, 40).indexOf(':');
  if (colon < 1) return null;
  const label = phraseKey(line.text.slice(0, colon));
  if (originalLabels.has(label)) return 'original';
  if (headlineLabels.has(label)) return 'headline';
  return standfirstLabels.has(label) ? 'standfirst' : null;
};

const afterColon = (text: string, line: Line, colon: number): TextSpan | null => {
  if (colon < 0) return null;
  const rest = line.text.slice(colon + 1);
  const start = line.end - rest.trimStart().length;
  return start < line.end ? { start, end: line.end, text: text.slice(start, line.end) } : null;
};

/** A word or two over a headline, the name of a section or of the affair: "Politics", "BREAKING NEWS TODAY". */
export const isKicker = (line: Line): boolean =>
  !endsSentence(line) && (line.words <= 2 || (line.words === 3 && !/\p{Ll}/u.test(line.text)));

interface Top {
  standfirst: Line | null;
  original: Line | null;
}

/** So many lines may stand between headline and text; a byline or tags farther down divide nothing. */
const deepestTop = 4;

/**
 * Standfirst and original headline, from what stands between the headline and the first paragraph:
 * the standfirst stands before the byline, the tags or the original headline, or is said again in
 * the text; the original headline is a title that stands after them, or repeats our own.
 */
const readTop = (lines: readonly Line[], headline: TextSpan | null, given: boolean): Top => {
  const top: Top = { standfirst: null, original: null };
  if (!headline) return top;
  const marked = lines.find(({ layout }) => layout?.role === 'standfirst');
  const originalAt = lines
    .slice(0, deepestTop)
    .findIndex((line, i) => isOriginalHeadline(line, lines[i + 1], headline, lines, i));
  const original = lines[originalAt];
  if (original) top.original = original;
  if (given) return top;
  if (marked) {
    top.standfirst = marked;
    return top;
  }
  const [first] = lines;
  if (!first || first === original || (first.afterMeta && !original)) return top;
  const divided = lines.slice(1, deepestTop).some((line) => line.afterMeta);
  if (original || divided || isSaidAgain(first, lines) || isDeck(first, lines[1])) {
    top.standfirst = lines.length > 1 ? first : null;
  }
  return top;
};

const isOriginalHeadline = (
  line: Line,
  next: Line | undefined,
  headline: TextSpan,
  lines: readonly Line[],
  index: number,
): boolean => {
  if (line.layout && line.layout.type !== 'heading' && line.layout.type !== 'paragraph')
    return false;
  if (isCaption(line) || isPullQuote(line.text)) return false;
  if (!next || !isTitleLike(line) || line.words < 4 || !isProse(next)) return false;
  if (sharesWords(line.key, phraseKey(headline.text)) >= 2) return true;
  // After tags, byline or date a title of some length, before any paragraph, is that of the page that was translated.
  const meta = lines.slice(0, index + 1).findIndex(({ afterMeta }) => afterMeta);
  const opens = meta >= 0 && !lines.slice(meta, index).some(isProse);
  return opens && line.words >= 5 && line.text.length > 30;
};

/** Words of four letters or more, and figures, that both have; words of one stem count by their beginning. */
const sharesWords = (a: string, b: string): number => {
  const stems = (key: string) =>
    new Set(
      key
        .split(' ')
        .filter((w) => w.length >= 4 || /\d/u.test(w))
        .map((w) => w.slice(0, 6)),
    );
  const other = stems(b);
  return [...stems(a)].filter((stem) => other.has(stem)).length;
};

/** A standfirst made of a quote that the text prints again. */
const isSaidAgain = (line: Line, lines: readonly Line[]): boolean => {
  if (line.words < 8) return false;
  const beginning = (other: Line) => phraseKey(other.text.slice(0, 160));
  const own = beginning(line);
  return lines.some((other) => other !== line && beginning(other) === own);
};

/** One line of some length without a full stop, right under the headline, and prose after it. */
const isDeck = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  line.layout === null &&
  isTitleLike(line) &&
  !isProse(line) &&
  line.words >= 8 &&
  isProse(next);

const readSections = (lines: readonly Line[]): Section[] => {
  const interview = lines.filter((line) => isQuestion(line)).length >= 3;
  const sections: Section[] = [];
  lines.forEach((line, i) => {
    if (isHeading(line, lines[i - 1], lines[i + 1], interview)) {
      sections.push({ heading: headingSpan(line), paragraphs: [] });
      return;
    }
    if (!sections.length) sections.push({ heading: null, paragraphs: [] });
    sections.at(-1)?.paragraphs.push({ start: line.start, end: line.end });
  });
  return sections;
};

const isQuestion = (line: Line): boolean => /\?[”"»“’']?$/u.test(line.text);

const isHeading = (
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  interview: boolean,
): boolean => {
  if (line.layout) return line.layout.type === 'heading';
  if (/^#{1,6}\s/u.test(line.text)) return true;
  if (!next || line.text.length > longestHeading || line.words > 14) return false;
  if (/^\*\*[^*]+\*\*$/u.test(line.text)) return isProse(next);
  const bare = freed(line.text);
  if (!isTitleLike({ text: bare }) || /^[(\d]+(?:[).:h]?\s|[.:h]\d)|^\(/u.test(bare)) return false;
  if ((interview && isQuestion(line)) || isCaption(line)) return false;
  if (isMarked(bare) && (line.words > 8 || /[.!?…,]\s?[”"»«“’'›‹]$/u.test(bare))) return false;
  if (isPullQuote(bare)) return false;
  // The name under a pull quote is no heading: "Ana Sá, director".
  if (before && isMarked(before.text) && !line.apart && bare.includes(',')) return false;
  // A heading stands over a paragraph, or over a pull quote and a paragraph.
  return isProse(next) || isMarked(next.text);
};

/** “…” (Ana Sá, director) */
const isPullQuote = (text: string): boolean =>
  /^[“"«„‘»].{1,200}[”"»«“’]\s\(/u.test(text) && text.endsWith(')');

/** In quotation marks from end to end. */
export const isMarked = (text: string): boolean => /^[“"«„‘'»›].*[”"»«“’'›‹]$/su.test(text);

const headingSpan = (line: Line): TextSpan => {
  const text = freed(line.text);
  const start = line.start + Math.max(0, line.text.indexOf(text));
  return { start, end: start + text.length, text };
};

/** Without the "#" and "**" of a plain-text heading, and without a parenthesis that has no partner. */
const freed = (printed: string): string => {
  let text = printed.replace(/^#{1,6}\s+/u, '').trim();
  if (/^\*\*[^*]+\*\*$/u.test(text)) text = text.slice(2, -2).trim();
  if (text.endsWith(')') && !text.includes('(')) text = text.slice(0, -1).trimEnd();
  if (text.startsWith('(') && !text.includes(')')) text = text.slice(1).trimStart();
  return text;
};

const span = ({ start, end, text }: Line): TextSpan => ({ start, end, text });

/** The headline of a page: as it is printed, where what the page says of itself tells which line it is. */
import { limits } from '../../../plugin/model/limits';
import { soundsLikeOutlet } from '../../../plugin/story/outlets';
import { phraseKey } from '../../../plugin/story/phrases';
import { lineOrNull } from './clean';
import type { Declared } from './metadata/declared';
import type { PageLine } from './page-lines';

export interface Headline {
  text: string | null;
  /** The index of the line that prints it, -1 where none does. */
  line: number;
}

/**
 * The line that says what the page declares as its headline, headings first; else the first main
 * heading that is one (several words, not the outlet's name); else what is declared, without the
 * outlet's name. Linear.
 */
export const findHeadline = (
  lines: readonly PageLine[],
  { headlines, outletName }: Declared,
): Headline => {
  const candidates = lines.flatMap((line, index): Candidate[] => {
    const level = headingLevel(line);
    // Where no heading is one, a line of a page may be: old pages set it in large type.
    if (level === null && index > deepestPlain) return [];
    const key = line.text.length > 2 * limits.headline ? '' : phraseKey(line.text);
    return key ? [{ index, level: level ?? 7, key, text: line.text }] : [];
  });
  candidates.sort((a, b) => a.level - b.level || a.index - b.index);
  for (const declared of headlines) {
    const found = printedAs(declared, candidates);
    if (found) return found;
  }
  const heading = candidates.find(
    ({ level, key }) =>
      level === 1 && key.split(' ').length >= fewestWords && key !== phraseKey(outletName ?? ''),
  );
  const bare = headlines.map((text) => withoutSite(text, outletName))[0];
  if (heading) return { text: lineOrNull(heading.text, limits.headline), line: heading.index };
  return { text: bare ?? null, line: -1 };
};

interface Candidate {
  index: number;
  /** 1 to 6; 7 for a line that is no heading. */
  level: number;
  key: string;
  text: string;
}

const deepestPlain = 60;

export const headingLevel = ({ owner }: PageLine): number | null => {
  for (let at = owner, depth = 0; depth < 4; depth += 1) {
    const level = /^h([1-6])$/u.exec(at.name)?.[1];
    if (level) return Number(level);
    if (!at.parent) return null;
    at = at.parent;
  }
  return null;
};

/** Fewer words than this are contained in many a line. */
const fewestWords = 3;

const printedAs = (declared: string, candidates: readonly Candidate[]): Headline | null => {
  const key = phraseKey(declared);
  const words = key.split(' ').length;
  const exact = candidates.find((candidate) => candidate.key === key);
  if (exact) return { text: lineOrNull(exact.text, limits.headline), line: exact.index };
  for (const { index, key: own, text, level } of candidates) {
    const ownWords = own.split(' ').length;
    // The title of the page is the headline and the site's name; nothing else is that much longer.
    if (ownWords >= fewestWords && isWithSiteName(own, ownWords, key, words)) {
      return { text: lineOrNull(text, limits.headline), line: index };
    }
    if (words < fewestWords || level === 7) continue;
    // Cut off by the page: the line goes on.
    if (own.startsWith(key)) return { text: lineOrNull(text, limits.headline), line: index };
    // A kicker stands before it in the same heading.
    if (own.endsWith(` ${key}`)) return { text: declared, line: index };
  }
  return null;
};

/** "HEADLINE | HLN", "Harbour Post: HEADLINE", "HEADLINE | HLN | Regio | hln.be" */
const mostSiteWords = 8;

const isWithSiteName = (own: string, ownWords: number, key: string, words: number): boolean =>
  words - ownWords <= mostSiteWords && ` ${key} `.includes(` ${own} `);

const separators = /\s[|–—·•»-]\s/u;

/** The title without the site's name at its end or its start. */
const withoutSite = (title: string, outletName: string | null): string => {
  const parts = title.split(separators);
  const isSite = (part: string | undefined): boolean =>
    part !== undefined &&
    (phraseKey(part) === phraseKey(outletName ?? '') ||
      soundsLikeOutlet(part) ||
      /\.[a-z]{2,4}$/u.test(part));
  let end = parts.length;
  while (end > 1 && isSite(parts[end - 1])) end -= 1;
  const start = end > 1 && isSite(parts[0]) ? 1 : 0;
  if (start === 0 && end === parts.length) return title;
  const from = start === 0 ? 0 : title.indexOf(parts[1] ?? '', (parts[0] ?? '').length);
  const last = parts[end - 1] ?? '';
  return title.slice(from, title.lastIndexOf(last) + last.length).trim();
};

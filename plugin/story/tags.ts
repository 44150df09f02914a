/** Tags as a page prints them: a line "Tags : Belgium, …" and a line of hashtags. */
import type { FoundTag, Span } from '../model/reading';
import type { Line } from './lines';
import { trimSpan } from './lines';
import { phrasesOf } from './page-words';
import { phraseKey } from './phrases';

const labels = phrasesOf(({ page }) => page.tags);

/** The longest label of a tag, in words: what is longer is a sentence or a headline. */
const longestTag = 6;

/** The tags of a line "Tags : Belgium, China spying,"; null for any other line, an empty list for a label alone. */
export const readTagsLine = (text: string, line: Line): FoundTag[] | null => {
  const colon = line.text.slice(0, 40).indexOf(':');
  if (colon < 0 && line.text.length > 40) return null;
  const label = colon < 0 ? line.key : phraseKey(line.text.slice(0, colon));
  if (!labels.has(label)) return null;
  if (colon < 0) return [];
  const tags = splitTags(text, { start: line.start + colon + 1, end: line.end });
  return tags.every((tag) => tag.label.split(/\s+/u).length <= longestTag) ? tags : null;
};

/** The tags of a line that is nothing but hashtags: "#China #Belgium". */
export const readHashLine = (line: Line): FoundTag[] | null => {
  if (!line.text.startsWith('#')) return null;
  const tags: FoundTag[] = [];
  for (const match of line.text.matchAll(/\S+/gu)) {
    const label = hashLabel(match[0].replace(/[,;]$/u, ''));
    if (!label) return null;
    const start = line.start + match.index;
    tags.push({ label, start, end: start + match[0].length });
  }
  return tags;
};

/** One tag on a line of its own, below a label that stands alone. */
export const readTagBelow = (text: string, line: Line): FoundTag[] | null => {
  if (line.words === 0 || /[.!?:]$/u.test(line.text)) return null;
  const tags = splitTags(text, line);
  return tags.every((tag) => tag.label.split(/\s+/u).length <= 4) ? tags : null;
};

/** Every label once, as it is printed first. */
export const uniqueTags = (tags: readonly FoundTag[]): FoundTag[] => {
  const seen = new Set<string>();
  return tags.filter(({ label }) => {
    const key = phraseKey(label);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const splitTags = (text: string, span: Span): FoundTag[] => {
  const tags: FoundTag[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[^,;|•·]+/gu)) {
    for (const part of separateParts(match[0])) {
      const start = span.start + match.index + part.start;
      const tag = trimSpan(text, { start, end: span.start + match.index + part.end });
      const label = tag?.text.replace(/^#/u, '').replace(/\.$/u, '').trim();
      if (tag && label && phraseKey(label)) tags.push({ label, start: tag.start, end: tag.end });
    }
  }
  return tags;
};

/** A part may hold several hashtags, or names parted by a slash between blanks. */
const separateParts = (part: string): Span[] => {
  const words = part.trim().split(/\s+/u);
  const separator = words.every((word) => word.startsWith('#')) ? /\s+/gu : /\s\/\s/gu;
  const parts: Span[] = [];
  let start = 0;
  for (const match of part.matchAll(separator)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { start, end: part.length }];
};

/** "#ChinaSpying" and "#china_spying" are said as they are written, the underscore as a blank. */
const hashLabel = (word: string): string | null => {
  const match = /^#([\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*)$/u.exec(word);
  return match?.[1] ? match[1].replaceAll('_', ' ').trim() || null : null;
};

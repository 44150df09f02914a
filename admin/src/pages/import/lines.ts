/** The pasted text line by line, each with the part that it plays in the story. */
import type { DropReason, Span, StoryReading } from '../../../../plugin/model/reading';
import { readLines } from '../../../../plugin/story/lines';

export const lineRoles = [
  'headline',
  'originalHeadline',
  'standfirst',
  'byline',
  'heading',
  'paragraph',
  'tags',
  'credit',
  'dropped',
] as const;
export type LineRole = (typeof lineRoles)[number];

/** A line that is not blank, without the blanks around it; a paragraph that was wrapped by hand is one line. Offsets are UTF-16 code units. */
export interface TextLine extends Span {
  role: LineRole;
  /** Why the engine dropped it; null where it kept it, or where nothing claims it. */
  dropReason: DropReason | null;
  /** Start of the span of the reading that it belongs to: lines of one paragraph share it. */
  part: number;
}

interface Part extends Span {
  role: LineRole;
  dropReason: DropReason | null;
}

/**
 * The lines of a text with their roles in its reading: a line plays the part of the span that
 * covers most of it; one that no span covers is no part of the story. Linear, but for the sorting
 * of the spans.
 */
export const linesOf = (text: string, reading: StoryReading): TextLine[] => {
  const parts = partsOf(reading);
  let first = 0;
  return readLines(text).map(({ start, end }) => {
    const line = { start, end };
    while (first < parts.length && (parts[first]?.end ?? 0) <= line.start) first += 1;
    let best: Part | undefined;
    let most = 0;
    for (let i = first; i < parts.length; i += 1) {
      const part = parts[i];
      if (!part || part.start >= line.end) break;
      const shared = Math.min(part.end, line.end) - Math.max(part.start, line.start);
      if (shared > most) [best, most] = [part, shared];
    }
    return {
      ...line,
      role: best?.role ?? 'dropped',
      dropReason: best?.dropReason ?? null,
      part: best?.start ?? line.start,
    };
  });
};

const partsOf = (reading: StoryReading): Part[] => {
  const parts: Part[] = [];
  const add = (span: Span | null, role: LineRole, dropReason: DropReason | null = null) => {
    if (span && span.end > span.start)
      parts.push({ start: span.start, end: span.end, role, dropReason });
  };
  add(reading.headline, 'headline');
  add(reading.originalHeadline, 'originalHeadline');
  add(reading.standfirst, 'standfirst');
  add(reading.byline, 'byline');
  for (const { heading, paragraphs } of reading.sections) {
    add(heading, 'heading');
    for (const paragraph of paragraphs) add(paragraph, 'paragraph');
  }
  for (const tag of reading.tags) add(tag, 'tags');
  add(reading.credit, 'credit');
  for (const dropped of reading.dropped) add(dropped, 'dropped', dropped.reason);
  return parts.sort((a, b) => a.start - b.start || a.end - b.end);
};

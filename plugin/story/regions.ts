/** What finding quotes must know of a reading: which part of the story a run is, and what is not looked at. */
import type { Region, Span, StoryReading } from '../model/reading';

type Parts = Pick<StoryReading, 'headline' | 'originalHeadline' | 'standfirst' | 'sections'>;
type Asides = Pick<StoryReading, 'dropped' | 'tags' | 'byline' | 'credit'>;

/** The regions of a story's parts, in order. What is in none is body. */
export const regionsOf = (
  parts: Parts,
  captions: readonly Span[] = [],
  questions: readonly Span[] = [],
): Region[] => {
  const region = (span: Span | null, field: Region['field']): Region[] =>
    span ? [{ start: span.start, end: span.end, field }] : [];
  return [
    ...region(parts.headline, 'headline'),
    ...region(parts.originalHeadline, 'headline'),
    ...region(parts.standfirst, 'standfirst'),
    ...parts.sections.flatMap(({ heading }) => region(heading, 'heading')),
    ...captions.flatMap((caption) => region(caption, 'caption')),
    ...questions.flatMap((question) => region(question, 'question')),
  ].sort((a, b) => a.start - b.start);
};

/** Furniture, tags, byline and credit line, in order: nothing is looked for in them. */
export const skippedBy = ({ dropped, tags, byline, credit }: Asides): Span[] =>
  [...dropped, ...tags, ...(byline ? [byline] : []), ...(credit ? [credit] : [])]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);

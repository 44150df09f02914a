/** A story after the editor accepted some of the repairs that its reading offers. */
import type { Repair, Span, StoryReading, TextSpan } from '../model/reading';
import { analyseQuotes } from '../quotes';
import { applyEdits } from '../text/edits';
import type { EditedText, TextEdit } from '../text/edits';
import type { StoryLayout } from './layout';
import { questionsIn } from './questions';
import { regionsOf, skippedBy } from './regions';
import type { ReadPageOptions } from './read-story';

export interface RepairedStory {
  text: string;
  layout: StoryLayout | undefined;
  reading: StoryReading;
}

/**
 * Apply the accepted repairs, which are among `reading.repairs`, to the text. What the
 * reading found keeps its place, changes that an editor made to it included; quotes are found
 * anew, as a mark that is put right changes which words are a quote; the other repairs stay offered.
 * @throws RangeError where two repairs overlap or one lies outside the text.
 */
export const repairStory = (
  text: string,
  reading: StoryReading,
  accepted: readonly Repair[],
  {
    layout,
    knownSources,
    additions,
  }: Pick<ReadPageOptions, 'layout' | 'knownSources' | 'additions'> = {},
): RepairedStory => {
  if (accepted.length === 0) return { text, layout, reading };
  const edits = accepted.flatMap((repair) => editsFor(text, repair));
  const edited = applyEdits(text, edits);
  const moved = moveReading(reading, edited);
  const left = reading.repairs.filter(
    ({ start, end }) => !accepted.some((made) => made.start === start && made.end === end),
  );
  const { quotes } = analyseQuotes(edited.text, {
    language: reading.language,
    knownSources,
    additions,
    skip: skippedBy(moved),
    regions: regionsOf(
      moved,
      [],
      questionsIn(
        edited.text,
        moved.sections.flatMap(({ paragraphs }) => paragraphs),
        (layout && moveLayout(layout, edited))?.runs ?? [],
      ),
    ),
    publishedOn: reading.credit?.publishedOn ?? undefined,
  });
  return {
    text: edited.text,
    layout: layout && moveLayout(layout, edited),
    reading: {
      ...moved,
      quotes,
      repairs: left.map((repair) => ({ ...repair, ...moveSpan(repair, edited) })),
    },
  };
};

/** A parenthesis that is moved is set in one place and taken from another; what stands between is untouched. */
const editsFor = (text: string, repair: Repair): TextEdit[] => {
  const { start, end, replacement } = repair;
  if (repair.reason !== 'misplaced-parenthesis') return [repair];
  if (replacement !== `)${text.slice(start, end - 1)}`) return [repair];
  return [
    { start, end: start, replacement: ')' },
    { start: end - 1, end, replacement: '' },
  ];
};

const moveReading = (reading: StoryReading, edited: EditedText): StoryReading => {
  const text = (span: TextSpan | null): TextSpan | null => {
    if (!span) return null;
    const place = moveSpan(span, edited);
    return { ...place, text: edited.text.slice(place.start, place.end) };
  };
  return {
    ...reading,
    headline: text(reading.headline),
    originalHeadline: text(reading.originalHeadline),
    standfirst: text(reading.standfirst),
    byline: text(reading.byline),
    sections: reading.sections.map(({ heading, paragraphs }) => ({
      heading: text(heading),
      paragraphs: paragraphs.map((span) => moveSpan(span, edited)),
    })),
    tags: reading.tags.map((tag) => ({ ...tag, ...moveSpan(tag, edited) })),
    credit: reading.credit && { ...reading.credit, ...moveSpan(reading.credit, edited) },
    dropped: reading.dropped.map((span) => ({ ...span, ...moveSpan(span, edited) })),
    quotes: [],
  };
};

const moveLayout = (layout: StoryLayout, edited: EditedText): StoryLayout => ({
  blocks: layout.blocks.map((block) => ({ ...block, ...moveSpan(block, edited) })),
  runs: layout.runs.map((run) => ({ ...run, ...moveSpan(run, edited) })),
});

/** What is set at either edge of a line belongs to the line. */
const moveSpan = ({ start, end }: Span, edited: EditedText): Span => ({
  start: edited.offsetAfter(start),
  end: edited.offsetAfter(end, 'after'),
});

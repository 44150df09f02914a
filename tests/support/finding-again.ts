/** Wordings looked for in edited stories, and what became of them: for the test and the bench. */
import { findAgain, makeSegment, prepareText } from '../../plugin/anchors';
import type { FoundAgain, PreparedText } from '../../plugin/anchors';
import type { Segment } from '../../plugin/model/segment';
import type { Span } from '../../plugin/model/reading';
import { editText } from './edited-text';
import type { EditKind } from './edited-text';
import type { NewsStory } from './news-stories';

/** One edited text and one wording that is looked for in it. */
export interface Edit {
  story: NewsStory;
  segment: Segment;
  prepared: PreparedText;
  /** Where the words are now; null where they were cut. */
  truth: Span | null;
}

/** So many edits over all stories and their wordings, in turn. */
export function* edits(
  stories: readonly NewsStory[],
  count: number,
  percent: number,
  kinds?: readonly EditKind[],
): Generator<Edit> {
  let made = 0;
  for (let seed = 1; made < count; seed += 1) {
    for (const [i, story] of stories.entries()) {
      const { text, placeOf } = editText(story.text, {
        percent,
        seed: seed * 101 + i,
        ...(kinds && { kinds }),
      });
      const prepared = prepareText(text);
      for (const { start, end } of story.wordings) {
        if (made === count) return;
        made += 1;
        const segment = makeSegment(story.text, start, end);
        yield { story, segment, prepared, truth: placeOf(start, end) };
      }
    }
  }
}

export type Outcome = 'found' | 'wrong' | 'rightly orphaned' | 'wrongly orphaned';

/** A place is wrong where it and the truth have less than half of the longer of them in common. */
export const outcomeOf = (place: Span | null, truth: Span | null): Outcome => {
  if (!place) return truth ? 'wrongly orphaned' : 'rightly orphaned';
  if (!truth) return 'wrong';
  const common = Math.min(place.end, truth.end) - Math.max(place.start, truth.start);
  const longer = Math.max(place.end - place.start, truth.end - truth.start);
  return common * 2 >= longer ? 'found' : 'wrong';
};

export const spanOf = (place: FoundAgain): Span | null =>
  place.state === 'orphaned' ? null : { start: place.start, end: place.end };

export const findOurs = ({ prepared, segment }: Edit): Span | null =>
  spanOf(findAgain(prepared, segment));

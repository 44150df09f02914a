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
  /**
   * The words are printed twice in alike paragraphs. Once one of the two was cut, or one was moved to
   * where the other stood, nobody who sees the new text alone can say which is which.
   */
  twice: boolean;
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
        const twice = isPrintedTwice(story.text, segment);
        yield { story, segment, prepared, truth: placeOf(start, end), twice };
      }
    }
  }
}

/** The words stand once more in the same surroundings, as far as these are in the same paragraph. */
const isPrintedTwice = (text: string, { prefix, exact, suffix }: Segment): boolean => {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const [after = ''] = suffix.split('\n', 1);
  const paragraph = before + exact + after;
  return text.indexOf(paragraph) !== text.lastIndexOf(paragraph);
};

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

/** How often each thing happened, of all edits and of those with words that are printed twice. */
export interface Tally {
  outcomes: Record<Outcome, number>;
  /** Found, of those whose words are still there: 0 to 1. */
  share: number;
  /** Of the wrong places, those of words that are printed twice. */
  wrongOfTwice: number;
  /** What was looked for and what was taken for it, wherever that was wrong. */
  wrong: string[];
}

export const tally = (all: Iterable<Edit>, find: (edit: Edit) => Span | null = findOurs): Tally => {
  const outcomes = { found: 0, wrong: 0, 'rightly orphaned': 0, 'wrongly orphaned': 0 };
  const wrong: string[] = [];
  let wrongOfTwice = 0;
  let asked = 0;
  for (const edit of all) {
    const place = find(edit);
    const outcome = outcomeOf(place, edit.truth);
    outcomes[outcome] += 1;
    if (edit.truth) asked += 1;
    if (outcome !== 'wrong' || !place) continue;
    if (edit.twice) wrongOfTwice += 1;
    const words = edit.prepared.text.slice(place.start, place.end);
    wrong.push(`${edit.story.name}: ${edit.segment.exact} -> ${words}`);
  }
  return { outcomes, share: asked ? outcomes.found / asked : 1, wrongOfTwice, wrong };
};

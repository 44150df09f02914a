/** The story's fields as they will stand in the draft: as read, with what the editor typed over them. */
import { findMentions } from '../../../../plugin/anchors/find-mention';
import { makeSegment } from '../../../../plugin/anchors/segment';
import type { MentionField } from '../../../../plugin/model/mention';
import type { Proposal } from '../../../../plugin/model/proposal';
import type { StoryReading } from '../../../../plugin/model/reading';
import type { Block } from '../../../../plugin/text/blocks';
import type { ArticleDraft } from '../../../../plugin/story/story-to-article';
import type { FieldEdits } from './session';

/** The fields of one line or a few, each empty where there is nothing. */
export type StoryTexts = Required<FieldEdits>;

export interface StoryFields extends StoryTexts {
  language: string;
  body: Block[];
  proposals: Proposal[];
}

/**
 * The fields with the editor's wording. The proposals of a field that was typed over are found
 * again in the new words; one whose words are gone is left out.
 */
export const editedFields = (
  produced: ArticleDraft,
  reading: StoryReading,
  edits: FieldEdits,
): StoryFields => {
  const texts = storyTexts(produced, reading, edits);
  const { headline, standfirst } = texts;
  let { proposals } = produced;
  if (headline !== produced.headline) proposals = moveInto(proposals, 'headline', headline);
  if (standfirst !== produced.standfirst) proposals = moveInto(proposals, 'standfirst', standfirst);
  return { ...texts, language: produced.language, body: produced.body, proposals };
};

/** The texts alone, as the editor sees them while typing. */
export const storyTexts = (
  produced: ArticleDraft,
  reading: StoryReading,
  edits: FieldEdits,
): StoryTexts => ({
  headline: edits.headline ?? produced.headline,
  originalHeadline: edits.originalHeadline ?? reading.originalHeadline?.text ?? '',
  standfirst: edits.standfirst ?? produced.standfirst,
  byline: edits.byline ?? produced.byline,
  creditLine: edits.creditLine ?? produced.creditLine,
});

const moveInto = (
  proposals: readonly Proposal[],
  field: MentionField,
  text: string,
): Proposal[] => {
  const own = proposals.filter((proposal) => proposal.field === field);
  const found = findMentions(
    text,
    own.map(({ segments }) => segments),
  );
  const moved = new Map<Proposal, Proposal | null>();
  own.forEach((proposal, i) => {
    const places = found[i]?.found ?? [];
    const segments = places.flatMap((place) =>
      place.state === 'orphaned' ? [] : [makeSegment(text, place.start, place.end)],
    );
    const whole = segments.length > 0 && segments.length === places.length;
    const words = segments.map(({ exact }) => exact).join(' ');
    moved.set(proposal, whole ? { ...proposal, segments, text: words } : null);
  });
  return proposals.flatMap((proposal) => {
    const at = moved.get(proposal);
    if (at === null) return [];
    return [at ?? proposal];
  });
};

/** Small articles for the tests of the Quotes panel. */
import { makeSegment } from '../../../plugin/anchors';
import type { Mention, MentionField } from '../../../plugin/model/mention';
import type { Proposal } from '../../../plugin/model/proposal';

export const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

const segmentOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return makeSegment(text, start, start + words.length);
};

export const proposalOf = (
  text: string,
  words: string | string[],
  part: Partial<Proposal> = {},
): Proposal => {
  const segments = [words].flat().map((w) => segmentOf(text, w));
  return {
    field: 'body',
    kind: 'direct',
    segments,
    text: segments.map(({ exact }) => exact).join(' '),
    utterance: 0,
    speaker: 'Lena Maes',
    speakerStatus: 'named',
    speakerAsPrinted: null,
    role: null,
    affiliation: null,
    via: [],
    saidOn: null,
    occasion: null,
    backTranslated: false,
    confidence: 'sure',
    reason: { rule: 'cue-after', words: [] },
    candidates: [],
    ...part,
  };
};

export const mentionOf = (
  id: string,
  text: string,
  words: string | string[],
  part: Partial<Mention> & { field?: MentionField } = {},
): Mention => ({
  id,
  field: 'body',
  kind: 'direct',
  segments: [words].flat().map((w) => segmentOf(text, w)),
  state: 'anchored',
  quote: `quote${id}`,
  ...part,
});

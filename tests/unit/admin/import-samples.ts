/** A small story with invented people, its reading written out by hand, and what the tests need of it. */
import type { Proposal } from '../../../plugin/model/proposal';
import type { FoundQuote, Span, StoryReading, TextSpan } from '../../../plugin/model/reading';

export const story = [
  'Ferry line “close to the edge”',
  'The harbour ferry may stop in May.',
  'Tags : Ferry, Harbour',
  '“We are close to the edge,” said Ada Quill, director of the line.',
  'What now',
  '“The boats stay,” said Ben Oake.',
  'Source : De Kade, 03/02/2026',
  'Leave a comment',
].join('\n');

/** The span of the nth occurrence of the words in the text. */
export const spanOf = (text: string, words: string, nth = 1): TextSpan => {
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand there ${nth} times`);
  return { start, end: start + words.length, text: words };
};

const line = (words: string): TextSpan => {
  const { start } = spanOf(story, words);
  const end = story.indexOf('\n', start);
  const last = end < 0 ? story.length : end;
  return { start, end: last, text: story.slice(start, last) };
};

const bare = ({ start, end }: Span): Span => ({ start, end });

const quote = (
  words: string,
  nth: number,
  utterance: number,
  speaker: string | null,
): FoundQuote => ({
  ...bare(spanOf(story, words, nth)),
  kind: 'direct',
  group: utterance * 10 + nth,
  utterance,
  speaker,
  speakerStart: null,
  speakerEnd: null,
  speakerStatus: speaker ? 'named' : 'unattributed',
  cue: null,
  role: null,
  affiliation: null,
  via: [],
  saidOn: null,
  occasion: null,
  backTranslated: false,
  confidence: 'sure',
  reason: speaker ? { rule: 'cue-after', words: [] } : null,
  candidates: [],
  nested: false,
});

export const reading: StoryReading = {
  language: 'en',
  headline: line('Ferry line'),
  originalHeadline: null,
  standfirst: line('The harbour ferry'),
  byline: null,
  sections: [
    { heading: null, paragraphs: [bare(line('“We are close'))] },
    { heading: line('What now'), paragraphs: [bare(line('“The boats'))] },
  ],
  tags: [
    { ...bare(spanOf(story, 'Ferry', 2)), label: 'Ferry' },
    { ...bare(spanOf(story, 'Harbour')), label: 'Harbour' },
  ],
  credit: { ...line('Source :'), outlet: 'De Kade', publishedOn: '2026-02-03', url: null },
  chain: ['De Kade'],
  dropped: [{ ...bare(line('Leave a comment')), reason: 'comment-form' }],
  repairs: [],
  quotes: [
    quote('close to the edge', 1, 1, null),
    quote('We are close to the edge,', 1, 1, 'Ada Quill'),
    quote('The boats stay,', 1, 2, 'Ben Oake'),
  ],
};

export const proposal = (part: Partial<Proposal> & { text: string }): Proposal => {
  const start = part.segments?.[0]?.start ?? 0;
  return {
    field: 'body',
    kind: 'direct',
    segments: [{ exact: part.text, prefix: '', suffix: '', start, end: start + part.text.length }],
    utterance: 1,
    speaker: null,
    speakerStatus: part.speaker ? 'named' : 'unattributed',
    speakerAsPrinted: null,
    role: null,
    affiliation: null,
    via: [],
    saidOn: null,
    occasion: null,
    backTranslated: false,
    confidence: 'sure',
    reason: part.speaker ? { rule: 'cue-after', words: [] } : null,
    candidates: [],
    ...part,
  };
};

/** A proposal whose words stand at a place of its field. */
export const proposalAt = (start: number, part: Partial<Proposal> & { text: string }): Proposal =>
  proposal({
    ...part,
    segments: [{ exact: part.text, prefix: '', suffix: '', start, end: start + part.text.length }],
  });

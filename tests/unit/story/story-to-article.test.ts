import { describe, expect, it } from 'vitest';
import { readStory } from '../../../plugin/story/read-story';
import { storyToArticle } from '../../../plugin/story/story-to-article';
import type { ArticleDraft } from '../../../plugin/story/story-to-article';
import { blocksToText } from '../../../plugin/text/blocks';
import { dutch, english, french, german } from './stories';

const draftOf = (text: string, knownSources = []) =>
  storyToArticle(text, readStory(text, { knownSources }));

/** The field's own words at each segment of each proposal. */
const wordsAt = (draft: ArticleDraft) => {
  const fields = {
    headline: draft.headline,
    standfirst: draft.standfirst,
    body: blocksToText(draft.body).text,
  };
  return draft.proposals.map(({ field, segments }) => [
    field,
    ...segments.map(({ start, end }) => fields[field].slice(start, end)),
  ]);
};

describe('the draft of a pasted story', () => {
  const draft = draftOf(english);

  it('has its fields', () => {
    expect(draft).toMatchObject({
      headline: 'Ferry line to Westkade to close in March',
      standfirst: 'The last boat will leave on 31 March. Islanders speak of a “slap in the face”.',
      byline: 'By Nora Whitfield',
      creditLine: 'Source: De Kustbode, 13 February 2024, https://www.kustbode.example/ferry',
      language: 'en',
      tags: ['ferry', 'Westkade', 'islands'],
      references: [
        {
          outlet: 'De Kustbode',
          url: 'https://www.kustbode.example/ferry',
          headline: null,
          publishedOn: '2024-02-13',
        },
      ],
    });
  });

  it('has the text as Blocks, without furniture, tags and credit line', () => {
    const { text } = blocksToText(draft.body);
    expect(draft.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(text).not.toMatch(/Facebook|Read also|Source|Westkade \|/);
    expect(text).toContain('\n\nA lifeline for the island\n\nSome 400 people');
  });

  it('has each proposal at its words in the fields', () => {
    expect(wordsAt(draft)).toEqual([
      ['standfirst', 'slap in the face'],
      [
        'body',
        'We looked at every other way of keeping the boats in service,',
        'There was none that we could pay for.',
      ],
      ['body', 'My father steered it,'],
      ['body', 'It is over,'],
      ['body', 'nobody has tested that yet'],
    ]);
    const [, split] = draft.proposals;
    expect(split).toMatchObject({
      text: 'We looked at every other way of keeping the boats in service, There was none that we could pay for.',
      speaker: 'Ilse Verbrugge',
      speakerStatus: 'named',
    });
  });

  it('says where the words stand that named the speaker', () => {
    const { text } = blocksToText(draft.body);
    for (const { reason, speakerAsPrinted } of draft.proposals) {
      for (const span of [
        ...(reason?.words ?? []),
        ...(speakerAsPrinted ? [speakerAsPrinted] : []),
      ]) {
        if (span.field === 'body') expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    }
    expect(draft.proposals[1]?.speakerAsPrinted).toMatchObject({ text: 'Ilse Verbrugge' });
  });

  it.each([french, dutch, german])('holds in every language', (story) => {
    const other = draftOf(story);
    expect(other.proposals.length).toBeGreaterThan(2);
    for (const [i, [, ...words]] of wordsAt(other).entries()) {
      expect(words).toEqual(other.proposals[i]?.segments.map(({ exact }) => exact));
    }
  });
});

describe('pull quotes and lists', () => {
  const story = [
    'Island refuses to go',
    'The boat has run since 1911 and nobody can say when another one will take its place.',
    '“We stay, whatever the council decides.” (Piet Aelbrecht, islander)',
    'There are three ways off the island, and none of them is open all day long:',
    '• the dam\n• the boat\n• the helicopter',
    '“We stay, whatever the council decides,” says Piet Aelbrecht, who has lived here for long.',
  ].join('\n\n');
  const draft = draftOf(story);

  it('a pull quote becomes a quote block, bulleted lines a list without bullets', () => {
    expect(draft.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'quote',
      'paragraph',
      'list',
      'paragraph',
    ]);
    expect(blocksToText(draft.body).text).toContain('\n\nthe dam\nthe boat\nthe helicopter\n\n');
  });

  it('a pull quote and its sentence are one quote', () => {
    expect(draft.proposals.map(({ kind }) => kind)).toEqual(['pull', 'direct']);
    expect(new Set(draft.proposals.map(({ utterance }) => utterance)).size).toBe(1);
  });
});

describe('accepted repairs', () => {
  const story = [
    'Island refuses to go',
    'The boat has run since 1911 and nobody can say when another one will take its place.',
    '“We stay.” (Piet Aelbrecht, islander\nThe council meets)',
    'The council will meet on Monday, and “nobody will sleep”, says mayor Lotte Dewael of it.',
  ].join('\n\n');
  const reading = readStory(story);

  it('are made in the text, and every offset follows', () => {
    const draft = storyToArticle(story, reading, { acceptedRepairs: reading.repairs });
    const { text } = blocksToText(draft.body);
    expect(text).toContain('“We stay.” (Piet Aelbrecht, islander)\n\nThe council meets\n\n');
    expect(wordsAt(draft).at(-1)).toEqual(['body', 'nobody will sleep']);
  });

  it('are not made where nobody accepted them', () => {
    const { text } = blocksToText(storyToArticle(story, reading).body);
    expect(text).toContain('(Piet Aelbrecht, islander\n\nThe council meets\n\n');
  });

  it('a stray mark that is taken out joins the quote that it cut', () => {
    const faulty =
      'Island refuses to go\n\n“We stay.” Nobody will move us,” says Piet Aelbrecht, an islander.';
    const read = readStory(faulty);
    expect(read.repairs).toHaveLength(1);
    const draft = storyToArticle(faulty, read, { acceptedRepairs: read.repairs });
    expect(blocksToText(draft.body).text).toMatch(/^“We stay\. Nobody will move us,” says/);
    expect(draft.proposals.map(({ text }) => text)).toEqual(['We stay. Nobody will move us,']);
  });
});

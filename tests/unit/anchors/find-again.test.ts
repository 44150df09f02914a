import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgain, makeSegment } from '../../../plugin/anchors';
import type { FoundAgain } from '../../../plugin/anchors';

const story = [
  'Ferry line to Westkade ends in March',
  '“We looked at every other way of keeping the boats in service,” says harbour master Ilse Verbrugge. “There was none that we could pay for.”',
  'The council had hoped for a rescue. Passengers speak of a “slap in the face” for the islanders.',
  '“I have taken this boat to school and to work for forty years,” says Piet Aelbrecht, who lives near the landing stage.',
  'The last boat leaves on 31 March at ten past six.',
].join('\n\n');

const segmentOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return makeSegment(text, start, start + words.length);
};

/** The words at the place that was found. */
const wordsAt = (text: string, place: FoundAgain) =>
  place.state === 'orphaned' ? null : text.slice(place.start, place.end);

const looked = 'We looked at every other way of keeping the boats in service,';

describe('a segment', () => {
  it('keeps the words, 32 units on either side, and the place', () => {
    const segment = segmentOf(story, 'slap in the face');
    expect(segment).toEqual({
      exact: 'slap in the face',
      prefix: ' rescue. Passengers speak of a “',
      suffix: '” for the islanders.\n\n“I have ta',
      start: story.indexOf('slap'),
      end: story.indexOf('slap') + 16,
    });
  });

  it('never holds half an emoji', () => {
    const text = '👍'.repeat(17) + 'a' + '👍'.repeat(17);
    const segment = makeSegment(text, 33, 35);
    expect(segment.exact).toBe('👍a');
    expect(segment.prefix).toBe('👍'.repeat(16));
    expect(makeSegment('x' + text, 35, 36).suffix).toBe('👍'.repeat(16));
    expect(makeSegment('👍' + 'b'.repeat(31) + 'a', 33, 34).prefix).toBe('b'.repeat(31));
    expect(makeSegment('a' + 'b'.repeat(31) + '👍', 0, 1).suffix).toBe('b'.repeat(31));
  });

  it('refuses a range that is empty or outside the text', () => {
    expect(() => makeSegment('abc', 1, 1)).toThrow(RangeError);
    expect(() => makeSegment('abc', 2, 4)).toThrow(RangeError);
    expect(() => makeSegment('abc', -1, 2)).toThrow(RangeError);
    expect(() => makeSegment('abc', 0.5, 2)).toThrow(RangeError);
  });
});

describe('after an edit', () => {
  const after = (edited: string, words = looked) => {
    const place = findAgain(edited, segmentOf(story, words));
    return { ...place, words: wordsAt(edited, place) };
  };

  it('words that stand where they stood are anchored', () => {
    const edited = story.replace('ten past six', 'a quarter past six');
    expect(after(edited)).toMatchObject({ state: 'anchored', words: looked, similarity: 1 });
  });

  it('words behind a new paragraph have moved', () => {
    const edited = story.replace('\n\n', '\n\nA new lead of some length stands here now.\n\n');
    expect(after(edited)).toMatchObject({ state: 'moved', words: looked, similarity: 1 });
  });

  it('a paragraph that was moved to the end takes its quote along', () => {
    const parts = story.split('\n\n');
    const [quote] = parts.splice(3, 1);
    const edited = [...parts, quote].join('\n\n');
    const words = 'I have taken this boat to school and to work for forty years,';
    expect(after(edited, words)).toMatchObject({ state: 'moved', words });
  });

  it('a typing error put right is a change, and the range is the new words', () => {
    const edited = story.replace('every other way', 'each other way');
    expect(after(edited)).toMatchObject({
      state: 'changed',
      words: 'We looked at each other way of keeping the boats in service,',
    });
  });

  it('words added inside the marks belong to the quote', () => {
    const edited = story.replace('“We looked', '“Honestly, we looked');
    expect(after(edited)).toMatchObject({
      state: 'changed',
      words: 'Honestly, we looked at every other way of keeping the boats in service,',
    });
  });

  it('a word of a short quote changed in its place is a change', () => {
    expect(
      after(story.replace('slap in the face', 'slap on the face'), 'slap in the face'),
    ).toMatchObject({ state: 'changed', words: 'slap on the face' });
  });

  it('marks that were typed again, and words in capitals, are the same words: similarity 1', () => {
    const edited = story
      .replaceAll('“', '«\u00a0')
      .replaceAll('”', '\u00a0»')
      .replace('We looked', 'WE LOOKED');
    const place = after(edited);
    expect(place).toMatchObject({ state: 'changed', similarity: 1 });
    expect(place.words).toBe(`WE${looked.slice(2)}`.replace('looked', 'LOOKED'));
  });

  it('words that were cut are gone', () => {
    const edited = story.replace(`“${looked}” says harbour master Ilse Verbrugge. `, '');
    expect(after(edited)).toMatchObject({ state: 'orphaned', why: 'gone' });
    expect(after('')).toMatchObject({ state: 'orphaned', why: 'gone' });
  });

  it('another quote by the same person is not taken for the one that was cut', () => {
    const edited = story.replace(looked, 'Nobody will ever know what those years were like,');
    expect(after(edited)).toMatchObject({ state: 'orphaned' });
  });

  it('a short quote that was cut does not slip to the same words in another sentence', () => {
    const text =
      'They call it “unfair”, in Westkade.\n\nThe mayor finds the whole debate unfair to her.';
    const segment = segmentOf(text, 'unfair');
    const edited = text.replace('They call it “unfair”, in Westkade.\n\n', '');
    expect(findAgain(edited, segment)).toMatchObject({ state: 'orphaned' });
  });
});

describe('words that stand twice', () => {
  const twice = [
    '“We are closed.” (Ana Sá, director)',
    'Nobody opened the door on Monday.',
    '“We are closed.” It was all that Ana Sá said.',
  ].join('\n\n');
  const first = twice.indexOf('We are');
  const second = twice.lastIndexOf('We are');
  const segmentAt = (at: number) => makeSegment(twice, at, at + 'We are closed.'.length);

  it('are told apart by what stands around them', () => {
    const edited = `An extra line.\n\n${twice}`;
    const shift = edited.length - twice.length;
    expect(findAgain(edited, segmentAt(first))).toMatchObject({
      state: 'moved',
      start: first + shift,
    });
    expect(findAgain(edited, segmentAt(second))).toMatchObject({
      state: 'moved',
      start: second + shift,
    });
  });

  it('are given up where nothing tells them apart', () => {
    const line = '“No,” he said.';
    const text = Array.from({ length: 9 }, () => line).join('\n\n');
    const segment = makeSegment(text, 65, 68);
    expect(segment.exact).toBe('No,');
    expect(findAgain(text, segment)).toMatchObject({ state: 'anchored' });
    expect(findAgain(`x\n\n${text}`, segment)).toEqual({ state: 'orphaned', why: 'ambiguous' });
  });
});

describe('a pull quote and its sentence', () => {
  const pulled = [
    'The island waits.',
    '“You cannot live on a view.”',
    'Rory Macklebrae runs the last petrol pump. “You cannot live on a view,” he said, and sighed.',
    'The council meets in June.',
  ].join('\n\n');
  const pull = segmentOf(pulled, 'You cannot live on a view.');
  const inSentence = segmentOf(pulled, 'You cannot live on a view,');

  it('are not taken for one another once one of them was cut', () => {
    const [first, second, third, last] = pulled.split('\n\n');
    const withoutPull = [first, third, last].join('\n\n');
    const withoutSentence = [last, second, first].join('\n\n');
    expect(findAgain(withoutPull, pull)).toMatchObject({ state: 'orphaned' });
    expect(findAgain(withoutSentence, inSentence)).toMatchObject({ state: 'orphaned' });
  });

  it('stay apart where both were edited', () => {
    const edited = pulled
      .replace('You cannot live on a view.', 'You can not live on the view.')
      .replace('You cannot live on a view,', 'You cannot live on a view.');
    const place = findAgain(edited, pull);
    expect(wordsAt(edited, place)).toBe('You can not live on the view.');
  });

  it('other words where the quote stood keep it from being found elsewhere', () => {
    const edited = pulled
      .replace('“You cannot live on a view,” he said', '“Ask the gulls,” he said')
      .replace(
        'The island waits.',
        'The pump stays. “You cannot live on a view,” she said, and left.',
      );
    expect(findAgain(edited, inSentence)).toMatchObject({ state: 'orphaned' });
  });
});

const sentence = fc
  .array(
    fc.constantFrom(
      'boat',
      'harbour',
      'never',
      'said',
      'Ana',
      'river',
      'closed',
      'été',
      '👍',
      'Jan,',
    ),
    {
      minLength: 5,
      maxLength: 14,
    },
  )
  .map((w) => `${w.join(' ')}.`);
const paragraphs = fc.uniqueArray(sentence, { minLength: 2, maxLength: 8 });

describe('whatever the story', () => {
  it('a segment of the unchanged text is anchored where it stands', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.integer({ min: 1, max: 60 }), (parts, at, length) => {
        const text = parts.join('\n\n');
        const start = at % text.length;
        const segment = makeSegment(text, start, Math.min(text.length, start + length));
        const place = findAgain(text, segment);
        expect(place).toEqual({
          state: 'anchored',
          start: segment.start,
          end: segment.end,
          similarity: 1,
        });
      }),
    );
  });

  it('a segment that is anchored or moved is the same words', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.nat(), (parts, others, pick) => {
        const text = parts.join('\n\n');
        const words = parts[pick % parts.length] ?? '';
        const segment = segmentOf(text, words);
        const edited = [...others, ...parts.slice(1)].join('\n\n');
        const place = findAgain(edited, segment);
        if (place.state === 'anchored' || place.state === 'moved') {
          expect(wordsAt(edited, place)).toBe(segment.exact);
        }
      }),
    );
  });

  it('text inserted before it moves it, or leaves it open where its words stand twice', () => {
    fc.assert(
      fc.property(paragraphs, sentence, fc.nat(), (parts, inserted, pick) => {
        const text = parts.join('\n\n');
        const words = parts[pick % parts.length] ?? '';
        const segment = segmentOf(text, words);
        const edited = `${inserted}\n\n${text}`;
        const once = edited.indexOf(words) === edited.lastIndexOf(words);
        fc.pre(once);
        const start = segment.start + inserted.length + 2;
        expect(findAgain(edited, segment)).toMatchObject({ state: 'moved', start });
      }),
    );
  });
});

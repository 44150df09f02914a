import { describe, expect, it } from 'vitest';
import type { EngineAdditions } from '../../../plugin/model/engine-settings';
import { findQuotes, findRepairs } from '../../../plugin/quotes';
import { withAdditions } from '../../../plugin/quotes/additions';
import { languages } from '../../../plugin/quotes/languages';
import { lexiconOf } from '../../../plugin/quotes/words/lexicon';
import { readArticle } from '../../../plugin/story/read-article';
import { readStory } from '../../../plugin/story/read-story';
import { storyToArticle } from '../../../plugin/story/story-to-article';
import { textToBlocks } from '../../../plugin/text';

const found = (text: string, language: string, additions?: EngineAdditions) =>
  findQuotes(text, { language, additions })
    .filter(({ nested }) => !nested)
    .map((quote) => ({ ...quote, text: text.slice(quote.start, quote.end) }));

describe('a cue verb', () => {
  const text = 'Katrijn Dierickx oreert: “Het plein blijft vrij van auto’s.”';
  const additions = { languages: { nl: { cueVerbs: ['oreert', 'oreerde'] } } };

  it('makes sure what was a guess', () => {
    expect(found(text, 'nl')).toMatchObject([{ confidence: 'guess' }]);
    expect(found(text, 'nl', additions)).toMatchObject([
      {
        speaker: 'Katrijn Dierickx',
        cue: 'oreert',
        confidence: 'sure',
        reason: { rule: 'cue-before' },
      },
    ]);
  });

  it('is one of its language alone', () => {
    expect(found(text, 'nl', { languages: { de: { cueVerbs: ['oreert'] } } })).toEqual(
      found(text, 'nl'),
    );
  });

  it('is read wherever a story is', () => {
    const sure = { speaker: 'Katrijn Dierickx', confidence: 'sure' };
    const story = `Vrij plein\n\n${text}`;
    expect(readStory(story, { language: 'nl', additions }).quotes).toMatchObject([sure]);
    const body = textToBlocks(text);
    expect(readArticle({ body, language: 'nl', additions })).toMatchObject([sure]);
    expect(readArticle({ body, language: 'nl' })).toMatchObject([{ confidence: 'guess' }]);
    const faulty = `Vrij plein\n\nKatrijn Dierickx oreert: “Het blijft zo.” En dat is goed.”`;
    const reading = readStory(faulty, { language: 'nl', additions });
    const draft = (options: object) =>
      storyToArticle(faulty, reading, { acceptedRepairs: reading.repairs, ...options }).proposals;
    expect(reading.repairs).toHaveLength(1);
    expect(draft({ additions })).toMatchObject([
      { ...sure, text: 'Het blijft zo. En dat is goed.' },
    ]);
    expect(draft({})).toMatchObject([{ confidence: 'guess' }]);
  });
});

describe('a title', () => {
  it('stands before a name and is no part of it', () => {
    const text = 'Drossaard Dierickx kwam laat. “Het plein blijft vrij”, zegt Drossaard Dierickx.';
    const [without] = found(text, 'nl');
    expect(without?.speaker).toBe('Drossaard Dierickx');
    const [quote] = found(text, 'nl', { languages: { nl: { titles: ['Drossaard'] } } });
    expect(quote).toMatchObject({ speaker: 'Dierickx', role: 'Drossaard', confidence: 'sure' });
  });

  it('may be an abbreviation, whose full stop ends no sentence', () => {
    const text = 'Aan het woord is gwb. Dierickx. “Het plein blijft vrij”, zegt hij.';
    expect(found(text, 'nl')).toMatchObject([{ confidence: 'guess' }]);
    expect(found(text, 'nl', { languages: { nl: { titles: ['gwb.'] } } })).toMatchObject([
      { speaker: 'Dierickx', confidence: 'sure' },
    ]);
  });

  it('keeps the gender that the language gives the word', () => {
    const lexicon = lexiconOf(
      withAdditions(languages.fr, { languages: { fr: { titles: ['actrice', 'échevin'] } } }),
    );
    expect(lexiconOf(languages.fr).gender('actrice')).toBe('f');
    expect(lexicon.gender('actrice')).toBe('f');
  });
});

describe('marks of its own', () => {
  const marks = [
    { open: '<<', close: '>>' },
    { open: '″', close: '″' },
  ];
  const read = (text: string, language = 'en') =>
    found(text, language, { marks }).map(({ text: words, speaker }) => [words, speaker]);

  it.each([
    ['of two characters', '<<The bridge stays shut,>> said Ada Lindgren.'],
    ['that open and close alike', '″The bridge stays shut,″ said Ada Lindgren. It is 12″ wide.'],
  ])('%s', (_, text) => {
    expect(found(text, 'en')).toEqual([]);
    expect(read(text)).toEqual([['The bridge stays shut,', 'Ada Lindgren']]);
  });

  it('stand inside the common ones, and around them', () => {
    const text =
      '<<She told me “no” and left,>> said Ada Lindgren. “A <<quay>> it was,” she added.';
    expect(read(text)).toEqual([
      ['She told me “no” and left,', 'Ada Lindgren'],
      ['A <<quay>> it was,', 'Ada Lindgren'],
    ]);
    expect(read('<<‘Leave,’ he told me,>> said Ada Lindgren.')).toEqual([
      ['‘Leave,’ he told me,', 'Ada Lindgren'],
    ]);
    expect(read("Il a parlé de l'<<affaire du pont>>, dit Ada Lindgren.", 'fr')).toEqual([
      ['affaire du pont', 'Ada Lindgren'],
    ]);
  });

  it('run on over paragraphs', () => {
    expect(read('<<It was the first day.\n\n<<Then the second,>> said Ada Lindgren.')).toEqual([
      ['It was the first day.', 'Ada Lindgren'],
      ['Then the second,', 'Ada Lindgren'],
    ]);
  });

  it('are repaired as they are printed', () => {
    const repairs = (text: string) =>
      findRepairs(text, { language: 'en', additions: { marks } }).map(
        ({ start, end, replacement, reason }) => [text.slice(start, end), replacement, reason],
      );
    expect(repairs('<<The bridge stays shut.')).toEqual([['', '>>', 'unclosed-mark']]);
    expect(repairs('<<It stays shut.>> It always was,>> said Ada Lindgren.')).toEqual([
      ['>>', '', 'stray-closing-mark'],
    ]);
  });

  it('leave code alone that has them in it without a partner', () => {
    expect(read('The compiler prints 1 >> 2 and no more.')).toEqual([]);
  });

  it('cost time that grows with the text', () => {
    const time = (text: string) => {
      const start = performance.now();
      findQuotes(text, { language: 'en', additions: { marks } });
      return performance.now() - start;
    };
    for (const unit of ['<<', '>>', '″', '<', '<<a>> ', '<<a ']) {
      const [small, large] = [unit.repeat(4_000), unit.repeat(32_000)];
      time(small);
      const before = Math.min(time(small), time(small), time(small));
      // Eight times the text: a square would take 64 times the time.
      expect(Math.min(time(large), time(large)), unit).toBeLessThan(30 * Math.max(before, 1));
    }
  }, 30_000);
});

describe('the prepared language', () => {
  const { nl } = languages;

  it('is made once for an object of additions', () => {
    const additions = { languages: { nl: { cueVerbs: ['oreert'] } } };
    expect(withAdditions(nl, additions)).toBe(withAdditions(nl, additions));
    expect(withAdditions(nl, additions)).not.toBe(nl);
  });

  it('is the language itself where nothing is added to it', () => {
    expect(withAdditions(nl, undefined)).toBe(nl);
    expect(withAdditions(nl, {})).toBe(nl);
    expect(withAdditions(nl, { languages: { fr: { titles: ['échevin'] } }, marks: [] })).toBe(nl);
  });
});

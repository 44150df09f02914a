import { describe, expect, it } from 'vitest';
import { decideCard, isSure, makeCards } from '../../../admin/src/pages/import/cards';
import type { Card } from '../../../admin/src/pages/import/cards';
import { proposedAttribution } from '../../../admin/src/pages/import/decisions';
import { editedFields } from '../../../admin/src/pages/import/fields';
import { fittingLocale } from '../../../admin/src/pages/import/locales';
import { readImport } from '../../../admin/src/pages/import/read';
import { repairKey } from '../../../admin/src/pages/import/repairs';
import type { ReadOptions } from '../../../admin/src/pages/import/read';
import type { KeyedDecision } from '../../../admin/src/pages/import/session';

const story = `Ferry line “close to the edge”

The harbour ferry may stop in May, its director warns.

Tags : Ferry, Harbour

“We are close to the edge,” said Ada Quill, director of the line. “The crews were not told.”

“The boats stay.” Nobody will sell them,” said Ben Oake, spokesman of the harbour.

What happens now

The council meets on Monday. “It will be a long night,” Quill said.

Source : De Kade, 03/02/2026

Leave a comment`;

const nothing: ReadOptions = { language: null, layout: null, roles: [], repairs: [] };

const cardsOf = (text: string, options: ReadOptions, decisions: KeyedDecision[] = []) => {
  const read = readImport(text, options);
  const { proposals } = editedFields(read.produced, read.reading, {});
  return { read, ...makeCards(proposals, decisions) };
};

const cardWith = (cards: readonly Card[], words: string): Card => {
  const card = cards.find(({ printings }) =>
    printings.some(({ proposal }) => proposal.text.includes(words)),
  );
  if (!card) throw new Error(`no card holds “${words}”`);
  return card;
};

const acceptAll = (cards: readonly Card[]): KeyedDecision[] =>
  cards.reduce<KeyedDecision[]>((decisions, card) => {
    const attribution = proposedAttribution(card.lead.proposal, 'en');
    return decideCard(decisions, card, { act: 'accept', attribution });
  }, []);

const lineOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, words: text.slice(start, text.indexOf('\n', start)) };
};

describe('a pasted story', () => {
  it('gives a card for each utterance: the headline’s words are those of the sentence', () => {
    const { cards, read } = cardsOf(story, nothing);
    const card = cardWith(cards, 'We are close to the edge');
    expect(card.printings.map(({ proposal }) => proposal.field)).toEqual(['headline', 'body']);
    expect(isSure(card)).toBe(true);
    expect(read.produced.references.map(({ outlet }) => outlet)).toEqual(['De Kade']);
  });

  it('keeps every decision when a heading becomes text and a dropped line is kept', () => {
    const before = cardsOf(story, nothing);
    const decisions = acceptAll(before.cards);
    const roles = [
      { ...lineOf(story, 'What happens now'), role: 'paragraph' as const },
      { start: story.indexOf('Leave a'), words: 'Leave a comment', role: 'paragraph' as const },
    ];
    const after = cardsOf(story, { ...nothing, roles }, decisions);
    expect(after.waiting).toEqual([]);
    expect(after.cards.map(({ state }) => state)).toEqual(after.cards.map(() => 'accept'));
    expect(after.read.produced.body.some(({ type }) => type === 'heading')).toBe(false);
  });

  it('leaves out the quotes of a paragraph that is dropped, and brings them back decided', () => {
    const decisions = acceptAll(cardsOf(story, nothing).cards);
    const drop = { ...lineOf(story, 'The council meets'), role: 'dropped' as const };
    const without = cardsOf(story, { ...nothing, roles: [drop] }, decisions);
    expect(without.waiting.map(({ key }) => key.words)).toEqual(['It will be a long night,']);
    const back = cardsOf(story, nothing, decisions);
    expect(cardWith(back.cards, 'It will be a long night').state).toBe('accept');
  });

  it('keeps the decisions when a paragraph is put before all others', () => {
    const decisions = acceptAll(cardsOf(story, nothing).cards);
    const longer = story.replace('“We are', 'It was a quiet morning at the quay.\n\n“We are');
    const after = cardsOf(longer, nothing, decisions);
    expect(after.waiting).toEqual([]);
    expect(after.cards.every(({ state }) => state === 'accept')).toBe(true);
  });

  it('repairs nothing by itself, and knows which marks are which card after a repair', () => {
    const before = cardsOf(story, nothing);
    expect(before.read.repairs).toHaveLength(1);
    const [repair] = before.read.repairs;
    if (!repair) throw new Error('one repair expected');
    expect(JSON.stringify(before.read.produced.body)).toContain('The boats stay.” Nobody');

    const repairs = [repairKey(story, repair)];
    const after = cardsOf(story, { ...nothing, repairs }, acceptAll(before.cards));
    expect(JSON.stringify(after.read.produced.body)).toContain('The boats stay. Nobody');
    expect(after.cards.every(({ state }) => state === 'accept')).toBe(true);
    for (const words of ['We are close', 'It will be a long night']) {
      const mark = after.read.quotes.find(({ start }) => story.startsWith(words, start));
      expect(mark?.utterance).toBe(cardWith(after.cards, words).utterance);
    }
  });

  it('is read again with the newsroom’s own marks and with the sources it knows', () => {
    const text = story.replace('“We are close to the edge,”', '<<We are close to the edge,>>');
    const cardIn = (options: ReadOptions) =>
      cardsOf(text, options).cards.filter(({ lead }) => lead.proposal.field === 'body');
    const additions = { marks: [{ open: '<<', close: '>>' }] };
    expect(() => cardWith(cardIn(nothing), 'We are close')).toThrow();
    const withMarks = cardIn({ ...nothing, additions });
    expect(cardWith(withMarks, 'We are close').lead.proposal.speaker).toBe('Ada Quill');
    // What the editor says of a line reads its quotes anew, with the same.
    const drop = { ...lineOf(text, 'The council meets'), role: 'dropped' as const };
    const changed = cardIn({ ...nothing, additions, roles: [drop] });
    expect(cardWith(changed, 'We are close').lead.proposal.speaker).toBe('Ada Quill');

    const nickname = 'The line stops in May.\n\n“We are close to the edge,” said Skipper.';
    const known = [{ name: 'Ada Quill', aliases: ['Skipper'], kind: 'person' }];
    const speaker = (options: ReadOptions) =>
      cardsOf(nickname, options).cards[0]?.lead.proposal.speaker;
    expect(speaker({ ...nothing, knownSources: known })).toBe('Ada Quill');
    expect(speaker(nothing)).not.toBe('Ada Quill');
  });

  it('costs time in proportion to its length', () => {
    const long = story.repeat(Math.ceil(160_000 / story.length));
    const measure = (text: string) => {
      const start = performance.now();
      cardsOf(text, nothing);
      return performance.now() - start;
    };
    // Each text once: the last reading is kept. The first one is for the compiler.
    measure(long.slice(0, 39_000));
    const quarter = measure(long.slice(0, 40_000));
    // Four times the text: four times the time, and room for a busy machine; a square would be sixteen.
    expect(measure(long) / quarter).toBeLessThan(10);
  });
});

describe('the locale of the draft', () => {
  const locales = [
    { code: 'en', name: 'English', isDefault: true },
    { code: 'nl-BE', name: 'Dutch', isDefault: false },
  ];

  it('is that of the story’s language, else the default one', () => {
    expect(fittingLocale(locales, 'nl')).toBe('nl-BE');
    expect(fittingLocale(locales, 'fr')).toBe('en');
    expect(fittingLocale([], 'fr')).toBeNull();
  });
});

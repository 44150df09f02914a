import { describe, expect, it } from 'vitest';
import { relayKindOf, relayShares } from '../../../plugin/chain';
import { relayPairs } from './relay-pairs';
import { relayedStories } from './relayed-stories';

const [english, dutch] = relayedStories;
const first = (english?.sentences ?? []).map(([sentence]) => sentence);
const reworded = (english?.sentences ?? []).map(([, sentence]) => sentence);

const kindOf = (original: readonly string[], relay: readonly string[], language = 'en') =>
  relayKindOf({ text: original.join('\n'), language: 'en' }, { text: relay.join('\n'), language });

describe('how a story was taken from another', () => {
  it('word for word', () => {
    expect(kindOf(first, first)).toBe('verbatim');
  });

  it('word for word, but for quotation marks, paragraphs and a word put right', () => {
    const typed = first.map((line) => line.replace(/[“”]/gu, '"').replace(/’/gu, "'"));
    const joined = [typed.join(' ').replace('ninety', 'eighty')];
    expect(kindOf(first, joined)).toBe('verbatim');
  });

  it('in part', () => {
    expect(kindOf(first, first.slice(0, 6))).toBe('excerpted');
  });

  it('in other words, the quotes kept', () => {
    expect(kindOf(first, reworded)).toBe('paraphrased');
  });

  it('in another language, by what the pages say', () => {
    expect(kindOf(first, first, 'fr')).toBe('translated');
    expect(kindOf(first, first, 'en-GB')).toBe('verbatim');
  });

  it('in another language, by the words where the pages do not say', () => {
    const theirs = (dutch?.sentences ?? []).map(([sentence]) => sentence).join('\n');
    const ours = { text: first.join('\n'), language: null };
    expect(relayKindOf({ text: theirs, language: null }, ours)).toBe('translated');
    expect(relayKindOf(ours, ours)).toBe('verbatim');
  });

  it('is not said where a text is too short', () => {
    expect(kindOf(first, first.slice(0, 1))).toBeNull();
    expect(kindOf([], first)).toBeNull();
    expect(
      relayKindOf({ text: 'Kort.', language: null }, { text: 'Court.', language: null }),
    ).toBeNull();
  });

  it('is not said where half is copied, nor where a longer story has all of it', () => {
    expect(kindOf(first, [...first.slice(0, 7), ...reworded.slice(7)])).toBeNull();
    const longer = [...first, ...reworded.slice(0, 12)];
    expect(kindOf(first.slice(0, 10), longer)).toBeNull();
  });

  it('is not spoilt by what the pages print around their stories', () => {
    const around = english?.furniture ?? [];
    expect(kindOf([...around, ...first], first)).toBe('verbatim');
    expect(kindOf(first, [...first.slice(0, 5), ...around])).toBe('excerpted');
    // What both sites print is no sign of copying.
    expect(kindOf([...around, ...first], [...around, ...reworded])).toBe('paraphrased');
  });

  it('counts what is printed twice once: a standfirst, a pull quote', () => {
    const pulled = [first[1] ?? '', ...first, first[6] ?? '', first[1] ?? ''];
    expect(relayShares(first.join('\n'), pulled.join('\n'))).toEqual({ taken: 1, kept: 1 });
  });
});

describe('of pairs that were made on purpose', () => {
  const pairs = relayPairs(10);

  it.each(['verbatim', 'excerpted', 'paraphrased', 'translated', null])('%s', (made) => {
    const those = pairs.filter((pair) => pair.made === made);
    const told = those.map(({ original, relay }) => relayKindOf(original, relay));
    expect(those).toHaveLength(40);
    // At the edges a copy that lost two sentences in fourteen is an excerpt.
    expect(told.filter((kind) => kind === made).length).toBeGreaterThanOrEqual(39);
    const wrong = told.filter((kind) => kind !== made && kind !== null);
    expect(wrong.every((kind) => made === 'verbatim' && kind === 'excerpted')).toBe(true);
  });
});

/** Pairs of an original and what another newsroom made of it, generated from a few invented stories. */
import type { RelayKind } from '../../../plugin/model/reference';
import { relayedStories } from './relayed-stories';
import type { RelayedStory } from './relayed-stories-fr-de';

export interface RelayPair {
  /** How the relay was made; null: half and half, so that nobody should say. */
  made: RelayKind | null;
  language: string;
  original: { text: string; language: string | null };
  relay: { text: string; language: string | null };
}

/** Numbers between 0 and 1 that are the same in every run: mulberry32. */
const numbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

type Random = () => number;

/** `each` pairs of every kind in every language. */
export const relayPairs = (each: number): RelayPair[] =>
  relayedStories.flatMap((story, nth) =>
    Array.from({ length: each }, (_, i) => i).flatMap((i) => pairsOf(story, nth * 10_000 + i)),
  );

const pairsOf = (story: RelayedStory, seed: number): RelayPair[] => {
  const random = numbers(seed);
  const first = story.sentences.map(([original]) => original);
  const reworded = story.sentences.map(([, other]) => other);
  const original = { text: page(story, first, random), language: story.language };
  const relayed = (made: RelayPair['made'], sentences: string[]): RelayPair => ({
    made,
    language: story.language,
    original,
    relay: { text: page(story, sentences, random), language: story.language },
  });
  const foreign = relayedStories[(relayedStories.indexOf(story) + 1 + (seed % 3)) % 4] ?? story;
  const theirs = foreign.sentences.map(([sentence]) => sentence);
  return [
    relayed('verbatim', retyped(without(first, seed % 2, random), random)),
    relayed('excerpted', excerpt(story, first, random)),
    relayed('paraphrased', mixedWith(reworded, first, Math.floor(random() * 4), random)),
    relayed(null, mixedWith(reworded, first, 8, random)),
    {
      ...relayed('translated', theirs),
      original: { ...original, language: null },
      relay: { text: page(foreign, theirs, random), language: null },
    },
  ];
};

/** The sentences as a page prints them: some to a paragraph, with headings, and furniture around. */
const page = (
  { furniture }: RelayedStory,
  sentences: readonly string[],
  random: Random,
): string => {
  const lines: string[] = [];
  const paragraph: string[] = [];
  for (const sentence of sentences) {
    paragraph.push(sentence);
    if (random() < 0.5) lines.push(paragraph.splice(0).join(' '));
    if (random() < 0.1) lines.push(furniture[Math.floor(random() * furniture.length)] ?? '');
  }
  if (paragraph.length) lines.push(paragraph.join(' '));
  const around = furniture.filter(() => random() < 0.7);
  return [
    ...around.slice(0, 3),
    sentences[0]?.slice(0, 40) ?? '',
    ...lines,
    ...around.slice(3),
  ].join('\n');
};

/** A copy that was typed into another system: other marks, a word put right here and there. */
const retyped = (sentences: readonly string[], random: Random): string[] =>
  sentences.map((sentence) => {
    const words = sentence.replace(/[“”„]/gu, '"').replace(/’/gu, "'").split(' ');
    if (random() < 0.15) words[Math.floor(random() * words.length)] = 'Noordzee';
    return words.join(' ');
  });

/** From a third to three quarters of the sentences, a long one cut here and there, and one of the relay's own in front. */
const excerpt = (
  { added }: RelayedStory,
  sentences: readonly string[],
  random: Random,
): string[] => {
  const count = Math.round(sentences.length * (0.35 + random() * 0.4));
  const kept = without(sentences, sentences.length - count, random).map((sentence) => {
    const words = sentence.split(' ');
    return random() < 0.15 && words.length > 14 ? `${words.slice(0, 11).join(' ')}.` : sentence;
  });
  return random() < 0.5 ? [added, ...kept] : kept;
};

const mixedWith = (
  sentences: readonly string[],
  others: readonly string[],
  count: number,
  random: Random,
): string[] => {
  const places = without([...sentences.keys()], sentences.length - count, random);
  return sentences.map((sentence, i) => (places.includes(i) ? (others[i] ?? '') : sentence));
};

const without = <T>(list: readonly T[], count: number, random: Random): T[] => {
  const left = [...list];
  for (let i = 0; i < count; i += 1) left.splice(Math.floor(random() * left.length), 1);
  return left;
};

/** What speaks for a passage of a page being a quote in another language. */
import { mayBeOneName, nameWords } from '../text/name-key';
import { isSameAmount } from './amounts-in';
import type { AmountIn } from './amounts-in';
import { factsOf } from './facts';
import type { Facts, WordingIn } from './facts';
import { bestCognate, senseWords } from './cognates';
import type { SenseWords } from './cognates';
import { lengthRatio } from './length-ratio';
import { hasName } from './names-in';
import type { NamedThing } from './names-in';
import { countNegations, negationsOf } from './negations';

/** A quote, ours or the page's, with all that is compared. */
export interface QuoteFacts extends Facts {
  /** The words of each name of who speaks. */
  speakers: string[][];
  senses: SenseWords;
  denies: boolean;
  sentences: number;
  questions: number;
  cries: number;
}

export const quoteFactsOf = (wording: WordingIn, speakers: readonly string[]): QuoteFacts => {
  const facts = factsOf(wording);
  const { text, language } = facts;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    ...facts,
    speakers: speakers.map(nameWords).filter((words) => words.length > 0),
    senses: senseWords(facts.words, language.code),
    denies: countNegations(negationsOf(facts.wording, language)) > 0,
    sentences: Math.max(1, count(/[.!?…]+(?=[\s"”»’]|$)/gu)),
    questions: count(/\?/gu),
    cries: count(/!/gu),
  };
};

/**
 * Logarithms of odds. They are set by reasoning and by hand on four of the stories in the tests, and checked on others:
 * a name or a number that no other quote of the page has is worth most.
 */
const weight = {
  none: -1.2,
  name: 2.2,
  nameMissing: -0.9,
  number: 2.2,
  numberLoose: 0.6,
  numberMissing: -1.2,
  date: 2.2,
  cognate: 1.6,
  mostCognates: 5,
  length: 0.6,
  lengthOff: -1.4,
  speaker: 1.4,
  otherSpeaker: -2,
  denial: 0.25,
  denialOff: -0.8,
  question: 1.2,
  questionOff: -0.9,
  cry: 0.8,
  cryOff: -0.3,
  sentences: 0.3,
  sentencesOff: -0.25,
};

/** How much a thing tells that so many candidates have: 1 where one has it, less where several do. */
const rarity = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

/**
 * The evidence, as the logarithm of odds, that each candidate of a page is our quote. What few of them have tells
 * most, so they are asked together. Time grows with the words of ours times those of all candidates.
 */
export const evidence = (quote: QuoteFacts, candidates: readonly QuoteFacts[]): number[] => {
  const sums = candidates.map(
    (candidate) =>
      weight.none +
      ofExtras(quote, candidate) +
      ofLength(quote, candidate) +
      ofSpeakers(quote, candidate) +
      ofShape(quote, candidate),
  );
  const add = (values: readonly number[]) => {
    for (const [i, value] of values.entries()) sums[i] = (sums[i] ?? 0) + value;
  };
  for (const name of distinct(quote.names)) add(ofName(name, candidates));
  for (const amount of quote.amounts) add(ofAmount(amount, candidates));
  add(ofCognates(quote.senses, candidates));
  return sums;
};

const ofName = (name: NamedThing, candidates: readonly QuoteFacts[]): number[] => {
  const has = candidates.map(({ nameWords }) => hasName(name, nameWords));
  const there = weight.name * rarity(has.filter(Boolean).length);
  return has.map((found) => (found ? there : name.lasting ? weight.nameMissing : 0));
};

const distinct = (names: readonly NamedThing[]): NamedThing[] =>
  names.filter(({ key }, i) => names.findIndex((name) => name.key === key) === i);

const ofAmount = (amount: AmountIn, candidates: readonly QuoteFacts[]): number[] => {
  const has = candidates.map(({ amounts }) => amounts.some((other) => isSameAmount(amount, other)));
  const there =
    (amount.loose ? weight.numberLoose : weight.number) * rarity(has.filter(Boolean).length);
  return has.map((found) => (found ? there : amount.loose ? 0 : weight.numberMissing));
};

const ofCognates = (senses: SenseWords, candidates: readonly QuoteFacts[]): number[] => {
  const sums = candidates.map(() => 0);
  for (const word of [...senses.values()].flat()) {
    const likeness = candidates.map((candidate) => bestCognate(word, candidate.senses));
    const long = Math.min(1, word.length / 8);
    const tells = weight.cognate * long * rarity(likeness.filter((value) => value > 0).length);
    for (const [i, value] of likeness.entries()) sums[i] = (sums[i] ?? 0) + value * tells;
  }
  return sums.map((sum) => Math.min(weight.mostCognates, sum));
};

/** Names and numbers that the candidate has and ours has not, and dates that both have. */
const ofExtras = (quote: QuoteFacts, candidate: QuoteFacts): number => {
  const names = distinct(candidate.names).filter(
    (name) => name.lasting && !hasName(name, quote.nameWords),
  );
  const numbers = candidate.amounts.filter(
    (amount) => !amount.loose && !quote.amounts.some((other) => isSameAmount(other, amount)),
  );
  const dates = quote.times.dates.filter(({ day, month }) =>
    candidate.times.dates.some((date) => date.day === day && date.month === month),
  );
  return (
    names.length * weight.nameMissing +
    numbers.length * weight.numberMissing +
    dates.length * weight.date
  );
};

const ofLength = (quote: QuoteFacts, candidate: QuoteFacts): number => {
  const { log, limit } = lengthRatio(candidate, quote);
  return weight.length + weight.lengthOff * Math.min(6, (log / limit) ** 2 * 2);
};

const ofSpeakers = ({ speakers }: QuoteFacts, candidate: QuoteFacts): number => {
  if (speakers.length === 0 || candidate.speakers.length === 0) return 0;
  const same = speakers.some((name) =>
    candidate.speakers.some((other) => mayBeOneName(name, other)),
  );
  return same ? weight.speaker : weight.otherSpeaker;
};

const ofShape = (quote: QuoteFacts, candidate: QuoteFacts): number => {
  const both = (a: number, b: number, same: number, other: number) =>
    a > 0 && b > 0 ? same : a > 0 || b > 0 ? other : 0;
  const apart = Math.abs(quote.sentences - candidate.sentences);
  return (
    (quote.denies === candidate.denies ? weight.denial : weight.denialOff) +
    both(quote.questions, candidate.questions, weight.question, weight.questionOff) +
    both(quote.cries, candidate.cries, weight.cry, weight.cryOff) +
    (apart === 0 ? weight.sentences : weight.sentencesOff * apart)
  );
};

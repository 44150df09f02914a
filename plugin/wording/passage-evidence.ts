/** What speaks for a passage of a page being a quote in another language. */
import { mayBeOneName, nameWords } from '../text/name-key';
import { isSameAmount } from './amounts-in';
import type { AmountIn } from './amounts-in';
import { factsOf } from './check-translation';
import type { Facts, WordingIn } from './check-translation';
import { bestCognate, senseWords } from './cognates';
import { lengthRatio } from './length-ratio';
import { hasName } from './names-in';
import type { NamedThing } from './names-in';
import { countNegations, negationsOf } from './negations';

/** A quote, ours or the page's, with all that is compared. */
export interface QuoteFacts extends Facts {
  /** The words of each name of who speaks. */
  speakers: string[][];
  senses: string[];
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
    sentences: Math.max(1, count(/[.!?…]+(?=\s|["”»’]|$)/gu)),
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

/** How much a thing tells: 1 where one quote of the page has it, less where several do. */
type Rarity = (has: (candidate: QuoteFacts) => boolean) => number;

/** The evidence, as the logarithm of odds, that a candidate of a page is our quote. */
export const evidence = (
  quote: QuoteFacts,
  candidate: QuoteFacts,
  all: readonly QuoteFacts[],
): number => {
  const rarity: Rarity = (has) => 1 / Math.sqrt(Math.max(1, all.filter(has).length));
  return (
    weight.none +
    ofNames(quote, candidate, rarity) +
    ofNumbers(quote, candidate, rarity) +
    ofCognates(quote, candidate, rarity) +
    ofLength(quote, candidate) +
    ofSpeakers(quote, candidate) +
    ofShape(quote, candidate)
  );
};

const ofNames = (quote: QuoteFacts, candidate: QuoteFacts, rarity: Rarity): number => {
  let sum = 0;
  for (const name of distinct(quote.names)) {
    if (hasName(name, candidate.words))
      sum += weight.name * rarity(({ words }) => hasName(name, words));
    else if (name.lasting) sum += weight.nameMissing;
  }
  const extra = distinct(candidate.names).filter(
    (name) => name.lasting && !hasName(name, quote.words),
  );
  return sum + extra.length * weight.nameMissing;
};

const distinct = (names: readonly NamedThing[]): NamedThing[] =>
  names.filter(({ key }, i) => names.findIndex((name) => name.key === key) === i);

const ofNumbers = (quote: QuoteFacts, candidate: QuoteFacts, rarity: Rarity): number => {
  const has = (facts: QuoteFacts, amount: AmountIn) =>
    facts.amounts.some((other) => isSameAmount(amount, other));
  let sum = 0;
  for (const amount of quote.amounts) {
    if (has(candidate, amount))
      sum +=
        (amount.loose ? weight.numberLoose : weight.number) * rarity((facts) => has(facts, amount));
    else if (!amount.loose) sum += weight.numberMissing;
  }
  const extra = candidate.amounts.filter((amount) => !amount.loose && !has(quote, amount));
  const dates = quote.times.dates.filter(({ day, month }) =>
    candidate.times.dates.some((date) => date.day === day && date.month === month),
  );
  return sum + extra.length * weight.numberMissing + dates.length * weight.date;
};

const ofCognates = (quote: QuoteFacts, candidate: QuoteFacts, rarity: Rarity): number => {
  let sum = 0;
  for (const word of quote.senses) {
    const likeness = bestCognate(word, candidate.senses);
    if (likeness === 0) continue;
    const long = Math.min(1, word.length / 8);
    sum += weight.cognate * long * likeness * rarity(({ senses }) => bestCognate(word, senses) > 0);
  }
  return Math.min(weight.mostCognates, sum);
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

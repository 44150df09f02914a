/** Which quote of a page is ours in another language. */
import type { Passage } from '../model/wording';
import { doubtsBetween } from './check-translation';
import { findWording } from './find-wording';
import { codeOf, wordingLanguage } from './language';
import { wordsOfQuote } from './page-quotes';
import type { PageQuote } from './page-quotes';
import { evidence, quoteFactsOf } from './passage-evidence';
import type { QuoteFacts } from './passage-evidence';
import type { PreparedPage } from './prepare-page';

/** A quote of ours that is looked for on a page in another language. */
export interface SoughtQuote {
  text: string;
  /** BCP 47 */
  language?: string | null;
  /** The words in which it was first printed, where they are known. */
  originalText?: string | null;
  originalLanguage?: string | null;
  /** Names of who spoke; empty where nobody knows. */
  speakers?: readonly string[];
}

export interface FindPassagesOptions {
  /** Below this score a passage is not proposed, 0 to 1. */
  least?: number;
  /** So many at most. */
  most?: number;
}

/** From here on nine in ten of the best passages are right: measured on the stories in the tests. */
const leastScore = 0.5;

const mostPassages = 5;

export interface Candidate {
  quote: PageQuote;
  wording: string;
  facts: QuoteFacts;
}

const prepared = new WeakMap<PreparedPage, Candidate[]>();

/** The quotes of a page's article, read once. Of one that the page prints again only the place in the running text. */
export const candidatesOn = (page: PreparedPage): Candidate[] => {
  let candidates = prepared.get(page);
  if (!candidates) {
    const { quotes } = page.article;
    const running = new Set(
      quotes.filter(({ isDisplay }) => !isDisplay).map(({ utterance }) => utterance),
    );
    const wanted = quotes.filter(
      ({ isDisplay, utterance }) => !isDisplay || !running.has(utterance),
    );
    const language = wordingLanguage(page.language, page.text).code;
    candidates = wanted.map((quote) => {
      const wording = wordsOfQuote(page.text, quote);
      const speakers = quote.speaker === null ? [] : [quote.speaker];
      return { quote, wording, facts: quoteFactsOf({ text: wording, language }, speakers) };
    });
    prepared.set(page, candidates);
  }
  return candidates;
};

/**
 * The quotes of a page that may be ours in the page's language, best first, at most five. What speaks for one: names, numbers,
 * words that both languages have, who speaks, length, negations, questions. A passage whose words are known, because
 * the quote is in the page's language or its original wording is, has the score of their likeness. Scores are
 * shared among the quotes of the page and with "none of them"; a passage whose score is low is not proposed.
 * `pairQuotes` knows more: the order of all quotes of a story.
 */
export const findPassages = (
  page: PreparedPage,
  quote: SoughtQuote,
  { least = leastScore, most = mostPassages }: FindPassagesOptions = {},
): Passage[] => {
  const known = knownPassage(page, quote);
  if (known) return [known];
  const ours = factsOfSought(quote);
  const candidates = candidatesOn(page);
  const scores = scoresOf(
    evidence(
      ours,
      candidates.map(({ facts }) => facts),
    ),
  );
  return candidates
    .map((candidate, i) => ({ candidate, score: scores[i] ?? 0 }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ candidate, score }) => passageOf(candidate, score, ours));
};

/** The probability of each candidate, of odds as logarithms, beside "none of them". */
export const scoresOf = (odds: readonly number[]): number[] => {
  const all = odds.reduce((sum, odd) => sum + Math.exp(odd), 1);
  return odds.map((odd) => Math.exp(odd) / all);
};

export const factsOfSought = ({ text, language, speakers = [] }: SoughtQuote): QuoteFacts =>
  quoteFactsOf({ text, language: language ?? null }, speakers);

export const passageOf = (
  { quote, wording, facts }: Candidate,
  score: number,
  ours: QuoteFacts,
): Passage => ({
  spans: quote.spans,
  wording,
  score,
  speaker: quote.speaker,
  doubts: doubtsBetween(facts, ours),
});

/** The passage, where the words of the quote are known in the page's language. */
export const knownPassage = (page: PreparedPage, quote: SoughtQuote): Passage | null => {
  const wording = [
    { text: quote.text, language: quote.language },
    { text: quote.originalText, language: quote.originalLanguage },
  ].find(
    ({ text, language }) =>
      text && codeOf(language) !== null && codeOf(language) === codeOf(page.language),
  );
  if (!wording?.text) return null;
  const found = findWording(page, wording.text);
  if (found.match !== 'verified' && found.match !== 'altered') return null;
  const { spans, comparison } = found;
  const start = spans[0]?.start ?? 0;
  const there = page.article.quotes.find((printed) =>
    printed.spans.some((span) => span.start <= start && start < span.end),
  );
  return {
    spans,
    wording: found.wording,
    score: comparison.similarity,
    speaker: there?.speaker ?? null,
    doubts: [],
  };
};

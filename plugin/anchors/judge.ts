/**
 * Is a place where alike words stand the place of a segment? Words and surroundings are evidence,
 * counted in letters: words say that it is this wording, surroundings that it is this printing of it.
 */
import type { Segment } from '../model/segment';
import type { Span } from '../model/reading';
import { contextAt } from './context';
import type { Agreement, Side } from './context';
import { contextLength } from './segment';

export interface Place extends Span {
  /** Of the words, 0 to 1. */
  similarity: number;
  exact: boolean;
}

export interface Judged extends Place {
  /** Letters that speak for the place less those that speak against it. */
  evidence: number;
  /** Both sides stand around it as they stood, paragraph ends included. */
  framed: boolean;
}

/** Below this the words are others, whatever stands around them: unrelated sentences of one language and length agree to 0.3. */
const leastSimilarity = 0.4;

/** The same wording may stand elsewhere, as a pull quote does, so that words alone are never enough. */
const mostForWords = 12;

/** As much as both sides together. */
const mostAgainstWords = 2 * contextLength;

/** Less than two words and a mark say nothing. */
const leastEvidence = 14;

/** Two places whose evidence differs by less are equally good. */
const margin = 10;

/** What a place known from its neighbours is worth: it decides between equals. */
const forExpected = 12;
const expectedWithin = 40;

/**
 * The one place that words and surroundings carry and that is better than all others; null where
 * several are equally good, undefined where there is none.
 */
export const decide = (
  text: string,
  segment: Segment,
  places: readonly Place[],
  near?: number,
): Judged | null | undefined => {
  const judged = places
    .map((place) => judge(text, segment, place, near))
    .filter((place) => place.similarity >= leastSimilarity && place.evidence >= leastEvidence)
    .sort((a, b) => b.evidence - a.evidence || a.start - b.start);
  const [best] = judged;
  if (!best) return undefined;
  const rival = judged.find(
    (place) => !overlap(place, best) && best.evidence - place.evidence < margin,
  );
  return rival ? null : best;
};

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const judge = (text: string, segment: Segment, place: Place, near?: number): Judged => {
  const { before, after } = contextAt(text, segment, place.start, place.end);
  const expected = near !== undefined && Math.abs(place.start - near) <= expectedWithin;
  const words = forWords(place.similarity, segment.exact.length);
  return {
    ...place,
    evidence: words + forSide(before) + forSide(after) + (expected ? forExpected : 0),
    framed: stands(before.whole) && stands(after.whole),
  };
};

/**
 * Three quarters kept speak for the words fully; unrelated words of the same length agree to 0.45
 * at best. What speaks against them is not bounded as what speaks for them is: many letters do not
 * agree so little by an edit here and there.
 */
const forWords = (similarity: number, letters: number): number => {
  const agrees = between((similarity - 0.6) / 0.15);
  return agrees * Math.min(letters, agrees < 0 ? mostAgainstWords : mostForWords);
};

/** A side was kept in the one way or in the other. */
const forSide = ({ whole, paragraph }: Side): number =>
  Math.max(forAgreement(whole), forAgreement(paragraph));

/**
 * Unrelated surroundings agree to about 0.35 when they are aligned as well as can be; those that
 * were edited in a third of their words, to 0.7 and more. Every paragraph has edges, so that one
 * that stands tells little; one that is gone tells as much as a whole side, as paragraphs keep theirs.
 */
const forAgreement = ({ similarity, length, edge }: Agreement): number => {
  const agrees = between((similarity - 0.5) / 0.2);
  return agrees * (agrees < 0 && edge > 0 ? contextLength : length);
};

const stands = ({ similarity, length }: Agreement): boolean => similarity >= 0.8 && length >= 16;

const between = (value: number): number => Math.max(-1, Math.min(1, value));

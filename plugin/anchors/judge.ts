/**
 * Is a place where alike words stand the place of a segment? Words and surroundings are evidence,
 * counted in letters: words say that it is this wording, surroundings that it is this printing of it.
 */
import type { Segment } from '../model/segment';
import type { Span } from '../model/reading';
import { contextAt, keptContext } from './context';
import type { Agreement, KeptContext, Side } from './context';
import { contextLength } from './segment';

export interface Place extends Span {
  /** Of the words, 0 to 1. */
  similarity: number;
  exact: boolean;
  /** The words begin, and end, with the letters that they began and ended with. */
  begins: boolean;
  ends: boolean;
}

export interface Judged extends Place {
  /** Letters that speak for the place less those that speak against it. */
  evidence: number;
  /** Of them, those of the surroundings. */
  around: number;
  /** The same, had the paragraph stayed where it was. */
  unmoved: number;
  /** The same of the words' own paragraph alone: what moves as one piece. */
  inParagraph: number;
  /** From where the words are expected, in UTF-16 code units. */
  distance: number;
  /** How alike its words have to be. */
  least: number;
  /** Both sides stand around it as they stood, paragraph ends included. */
  framed: boolean;
}

/** Below this the words are others, whatever stands around them: unrelated sentences of one language and length agree to 0.3. */
const leastSimilarity = 0.4;

/** The same for a few words of which nothing says where one of their ends is: one word more or less is half of them. */
const leastUnbounded = 0.7;
const fewWords = 40;

/** Words that agree so far are the same wording, edited. */
const sameWording = 0.6;

/** The same wording may stand elsewhere, as a pull quote does, so that words alone are never enough. */
const mostForWords = 12;

/** As much as both sides together. */
const mostAgainstWords = 2 * contextLength;

/** Words that agree and nothing around them that does are not enough. */
const leastEvidence = 14;

/** Two places whose evidence differs by less are equally good. */
const margin = 20;

/** So far the edits of a side can speak against a place that is the right one. */
const mostByEdits = contextLength / 2;

/** What was typed before the words has moved them about so far, where their paragraph stayed. */
const stayedWithin = 2 * contextLength;

/** What a place known from its neighbours is worth, as much as one side: it decides between equals. */
const forExpected = contextLength;
const expectedWithin = 40;

/**
 * The one place that words and surroundings carry and that is better than all others; undefined
 * where there is none, null where several are equally good, or where one has the words and another,
 * with other words in it, the surroundings.
 */
export const decide = (
  text: string,
  segment: Segment,
  places: readonly Place[],
  near?: number,
): Judged | null | undefined => {
  const kept = keptContext(segment);
  const judged = places
    .map((place) => judge(text, segment, kept, place, near))
    .sort((a, b) => b.evidence - a.evidence || a.start - b.start);
  const best = judged.find(isCarried);
  if (!best) return undefined;
  return judged.some((place) => !overlap(place, best) && rivals(place, best)) ? null : best;
};

/**
 * Does a place stand against the best one? It does with surroundings that agree more, whatever
 * words are in them now, and with evidence that is about as good. So does every other printing of
 * the wording that its surroundings do not speak against: which of the two was edited more is
 * chance, and only one side more that stands as it stood, over paragraph ends, tells them apart.
 */
const rivals = (place: Judged, best: Judged): boolean =>
  place.around - best.around >= margin ||
  (isCarried(place) && best.evidence - place.evidence < margin) ||
  (place.similarity >= sameWording &&
    place.around >= -mostByEdits &&
    best.unmoved - place.unmoved < contextLength) ||
  isTwin(place, best);

/**
 * The same wording in a paragraph that is as much alike: an outlet prints the same lines twice, and
 * either may have been edited or moved more than the other. Only one that has stayed about where
 * the words stood is taken for them.
 */
const isTwin = (place: Judged, best: Judged): boolean =>
  place.similarity >= leastSimilarity &&
  best.inParagraph - place.inParagraph < contextLength &&
  (place.distance < best.distance || best.distance > stayedWithin);

const isCarried = ({ similarity, least, evidence }: Judged): boolean =>
  similarity >= least && evidence >= leastEvidence;

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const judge = (
  text: string,
  segment: Segment,
  kept: KeptContext,
  place: Place,
  near?: number,
): Judged => {
  const { before, after } = contextAt(text, kept, place.start, place.end);
  const expected = near !== undefined && Math.abs(place.start - near) <= expectedWithin;
  // Both ends are known by the mark that still stands beside them, or by the words' own first and last letters.
  const bounded = (before.whole.touches || place.begins) && (after.whole.touches || place.ends);
  const neighbours = expected ? forExpected : 0;
  const around = forSide(before) + forSide(after) + neighbours;
  return {
    ...place,
    evidence: forWords(place.similarity, segment.exact.length) + around,
    around,
    unmoved: forAgreement(before.whole) + forAgreement(after.whole) + neighbours,
    inParagraph: forAgreement(before.paragraph) + forAgreement(after.paragraph),
    distance: Math.abs(place.start - (near ?? segment.start)),
    least: bounded || segment.exact.length >= fewWords ? leastSimilarity : leastUnbounded,
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

const stands = ({ similarity, length, touches }: Agreement): boolean =>
  touches && similarity >= 0.8 && length >= 16;

const between = (value: number): number => Math.max(-1, Math.min(1, value));

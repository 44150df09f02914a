/**
 * A matcher as annotation tools have it, for the bench to compare with: the best approximate match
 * of the words, by the weights that hypothesis/client documents for its own (quote 50, prefix 20,
 * suffix 20, position 2), found with the search that it uses.
 */
import search from 'approx-string-match';
import type { Segment } from '../../plugin/model/segment';
import type { Span } from '../../plugin/model/reading';

const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

interface Candidate extends Span {
  errors: number;
}

/** The best place for a segment; null only where nothing is within the errors that are allowed. */
export const bestMatch = (text: string, segment: Segment): Span | null => {
  const found = candidates(text, segment.exact);
  let best: Span | null = null;
  let most = -1;
  for (const candidate of found) {
    const score = scoreOf(text, segment, candidate);
    if (score <= most) continue;
    most = score;
    best = { start: candidate.start, end: candidate.end };
  }
  return best;
};

const candidates = (text: string, exact: string): Candidate[] => {
  const places: Candidate[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return places.length ? places : search(text, exact, Math.min(256, exact.length / 2));
};

const scoreOf = (text: string, segment: Segment, { start, end, errors }: Candidate): number => {
  const { exact, prefix, suffix } = segment;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  return (
    weights.quote * (1 - errors / exact.length) +
    weights.prefix * (prefix ? likeness(before, prefix) : 1) +
    weights.suffix * (suffix ? likeness(after, suffix) : 1) +
    weights.position * (1 - Math.abs(start - segment.start) / Math.max(1, text.length))
  );
};

const likeness = (text: string, pattern: string): number => {
  const [match] = search(text, pattern, pattern.length);
  return match ? 1 - match.errors / pattern.length : 0;
};

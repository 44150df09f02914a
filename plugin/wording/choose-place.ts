/** One of several places, where something tells which is meant; none is chosen silently. */
import type { FoundWording } from '../model/wording';
import { plainWords } from './page-index';
import type { Place } from './judge-place';
import { segmentAt } from './prepare-page';
import type { Scope } from './prepare-page';

/** Two places whose likeness is nearer than this are equally good. */
const margin = 0.1;

/** The place that is meant, of places that are all alike enough. */
export const choosePlace = (scope: Scope, places: readonly Place[]): FoundWording => {
  const verified = places.filter(({ comparison }) => comparison.verdict !== 'altered');
  const best = Math.max(...places.map(likeness));
  const good =
    verified.length > 0 ? verified : places.filter((place) => best - likeness(place) < margin);
  const [first] = good;
  if (!first) return { match: 'missing' };
  const chosen = good.length === 1 ? first : inRunningText(scope, quotedOnes(scope, good));
  if (!chosen) return { match: 'unclear', places: good.map(({ spans }) => spans) };
  const match = chosen.comparison.verdict === 'altered' ? 'altered' : 'verified';
  return { match, ...chosen };
};

const likeness = ({ comparison }: Place): number => comparison.similarity;

/** Ours is a quote: words that the page prints as a quote are meant before those that it says itself. */
const quotedOnes = ({ quotes }: Scope, places: readonly Place[]): readonly Place[] => {
  const quoted = places.filter(({ spans }) => segmentAt(quotes, spans[0]?.start ?? 0) !== null);
  return quoted.length > 0 ? quoted : places;
};

/** Of words that the headline, the standfirst or a pull quote repeats, the place in the text. */
const inRunningText = (scope: Scope, places: readonly Place[]): Place | null => {
  const [first] = places;
  if (!first) return null;
  if (places.length === 1) return first;
  const running = places.filter(({ spans }) => {
    const start = spans[0]?.start ?? 0;
    return !scope.isDisplay(start) && segmentAt(scope.quotes, start)?.quote.isDisplay !== true;
  });
  const [only] = running;
  return running.length === 1 && only && places.every((place) => repeats(place, only))
    ? only
    : null;
};

/** The one says nothing that the other does not say. */
const repeats = (place: Place, other: Place): boolean => {
  const [short = '', long = ''] = [place.wording, other.wording]
    .map((wording) => ` ${plainWords(wording).join(' ')} `)
    .sort((a, b) => a.length - b.length);
  return long.includes(short);
};

/** The chain of a story: the pages that it went through, how it was taken from each, and what is not as it ought to be. */
import type { ChainPage, ChainStop, StoryChain } from '../model/chain';
import type { RelayKind } from '../model/reference';
import { isOtherLanguage } from '../text/language-tag';
import { flagsOf } from './flags';
import { traceChain } from './trace';
import type { TracedChain } from './trace';

export interface ChainInput {
  /** The article's references and every page that they relay, in any order. */
  pages: readonly ChainPage[];
  /** documentIds, in the article's order. */
  references: readonly string[];
  /** The article's, BCP 47. */
  language: string | null;
  creditLine: string | null;
  /** How our story was taken from the last page, as an editor said. */
  relayKind: RelayKind | null;
  /** What our text and that page's show. */
  relayShown: RelayKind | null;
  /** The outlets that our own text names as where the story comes from, as printed. */
  named: readonly string[];
}

/** The stops, the original first, and what is not as it ought to be. */
export const readChain = (input: ChainInput): StoryChain => {
  const traced = traceChain(input.pages, input.references);
  const stops = stopsOf(traced);
  const last = stops.at(-1)?.page;
  return {
    stops,
    ours: last ? hopOf(input, languageOf(last), input.language) : none,
    flags: flagsOf(traced, input),
  };
};

/**
 * The stops of a chain that was traced, each with how it was taken. A hop is what an editor said; else
 * what the two texts show; else a translation, where the languages differ: a page without one is
 * taken to be in its outlet's.
 */
export const stopsOf = (traced: Pick<TracedChain, 'stops'>): ChainStop[] => {
  const byId = new Map(traced.stops.map(({ page }) => [page.documentId, page]));
  return traced.stops.map(({ page, takenFrom, referred }) => {
    const before = takenFrom === null ? undefined : byId.get(takenFrom);
    const hop = before ? hopOf(page, languageOf(before), languageOf(page)) : none;
    return { page, takenFrom, ...hop, referred };
  });
};

type Hop = Pick<ChainStop, 'kind' | 'decided'>;

const none: Hop = { kind: null, decided: false };

const hopOf = (
  { relayKind, relayShown }: Pick<ChainPage, 'relayKind' | 'relayShown'>,
  before: string | null,
  after: string | null,
): Hop => ({
  kind: relayKind ?? relayShown ?? (isOtherLanguage(before, after) ? 'translated' : null),
  decided: relayKind !== null,
});

const languageOf = ({ language, outlet }: ChainPage): string | null =>
  language ?? outlet?.language ?? null;

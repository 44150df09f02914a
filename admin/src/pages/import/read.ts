/** Reads a pasted story with what the editor decided about its lines and faults. Pure, and linear like the engine. */
import type { EngineAdditions } from '../../../../plugin/model/engine-settings';
import type { Proposal } from '../../../../plugin/model/proposal';
import type {
  FoundQuote,
  KnownSource,
  Repair,
  StoryReading,
} from '../../../../plugin/model/reading';
import { findQuotes } from '../../../../plugin/quotes';
import type { StoryLayout } from '../../../../plugin/story/layout';
import { readStory } from '../../../../plugin/story/read-story';
import { regionsOf, skippedBy } from '../../../../plugin/story/regions';
import { storyToArticle } from '../../../../plugin/story/story-to-article';
import type { ArticleDraft } from '../../../../plugin/story/story-to-article';
import { keyOf, reconcile } from './decisions';
import { linesOf } from './lines';
import type { TextLine } from './lines';
import { acceptedRepairs } from './repairs';
import { applyRoles } from './roles';
import type { RepairKey, RoleChange } from './session';

export interface ReadOptions {
  language: string | null;
  layout: StoryLayout | null;
  roles: readonly RoleChange[];
  repairs: readonly RepairKey[];
  knownSources?: readonly KnownSource[];
  additions?: EngineAdditions;
}

export interface Read {
  text: string;
  reading: StoryReading;
  lines: TextLine[];
  /** The same lines before the editor's changes. */
  linesAsRead: TextLine[];
  /** Every repair that is offered, accepted or not. */
  repairs: Repair[];
  produced: ArticleDraft;
  /** The quotes in the text as it was pasted, each with the utterance of its proposal in `produced`. */
  quotes: FoundQuote[];
}

export const readImport = (text: string, options: ReadOptions): Read => {
  const layout = options.layout ?? undefined;
  const asRead = readOnce(text, options);
  const { reading: changed, lines, changed: isChanged } = applyRoles(text, asRead, options.roles);
  const reading = isChanged ? { ...changed, quotes: quotesAnew(text, changed, options) } : changed;
  const accepted = acceptedRepairs(text, reading.repairs, options.repairs);
  const { knownSources, additions } = options;
  const produced = storyToArticle(text, reading, {
    layout,
    knownSources,
    additions,
    acceptedRepairs: accepted,
  });
  return {
    text,
    reading,
    lines,
    linesAsRead: linesOf(text, asRead),
    repairs: reading.repairs,
    produced,
    quotes: accepted.length
      ? renumbered(reading.quotes, storyToArticle(text, reading, { layout }), produced)
      : reading.quotes,
  };
};

/** What a whole reading depends on. */
type PageOptions = Pick<ReadOptions, 'language' | 'layout' | 'knownSources' | 'additions'>;

/** The last reading is kept: a changed line or an accepted repair does not read the whole text again. */
let last: { text: string; options: PageOptions; reading: StoryReading } | null = null;

const readOnce = (text: string, options: PageOptions): StoryReading => {
  if (last?.text === text && isSamePage(last.options, options)) return last.reading;
  const { language, layout, knownSources, additions } = options;
  const reading = readStory(text, {
    language: language ?? undefined,
    layout: layout ?? undefined,
    knownSources,
    additions,
  });
  last = { text, options, reading };
  return reading;
};

const isSamePage = (a: PageOptions, b: PageOptions): boolean =>
  a.language === b.language &&
  a.layout === b.layout &&
  a.knownSources === b.knownSources &&
  a.additions === b.additions;

/** A line that became a heading holds headline quotes; one that is kept holds quotes at all. */
const quotesAnew = (
  text: string,
  reading: StoryReading,
  { knownSources, additions }: PageOptions,
): FoundQuote[] =>
  findQuotes(text, {
    language: reading.language,
    knownSources,
    additions,
    publishedOn: reading.credit?.publishedOn ?? undefined,
    regions: regionsOf(reading),
    skip: skippedBy(reading),
  });

/** A repair finds the quotes anew and numbers them anew; the words say which is which. */
const renumbered = (
  quotes: readonly FoundQuote[],
  before: ArticleDraft,
  after: ArticleDraft,
): FoundQuote[] => {
  const old = before.proposals.map((proposal) => ({
    key: keyOf(proposal),
    decision: { act: 'later' as const },
    utterance: proposal.utterance,
  }));
  const numbers = new Map<number, number>();
  reconcile(old, after.proposals).decisions.forEach((found, i) => {
    const proposal: Proposal | undefined = after.proposals[i];
    const from = old.find((one) => one === found);
    if (proposal && from && !numbers.has(from.utterance))
      numbers.set(from.utterance, proposal.utterance);
  });
  return quotes.map((quote) => ({ ...quote, utterance: numbers.get(quote.utterance) ?? -1 }));
};

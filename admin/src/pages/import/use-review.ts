/** All that the review shows, worked out from the reading, the decisions and what the server knows. */
import { useDeferredValue, useMemo } from 'react';
import { useFindSameQuotesQuery, useResolveSourcesQuery, useResolveTagsQuery } from '../../api';
import type { QuoteSummary } from '../../../../plugin/model/quote';
import type { SourceSummary } from '../../../../plugin/model/source';
import { limits } from '../../../../plugin/model/limits';
import { nameKey } from '../../../../plugin/text/name-key';
import { makeCards } from './cards';
import type { Card, Cards } from './cards';
import { chainIn } from './chain';
import { editedFields } from './fields';
import type { StoryFields } from './fields';
import { isRecord, namedSource, namesToResolve, usedNames } from './names';
import type { NamedSource, NameUse, UsedName } from './names';
import type { Read } from './read';
import type { ChainLink, ImportSession, SourceRef } from './session';
import { chooseTags, tagLabels } from './tags';
import type { TagChoice } from './to-input';

/** Cards for which quotes on record with the same words are looked up: those that a person works through. */
const cardsLookedUp = 400;

/** Names that the server takes in one call. */
const namesPerCall = 500;

export interface Review extends Cards {
  /** As last worked out: what is being typed this moment may be missing, in `chain` too. */
  fields: StoryFields;
  language: string;
  chain: ChainLink[];
  tags: TagChoice[];
  tagsAsked: boolean;
  /** What a source that is named in the reading or in a decision means. */
  meaning: (ref: SourceRef, use: NameUse) => NamedSource;
  /** Quotes on record with the words of a card. */
  sameQuotes: (card: Card) => readonly QuoteSummary[];
  /** The records that bear a printed name. */
  bearers: (name: string) => readonly SourceSummary[];
  /** Names in use that are no records yet, with what they mean. */
  pending: { used: UsedName; source: NamedSource }[];
  /** The records that the story names or quotes, as far as the server has answered. */
  met: readonly SourceSummary[];
  sourcesError: unknown;
}

export const useReview = (session: ImportSession, read: Read): Review => {
  const { edits, decisions } = session;
  // Typing comes first: what depends on it follows when there is time.
  const typed = useDeferredValue(edits);
  const fields = useMemo(() => editedFields(read.produced, read.reading, typed), [read, typed]);
  const { cards, waiting } = useMemo(
    () => makeCards(fields.proposals, decisions),
    [fields, decisions],
  );
  const linked = useDeferredValue(session.chain);
  const chain = useMemo(() => chainIn(linked, read), [linked, read]);

  const labels = useMemo(() => tagLabels(read.produced.tags, session.tags), [read, session.tags]);
  const tagAnswer = useResolveTagsQuery(labels.slice(0, limits.list), { skip: !labels.length });
  const tags = useMemo(() => chooseTags(labels, tagAnswer.data ?? {}), [labels, tagAnswer.data]);

  const names = useMemo(() => namesToResolve(chain, cards), [chain, cards]);
  const asked = useMemo(() => names.slice(0, namesPerCall), [names]);
  const sourceAnswer = useResolveSourcesQuery(asked, { skip: !asked.length });
  const known = sourceAnswer.data;
  const settled = sourceAnswer.isError || names.length > namesPerCall;

  const wordings = useMemo(
    () => [...new Set(cards.slice(0, cardsLookedUp).map(wordingOf))].filter(Boolean),
    [cards],
  );
  const { data: same } = useFindSameQuotesQuery(wordings, { skip: !wordings.length });

  const met = useMemo(
    () => [
      ...Object.values(known ?? {}).flat(),
      ...Object.values(same ?? {})
        .flat()
        .flatMap(({ speaker, via }) => (speaker ? [speaker, ...via] : via)),
    ],
    [known, same],
  );

  return useMemo(() => {
    const matchesOf = (name: string) => known?.[name.trim()] ?? (settled ? [] : undefined);
    const meaning: Review['meaning'] = (ref, use) => {
      if (isRecord(ref)) return { state: 'on-record', source: ref };
      const key = nameKey(ref.name);
      const used = { key, name: ref.name, use, likelyKind: 'person', role: null } as const;
      return namedSource(used, session.sources[key], matchesOf(ref.name));
    };
    const pending = usedNames(chain, cards)
      .map((used) => ({
        used,
        source: namedSource(used, session.sources[used.key], matchesOf(used.name)),
      }))
      .filter(({ source }) => source.state !== 'on-record');
    return {
      fields,
      cards,
      waiting,
      chain,
      tags,
      tagsAsked: labels.length === 0 || !tagAnswer.isFetching,
      language: session.language ?? fields.language,
      meaning,
      sameQuotes: (card) => same?.[wordingOf(card)] ?? [],
      bearers: (name) => matchesOf(name) ?? [],
      pending,
      met,
      sourcesError: sourceAnswer.error ?? null,
    };
  }, [
    fields,
    cards,
    waiting,
    chain,
    tags,
    labels,
    tagAnswer.isFetching,
    session.language,
    session.sources,
    known,
    same,
    met,
    settled,
    sourceAnswer.error,
  ]);
};

/** How many of the cards are in each state, and how many mentions they put into the story. */
export const countCards = (cards: readonly Card[]) => ({
  all: cards.length,
  accepted: cards.filter(({ state }) => state === 'accept').length,
  open: cards.filter(({ state }) => state === 'open').length,
  mentions: cards.reduce(
    (sum, { printings }) =>
      sum + printings.filter(({ decision }) => decision?.act === 'accept').length,
    0,
  ),
});

const wordingOf = ({ lead: { proposal } }: Card): string =>
  proposal.text.length <= limits.quote ? proposal.text : '';

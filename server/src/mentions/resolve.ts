/** From mentions as they are sent to mentions as they are stored: each names its quote. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Mention } from '../../../plugin/model/mention';
import type { SpeakerStatus } from '../../../plugin/model/reading';
import { permissions } from '../../../plugin/model/permissions';
import { uids } from '../../../plugin/model/uids';
import { utteranceText } from '../../../plugin/text/utterance-text';
import { writerMay } from '../log/act';
import { judgeMentions } from '../log/decisions';
import type { DecidedMention } from '../log/decisions';
import { attributeQuotes } from '../commands/attribute-quote';
import type { Decision } from '../commands/attribute-quote';
import { lockRows } from '../database/tables';
import { ConflictError, invalid } from '../errors';
import type { EventDraft } from '../log/events';
import { omit } from '../omit';
import { quoteStatuses } from '../queries/quote-status';

export interface Resolved {
  mentions: Mention[];
  /** The status of every quote that is mentioned and on record. */
  statuses: Map<string, SpeakerStatus>;
  /** What is to be logged of the quotes, once the article's documentId is known. */
  events: EventDraft[];
}

/**
 * @param mentions as sent, in their shape already
 * @param known the quotes that the document mentions already, in any version: printing one of them
 *   again, in another language or a copy, attributes nothing
 * @throws PolicyError (403) where the writer attributes and may not
 * @throws ValidationError that names the place of an unknown quote or source
 */
export const resolveMentions = async (
  strapi: Core.Strapi,
  mentions: readonly Mention[],
  language: string | null,
  known: () => Promise<ReadonlySet<string>>,
): Promise<Resolved> => {
  const named = mentions.flatMap(({ quote }) => quote ?? []);
  const statuses = await quoteStatuses(strapi, named);
  const faults = mentions.flatMap(({ quote }, i) =>
    quote && !statuses.has(quote)
      ? [{ path: ['mentions', i, 'quote'], message: `no quote "${quote}" is on record` }]
      : [],
  );
  if (faults.length) throw invalid(faults);

  const decisions = mentions.flatMap((mention, i) => decisionOf(mention, i, language, mentions));
  const before = named.length ? await known() : new Set<string>();
  const linked = mentions.filter(({ quote }) => quote && !before.has(quote));
  const attributes = decisions.length + linked.length > 0;
  if (attributes && !writerMay(strapi, permissions.attributeQuote)) {
    // Strapi keeps the message of a PolicyError only; another ForbiddenError says "Forbidden".
    throw new errors.PolicyError(
      'You may not attribute quotes. An administrator can allow it in the role settings: Plugins, Newsroom, Attribute a quote',
    );
  }
  const made = await attributeQuotes(strapi, decisions);
  await holdQuotes(strapi, [...linked.flatMap(({ quote }) => quote ?? []), ...made.quotes]);
  const quoteOf = new Map(mentions.flatMap(({ id, quote }) => (quote ? [[id, quote]] : [])));
  decisions.forEach(({ mention, attribution }, i) => {
    const quote = made.quotes[i];
    if (!quote) return;
    quoteOf.set(mention, quote);
    statuses.set(quote, statuses.get(quote) ?? attribution.speakerStatus);
  });
  const resolved = mentions.map((mention) => ({
    ...omit(mention, 'attribution', 'sameAs', 'proposal'),
    quote: quoteOf.get(mention.sameAs ?? mention.id) ?? null,
  }));
  const decided = mentions.flatMap((mention, i) => decidedMention(mention, resolved[i]?.quote));
  const judged = await judgeMentions(strapi, decided, language);
  const attributed = new Set(decisions.map(({ mention }) => mention));
  const others = [
    ...linked.flatMap(({ id, quote }) => (quote ? [{ mention: id, quote }] : [])),
    ...decided,
  ].filter(({ mention }) => !attributed.has(mention));
  const events = [
    ...made.events.map((event, i) => ({ event, mention: decisions[i]?.mention ?? '' })),
    ...uniqueMentions(others).map(({ mention, quote }) => ({
      event: {
        action: 'attribute' as const,
        uid: uids.quote,
        documentId: quote,
        details: { mention, onRecord: true },
      },
      mention,
    })),
  ];
  return {
    mentions: resolved,
    statuses,
    events: events.map(({ event, mention }): EventDraft => ({
      ...event,
      details: { ...event.details, ...judged.get(mention) },
    })),
  };
};

/** Where it is known what the engine had proposed, the pair of proposal and decision is kept. */
const decidedMention = (
  { id, attribution, proposal = attribution?.proposal }: Mention,
  quote: string | null | undefined,
): DecidedMention[] => (quote && proposal !== undefined ? [{ mention: id, quote, proposal }] : []);

const uniqueMentions = <M extends { mention: string }>(list: readonly M[]): M[] => [
  ...new Map(list.map((entry) => [entry.mention, entry])).values(),
];

/**
 * Whoever wants to delete one of these quotes waits until this save is done, and then sees that it is used.
 * @throws ConflictError where one was deleted a moment ago
 */
const holdQuotes = async (strapi: Core.Strapi, quotes: readonly string[]): Promise<void> => {
  const wanted = [...new Set(quotes)];
  if (wanted.length === 0) return;
  const held = await lockRows(strapi, uids.quote, { documentId: { $in: wanted } }, ['id']);
  if (held.length === wanted.length) return;
  throw new ConflictError(
    'A quote that this article mentions was deleted at the same moment. Choose it again, or attribute the words anew',
    {},
  );
};

const decisionOf = (
  mention: Mention,
  i: number,
  language: string | null,
  all: readonly Mention[],
): Decision[] =>
  mention.attribution
    ? [
        {
          mention: mention.id,
          attribution: mention.attribution,
          words: fullestWording([mention, ...all.filter(({ sameAs }) => sameAs === mention.id)]),
          language,
          path: ['mentions', i, 'attribution'],
        },
      ]
    : [];

/** A headline prints a part of what the sentence in the body says whole. */
const fullestWording = (printings: readonly Mention[]): string =>
  printings
    .map(({ segments }) => utteranceText(segments.map(({ exact }) => exact)))
    .reduce((fullest, words) => (words.length > fullest.length ? words : fullest));

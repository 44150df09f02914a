/** The reading and the decisions as the request that makes the draft. */
import type { Attribution } from '../../../../plugin/model/quote';
import type { ImportStoryInput } from '../../../../plugin/model/article';
import type { Mention, NotQuote } from '../../../../plugin/model/mention';
import { refusalOf, summaryOf } from '../../panel/decisions';
import type { Card, Printing } from './cards';
import type { StoryFields } from './fields';
import type { NameUse } from './names';
import type { ChainLink, DecidedAttribution, SourceRef } from './session';

/** A tag of the story: on record, or new under this label. */
export interface TagChoice {
  label: string;
  documentId: string | null;
}

export interface ImportParts {
  locale: string | null;
  fields: StoryFields;
  language: string;
  tags: readonly TagChoice[];
  chain: readonly ChainLink[];
  cards: readonly Card[];
  /** The documentId of a source that a decision names. */
  documentIdOf: (ref: SourceRef, use: NameUse) => string;
}

export interface BuiltImport {
  input: ImportStoryInput;
  /** The utterance of each mention, so that an error that names a mention is shown at its card. */
  utterances: number[];
}

/**
 * Build the request. Of the printings of one utterance that say the same, the first carries the
 * attribution and the others are the `sameAs` of it. Quotes without a decision, and those left for
 * later, are not in it: the Quotes panel finds them again in the draft's text.
 */
export const buildImport = (parts: ImportParts): BuiltImport => {
  const { fields, chain, tags } = parts;
  const { mentions, notQuotes, utterances } = decidedMentions(parts.cards, parts.documentIdOf);
  return {
    input: {
      locale: parts.locale,
      article: {
        headline: fields.headline.trim(),
        standfirst: filled(fields.standfirst),
        body: fields.body.map((block) => ({ ...block })),
        byline: filled(fields.byline),
        creditLine: filled(fields.creditLine),
        language: parts.language,
        mentions,
        notQuotes,
      },
      tags: tags.map(({ label, documentId }) => (documentId ? { documentId } : { label })),
      references: chain.map(({ outlet, url, publishedOn }, i) => ({
        outlet: { documentId: parts.documentIdOf(outlet, 'outlet') },
        url: filled(url),
        publishedOn: filled(publishedOn),
        // The story that ours is based on is the last in the chain: the headline read is its own.
        headline: i === chain.length - 1 ? filled(fields.originalHeadline) : null,
      })),
    },
    utterances,
  };
};

interface DecidedMentions {
  mentions: Mention[];
  notQuotes: NotQuote[];
  utterances: number[];
}

const decidedMentions = (
  cards: readonly Card[],
  documentIdOf: ImportParts['documentIdOf'],
): DecidedMentions => {
  const result: DecidedMentions = { mentions: [], notQuotes: [], utterances: [] };
  for (const { printings, utterance } of cards) {
    const ids = new Map<string, string>();
    for (const printing of printings) {
      const { decision, proposal } = printing;
      if (decision?.act === 'not-quote') {
        result.notQuotes.push(...refusalOf(proposal));
      }
      if (decision?.act !== 'accept') continue;
      if (decision.quote) {
        const id = `m${result.mentions.length + 1}`;
        const place = placeOf(printing, id);
        result.mentions.push({ ...place, quote: decision.quote, proposal: summaryOf(proposal) });
        result.utterances.push(utterance);
        continue;
      }
      const attribution = toAttribution(decision.attribution, documentIdOf);
      // What the engine had proposed may differ between printings that say the same.
      const said = JSON.stringify({ ...attribution, proposal: null });
      const id = `m${result.mentions.length + 1}`;
      const first = ids.get(said);
      if (!first) ids.set(said, id);
      const place = placeOf(printing, id);
      result.mentions.push(
        first
          ? { ...place, sameAs: first, proposal: summaryOf(proposal) }
          : { ...place, attribution },
      );
      result.utterances.push(utterance);
    }
  }
  return result;
};

const placeOf = ({ proposal, decision }: Printing, id: string): Omit<Mention, 'quote'> => {
  const changed = decision?.act === 'accept' ? (decision.printed ?? {}) : {};
  return {
    id,
    field: proposal.field,
    kind: proposal.kind,
    segments: proposal.segments,
    state: 'anchored',
    speakerAsPrinted: proposal.speakerAsPrinted?.text ?? null,
    roleAsPrinted: filled(proposal.role),
    affiliationAsPrinted: filled(proposal.affiliation),
    ...changed,
  };
};

const toAttribution = (
  { speaker, via, ...rest }: DecidedAttribution,
  documentIdOf: ImportParts['documentIdOf'],
): Attribution => ({
  ...rest,
  speaker: speaker ? documentIdOf(speaker, 'speaker') : null,
  via: via?.map((relay) => documentIdOf(relay, 'via')) ?? null,
});

/** The words without the blanks around them; null where there are none. */
const filled = (words: string | null): string | null => {
  const trimmed = words?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

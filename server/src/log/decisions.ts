/**
 * What the log keeps of an editor's decision about words of an article: what the engine had
 * proposed, and what became of it. From these pairs a newsroom learns how often the engine is right.
 */
import type { Core } from '@strapi/strapi';
import type { DecisionOutcome } from '../../../plugin/model/event';
import type { ProposalSummary } from '../../../plugin/model/quote';
import type { SpeakerStatus } from '../../../plugin/model/reading';
import { uids } from '../../../plugin/model/uids';
import { mayBeOneName, nameWords } from '../../../plugin/text/name-key';
import { table } from '../database/tables';

/** As it stands in an event's details, beside the article, the locale and the mention. */
export interface LoggedDecision {
  /** BCP 47: that of the words, or the article's. */
  language: string | null;
  /** Null: the engine had proposed nothing. */
  proposal: ProposalSummary | null;
  outcome: DecisionOutcome;
  /** Of a candidate: 1 for the likeliest, the runner-up. */
  rank?: number;
}

/** A mention whose quote an editor has decided on; it is known what the engine had proposed. */
export interface DecidedMention {
  mention: string;
  quote: string;
  proposal: ProposalSummary | null;
}

/** By mention. The quotes are on record already. */
export const judgeMentions = async (
  strapi: Core.Strapi,
  decided: readonly DecidedMention[],
  language: string | null,
): Promise<Map<string, LoggedDecision>> => {
  if (decided.length === 0) return new Map();
  const speakers = await speakersOf(
    strapi,
    decided.map(({ quote }) => quote),
  );
  const secrets = await confidentialNames(strapi, decided);
  const judged = new Map<string, LoggedDecision>();
  for (const { mention, quote, proposal } of decided) {
    const speaker = speakers.get(quote);
    if (!speaker) continue;
    const { outcome, rank } = outcomeOf(proposal, speaker);
    judged.set(mention, {
      language: proposal?.language ?? language,
      proposal: proposal && withoutNames(proposal, outcome === 'closed' ? 'all' : secrets),
      outcome,
      ...(rank === undefined ? {} : { rank }),
    });
  }
  return judged;
};

/** "Not a quote", for each proposal in the order given. */
export const judgeRefusals = async (
  strapi: Core.Strapi,
  proposals: readonly ProposalSummary[],
  language: string | null,
): Promise<LoggedDecision[]> => {
  const secrets = await confidentialNames(
    strapi,
    proposals.map((proposal) => ({ proposal })),
  );
  return proposals.map((proposal) => ({
    language: proposal.language ?? language,
    proposal: withoutNames(proposal, secrets),
    outcome: 'not-quote',
  }));
};

/** A decision as it is seen now that its quote was corrected. */
export interface CorrectedDecision extends Pick<LoggedDecision, 'outcome' | 'rank'> {
  article: string;
  locale: string | null;
  mention: string;
}

interface AttributeEvent {
  details:
    (Partial<LoggedDecision> & { article?: string; locale?: string; mention?: string }) | null;
}

/** What the decisions that made mentions of this quote are now that it is corrected. */
export const judgeAnew = async (
  strapi: Core.Strapi,
  quote: string,
): Promise<CorrectedDecision[]> => {
  const events = await table<AttributeEvent>(strapi, uids.event).findMany({
    where: { action: 'attribute', subjectUid: uids.quote, subjectDocumentId: quote },
    select: ['details'],
    orderBy: { id: 'asc' },
  });
  const speaker = (await speakersOf(strapi, [quote])).get(quote);
  const anew = new Map<string, CorrectedDecision>();
  for (const { details } of events) {
    const { article, locale = null, mention, proposal } = details ?? {};
    if (!speaker || !article || !mention || !proposal) continue;
    // A name that the log has forgotten cannot be compared.
    const forgotten =
      details?.outcome === 'closed' || (proposal.rule !== null && proposal.speaker === null);
    anew.set(JSON.stringify([article, locale, mention]), {
      article,
      locale,
      mention,
      ...(forgotten ? { outcome: 'closed' } : outcomeOf(proposal, speaker)),
    });
  }
  return [...anew.values()];
};

/** The proposal without the names that are to be forgotten; null where it holds none of them. */
export const forgetNames = (
  proposal: ProposalSummary,
  names: readonly string[],
): ProposalSummary | null => {
  const left = withoutNames(proposal, names.map(nameWords));
  return left.speaker === proposal.speaker &&
    left.candidates?.length === proposal.candidates?.length
    ? null
    : left;
};

/** What was printed beside the words may be the very name that is to stay out of the log, and a role may tell it. */
export const withoutNames = (
  proposal: ProposalSummary,
  secrets: readonly (readonly string[])[] | 'all',
): ProposalSummary => {
  const isSecret = (name: string): boolean => {
    if (secrets === 'all') return true;
    const words = nameWords(name);
    return secrets.some((secret) => mayBeOneName(words, secret));
  };
  const { speaker, candidates } = proposal;
  const hidden = secrets === 'all' || (speaker !== null && isSecret(speaker));
  return {
    ...proposal,
    ...(hidden ? { speaker: null, role: null } : {}),
    ...(candidates ? { candidates: candidates.filter((name) => !isSecret(name)) } : {}),
  };
};

interface Speaker {
  /** Under which the speaker is on record, or as described to readers; none: nobody has said who spoke. */
  names: string[][];
  /** It must not be said whether the speaker is the one who was proposed. */
  closed: boolean;
  /** No other quote was ever attributed to the source. */
  isNew: boolean;
}

interface QuoteWithSpeaker {
  documentId: string;
  speakerStatus: SpeakerStatus;
  attributedTo: string | null;
  speaker: {
    documentId: string;
    name: string;
    aliases: string[] | null;
    confidential: boolean | null;
  } | null;
}

const speakersOf = async (
  strapi: Core.Strapi,
  quotes: readonly string[],
): Promise<Map<string, Speaker>> => {
  const rows = await table<QuoteWithSpeaker>(strapi, uids.quote).findMany({
    where: { documentId: { $in: [...new Set(quotes)] } },
    select: ['id', 'documentId', 'speakerStatus', 'attributedTo'],
    populate: { speaker: { select: ['id', 'documentId', 'name', 'aliases', 'confidential'] } },
  });
  const known = await speakersElsewhere(strapi, rows);
  return new Map(
    rows.map(({ documentId, speakerStatus, attributedTo, speaker }) => [
      documentId,
      {
        names: (speaker ? [speaker.name, ...(speaker.aliases ?? [])] : [attributedTo ?? ''])
          .map(nameWords)
          .filter((words) => words.length > 0),
        closed: speakerStatus === 'withheld' || speaker?.confidential === true,
        isNew: speaker !== null && !known.has(speaker.documentId),
      },
    ]),
  );
};

/** The speakers of these quotes who speak in others too. */
const speakersElsewhere = async (
  strapi: Core.Strapi,
  quotes: readonly QuoteWithSpeaker[],
): Promise<Set<string>> => {
  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker?.documentId ?? []));
  const known = new Set<string>();
  for (const speaker of speakers) {
    const other = await table(strapi, uids.quote).findOne({
      where: {
        speaker: { documentId: speaker },
        documentId: { $notIn: quotes.map(({ documentId }) => documentId) },
      },
      select: ['id'],
    });
    if (other) known.add(speaker);
  }
  return known;
};

const outcomeOf = (
  proposal: ProposalSummary | null,
  { names, closed, isNew }: Speaker,
): Pick<LoggedDecision, 'outcome' | 'rank'> => {
  if (!proposal) return { outcome: 'missed' };
  if (closed) return { outcome: 'closed' };
  if (names.length === 0) return { outcome: proposal.speaker === null ? 'proposed' : 'nobody' };
  const possible = [proposal.speaker ?? '', ...(proposal.candidates ?? [])].map(nameWords);
  for (const isSame of [isEqual, mayBeOneName]) {
    const rank = possible.findIndex((words) => names.some((name) => isSame(words, name)));
    if (rank === 0) return { outcome: 'proposed' };
    if (rank > 0) return { outcome: 'candidate', rank };
  }
  return { outcome: isNew ? 'new' : 'another' };
};

const isEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.join(' ') === b.join(' ');

/** Real names, in words. Not asked for where no proposal names anybody. */
const confidentialNames = async (
  strapi: Core.Strapi,
  decided: readonly { proposal: ProposalSummary | null }[],
): Promise<string[][]> => {
  const named = decided.some(
    ({ proposal }) => proposal && (proposal.speaker !== null || proposal.candidates?.length),
  );
  if (!named) return [];
  const rows = await table<{ identity: string | null; aliases: string[] | null }>(
    strapi,
    uids.source,
  ).findMany({ where: { confidential: true }, select: ['identity', 'aliases'] });
  return rows
    .flatMap(({ identity, aliases }) => [identity ?? '', ...(aliases ?? [])])
    .map(nameWords)
    .filter((words) => words.length > 0);
};

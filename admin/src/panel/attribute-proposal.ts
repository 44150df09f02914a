/** From a proposal to the decision that an accept makes of it. Pure. */
import type { Attribution, ProposalSummary } from '../../../plugin/model/quote';
import { limits } from '../../../plugin/model/limits';
import type { Proposal, ProposalCandidate } from '../../../plugin/model/proposal';
import type { CreateSourceInput, SourceKind, SourceSummary } from '../../../plugin/model/source';
import { guessLanguage } from '../../../plugin/quotes';
import { emptyDraft } from '../components/attribution-form/draft';
import type { AttributionDraft } from '../components/attribution-form/draft';
import type { ReadAs } from './decisions';
import type { Reading } from './live-reading';

/** The kind that a source made of the printed name most likely is. */
export const likelyKind = ({ reason }: Pick<Proposal, 'reason'>): SourceKind =>
  reason?.rule === 'document' ? 'document' : 'person';

/** Who relayed the words is most often an outlet. */
export const relayKind: SourceKind = 'outlet';

/** In what language the words were read: that of the article, said here only where nobody has said it. */
export const readAsOf = ({
  language,
  texts: { headline, standfirst, body },
}: Pick<Reading, 'language' | 'texts'>): ReadAs =>
  language ? {} : { language: guessLanguage(`${headline}\n${standfirst}\n${body}`) };

/** Other speakers that are offered beside a guess. */
const mostRunnersUp = 3;

/** Who else may have spoken, the likeliest first: offered where the engine would not bet on its proposal. */
export const runnersUp = ({
  confidence,
  speaker,
  candidates,
}: Proposal): readonly ProposalCandidate[] =>
  confidence === 'sure' && speaker !== null
    ? []
    : candidates.filter(({ name }) => name !== speaker).slice(0, mostRunnersUp);

/**
 * The proposal as one of its candidates would have it. Role, affiliation and the printed name are
 * those of the speaker who was proposed, so they are left out.
 */
export const saidBy = (
  proposal: Proposal,
  { name, reason }: ProposalCandidate,
  proposals: readonly Proposal[],
): Proposal => ({
  ...proposal,
  speaker: name,
  speakerStatus: isDescription(name, proposals) ? 'unnamed' : 'named',
  speakerAsPrinted: null,
  role: null,
  affiliation: null,
  reason,
});

/** Candidates are names, or descriptions where the story gives no name: then others of its quotes say so. */
export const isDescription = (candidate: string, proposals: readonly Proposal[]): boolean =>
  proposals.some(
    ({ speaker, speakerStatus }) => speakerStatus === 'unnamed' && speaker === candidate,
  );

/** What is made of a printed name that is not on record. */
export const newSpeaker = (proposal: Proposal, name: string): CreateSourceInput => ({
  kind: likelyKind(proposal),
  name,
  role: proposal.role,
});

/** The occasion as printed, where a quote's record has room for it. */
export const occasionOf = ({ occasion }: Proposal): string | null =>
  occasion && occasion.text.length <= limits.line ? occasion.text : null;

/**
 * The decision, once speaker and relays are sources. Null: nothing is proposed that could be accepted.
 * `summary` is what the engine proposed, whichever of its candidates is accepted.
 */
export const attributionOf = (
  proposal: Proposal,
  speaker: SourceSummary | null,
  via: readonly SourceSummary[],
  language: string | null,
  summary: ProposalSummary,
): Attribution | null => {
  const { speakerStatus, speaker: description } = proposal;
  if (speakerStatus === 'named' && !speaker) return null;
  if (speakerStatus === 'unattributed') return null;
  return {
    speakerStatus,
    speaker: speaker?.documentId ?? null,
    attributedTo: speakerStatus === 'unnamed' ? description : null,
    via: via.map(({ documentId }) => documentId),
    language,
    saidOn: proposal.saidOn?.date ?? null,
    occasion: occasionOf(proposal),
    backTranslated: proposal.backTranslated,
    proposal: summary,
  };
};

/** The form as far as the proposal fills it. */
export const draftFromProposal = (
  proposal: Proposal,
  resolved: ReadonlyMap<string, readonly SourceSummary[]>,
  language: string | null,
): AttributionDraft => {
  const only = (name: string | null): SourceSummary | null => {
    const known = name ? resolved.get(name) : undefined;
    return known?.length === 1 ? (known[0] ?? null) : null;
  };
  const { speakerStatus, speaker } = proposal;
  return {
    ...emptyDraft,
    speakerStatus: speakerStatus === 'unnamed' ? 'unnamed' : 'named',
    speaker: speakerStatus === 'named' ? only(speaker) : null,
    attributedTo: speakerStatus === 'unnamed' ? (speaker ?? '') : '',
    speakerAsPrinted: proposal.speakerAsPrinted?.text.trim() ?? '',
    roleAsPrinted: proposal.role ?? '',
    affiliationAsPrinted: proposal.affiliation ?? '',
    via: proposal.via.flatMap((name) => only(name) ?? []),
    saidOn: proposal.saidOn?.date ?? '',
    occasion: occasionOf(proposal) ?? '',
    backTranslated: proposal.backTranslated,
    language: language ?? '',
  };
};

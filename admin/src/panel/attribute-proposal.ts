/** From a proposal to the decision that an accept makes of it. Pure. */
import type { Attribution } from '../../../plugin/model/quote';
import type { Proposal } from '../../../plugin/model/proposal';
import type { CreateSourceInput, SourceKind, SourceSummary } from '../../../plugin/model/source';
import { emptyDraft } from '../components/attribution-form/draft';
import type { AttributionDraft } from '../components/attribution-form/draft';
import { summaryOf } from './decisions';

/** The kind that a source made of the printed name most likely is. */
export const likelyKind = ({ reason }: Pick<Proposal, 'reason'>): SourceKind =>
  reason?.rule === 'document' ? 'document' : 'person';

/** Who relayed the words is most often an outlet. */
export const relayKind: SourceKind = 'outlet';

/** What is made of a printed name that is not on record. */
export const newSpeaker = (proposal: Proposal, name: string): CreateSourceInput => ({
  kind: likelyKind(proposal),
  name,
  role: proposal.role,
});

/** The decision, once speaker and relays are sources. Null: nothing is proposed that could be accepted. */
export const attributionOf = (
  proposal: Proposal,
  speaker: SourceSummary | null,
  via: readonly SourceSummary[],
  language: string | null,
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
    backTranslated: proposal.backTranslated,
    proposal: summaryOf(proposal),
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
    backTranslated: proposal.backTranslated,
    language: language ?? '',
  };
};

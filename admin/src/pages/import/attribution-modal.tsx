/** The whole attribution of one quote, changed before it is accepted. */
import { useEffect, useState } from 'react';
import { Typography } from '@strapi/design-system';
import { FormModal } from '../../components/form-modal';
import {
  AttributionForm,
  emptyDraft,
  faultsOf,
  printedOf,
  toAttribution,
} from '../../components/attribution-form';
import type { AttributionDraft, DraftFaults } from '../../components/attribution-form';
import { useDebounced } from '../../hooks/use-debounced';
import { useText } from '../../hooks/use-text';
import type { Card } from './cards';
import { proposedAttribution } from './decisions';
import type { NameUse } from './names';
import type { Decision, SourceRef } from './session';
import type { Review } from './use-review';
import type { ChangeSession } from './use-session';

export interface AttributionModalProps {
  card: Card;
  review: Review;
  /** What was typed before the page was left; null where the form opens anew. */
  kept: AttributionDraft | null;
  onChange: ChangeSession;
  onDecide: (decision: Decision) => void;
  onClose: () => void;
}

export const AttributionModal = ({
  card,
  review,
  kept,
  onChange,
  onDecide,
  onClose,
}: AttributionModalProps) => {
  const text = useText();
  const { proposal } = card.lead;
  const [draft, setDraft] = useState(() =>
    // What an older version of the page kept may lack a field.
    kept ? { ...emptyDraft, ...kept } : draftOf(card, review),
  );
  const [typed, setTyped] = useState(kept !== null);
  const rested = useDebounced(draft, 300);
  useEffect(() => {
    if (!typed) return;
    onChange(({ form }) => ({ form: form && { ...form, draft: rested } }));
  }, [typed, rested, onChange]);
  const [faults, setFaults] = useState<DraftFaults>({});

  const accept = () => {
    const found = faultsOf(draft);
    setFaults(found);
    if (Object.keys(found).length) return;
    const attribution = toAttribution(draft);
    onDecide({
      act: 'accept',
      attribution: {
        ...attribution,
        speaker: draft.speaker,
        via: draft.via,
        proposal: proposedAttribution(proposal, null).proposal,
      },
      printed: printedOf(draft),
    });
  };

  return (
    <FormModal
      title={text('import.quote.change-title')}
      submit={text('import.quote.accept')}

      onSubmit={accept}
      onClose={onClose}
    >
      <Typography tag="blockquote">{`“${proposal.text}”`}</Typography>
      <AttributionForm
        value={draft}
        onChange={(next) => {
          setDraft(next);
          setTyped(true);
          setFaults({});
        }}
        faults={faults}
        printed={{
          speaker: proposal.speakerStatus === 'named' ? proposal.speaker : null,
          role: proposal.role,
          via: proposal.via,
          saidOn: proposal.saidOn?.text.trim(),
          known: proposal.speaker ? review.bearers(proposal.speaker) : [],
        }}
      />
    </FormModal>
  );
};

/** The form begins with what was decided, else with what is proposed. */
const draftOf = ({ lead: { decision, proposal } }: Card, review: Review): AttributionDraft => {
  const accepted = decision?.act === 'accept' ? decision : null;
  const said = accepted?.attribution ?? proposedAttribution(proposal, review.language);
  const recordOf = (ref: SourceRef, use: NameUse) => {
    const source = review.meaning(ref, use);
    return source.state === 'on-record' ? source.source : null;
  };
  const printed = accepted?.printed ?? {
    speakerAsPrinted: proposal.speakerAsPrinted?.text,
    roleAsPrinted: proposal.role,
    affiliationAsPrinted: proposal.affiliation,
  };
  // Nobody is named, and a person opens the form to say who it was.
  const status = said.speakerStatus === 'unattributed' && !accepted ? 'named' : said.speakerStatus;
  return {
    ...emptyDraft,
    speakerStatus: status,
    speaker: said.speaker ? recordOf(said.speaker, 'speaker') : null,
    attributedTo: said.attributedTo ?? '',
    via: said.via?.flatMap((ref) => recordOf(ref, 'via') ?? []) ?? [],
    text: said.text ?? '',
    language: said.language ?? '',
    originalText: said.originalText ?? '',
    originalLanguage: said.originalLanguage ?? '',
    translator: said.translator ?? '',
    backTranslated: said.backTranslated ?? false,
    saidOn: said.saidOn ?? '',
    occasion: said.occasion ?? '',
    speakerAsPrinted: printed.speakerAsPrinted ?? '',
    roleAsPrinted: printed.roleAsPrinted ?? '',
    affiliationAsPrinted: printed.affiliationAsPrinted ?? '',
  };
};

/** The whole form of a decision about one quote of the article, with room for it. */
import { useState } from 'react';
import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { FormModal } from '../components/form-modal';
import { AttributionForm, faultsOf } from '../components/attribution-form';
import type { AttributionDraft, PrintedNames } from '../components/attribution-form';
import { Reason } from '../components/reason';
import type { SayableReason } from '../components/reason';
import { useText } from '../hooks/use-text';
import { DraftOriginal } from './original/draft-original';
import { quoteKinds } from '../../../plugin/model/reading';
import type { QuoteKind } from '../../../plugin/model/reading';

export interface DecisionModalProps {
  wording: string;
  kind: QuoteKind;
  draft: AttributionDraft;
  printed: PrintedNames;
  reason: SayableReason | null;
  /** Other speakers that are possible, best first. */
  candidates: readonly { name: string; reason: SayableReason }[];
  /** By which the story knows the quote. */
  quoteKey: string;
  onDecide: (draft: AttributionDraft, kind: QuoteKind) => void;
  onClose: () => void;
}

export const DecisionModal = (props: DecisionModalProps) => {
  const { wording, reason, candidates, onDecide, onClose } = props;
  const text = useText();
  const [draft, setDraft] = useState(props.draft);
  const [kind, setKind] = useState(props.kind);
  const [isTried, setTried] = useState(false);
  // A candidate's name is searched for in a form made anew.
  const [speaker, setSpeaker] = useState({ name: props.printed.speaker ?? null, times: 0 });
  const faults = faultsOf(draft);

  const decide = () => {
    setTried(true);
    if (Object.keys(faults).length === 0) onDecide(draft, kind);
  };

  return (
    <FormModal
      title={text('decision.title')}
      submit={text('decision.decide')}

      onSubmit={decide}
      onClose={onClose}
    >
      <Box tag="blockquote" padding={4} background="neutral100" hasRadius>
        <Typography tag="p">{text('common.quoted', { words: wording })}</Typography>
        <Box paddingTop={2}>
          <Reason reason={reason} />
        </Box>
      </Box>
      <Field.Root name="kind">
        <Field.Label>{text('decision.kind')}</Field.Label>
        <SingleSelect
          value={kind}
          onChange={(value) => {
            const chosen = quoteKinds.find((k) => k === value);
            if (chosen) setKind(chosen);
          }}
        >
          {quoteKinds.map((k) => (
            <SingleSelectOption key={k} value={k}>
              {text(`kind.${k}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {candidates.length ? (
        <Flex
          direction="column"
          alignItems="stretch"
          gap={2}
          role="group"
          aria-label={text('decision.candidates')}
        >
          <Typography variant="pi" aria-hidden>
            {text('decision.candidates')}
          </Typography>
          {candidates.map(({ name, reason: why }) => (
            <Flex key={name} gap={2} wrap="wrap">
              <Button
                size="S"
                variant="tertiary"
                onClick={() => {
                  setSpeaker(({ times }) => ({ name, times: times + 1 }));
                  setDraft({
                    ...draft,
                    speakerStatus: 'named',
                    speaker: null,
                    speakerAsPrinted: name,
                    // They are those of the speaker who was proposed.
                    roleAsPrinted: '',
                    affiliationAsPrinted: '',
                  });
                }}
              >
                {name}
              </Button>
              <Reason reason={why} />
            </Flex>
          ))}
        </Flex>
      ) : null}
      <AttributionForm
        key={speaker.times}
        value={draft}
        onChange={setDraft}
        faults={isTried ? faults : {}}
        printed={
          speaker.times
            ? { ...props.printed, speaker: speaker.name, role: null, known: [] }
            : props.printed
        }
        original={
          <DraftOriginal
            quoteKey={props.quoteKey}
            wording={wording}
            draft={draft}
            onChange={setDraft}
          />
        }
      />
    </FormModal>
  );
};

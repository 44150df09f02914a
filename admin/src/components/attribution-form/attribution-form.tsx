/** The whole of a decision about a quote: who spoke, how it is printed, through whom it came, and the original words. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Box, Checkbox, Field, Flex, Grid, Radio, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import { speakerStatuses } from '../../../../plugin/model/reading';
import type { SourceKind, SourceSummary } from '../../../../plugin/model/source';
import { LanguageField } from '../language-field';
import { SourcePicker } from '../source-picker';
import type { AttributionDraft, DraftFaults } from './draft';
import { TextField } from './text-field';
import { ViaField } from './via-field';

/** What the text prints, offered where nothing is chosen yet. */
export interface PrintedNames {
  speaker?: string | null;
  speakerKind?: SourceKind;
  role?: string | null;
  via?: readonly string[];
  /** When the words were said: "on Tuesday". */
  saidOn?: string;
  /** The sources on record that bear the speaker's printed name. */
  known?: readonly SourceSummary[];
}

export interface AttributionFormProps {
  value: AttributionDraft;
  onChange: (draft: AttributionDraft) => void;
  faults?: DraftFaults;
  printed?: PrintedNames;
  /** False for a quote on record: what is printed beside it belongs to each mention. */
  withPrinted?: boolean;
  /** True: the words and the language of the quote can be corrected. */
  withText?: boolean;
  disabled?: boolean;
  /** The section about the pages that the quote comes from, where there is one. */
  original?: ReactNode;
}

export const AttributionForm = ({
  value,
  onChange,
  faults = {},
  printed = {},
  withPrinted = true,
  withText = false,
  disabled = false,
  original,
}: AttributionFormProps) => {
  const text = useText();
  // What was chosen before the status was turned to unattributed comes back with the next status.
  const [lastSpeaker, setLastSpeaker] = useState<SourceSummary | null>(null);
  const set = (part: Partial<AttributionDraft>) => {
    onChange({ ...value, ...part });
  };
  const error = (field: keyof AttributionDraft): string | undefined => {
    const found = faults[field];
    return found && text(`attribution.fault.${found.fault}`, { limit: found.limit ?? 0 });
  };
  const status = value.speakerStatus;
  const described = status === 'unnamed' || status === 'withheld';

  const setStatus = (next: string) => {
    const chosen = speakerStatuses.find((s) => s === next);
    if (!chosen) return;
    if (chosen === 'unattributed') {
      setLastSpeaker(value.speaker);
      set({ speakerStatus: chosen, speaker: null });
    } else {
      set({ speakerStatus: chosen, speaker: value.speaker ?? lastSpeaker });
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {withText ? (
        <Grid.Root gap={4}>
          <Cell col={8}>
            <TextField
              label={text('attribution.text')}
              name="text"
              type="paragraph"
              required
              value={value.text}
              error={error('text')}
              disabled={disabled}
              onChange={(next) => {
                set({ text: next });
              }}
            />
          </Cell>
          <Cell col={4}>
            <LanguageField
              label={text('attribution.language')}
              name="language"
              value={value.language}
              error={error('language')}
              disabled={disabled}
              onChange={(language) => {
                set({ language });
              }}
            />
          </Cell>
        </Grid.Root>
      ) : null}

      <Field.Root name="speakerStatus">
        <Field.Label>{text('attribution.status')}</Field.Label>
        <Radio.Group
          value={status}
          onValueChange={setStatus}
          disabled={disabled}
          aria-label={text('attribution.status')}
        >
          <Grid.Root gap={2}>
            {speakerStatuses.map((s) => (
              <Cell key={s} col={6}>
                <Radio.Item value={s}>
                  <Flex direction="column" alignItems="flex-start">
                    <Typography>{text(`status.${s}`)}</Typography>
                    <Typography variant="pi" textColor="neutral600">
                      {text(`status.${s}.hint`)}
                    </Typography>
                  </Flex>
                </Radio.Item>
              </Cell>
            ))}
          </Grid.Root>
        </Radio.Group>
      </Field.Root>

      {described ? (
        <TextField
          label={text('attribution.attributed-to')}
          name="attributedTo"
          required
          hint={text('attribution.attributed-to-hint')}
          value={value.attributedTo}
          error={error('attributedTo')}
          disabled={disabled}
          onChange={(attributedTo) => {
            set({ attributedTo });
          }}
        />
      ) : null}
      {status === 'unattributed' ? null : (
        <SourcePicker
          label={text(described ? 'attribution.speaker-known' : 'attribution.speaker')}
          name="speaker"
          required={status === 'named'}
          value={value.speaker}
          error={error('speaker')}
          suggestedName={status === 'named' ? printed.speaker : null}
          suggestedKind={printed.speakerKind}
          suggestedRole={value.roleAsPrinted || printed.role}
          suggestions={printed.known}
          disabled={disabled}
          onChange={(speaker) => {
            set({ speaker });
          }}
        />
      )}

      {withPrinted ? (
        <Part title={text('attribution.printed')}>
          <Grid.Root gap={4}>
            {(
              [
                ['speakerAsPrinted', 'attribution.speaker-as-printed'],
                ['roleAsPrinted', 'attribution.role'],
                ['affiliationAsPrinted', 'attribution.affiliation'],
              ] as const
            ).map(([field, label]) => (
              <Cell key={field} col={4}>
                <TextField
                  label={text(label)}
                  name={field}
                  value={value[field]}
                  error={error(field)}
                  disabled={disabled}
                  onChange={(next) => {
                    set({ [field]: next });
                  }}
                />
              </Cell>
            ))}
          </Grid.Root>
        </Part>
      ) : null}

      <ViaField
        value={value.via}
        printedNames={printed.via}
        disabled={disabled}
        onChange={(via) => {
          set({ via });
        }}
      />

      {original}

      <Part title={text('attribution.original')}>
        <Grid.Root gap={4}>
          <Cell col={12}>
            <TextField
              label={text('attribution.original-text')}
              name="originalText"
              type="paragraph"
              value={value.originalText}
              error={error('originalText')}
              disabled={disabled}
              onChange={(originalText) => {
                set({ originalText });
              }}
            />
          </Cell>
          <Cell col={6}>
            <LanguageField
              label={text('attribution.original-language')}
              name="originalLanguage"
              value={value.originalLanguage}
              error={error('originalLanguage')}
              disabled={disabled}
              onChange={(originalLanguage) => {
                set({ originalLanguage });
              }}
            />
          </Cell>
          <Cell col={6}>
            <TextField
              label={text('attribution.translator')}
              name="translator"
              value={value.translator}
              error={error('translator')}
              disabled={disabled}
              onChange={(translator) => {
                set({ translator });
              }}
            />
          </Cell>
          <Cell col={12}>
            <Field.Root name="backTranslated" hint={text('attribution.back-translated-hint')}>
              <Checkbox
                checked={value.backTranslated}
                disabled={disabled}
                onCheckedChange={(checked) => {
                  set({ backTranslated: checked === true });
                }}
              >
                {text('attribution.back-translated')}
              </Checkbox>
              <Field.Hint />
            </Field.Root>
          </Cell>
        </Grid.Root>
      </Part>

      <Part title={text('attribution.when')}>
        <Grid.Root gap={4}>
          <Cell col={4}>
            <TextField
              label={text('attribution.said-on')}
              name="saidOn"
              type="date"
              hint={
                printed.saidOn && text('attribution.said-on-printed', { words: printed.saidOn })
              }
              value={value.saidOn}
              error={error('saidOn')}
              disabled={disabled}
              onChange={(saidOn) => {
                set({ saidOn });
              }}
            />
          </Cell>
          <Cell col={8}>
            <TextField
              label={text('attribution.occasion')}
              name="occasion"
              hint={text('attribution.occasion-hint')}
              value={value.occasion}
              error={error('occasion')}
              disabled={disabled}
              onChange={(occasion) => {
                set({ occasion });
              }}
            />
          </Cell>
        </Grid.Root>
      </Part>
    </Flex>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box role="group" aria-label={title}>
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="delta" tag="h3">
        {title}
      </Typography>
      {children}
    </Flex>
  </Box>
);

const Cell = ({ col, children }: { col: number; children: ReactNode }) => (
  <Grid.Item col={col} xs={12} direction="column" alignItems="stretch">
    {children}
  </Grid.Item>
);

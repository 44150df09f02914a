/** Unsaved work beside the text in the form, field by field: take mine or keep what stands there. */
import { useMemo, useState } from 'react';
import { Box, Flex, Grid, Radio, Typography } from '@strapi/design-system';
import { FormModal } from '../../components/form-modal';
import { useForm } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { useFieldLabel } from '../../hooks/use-field-label';
import { useText } from '../../hooks/use-text';
import type { FormValues } from '../form-values';
import { differingFields, mergeMentions } from './fields';
import { parts, useSayValue } from './say-value';
import type { UnsavedEntry } from './store';

export interface CompareModalProps {
  entry: UnsavedEntry;
  title: string;
  onTaken: () => void;
  onClose: () => void;
}

type Choice = 'mine' | 'theirs' | 'both';

export const CompareModal = ({ entry, title, onTaken, onClose }: CompareModalProps) => {
  const text = useText();
  const onChange = useForm('NewsroomCompare', (form) => form.onChange);
  const current = useForm('NewsroomCompare', (form) => form.values as FormValues);
  const fields = useMemo(() => differingFields(entry.values, current), [entry, current]);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  // What was not saved is what the editor came for; attributions of both are kept where they fit together.
  const choiceOf = (field: string): Choice =>
    choices[field] ?? (field === 'mentions' ? 'both' : 'mine');

  const take = () => {
    for (const field of fields) {
      const choice = choiceOf(field);
      const mine = entry.values[field];
      if (choice === 'mine') onChange(field, mine ?? emptied(current[field]));
      if (choice === 'both') onChange(field, mergeMentions(mine, current[field]));
    }
    onTaken();
  };

  return (
    <FormModal
      title={text('unsaved.title')}
      submit={text('unsaved.take')}

      onSubmit={take}
      onClose={onClose}
    >
      <Typography>{title}</Typography>
      {fields.map((field) => (
        <FieldChoice
          key={field}
          field={field}
          mine={entry.values[field]}
          theirs={current[field]}
          choice={choiceOf(field)}
          onChoose={(choice) => {
            setChoices({ ...choices, [field]: choice });
          }}
        />
      ))}
      {fields.length ? null : <Typography>{text('unsaved.same')}</Typography>}
    </FormModal>
  );
};

/** The empty value of a field's kind: relations are never null in the form. */
const emptied = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'connect' in value
    ? { connect: [], disconnect: [] }
    : null;

interface FieldChoiceProps {
  field: string;
  mine: unknown;
  theirs: unknown;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

const FieldChoice = ({ field, mine, theirs, choice, onChoose }: FieldChoiceProps) => {
  const text = useText();
  const label = useFieldLabel()(field);
  const say = useSayValue();
  const [myParts, theirParts] = parts(say(field, mine), say(field, theirs));
  const choices: Choice[] = field === 'mentions' ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return (
    <Box role="group" aria-label={label}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="delta" tag="h3">
          {label}
        </Typography>
        <Grid.Root gap={4}>
          <Side title={text('unsaved.mine')} said={myParts} isTaken={choice !== 'theirs'} />
          <Side title={text('unsaved.theirs')} said={theirParts} isTaken={choice !== 'mine'} />
        </Grid.Root>
        <Radio.Group
          value={choice}
          aria-label={text('unsaved.choose', { field: label })}
          onValueChange={(value) => {
            const chosen = choices.find((c) => c === value);
            if (chosen) onChoose(chosen);
          }}
        >
          <Flex gap={4} wrap="wrap">
            {choices.map((c) => (
              <Radio.Item key={c} value={c}>
                {text(`unsaved.choice.${c}`)}
              </Radio.Item>
            ))}
          </Flex>
        </Radio.Group>
      </Flex>
    </Box>
  );
};

const Differing = styled.mark`
  background: ${({ theme }) => theme.colors.warning200};
  color: ${({ theme }) => theme.colors.neutral900};
`;

const Side = ({
  title,
  said,
  isTaken,
}: {
  title: string;
  said: { before: string; differs: string; after: string };
  isTaken: boolean;
}) => (
  <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
    <Typography variant="pi" textColor="neutral600" tag="h4">
      {title}
    </Typography>
    <Box
      padding={3}
      background={isTaken ? 'success100' : 'neutral100'}
      borderColor={isTaken ? 'success200' : 'neutral200'}
      hasRadius
      maxHeight="24rem"
      overflow="auto"
    >
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {said.before}
        {said.differs ? <Differing>{said.differs}</Differing> : null}
        {said.after}
      </Typography>
    </Box>
  </Grid.Item>
);

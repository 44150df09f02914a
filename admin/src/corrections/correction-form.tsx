/** One correction in the form: its day and what it says. */
import { useState } from 'react';
import { Box, Button, Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import { useText } from '../hooks/use-text';
import { limits } from '../../../plugin/model/limits';
import type { Correction } from '../../../plugin/model/article';

export interface CorrectionFormProps {
  correction: Correction;
  onSave: (correction: Correction) => void;
  onCancel: () => void;
}

export const CorrectionForm = ({ correction, onSave, onCancel }: CorrectionFormProps) => {
  const text = useText();
  const [date, setDate] = useState(correction.date);
  const [words, setWords] = useState(correction.text);
  const [isTried, setTried] = useState(false);
  const dateFault = date ? undefined : text('corrections.date-needed');
  const wordsFault = !words.trim()
    ? text('corrections.text-needed')
    : words.trim().length > limits.standfirst
      ? text('attribution.fault.too-long', { limit: limits.standfirst })
      : undefined;

  const save = () => {
    setTried(true);
    if (!dateFault && !wordsFault) onSave({ date, text: words.trim() });
  };

  return (
    <Box padding={2} background="neutral100" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Root name="correctionDate" required error={isTried ? dateFault : undefined}>
          <Field.Label>{text('corrections.date')}</Field.Label>
          <TextInput
            type="date"
            value={date}
            onChange={(event) => {
              setDate(event.target.value);
            }}
          />
          <Field.Error />
        </Field.Root>
        <Field.Root name="correctionText" required error={isTried ? wordsFault : undefined}>
          <Field.Label>{text('corrections.text')}</Field.Label>
          <Textarea
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
            }}
          />
          <Field.Error />
        </Field.Root>
        <Flex gap={2} justifyContent="flex-end">
          <Button size="S" variant="tertiary" onClick={onCancel}>
            {text('common.cancel')}
          </Button>
          <Button size="S" onClick={save}>
            {text('corrections.keep')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};

/** The words on a page, typed or pasted by an editor; whether they stand there is said before they are taken. */
import { useState } from 'react';
import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useCheckWordingsQuery } from '../../api';
import { useDebounced } from '../../hooks/use-debounced';
import { useText } from '../../hooks/use-text';
import { limits } from '../../../../plugin/model/limits';
import type { PageWordsStateProps } from './page-card-props';

const rest = 600;

export interface TypedWordingProps extends PageWordsStateProps {
  onTake: (wording: string) => void;
}

export const TypedWording = ({ page, name, links, onTake }: TypedWordingProps) => {
  const text = useText();
  const [typed, setTyped] = useState('');
  const wording = typed.trim();
  const rested = useDebounced(wording, rest);
  const isTooLong = wording.length > limits.quote;
  const { currentData } = useCheckWordingsQuery(
    {
      references: [page.documentId],
      quotes: [{ text: rested, language: page.language, speakers: [] }],
    },
    { skip: !rested || isTooLong },
  );
  const check = rested === wording ? currentData?.[0]?.[0] : undefined;
  const theirs = check?.match === 'altered' ? check.wording : null;

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root
        name={`wording-${page.documentId}`}
        error={isTooLong ? text('attribution.fault.too-long', { limit: limits.quote }) : undefined}
        hint={text('original.typed-hint')}
      >
        <Field.Label>{text('original.typed', { name })}</Field.Label>
        <Textarea
          value={typed}
          lang={page.language ?? undefined}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <div role="status" aria-live="polite">
        {check ? (
          <Typography
            variant="pi"
            textColor={check.match === 'missing' ? 'danger600' : 'neutral800'}
          >
            {theirs
              ? text('original.typed.altered', { words: theirs })
              : text(`original.typed.${check.match}`)}
          </Typography>
        ) : null}
      </div>
      <Flex gap={2} wrap="wrap">
        {theirs ? (
          <Button
            size="S"
            variant="secondary"
            onClick={() => {
              onTake(theirs);
            }}
          >
            {text('original.typed.take-theirs')}
          </Button>
        ) : (
          <Box>
            <Button
              size="S"
              variant="secondary"
              disabled={!check || check.match === 'missing'}
              loading={links.isBusy}
              onClick={() => {
                onTake(wording);
              }}
            >
              {text('original.typed.take')}
            </Button>
          </Box>
        )}
      </Flex>
    </Flex>
  );
};

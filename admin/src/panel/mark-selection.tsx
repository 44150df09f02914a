/** Marks words as a quote by hand, where the engine has missed it. */
import { useId } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { LooseButton } from '../components/loose-button';
import { useText } from '../hooks/use-text';
import type { PickFault } from './picked-words';
import { markKeys } from './use-mark-key';

export interface MarkSelectionProps {
  /** What is selected. */
  words: string;
  fault: PickFault | null;
  onMark: () => void;
}

/** Longer selections are shown by their first words. */
const shown = 90;

export const MarkSelection = ({ words, fault, onMark }: MarkSelectionProps) => {
  const text = useText();
  const saidId = useId();
  const isCut = words.length > shown;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Box>
        <LooseButton
          size="S"
          variant="tertiary"
          disabled={fault !== null}
          aria-describedby={saidId}
          aria-keyshortcuts={markKeys}
          // The words stay selected in the text.
          onMouseDown={(event: { preventDefault: () => void }) => {
            event.preventDefault();
          }}
          onClick={onMark}
        >
          {text('panel.mark')}
        </LooseButton>
      </Box>
      <Typography id={saidId} variant="pi" textColor="neutral600">
        {fault
          ? text(`panel.pick.${fault}`)
          : text('panel.picked', { words: isCut ? `${words.slice(0, shown)}…` : words })}
      </Typography>
    </Flex>
  );
};

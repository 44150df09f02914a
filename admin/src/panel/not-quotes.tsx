/** The spans of which an editor said "not a quote", folded away, each with its undo. */
import { useState } from 'react';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useText } from '../hooks/use-text';
import type { Rows } from './rows';

export interface NotQuotesProps {
  notQuotes: Rows['notQuotes'];
  /** Missing where the form cannot be changed. */
  onUndo?: (index: number) => void;
}

export const NotQuotes = ({ notQuotes, onUndo }: NotQuotesProps) => {
  const text = useText();
  const [open, setOpen] = useState(false);
  if (!notQuotes.length) return null;
  return (
    <Box>
      <TextButton
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {text('panel.not-quotes', { count: notQuotes.length })}
      </TextButton>
      {open ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {notQuotes.map(({ notQuote, index }) => (
            <Flex tag="li" key={index} justifyContent="space-between" gap={2}>
              <Typography variant="pi" ellipsis>
                {text('common.quoted', { words: notQuote.segment.exact })}
              </Typography>
              {onUndo ? (
                <Button
                  size="S"
                  variant="ghost"
                  aria-label={text('panel.not-quote-undo', { wording: notQuote.segment.exact })}
                  onClick={() => {
                    onUndo(index);
                  }}
                >
                  {text('common.undo')}
                </Button>
              ) : null}
            </Flex>
          ))}
        </Flex>
      ) : null}
    </Box>
  );
};

/** The words were translated and are printed in the language in which they were first said: the original wording is asked for. */
import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { TextField } from '../../components/attribution-form/text-field';
import { useText } from '../../hooks/use-text';
import { sayLanguage } from '../../components/reference/say';

export interface OriginalWordingProps {
  /** Ours, BCP 47. */
  language: string | null;
  /** The language through which the words came. */
  through: string | null;
  onTake: (text: string, language: string | null) => void;
}

export const OriginalWording = ({ language, through, onTake }: OriginalWordingProps) => {
  const text = useText();
  const { locale } = useIntl();
  const [typed, setTyped] = useState('');
  const named = (tag: string | null) => (tag ? sayLanguage(tag, locale) : text('common.none'));
  return (
    <Box role="note" padding={4} background="warning100" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography fontWeight="bold" tag="p">
          {text('original.translated-back', { through: named(through), language: named(language) })}
        </Typography>
        <TextField
          label={text('original.translated-back.wording')}
          name="givenOriginal"
          type="paragraph"
          hint={text('original.translated-back.hint')}
          value={typed}
          onChange={setTyped}
        />
        <Box>
          <Button
            size="S"
            variant="secondary"
            disabled={!typed.trim()}
            onClick={() => {
              onTake(typed.trim(), language);
            }}
          >
            {text('original.translated-back.take')}
          </Button>
        </Box>
      </Flex>
    </Box>
  );
};

/** Small print of the section "Original". */
import type { ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import { sayDoubt } from '../../components/reference/say';
import type { TranslationDoubt } from '../../../../plugin/model/wording';

export const Note = ({ children }: { children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600" tag="p">
    {children}
  </Typography>
);

/** What ought to have survived the translation: notes, no verdict. */
export const Doubts = ({ doubts }: { doubts: readonly TranslationDoubt[] }) => {
  const text = useText();
  if (!doubts.length) return null;
  return (
    <Box tag="ul" aria-label={text('original.doubts')}>
      {doubts.map((doubt, i) => (
        <Typography key={`${i} ${doubt.kind}`} variant="pi" textColor="warning700" tag="li">
          {sayDoubt(doubt, text)}
        </Typography>
      ))}
    </Box>
  );
};

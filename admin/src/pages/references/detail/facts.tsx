/** What is known of something, as names and values. */
import type { ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';

export const Facts = ({ children }: { children: ReactNode }) => (
  <Box tag="dl" style={{ display: 'grid', gap: '1.6rem' }}>
    {children}
  </Box>
);

export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Box>
    <Typography tag="dt" variant="sigma" textColor="neutral600">
      {name}
    </Typography>
    <Typography tag="dd" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Box>
);

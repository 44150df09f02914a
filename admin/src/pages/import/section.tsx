/** A part of the review form: a heading, what can be done with the whole of it, and its fields. */
import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

export interface SectionProps {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

export const Section = ({ title, action, children }: SectionProps) => (
  <Box
    tag="section"
    aria-label={title}
    background="neutral0"
    borderColor="neutral150"
    shadow="tableShadow"
    padding={5}
    hasRadius
  >
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" wrap="wrap" gap={3}>
        <Typography variant="delta" tag="h2">
          {title}
        </Typography>
        {action}
      </Flex>
      {children}
    </Flex>
  </Box>
);

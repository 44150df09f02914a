/** The quotes that hang on the page. */
import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ReferenceDetail } from '../../../../../plugin/model/reference';
import { useText } from '../../../hooks/use-text';
import { Section } from '../../import/section';
import { QuoteCard } from './quote-card';

/** Drawn at once; the rest on request. */
const shownAtFirst = 20;

export const QuotesSection = ({ page }: { page: ReferenceDetail }) => {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const { quotes } = page;
  const shown = isWhole ? quotes : quotes.slice(0, shownAtFirst);
  return (
    <Section title={text('references.quotes-count', { count: quotes.length })}>
      {quotes.length ? (
        <Flex
          tag="ul"
          direction="column"
          alignItems="stretch"
          gap={4}
          aria-label={text('references.quotes')}
        >
          {shown.map((hanging) => (
            <QuoteCard
              key={hanging.citation.documentId}
              hanging={hanging}
              pageLanguage={page.language}
            />
          ))}
        </Flex>
      ) : (
        <Typography textColor="neutral600">{text('references.quotes.none')}</Typography>
      )}
      {shown.length < quotes.length ? (
        <Box>
          <Button
            variant="tertiary"
            onClick={() => {
              setWhole(true);
            }}
          >
            {text('references.quotes.more', { count: quotes.length - shown.length })}
          </Button>
        </Box>
      ) : null}
    </Section>
  );
};
